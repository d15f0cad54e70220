import { SetSheetTableMutation, TableManager } from "@univerjs/sheets-table";
import { type Area, contains, intersect } from "../grid/address";
import { areaOf, rangeOf } from "../grid/grid";
import { setMark } from "../grid/marks";
import { totalsRowOf, withTotals } from "../grid/totalsRow";
import { invalidOperation, itemNotFound } from "../hostError";
import type { Book } from "./book";
import { rememberHeadings } from "./headings";
import type { Table } from "./table";
import { nameColumns } from "./tableHeaders";

export function tablesOf(book: Book, sheetId?: string): Table[] {
  const manager = book.grid.injector.get(TableManager);
  const sheetIds = sheetId === undefined ? book.sheets().map((sheet) => sheet.getSheetId()) : [sheetId];
  return sheetIds.flatMap((id) => manager.getTablesBySubunitId(book.grid.unitId, id) ?? []);
}

export function findTable(book: Book, tableId: string): Table {
  const table = book.grid.injector.get(TableManager).getTableById(book.grid.unitId, tableId);
  if (!table) throw itemNotFound("table");
  return table;
}

export const tableArea = (table: Table): Area => areaOf(table.getRange() as never);

/** As Excel counts it: with its totals, which the grid's own table leaves out. */
export const wholeTableArea = (book: Book, table: Table): Area =>
  withTotals(book.sheet(table.getSubunitId()), tableArea(table));

export const tablesTouching = (book: Book, sheetId: string, area: Area): Table[] =>
  tablesOf(book, sheetId).filter((table) => intersect(wholeTableArea(book, table), area));

/**
 * Makes cells a table of this name. The grid would give it another one where a sheet is called so, or where the name
 * begins with a backslash; Excel allows both.
 */
export function addTable(book: Book, sheetId: string, id: string, name: string, area: Area): void {
  book.grid.run("sheet.command.add-table", {
    unitId: book.grid.unitId,
    subUnitId: sheetId,
    id,
    name,
    range: rangeOf(area),
    options: { tableStyleId: "table-default-0" },
  });
  if (findTable(book, id).getDisplayName() !== name) configureTable(book, id, { name });
}

/** Forgets the table; its cells stay. */
export function removeTable(book: Book, tableId: string): void {
  const table = findTable(book, tableId);
  const sheet = book.sheet(table.getSubunitId());
  setMark(book.grid, sheet, totalsRowOf(tableArea(table)), "totals", undefined);
  book.grid.run("sheet.command.delete-table", {
    unitId: book.grid.unitId,
    subUnitId: table.getSubunitId(),
    tableId,
  });
}

/** Two tables may not share a cell. */
export function refuseOverlap(book: Book, sheetId: string, area: Area, self: string | null): void {
  if (tablesTouching(book, sheetId, area).some((table) => table.getId() !== self)) {
    throw invalidOperation("A table cannot overlap another table.");
  }
}

export function configureTable(book: Book, tableId: string, config: object): void {
  book.grid.run(SetSheetTableMutation.id, {
    unitId: book.grid.unitId,
    subUnitId: findTable(book, tableId).getSubunitId(),
    tableId,
    config,
  });
}

/** Gives the table another area; new columns get headers. */
export function resizeTable(book: Book, tableId: string, area: Area): void {
  const table = findTable(book, tableId);
  const sheetId = table.getSubunitId();
  const before = tableArea(table);
  book.checkFormattable(sheetId);
  refuseOverlap(book, sheetId, area, tableId);
  book.grid.grow(book.sheet(sheetId), area);
  nameColumns(book, sheetId, area);
  if (!contains(area, before) || area.columns !== before.columns || area.rows !== before.rows)
    configureTable(book, tableId, { updateRange: { newRange: rangeOf(area) } });
  if (area.column !== before.column || area.columns !== before.columns) rememberHeadings(book, table);
  book.table(tableId).insertRow = false;
}
