/* global Excel */
import type { Place } from "./place";
import { asProblem, problem } from "./problems";

/**
 * Shows a cell and selects it, and says whether anything of it can be seen: its row may be filtered out. The sheet is found by id, so a new name does not matter.
 */
export async function goTo({ sheetId, address, rowName }: Place): Promise<{ isHidden: boolean }> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId).load("visibility");
      const name = rowName && sheet.getRange(rowName.address).load("values");
      const cell = sheet.getRange(address).load("rowHidden,columnHidden");
      await context.sync();
      if (sheet.visibility !== "Visible") throw problem("sheet-hidden");
      if (name && String(name.values[0]![0]) !== rowName.text) throw problem("place-gone");
      sheet.activate();
      cell.select();
      await context.sync();
      return { isHidden: cell.rowHidden || cell.columnHidden };
    });
  } catch (thrown) {
    throw asProblem(thrown, {
      ItemNotFound: "place-gone",
      InvalidArgument: "place-gone",
      InvalidReference: "place-gone",
    });
  }
}
