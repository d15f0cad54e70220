import { actions } from "../../src/excel";

const HEADINGS = ["指标", "单位", "要求", "目标值", "现状值", "规划值", "判定"];

/** A short form of an indicator table on the first sheet, from A1; far cheaper to make than a plan's workbook. */
export async function makeTable(rows: readonly (readonly unknown[])[], tableName?: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const all = [HEADINGS, ...rows].map((row) => [...row]);
    const range = sheet.getRangeByIndexes(0, 0, all.length, HEADINGS.length);
    range.formulas = all;
    const table = sheet.tables.add(range, true);
    if (tableName) table.name = tableName;
    await context.sync();
  });
}

/** Enters into cells of the first sheet, with their number format where one is given. */
export async function enter(address: string, formulas: unknown[][], format?: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    if (format) range.numberFormat = formulas.map((row) => row.map(() => format));
    range.formulas = formulas;
    await context.sync();
  });
}

export async function shown(address: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    range.load("values,formulas,numberFormat");
    await context.sync();
    return { values: range.values, formulas: range.formulas, formats: range.numberFormat };
  });
}

/** What a check remarks on, all rows together. */
export async function remarks() {
  return (await actions.check()).findings.flatMap((finding) => finding.remarks);
}
