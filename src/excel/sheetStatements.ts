/* global Excel */
import type { SheetStatement } from "./actions";
import { asProblem } from "./problems";

/** Where every sheet beside the form says how it stands: how much is filled in, and how much is to be mended. */
const STATEMENT = "A3";

/** How the sheets count what is to be mended, in either language; the form's own sentence is worded otherwise. */
const COUNTS = [
  /需要核对的\s*(\d+)/,
  /数据异常\s*(\d+)\s*处/,
  /to be looked at:\s*(\d+)/,
  /(\d+) to be looked at/,
];
const SCHEMES = /^Schemes with entries: .*; invalid: (\d+)/;

/** The sentences of those sheets that have something to be mended. Two requests, whatever the number of sheets. */
export async function readStatements(): Promise<SheetStatement[]> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name,items/visibility");
      await context.sync();
      const read = worksheets.items
        .filter(({ visibility }) => visibility === "Visible")
        .map((sheet) => ({ sheet, cell: sheet.getRange(STATEMENT).load("values") }));
      await context.sync();
      return read.flatMap(({ sheet, cell }) => {
        const text = String(cell.values[0]![0]);
        if (toMend(text) === 0) return [];
        return [{ text, place: { sheetId: sheet.id, sheetName: sheet.name, address: STATEMENT } }];
      });
    });
  } catch (thrown) {
    throw asProblem(thrown);
  }
}

function toMend(text: string): number {
  return [...COUNTS, SCHEMES].reduce((sum, count) => sum + Number(count.exec(text)?.[1] ?? 0), 0);
}
