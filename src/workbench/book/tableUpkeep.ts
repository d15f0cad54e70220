import type { Book } from "./book";
import { extendCalculatedColumns } from "./calculatedColumns";
import { type Area, intersect } from "../grid/address";
import { readValues } from "../grid/cells";
import { hasTotals } from "../grid/totalsRow";
import { nameColumns } from "./tableHeaders";
import { extendTableRules } from "./tableRules";
import { resizeTable, tableArea, tablesOf, tablesTouching } from "./tables";

/** What Excel does for tables when cells in or below them were written: distinct headers, and growth. */
export function keepTablesInOrder(book: Book, sheetId: string, written: Area): void {
  restoreHeaders(book, sheetId, written);
  growTableBelow(book, sheetId, written);
}

/** A header that was overwritten or came in blank with a new column becomes a text of its own. */
export function restoreHeaders(book: Book, sheetId: string, changed: Area): void {
  for (const table of tablesOf(book, sheetId)) {
    const area = tableArea(table);
    if (intersect({ ...area, rows: 1 }, changed)) nameColumns(book, sheetId, area);
  }
}

/** As in Excel a table takes in what is written right below it, when nothing else is in the way; never on a protected sheet. */
function growTableBelow(book: Book, sheetId: string, written: Area): void {
  if (book.extras(sheetId).protection) return;
  for (const table of tablesOf(book, sheetId)) {
    const area = tableArea(table);
    if (written.row !== area.row + area.rows || hasTotals(book.sheet(sheetId), area)) continue;
    if (written.column < area.column || written.column + written.columns > area.column + area.columns)
      continue;
    const added = { ...area, row: area.row + area.rows, rows: written.rows };
    if (tablesTouching(book, sheetId, added).length > 0) continue;
    const values = readValues(book.grid, book.sheet(sheetId), added);
    const others = values.some((line, row) =>
      line.some((value, column) => {
        const cell = { row: added.row + row, column: added.column + column, rows: 1, columns: 1 };
        return value !== "" && !intersect(cell, written);
      }),
    );
    const nothing = values.every((line) => line.every((value) => value === ""));
    if (others || nothing) continue;
    const grown = { ...area, rows: area.rows + written.rows };
    resizeTable(book, table.getId(), grown);
    extendCalculatedColumns(book, sheetId, area, grown);
    extendTableRules(book, sheetId, area, grown);
  }
}
