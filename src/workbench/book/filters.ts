import { SheetsFilterService } from "@univerjs/sheets-filter";
import { TABLE_FILTER_EMPTY_VALUE } from "@univerjs/sheets-table";
import type { FilterCriteria, FilteredColumn } from "../filter";
import type { Area } from "../grid/address";
import { areaOf, rangeOf } from "../grid/grid";
import type { Book } from "./book";
import { keptCells } from "./columnCells";
import { findTable, tableArea } from "./tables";

/** The area of a sheet's own filter, headings included; null where it has none. */
export function sheetFilterArea(book: Book, sheetId: string): Area | null {
  const range = filterModel(book, sheetId)?.getRange();
  return range ? areaOf(range) : null;
}

const filterModel = (book: Book, sheetId: string) =>
  book.grid.injector.get(SheetsFilterService).getFilterModel(book.grid.unitId, sheetId);

export function setSheetFilter(book: Book, sheetId: string, area: Area): void {
  book.grid.run("sheet.mutation.set-filter-range", {
    unitId: book.grid.unitId,
    subUnitId: sheetId,
    range: rangeOf(area),
  });
}

/** Hides the rows of the sheet's filter that a column's criteria leave out. */
export function filterSheetColumn(
  book: Book,
  sheetId: string,
  index: number,
  criteria: FilterCriteria,
): void {
  const area = sheetFilterArea(book, sheetId)!;
  const column = area.column + index;
  const cells = { row: area.row + 1, rows: area.rows - 1, column, columns: 1 };
  const texts = [...new Set(keptCells(book, sheetId, cells, criteria).map(({ text }) => text))];
  const filters = texts.filter((text) => text !== "");
  book.grid.run("sheet.mutation.set-filter-criteria", {
    unitId: book.grid.unitId,
    subUnitId: sheetId,
    col: column,
    criteria: { colId: index, filters: { filters, ...(texts.includes("") ? { blank: true } : {}) } },
  });
  book.extras(sheetId).filter.set(index, { ...criteria });
}

/** The same for a column of a table. */
export function filterTableColumn(
  book: Book,
  tableId: string,
  column: number,
  criteria: FilterCriteria,
): void {
  const table = findTable(book, tableId);
  const area = tableArea(table);
  const cells = { row: area.row + 1, rows: area.rows - 1, column: area.column + column, columns: 1 };
  // The grid compares with what a cell holds, or with what it shows where the page has drawn it.
  const values = keptCells(book, table.getSubunitId(), cells, criteria).flatMap(({ value, text }) =>
    value === null || value === "" ? [TABLE_FILTER_EMPTY_VALUE] : [value, text],
  );
  setTableFilter(book, tableId, column, {
    filterType: "manual",
    values: [...new Set(values)],
    isAllSelected: false,
  });
  book.table(tableId).criteria.set(column, { ...criteria });
}

export function setTableFilter(
  book: Book,
  tableId: string,
  column: number,
  tableFilter: object | undefined,
): void {
  book.grid.run("sheet.mutation.set-table-filter", {
    unitId: book.grid.unitId,
    tableId,
    column,
    tableFilter,
  });
}

/** By what the columns of a sheet's filter are filtered, also where a person chose it in the grid's own menu. */
export function sheetFilterColumns(book: Book, sheetId: string): FilteredColumn[] {
  const model = filterModel(book, sheetId);
  const area = sheetFilterArea(book, sheetId);
  if (!model || !area) return [];
  return Array.from({ length: area.columns }, (_, index) => index).flatMap((index) => {
    const data = model.getFilterColumn(area.column + index)?.getColumnData();
    if (!data) return [];
    const known = book.extras(sheetId).filter.get(index);
    if (known) return [{ index, criteria: known }];
    const chosen = data.filters;
    if (!chosen) return [];
    const values = [...(chosen.filters ?? []), ...(chosen.blank ? [""] : [])];
    return [{ index, criteria: { filterOn: "Values", values } }];
  });
}

export function tableFilterColumns(book: Book, tableId: string): FilteredColumn[] {
  const table = findTable(book, tableId);
  return Array.from({ length: tableArea(table).columns }, (_, index) => index).flatMap((index) => {
    const data = table.getTableFilterColumn(index) as { values?: unknown[] } | undefined;
    if (!data) return [];
    const known = book.table(tableId).criteria.get(index);
    if (known) return [{ index, criteria: known }];
    if (!data.values) return [];
    const values = data.values.map((value) => (value === TABLE_FILTER_EMPTY_VALUE ? "" : String(value)));
    return [{ index, criteria: { filterOn: "Values", values } }];
  });
}
