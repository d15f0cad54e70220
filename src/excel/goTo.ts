/* global Excel */
import type { Place } from "./actions";
import { asProblem, problem } from "./problems";

/** Shows a cell and selects it. The sheet is found by id, so a new name does not matter. */
export async function goTo({ sheetId, address, rowName }: Place): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId).load("visibility");
      const name = rowName && sheet.getRange(rowName.address).load("values");
      await context.sync();
      if (sheet.visibility !== "Visible") throw problem("sheet-hidden");
      if (name && String(name.values[0]![0]) !== rowName.text) throw problem("place-gone");
      sheet.activate();
      sheet.getRange(address).select();
      await context.sync();
    });
  } catch (thrown) {
    throw asProblem(thrown, {
      ItemNotFound: "place-gone",
      InvalidArgument: "place-gone",
      InvalidReference: "place-gone",
    });
  }
}
