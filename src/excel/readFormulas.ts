/* global Excel */
import type { DefinedName } from "./definedNames";

/**
 * What stands on a sheet: formulas and values of all cells in use, whether any of them is part of a spilled result,
 * and whether the sheet is protected.
 */
export interface SheetReading {
  sheet: Excel.Worksheet;
  used: Excel.Range;
  locked: boolean;
}

export interface WorkbookReading {
  /** Every sheet that holds anything. */
  sheets: SheetReading[];
  sheetNames: string[];
  /** Of the workbook and of its sheets. */
  names: DefinedName[];
}

/** Two requests, however many sheets. */
export async function readFormulas(context: Excel.RequestContext): Promise<WorkbookReading> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  names.load("items/name,items/formula");
  await context.sync();
  const readings = worksheets.items.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load("formulas,values,hasSpill,rowIndex,columnIndex"),
    locked: sheet.protection.protected,
    names: sheet.names.load("items/name,items/formula"),
  }));
  await context.sync();
  return {
    sheets: readings.filter(({ used }) => !used.isNullObject),
    sheetNames: readings.map(({ sheet }) => sheet.name),
    names: [
      ...defined(names, null),
      ...readings.flatMap((reading) => defined(reading.names, reading.sheet.name)),
    ],
  };
}

function defined({ items }: Excel.NamedItemCollection, sheet: string | null): DefinedName[] {
  return items.map(({ name, formula }) => ({ name, sheet, formula: String(formula) }));
}
