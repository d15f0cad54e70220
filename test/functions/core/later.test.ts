import "../customFunctions";
import { Later, whenAtHand } from "../../../src/functions/core/later";

test("a call that needs a part waits for it once, and later calls have their answer at once", async () => {
  let fetched = 0;
  const later = new Later(async () => ({ twice: (x: number) => 2 * x, n: ++fetched }));
  const f = () => later.part.twice(21);
  const first = whenAtHand(f);
  expect(first).toBeInstanceOf(Promise);
  expect(await first).toBe(42);
  expect(whenAtHand(f)).toBe(42);
  expect(fetched).toBe(1);
});

test("a call that needs two parts waits for both", async () => {
  const [a, b] = [new Later(async () => 1), new Later(async () => 2)];
  expect(await whenAtHand(() => a.part + b.part)).toBe(3);
});

test("a part that is wanted only after a promise is waited for too", async () => {
  const later = new Later(() => new Promise<number>((resolve) => setTimeout(() => resolve(5), 10)));
  expect(await whenAtHand(() => Promise.resolve().then(() => later.part))).toBe(5);
});

test("where a part cannot be loaded the cell says so, and the next call asks again", async () => {
  let online = false;
  const later = new Later(async () => {
    if (!online) throw new Error("offline");
    return 7;
  });
  await later.ready;
  await expect(whenAtHand(() => later.part)).rejects.toMatchObject({ code: "#N/A" });
  online = true;
  expect(await whenAtHand(() => later.part)).toBe(7);
});

test("errors that a cell shows, and others, are thrown as they are", () => {
  expect(() =>
    whenAtHand(() => {
      throw new RangeError("x");
    }),
  ).toThrow(RangeError);
});
