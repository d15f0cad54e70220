import { FORMULA_REF_TO_ARRAY_CACHE } from "@univerjs/engine-formula";
import { type Headless, openHeadless } from "../../src/workbench/node";

let bench: Headless;
beforeAll(async () => {
  bench = await openHeadless();
});
afterAll(() => bench.dispose());

test("two long formulas are told apart also where the number that the grid reckons of their letters is the same", async () => {
  const begin = `=LEN("${"x".repeat(60)}")`;
  const results = await bench.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:A2");
    range.formulas = [[`${begin}+222796+120940`], [`${begin}+936916+347309`]];
    range.load("values");
    await context.sync();
    return range.values.flat();
  });
  expect(results).toEqual([343_796, 1_284_285]);
});

test("what the grid has read of more formulas than its own 5,000 stays in its memory", () => {
  const memory = Object.create(Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE)) as {
    _cache: { limit: number; set: () => void };
    set(text: string, node: unknown): void;
  };
  memory._cache = { limit: 5_000, set: () => {} };
  memory.set("=1", {});
  expect(memory._cache.limit).toBeGreaterThan(6_400);
});

test("so do the pieces of more formulas than its own 2,000, which every inserted line asks for", () => {
  const memory = Object.create(Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE)) as {
    _cache: { limit: number; set: () => void };
    set(text: string, node: unknown): void;
  };
  memory._cache = { limit: 2_000, set: () => {} };
  memory.set("=1", ["1"]);
  expect(memory._cache.limit).toBeGreaterThan(6_400);
});
