import fc from "fast-check";
import { gapFormula, judgedFormula, verdictFormula } from "../../src/targets/formula";
import { type CellValue, type JudgedRow, TOLERANCE, judge } from "../../src/targets/judge";
import { VERDICT_WORDS } from "../../src/targets/words";
import { type Headless, openHeadless } from "../../src/workbench/node";

jest.setTimeout(120_000);

let bench: Headless;
beforeAll(async () => {
  bench = await openHeadless();
});
afterAll(() => bench.dispose());

const FIELDS = ["current", "planned", "operator", "target", "upper", "plausibleMin", "plausibleMax"] as const;

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
  planned: entries,
  operator: operators,
  target: entries,
  upper: entries,
  plausibleMin: fc.oneof(fc.constant<Entry>({ enter: "", read: "" }), fc.constant(number(0)), entries),
  plausibleMax: fc.oneof(fc.constant<Entry>({ enter: "", read: "" }), fc.constant(number(100)), entries),
});

/** Verdicts and gaps as the grid's own formula engine gives them, for many rows at once. */
async function bySheet(many: Row[]): Promise<[unknown, unknown][]> {
  return bench.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const cells = many.map((row, index) => {
      const at = (column: string) => `${column}${index + 1}`;
      const references = {
        current: at("A"),
        planned: at("B"),
        operator: at("C"),
        target: at("D"),
        upper: at("E"),
        plausibleMin: at("F"),
        plausibleMax: at("G"),
        judged: at("H"),
        verdict: at("I"),
      };
      return [
        ...FIELDS.map((field) => row[field].enter),
        judgedFormula(references),
        verdictFormula(references, "zh"),
        gapFormula(references, "zh"),
      ];
    });
    const range = sheet.getRange(`A1:J${many.length}`);
    range.formulas = cells;
    await context.sync();
    range.load("values");
    await context.sync();
    const result = range.values.map((values): [unknown, unknown] => [values[8], values[9]]);
    range.clear();
    await context.sync();
    return result;
  });
}

const judged = (row: Row) =>
  judge(Object.fromEntries(FIELDS.map((field) => [field, row[field].read])) as unknown as JudgedRow);

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
    { numRuns: 15, endOnFailure: true },
  );
});

test("they agree at the very edges: the tolerance, equal ends, an unusable requirement without a target", async () => {
  const nothing = Object.fromEntries(FIELDS.map((field) => [field, text("")])) as Row;
  const edge = (changes: Partial<Row>): Row => ({ ...nothing, ...changes });
  const many = [
    ...[-1.5, -1, -0.5, 0, 0.5, 1, 1.5].flatMap((times) =>
      ["≥", ">", "≤", "<", "="].map((operator) =>
        edge({ planned: number(times * TOLERANCE), operator: text(operator), target: number(0) }),
      ),
    ),
    ...["[]", "[)", "(]", "()"].map((operator) =>
      edge({ planned: number(65), operator: text(operator), target: number(65), upper: number(65) }),
    ),
    edge({ planned: number(50), operator: { enter: "=NA()", read: "#N/A" } }),
  ];
  const sheet = await bySheet(many);
  many.forEach((row, index) => {
    const { verdict, gap } = judged(row);
    expect([index, ...sheet[index]!]).toEqual([index, VERDICT_WORDS[verdict].zh, gap ?? ""]);
  });
});
