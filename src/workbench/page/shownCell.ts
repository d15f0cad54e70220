import type { Book } from "../book/book";
import { type Area, parseArea } from "../grid/address";
import { formulaAt, textAt } from "../grid/cells";
import { hexOf } from "../grid/formats";
import { valueOf } from "../grid/typedValue";

export interface ShownCell {
  value: string | number | boolean | null;
  formula: string | null;
  text: string;
  /** "#rrggbb" as a person sees it, conditional formats included; null for none. */
  shownFill: string | null;
}

/** A cell as it stands on the screen. */
export function shownCell(book: Book, sheetName: string, address: string): ShownCell {
  const sheet = book.findSheet(sheetName);
  if (!sheet) throw new Error(`No sheet ${sheetName}`);
  const { row, column } = oneCell(address);
  return {
    value: valueOf(book.grid.cell(sheet, row, column)).value,
    formula: formulaAt(book.grid, sheet, row, column),
    text: textAt(book.grid, sheet, row, column),
    shownFill: hexOf(sheet.getComposedCellStyle(row, column).bg?.rgb),
  };
}

export function oneCell(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`Not an address: ${address}`);
  return area;
}
