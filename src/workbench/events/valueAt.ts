import type { Book } from "../book/book";
import type { Area } from "../grid/address";
import { readValueTypes, readValues } from "../grid/cells";

/** What a cell holds, and of which type; null when its sheet is gone. */
export function valueAt(book: Book, sheetId: string, area: Area): { value: unknown; type: string } | null {
  const sheet = book.findSheet(sheetId);
  if (!sheet) return null;
  const value = readValues(book.grid, sheet, area)[0]![0];
  return { value, type: readValueTypes(book.grid, sheet, area)[0]![0]! };
}
