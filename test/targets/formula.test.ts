import fc from "fast-check";
import { betterFormula, gapFormula, judgedFormula, verdictFormula } from "../../src/targets/formula";
import { marginOf } from "../../src/targets/closeness";
import { type RowWithHandedDown, judgeRow } from "../../src/targets/handedDown";
import type { CellValue } from "../../src/targets/judge";
import { VERDICT_WORDS } from "../../src/targets/words";
import { type Headless, openHeadless } from "../../src/workbench/node";
import {
  type Entry as Entered,
  type Value,
  hasLibreOffice,
  inGrid,
  inHyperFormula,
  inLibreOffice,
} from "./spreadsheets";

let bench: Headless;
beforeAll(async () => {
  bench = await openHeadless();
});
afterAll(() => bench.dispose());

const FIELDS = [
  "current",
  "near",
  "planned",
  "operator",
  "target",
  "upper",
  "plausibleMin",
  "plausibleMax",
  "handed",
  "better",
] as const;

/** What somebody enters; `read` is what Excel then hands back as the cell's value. */
interface Entry {
  enter: string | number | boolean;
  read: CellValue;
}
type Row = Record<(typeof FIELDS)[number], Entry>;
const number = (value: number): Entry => ({ enter: value, read: value });
const text = (value: string): Entry => ({ enter: value === "" ? "" : `'${value}`, read: value });

const numbers = fc.oneof(
  fc.constantFrom(0, 0.3, 0.1 + 0.2, 65, 64.9999999999, 65.0000000001, 100, 130, -1, 1e15, -1e15, 1e-12),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Number(value.toPrecision(12))),
  fc.integer({ min: -200, max: 200 }),
);
const entries = fc.oneof(
  { weight: 6, arbitrary: numbers.map(number) },
  { weight: 2, arbitrary: fc.constant({ enter: "", read: "" } as Entry) },
  { weight: 1, arbitrary: fc.constantFrom("很多", "70", "70%", " ", "n/a", "≥").map(text) },
  { weight: 1, arbitrary: fc.boolean().map((value): Entry => ({ enter: value, read: value })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Entry>(
      { enter: "=1/0", read: "#DIV/0!" },
      { enter: "=NA()", read: "#N/A" },
      { enter: '=""', read: "" },
      { enter: "=40+25", read: 65 },
    ),
  },
);
const operators = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom("≥", ">", "≤", "<", "=", "[]", "[)", "(]", "()").map(text) },
  { weight: 1, arbitrary: entries },
);
const rows = fc.record({
  current: entries,
  near: entries,
  planned: entries,
  operator: operators,
  target: entries,
  upper: entries,
  plausibleMin: fc.oneof(fc.constant<Entry>({ enter: "", read: "" }), fc.constant(number(0)), entries),
  plausibleMax: fc.oneof(fc.constant<Entry>({ enter: "", read: "" }), fc.constant(number(100)), entries),
  handed: fc.oneof(
    { weight: 3, arbitrary: fc.constant<Entry>({ enter: "", read: "" }) },
    { weight: 2, arbitrary: entries },
  ),
  better: fc.constantFrom("≥", "≤", "=", "", "随便").map(text),
});

/** The rows as they stand on a sheet, with the formulas that judge them in columns K to M. */
function asSheet(many: Row[]): Entered[][] {
  return many.map((row, index) => {
    const at = (column: string) => `${column}${index + 1}`;
    const references = {
      current: at("A"),
      near: at("B"),
      planned: at("C"),
      operator: at("D"),
      target: at("E"),
      upper: at("F"),
      plausibleMin: at("G"),
      plausibleMax: at("H"),
      handed: { value: at("I"), better: at("J") },
      judged: at("K"),
      verdict: at("L"),
    };
    return [
      ...FIELDS.map((field) => row[field].enter),
      judgedFormula(references),
      verdictFormula(references, "zh"),
      gapFormula(references, "zh"),
    ];
  });
}

const verdicts = (values: Value[][]) =>
  values.map((row): [verdict: Value, gap: Value] => [row[11]!, row[12]!]);

/** Verdicts and gaps as the grid's own formula engine gives them, for many rows at once. */
const bySheet = async (many: Row[]) => verdicts(await inGrid(bench, asSheet(many)));

const judged = (row: Row) =>
  judgeRow(
    Object.fromEntries(FIELDS.map((field) => [field, row[field].read])) as unknown as RowWithHandedDown,
  );

test("the sheet's own formula and the judge give the same verdict and the same gap on every input", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(rows, { minLength: 100, maxLength: 100 }), async (many) => {
      const sheet = await bySheet(many);
      many.forEach((row, index) => {
        const { verdict, gap } = judged(row);
        const [word, distance] = sheet[index]!;
        const shown = Object.fromEntries(FIELDS.map((field) => [field, row[field].enter]));
        expect([shown, word]).toEqual([shown, VERDICT_WORDS[verdict].zh]);
        if (gap === null) expect([shown, distance]).toEqual([shown, ""]);
        else expect(Math.abs(Number(distance) - gap)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(gap)));
      });
    }),
    { numRuns: 5, endOnFailure: true },
  );
});

const nothing = Object.fromEntries(FIELDS.map((field) => [field, text("")])) as Row;
const rowWith = (changes: Partial<Row>): Row => ({ ...nothing, ...changes });
const OPERATORS = ["≥", ">", "≤", "<", "=", "[]", "[)", "(]", "()"];

test("they agree at the very edges: the margin, equal ends, an unusable requirement without a target", async () => {
  const margin = marginOf(0);
  const many = [
    ...[-1.5, -1, -0.5, 0, 0.5, 1, 1.5].flatMap((times) =>
      ["≥", ">", "≤", "<", "="].map((operator) =>
        rowWith({ planned: number(times * margin), operator: text(operator), target: number(0) }),
      ),
    ),
    ...["[]", "[)", "(]", "()"].map((operator) =>
      rowWith({ planned: number(65), operator: text(operator), target: number(65), upper: number(65) }),
    ),
    rowWith({ planned: number(50), operator: { enter: "=NA()", read: "#N/A" } }),
  ];
  const sheet = await bySheet(many);
  many.forEach((row, index) => {
    const { verdict, gap } = judged(row);
    expect([index, ...sheet[index]!]).toEqual([index, VERDICT_WORDS[verdict].zh, gap ?? ""]);
  });
});

/** A bound of some size, and a value that is the same sum in another order, or lies clearly to one side. */
const sizedRows = fc
  .record({
    parts: fc.array(fc.double({ min: 0.01, max: 10, noNaN: true }), { minLength: 1, maxLength: 40 }),
    magnitude: fc.integer({ min: -9, max: 12 }),
    operator: fc.constantFrom(...OPERATORS),
    side: fc.constantFrom("same", "below", "above"),
    apart: fc.constantFrom(1e-9, 1e-6, 0.01),
    ranging: fc.constantFrom(1, 1.5),
  })
  .map(({ parts, magnitude, operator, side, apart, ranging }) => {
    const add = (amounts: number[]) => amounts.reduce((sum, part) => sum + part * 10 ** magnitude, 0);
    const bound = add(parts);
    const again = add([...parts].sort((a, b) => a - b));
    // What lies between a target of 1e-9 and its neighbours is below what a fixed part of the margin can tell.
    const step = Math.max(apart * bound, 4 * marginOf(bound));
    const value = side === "same" ? again : side === "below" ? again - step : again + step;
    const row = rowWith({
      planned: number(value),
      operator: text(operator),
      target: number(bound),
      upper: number(bound * ranging),
      plausibleMin: number(bound - 2 * step),
      plausibleMax: number(bound * 2 + 4 * step),
    });
    return { row, side, operator };
  });

const rightSide: Record<string, Record<string, boolean>> = {
  same: { "≥": true, ">": false, "≤": true, "<": false, "=": true },
  below: { "≥": false, ">": false, "≤": true, "<": true, "=": false },
  above: { "≥": true, ">": true, "≤": false, "<": false, "=": false },
};

/** Rows of people's mistakes too: text, errors, TRUE in any column. */
const anyRows = fc.oneof(
  { weight: 3, arbitrary: sizedRows.map(({ row }) => row) },
  { weight: 1, arbitrary: rows },
);

test("a value that is the target's own sum in another order is equal to it, at any magnitude", () => {
  fc.assert(
    fc.property(sizedRows, ({ row, side, operator }) => {
      const expected = rightSide[side]![operator];
      if (expected !== undefined) expect(judged(row).verdict).toBe(expected ? "met" : "missed");
      if (side === "below" && operator.length === 2) expect(judged(row).verdict).toBe("missed");
    }),
    { numRuns: 2000 },
  );
});

function expectAgreement(many: Row[], sheet: [Value, Value][]) {
  const apart = many
    .map((row, index) => ({ row, said: sheet[index]![0], right: VERDICT_WORDS[judged(row).verdict].zh }))
    .filter(({ said, right }) => said !== right)
    .map(({ row, said, right }) => ({
      said,
      right,
      ...Object.fromEntries(FIELDS.map((field) => [field, row[field].enter])),
    }));
  expect(apart).toEqual([]);
}

test("judge, grid and HyperFormula agree at magnitudes from 1e-9 to 1e12, for sums in any order", async () => {
  const many = fc.sample(anyRows, 1500);
  expectAgreement(many, verdicts(inHyperFormula(asSheet(many))));
  const fewer = many.slice(0, 300);
  expectAgreement(fewer, await bySheet(fewer));
});

(hasLibreOffice ? test : test.skip)(
  "LibreOffice agrees with them (skipped where it isn't installed)",
  () => {
    const many = fc.sample(anyRows, 2000);
    expectAgreement(many, verdicts(inLibreOffice(asSheet(many))));
  },
  300_000,
);

test("which way a value handed down counts follows the row's own requirement where nothing else is known", async () => {
  const values = await inGrid(
    bench,
    OPERATORS.map((operator, index) => [`'${operator}`, betterFormula({ operator: `A${index + 1}` })]),
  );
  expect(values.map((row) => row[1])).toEqual(["≥", "≥", "≤", "≤", "=", "", "", "", ""]);
});

test("a table of the first form, with two values and nothing handed down, is judged as it always was", async () => {
  const values = await inGrid(
    bench,
    [
      [40, 70, "≥", 65],
      [70, "", "≥", 65],
      [60, "", "≥", 65],
    ].map((row, index) => {
      const at = (column: string) => `${column}${index + 1}`;
      const cell = {
        current: at("A"),
        near: null,
        planned: at("B"),
        operator: at("C"),
        target: at("D"),
        upper: at("E"),
        plausibleMin: at("F"),
        plausibleMax: at("G"),
        handed: null,
        judged: at("H"),
        verdict: at("I"),
      };
      const entered = row.map((value) => (typeof value === "string" && value !== "" ? `'${value}` : value));
      return [
        ...entered,
        "",
        "",
        "",
        judgedFormula(cell),
        verdictFormula(cell, "zh"),
        gapFormula(cell, "zh"),
      ];
    }),
  );
  expect(values.map((row) => row.slice(7))).toEqual([
    [70, "达标", ""],
    [70, "达标", ""],
    [60, "未达标", 5],
  ]);
});
