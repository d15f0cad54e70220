import { type Area, contains } from "../grid/address";
import { movedFormula } from "../grid/movedFormula";
import { valueOf } from "../grid/typedValue";
import type { Book } from "./book";
import { tableArea, tablesTouching } from "./tables";

/**
 * As in Excel a formula in one cell of a table's column becomes that of the whole column, when the rest of it is
 * empty or held the formula that the cell held before (office-js#5909).
 */
export function fillCalculatedColumns(
  book: Book,
  sheetId: string,
  written: Area,
  before: string | null,
): void {
  if (written.rows !== 1) return;
  for (const table of tablesTouching(book, sheetId, written)) {
    const area = tableArea(table);
    const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
    if (body.rows < 2 || !contains(body, written)) continue;
    for (let column = written.column; column < written.column + written.columns; column++)
      fillColumn(book, sheetId, body, written.row, column, written.columns === 1 ? before : null);
  }
}

type FormulaCells = Record<number, Record<number, ReturnType<typeof formulaCell>>>;

const formulaCell = (f: string) => ({ f, v: null, t: null, si: null, p: null });

function fillColumn(
  book: Book,
  sheetId: string,
  body: Area,
  row: number,
  column: number,
  before: string | null,
): void {
  const { grid } = book;
  const sheet = book.sheet(sheetId);
  const formula = grid.formula(sheet, row, column);
  if (!formula) return;
  const cells: FormulaCells = {};
  for (let other = body.row; other < body.row + body.rows; other++) {
    if (other === row) continue;
    const own = grid.formula(sheet, other, column);
    const free = own
      ? before !== null && own === movedFormula(grid, before, other - row)
      : valueOf(grid.cell(sheet, other, column)).value === null;
    if (!free) return;
    cells[other] = { [column]: formulaCell(movedFormula(grid, formula, other - row)) };
  }
  grid.write(sheet, { ...body, column, columns: 1 }, cells);
}

/** A table that grew has the formulas of its columns in the new rows, where these are empty. */
export function extendCalculatedColumns(book: Book, sheetId: string, before: Area, after: Area): void {
  const { grid } = book;
  const sheet = book.sheet(sheetId);
  const last = before.row + before.rows - 1;
  if (after.row + after.rows - 1 <= last || before.rows < 2) return;
  const cells: FormulaCells = {};
  for (let column = before.column; column < before.column + before.columns; column++) {
    const formula = grid.formula(sheet, last, column);
    if (
      !formula ||
      !isCalculated(book, sheetId, { ...before, row: before.row + 1, rows: before.rows - 1 }, column)
    )
      continue;
    for (let row = last + 1; row < after.row + after.rows; row++) {
      if (grid.formula(sheet, row, column) || valueOf(grid.cell(sheet, row, column)).value !== null) continue;
      (cells[row] ??= {})[column] = formulaCell(movedFormula(grid, formula, row - last));
    }
  }
  if (Object.keys(cells).length > 0) grid.write(sheet, after, cells);
}

/**
 * As in Excel rows that come in among a table's own have the formulas of its calculated columns. Call it before the rows
 * come, since afterwards formulas that look at the row above differ; what it gives fills the rows once they are there.
 */
export function calculatedColumnsAt(book: Book, sheetId: string, inserted: Area): () => void {
  const { grid } = book;
  const wanted = tablesTouching(book, sheetId, inserted).flatMap((table) => {
    const area = tableArea(table);
    const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
    // Above the headings and behind the last row nothing comes in.
    if (inserted.row < body.row || inserted.row >= body.row + body.rows) return [];
    const like = inserted.row > body.row ? inserted.row - 1 : inserted.row + inserted.rows;
    return Array.from({ length: body.columns }, (_, index) => body.column + index)
      .filter((column) => isCalculated(book, sheetId, body, column))
      .map((column) => ({ column, like }));
  });
  return () => {
    const sheet = book.sheet(sheetId);
    const cells: FormulaCells = {};
    for (const { column, like } of wanted) {
      const formula = grid.formula(sheet, like, column);
      if (!formula) continue;
      for (let row = inserted.row; row < inserted.row + inserted.rows; row++)
        (cells[row] ??= {})[column] = formulaCell(movedFormula(grid, formula, row - like));
    }
    if (wanted.length === 0) return;
    const columns = wanted.map(({ column }) => column);
    grid.write(sheet, spanOf(inserted, columns), cells);
  };
}

const spanOf = (rows: Area, columns: readonly number[]): Area => ({
  row: rows.row,
  rows: rows.rows,
  column: Math.min(...columns),
  columns: Math.max(...columns) - Math.min(...columns) + 1,
});

/** Whether every row of the column has the same formula, moved along. */
function isCalculated(book: Book, sheetId: string, body: Area, column: number): boolean {
  const sheet = book.sheet(sheetId);
  const first = book.grid.formula(sheet, body.row, column);
  if (!first) return false;
  for (let row = body.row + 1; row < body.row + body.rows; row++)
    if (book.grid.formula(sheet, row, column) !== movedFormula(book.grid, first, row - body.row))
      return false;
  return true;
}
