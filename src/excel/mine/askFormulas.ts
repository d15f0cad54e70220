/* global Excel */
import { type Followers, type SheetFormulas, wouldBeCircular } from "./circularLinks";
import { isTooLarge } from "../cells/readInParts";

export type IsCircular = (cell: string, followers: Followers) => boolean;

/**
 * Asks with the next request for what a sheet's cells are calculated from. What is returned reads the answer; only where
 * formulas lead to other sheets it makes one request more. A workbook that is too large for that is not followed there.
 */
export function askFormulas(workbook: Excel.Workbook, origin: Excel.Worksheet) {
  const used = origin.getUsedRangeOrNullObject(true).load("formulas,rowIndex,columnIndex");
  const collections = [workbook.names, origin.names].map((names) => names.load("items/name,items/formula"));
  workbook.worksheets.load("items/name");
  return async (asked: readonly { cell: string; followers: Followers }[]): Promise<IsCircular> => {
    if (used.isNullObject) return () => false;
    const names = collections.flatMap(({ items }) =>
      items.map(({ name, formula }) => ({ name, formula: formula as unknown })),
    );
    const sheets = [formulasOf(origin.name, used)];
    const unread = new Set(
      asked.flatMap(({ cell, followers }) => [...wouldBeCircular(cell, { sheets, names }, followers).unread]),
    );
    if (unread.size > 0) sheets.push(...(await ofOthers(workbook, origin.name)));
    return (cell, followers) => wouldBeCircular(cell, { sheets, names }, followers).circular;
  };
}

async function ofOthers({ context, worksheets }: Excel.Workbook, own: string): Promise<SheetFormulas[]> {
  try {
    const others = worksheets.items
      .filter(({ name }) => name !== own)
      .map((sheet) => ({
        name: sheet.name,
        used: sheet.getUsedRangeOrNullObject(true).load("formulas,rowIndex,columnIndex"),
      }));
    await context.sync();
    return others.flatMap(({ name, used }) => (used.isNullObject ? [] : [formulasOf(name, used)]));
  } catch (thrown) {
    if (isTooLarge(thrown)) return [];
    throw thrown;
  }
}

function formulasOf(name: string, { rowIndex, columnIndex, formulas }: Excel.Range): SheetFormulas {
  return { name, row: rowIndex, column: columnIndex, formulas };
}
