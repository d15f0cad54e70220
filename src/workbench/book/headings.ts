import { SetSuperTableMutation } from "@univerjs/engine-formula";
import { areaOf } from "../grid/grid";
import { textAt } from "../grid/cells";
import type { Book } from "./book";
import type { Table } from "./table";

/** What the columns of a table are called, by its heading cells. */
export function headingsOf(book: Book, table: Table): string[] {
  const sheet = book.sheet(table.getSubunitId());
  const { row, column, columns } = areaOf(table.getRange() as never);
  return Array.from({ length: columns }, (_, index) => textAt(book.grid, sheet, row, column + index));
}

/** What the table itself has its columns for: the headings that it was last told of. */
export const rememberedHeadings = (table: Table): string[] =>
  Array.from(
    { length: areaOf(table.getRange() as never).columns },
    (_, index) => table.getTableColumnByIndex(index)?.displayName ?? "",
  );

/** Tells the table, and the grid's engine, what its headings are now; neither looks by itself. */
export function rememberHeadings(book: Book, table: Table): void {
  const names = headingsOf(book, table);
  names.forEach((name, index) => {
    const column = table.getTableColumnByIndex(index);
    if (column) column.displayName = name;
  });
  book.grid.run(SetSuperTableMutation.id, {
    unitId: book.grid.unitId,
    tableName: table.getDisplayName(),
    reference: {
      range: table.getRange(),
      sheetId: table.getSubunitId(),
      titleMap: new Map(names.map((name, index) => [name, index])),
    },
  });
}
