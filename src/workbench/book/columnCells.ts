import type { Area } from "../grid/address";
import { textAt } from "../grid/cells";
import { valueOf } from "../grid/typedValue";
import type { Book } from "./book";
import { type FilterCriteria, type FilteredCell, keeps } from "./filterCriteria";

/** The cells of a column that stay in sight: the grid filters by what they hold, a sheet's filter by what they show. */
export function keptCells(
  book: Book,
  sheetId: string,
  column: Area,
  criteria: FilterCriteria,
): FilteredCell[] {
  const sheet = book.sheet(sheetId);
  const cells: FilteredCell[] = [];
  for (let row = column.row; row < column.row + column.rows; row++) {
    const { value } = valueOf(book.grid.cell(sheet, row, column.column));
    cells.push({ value, text: textAt(book.grid, sheet, row, column.column) });
  }
  return cells.filter(keeps(criteria, cells, new Date()));
}
