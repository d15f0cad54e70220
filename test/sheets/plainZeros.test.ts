import { LOOKS, WITHOUT_MINUS, type LookStyle } from "../../src/sheets/look";
import { plainZeros } from "../../src/sheets/plainZeros";
import { useWorkbook } from "../excel/bench";

useWorkbook();

/** What a format makes of a number, in the host. */
async function shownAs(formats: readonly string[], numbers: readonly number[]): Promise<string[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getFirst()
      .getRangeByIndexes(0, 0, formats.length, numbers.length);
    range.numberFormat = formats.map((format) => numbers.map(() => format));
    range.values = formats.map(() => [...numbers]);
    range.load("text");
    await context.sync();
    return range.text;
  });
}

test("every format that rounds shows a zero below half of its last digit, and something above it", async () => {
  const lacking = Object.values(LOOKS as Record<string, LookStyle>).flatMap(({ numberFormat }) =>
    numberFormat && /[0#]/.test(numberFormat) && !WITHOUT_MINUS.has(numberFormat) ? [numberFormat] : [],
  );
  // What is emitted is never below zero.
  expect([...new Set(lacking)]).toEqual([
    LOOKS.asEmitted.numberFormat,
    LOOKS.asEmittedInEnglish.numberFormat,
  ]);
  for (const [format, { half, numberFormat }] of WITHOUT_MINUS) {
    const [[below, above]] = (await shownAs([format], [-half * 0.99, -half * 1.01])) as [[string, string]];
    expect([format, below]).toEqual([format, expect.stringMatching(/^-?0(?:\.0+)?[万k]?$/)]);
    expect([format, above]).toEqual([format, expect.stringMatching(/[1-9]/)]);
    const [[plain]] = (await shownAs([numberFormat], [-half * 0.99])) as [[string]];
    expect([format, plain]).toEqual([format, below.replace(/^-/, "")]);
  }
});

test("only formulas get the rule, each as it is shown last, cells side by side as one area", () => {
  const formula = { formula: "=1" };
  const zeros = plainZeros({
    cells: [
      [formula, formula, 1],
      [formula, formula, formula],
    ],
    looks: [
      { area: { row: 0, column: 0, rows: 2, columns: 3 }, look: "amount" },
      { area: { row: 1, column: 2, rows: 1, columns: 1 }, look: "asTonnes" },
    ],
  });
  expect(zeros).toMatchObject([
    { areas: [{ row: 0, column: 0, rows: 2, columns: 2 }], numberFormat: "0.00;0.00" },
    { areas: [{ row: 1, column: 2, rows: 1, columns: 1 }], numberFormat: '"0.0万";"0.0万"' },
  ]);
});
