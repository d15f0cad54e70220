/* global Excel */
import type { Text } from "../../catalogue/schema";
import { newMark } from "../build/addedSheets";

/**
 * A name on the row below a table while rows come in at its end. Blank ones there look like those that were there
 * before; the name moves down with its row, and so tells how many came in. Nobody sees it in the list of names.
 */
export const newNameBelow = () => `carbon_planning.${newMark().replace("-", ".")}`;

export function nameRowBelow(sheet: Excel.Worksheet, name: string, row: number, column: number): void {
  sheet.names.add(name, sheet.getRangeByIndexes(row, column, 1, 1)).visible = false;
}

export function forgetRowBelow(sheet: Excel.Worksheet, name: string): void {
  sheet.names.getItem(name).delete();
}

/** Where the name stands by now, once asked for; null objects where it is not there. */
export function askRowBelow(sheet: Excel.Worksheet, name: string) {
  const item = sheet.names.getItemOrNullObject(name).load("name");
  return { item, range: item.getRangeOrNullObject().load("rowIndex") };
}

export const nameBelowCalled = (name: string): Text => ({
  zh: `名称“${name}”（看不见，无妨）`,
  en: `the name “${name}” (unseen and harmless)`,
});
