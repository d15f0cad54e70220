import { NearestNames } from "../../../src/functions/refusals/nearest";

const list = new NearestNames([
  ["原煤", "raw coal"],
  ["洗精煤", "cleaned coal"],
  ["液化石油气", "LPG"],
  ["lpg", "LPG"],
  ["liquefied petroleum gas", "LPG"],
]);

/** Lets the turn of events end, as it does between two recalculations of Excel. */
const nextTurn = () => new Promise((resolve) => setTimeout(resolve));

test("the name that shares most with the text comes first, and a meaning comes once", () => {
  expect(list.to("液化石油")).toEqual(["LPG"]);
  expect(list.to("精煤")[0]).toBe("cleaned coal");
});

test("nothing is suggested for a text that looks like none of the names", () => {
  expect(list.to("风")).toEqual([]);
  expect(list.to("")).toEqual([]);
});

test("of thousands of different texts in one turn only the first are searched for, in the next turn others", async () => {
  await nextTurn();
  const answers = Array.from({ length: 5000 }, (_, i) => list.to(`液化石油气${i}`).length);
  expect(answers[0]).toBe(1);
  expect(answers[4999]).toBe(0);
  await nextTurn();
  expect(list.to("液化石油气4999")).toEqual(["LPG"]);
});

test("one text is searched for once, however often it comes", async () => {
  await nextTurn();
  expect(Array.from({ length: 5000 }, () => list.to("石油气")).every(([first]) => first === "LPG")).toBe(
    true,
  );
  expect(list.to("洗煤")[0]).toBe("cleaned coal");
});

test("a text of any length is searched for by its beginning", () => {
  expect(list.to("液化石油气".repeat(10_000))).toEqual(list.to("液化石油气".repeat(12)));
});
