import { useBench } from "./bench";

const host = useBench();

const written = (formula: string) =>
  host.refusal((_, sheet) => {
    sheet.getRange("A1").formulas = [[formula]];
  });

test("a formula of 8,192 characters is taken, and one more is refused", async () => {
  const filler = (length: number) => `=A2${" ".repeat(length - 3)}`;
  expect(await written(filler(8_192))).toBeNull();
  expect(await written(filler(8_193))).toBe("InvalidArgument");
});

test("a sum of a thousand terms is calculated; one that would exhaust the grid's stack says that it can't be", async () => {
  const sum = (terms: number) => `=SUM(${Array.from({ length: terms }, () => 1).join("+")})`;
  await host.run(async (context, sheet) => {
    const cell = sheet.getRange("A1");
    cell.formulas = [[sum(1_000)]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[1_000]]);
  });
  expect(await written(sum(3_600))).toBe("ApiNotFound");
});

test("a text of 255 characters is taken in a formula, and one more is refused; two quotes count as one", async () => {
  expect(await written(`="${"长".repeat(253)}"""&"${"x".repeat(255)}"`)).toBeNull();
  expect(await written(`="${"长".repeat(256)}"`)).toBe("InvalidArgument");
});

test("64 levels are taken and 65 refused; brackets in texts and sheet names don't count", async () => {
  const nested = (levels: number) => `=${"ABS(".repeat(levels)}-1${")".repeat(levels)}`;
  expect(await written(nested(64))).toBeNull();
  expect(await written(nested(65))).toBe("InvalidArgument");
  expect(await written(`=LEN("${"(".repeat(200)}")`)).toBeNull();
});

test("255 arguments are taken and 256 refused", async () => {
  const sum = (count: number) => `=SUM(${Array.from({ length: count }, () => 1).join(",")})`;
  expect(await written(sum(255))).toBeNull();
  expect(await written(sum(256))).toBe("InvalidArgument");
});
