/* global Excel */

/**
 * What stands on a sheet: formulas and values of all cells in use, whether any of them is part of a spilled result,
 * and whether the sheet is protected.
 */
export interface SheetReading {
  sheet: Excel.Worksheet;
  used: Excel.Range;
  locked: boolean;
}

/** Every sheet that holds anything. Two requests, however many sheets. */
export async function readFormulas(context: Excel.RequestContext): Promise<SheetReading[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  await context.sync();
  const readings = worksheets.items.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load("formulas,values,hasSpill,rowIndex,columnIndex"),
    locked: sheet.protection.protected,
  }));
  await context.sync();
  return readings.filter(({ used }) => !used.isNullObject);
}
