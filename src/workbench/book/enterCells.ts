import { type Area } from "../grid/address";
import { writeCells } from "../grid/cells";
import type { Book } from "./book";
import { fillCalculatedColumns } from "./calculatedColumns";
import { followingRenames } from "./renamedColumns";
import { keepTablesInOrder } from "./tableUpkeep";

/** Puts contents into cells, and does for tables what Excel does then: headers, growth, calculated columns. */
export function enterCells(book: Book, sheetId: string, area: Area, values: unknown[][]): void {
  const sheet = book.sheet(sheetId);
  const single = area.rows === 1 && area.columns === 1;
  const before = single ? book.grid.formula(sheet, area.row, area.column) : null;
  followingRenames(book, sheetId, area, () => {
    writeCells(book.grid, sheet, area, values);
    keepTablesInOrder(book, sheetId, area);
  });
  fillCalculatedColumns(book, sheetId, area, before);
}

/** The same for contents that came with a copy. */
export function enteredByCopy(book: Book, sheetId: string, area: Area): void {
  keepTablesInOrder(book, sheetId, area);
}
