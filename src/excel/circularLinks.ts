import { type Area, columnNumber } from "../sheets/a1";

/** A sheet's formulas and where the first of them stands, counted from 0. */
export interface SheetFormulas {
  name: string;
  row: number;
  column: number;
  formulas: readonly (readonly unknown[])[];
}

/** Cells of one sheet that would follow from a link. */
export interface Followers {
  sheetName: string;
  areas: readonly Area[];
}

/** A text; or a word with the sheet before it and the bracket of a function behind. */
const WORD =
  /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!)?([$\p{L}\p{N}_.]+(?::[$\p{L}\p{N}_.]+)?)(\()?/gu;
const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;
const [LAST_ROW, LAST_COLUMN] = [1_048_576, 16_384];

/**
 * Whether what stands in a cell is calculated out of cells that a link to it would change: Excel gives 0 for such a
 * circle. Follows the formulas of the cell's own sheet.
 */
export function wouldBeCircular(cell: string, own: SheetFormulas, followers: Followers): boolean {
  const start = areaOf(cell);
  if (!start) return false;
  const seen = new Set<string>();
  const waiting: Area[] = [start];
  for (let area = waiting.pop(); area; area = waiting.pop())
    for (const [at, formula] of formulasIn(area, own)) {
      if (seen.has(at)) continue;
      seen.add(at);
      for (const { sheet, area: referred } of references(formula)) {
        if (sheet === null || sheet === own.name) waiting.push(referred);
        else if (sheet === followers.sheetName && followers.areas.some((each) => meet(each, referred)))
          return true;
      }
    }
  return false;
}

function* formulasIn(area: Area, own: SheetFormulas): Generator<[at: string, formula: string]> {
  const rows = own.formulas.length;
  const from = Math.max(area.row - own.row, 0);
  const to = Math.min(area.row + area.rows - own.row, rows);
  for (let i = from; i < to; i += 1) {
    const cells = own.formulas[i]!;
    const last = Math.min(area.column + area.columns - own.column, cells.length);
    for (let j = Math.max(area.column - own.column, 0); j < last; j += 1) {
      const formula = cells[j];
      if (typeof formula === "string" && formula.startsWith("=")) yield [`${i} ${j}`, formula];
    }
  }
}

function references(formula: string): { sheet: string | null; area: Area }[] {
  return [...formula.matchAll(WORD)].flatMap(([, quoted, plain, word = "", call]) => {
    const area = call === undefined ? areaOf(word) : null;
    return area ? [{ sheet: quoted?.replace(/''/g, "'") ?? plain ?? null, area }] : [];
  });
}

function areaOf(word: string): Area | null {
  const cells = CELLS.exec(word);
  if (cells) {
    const [, column = "", row = "", lastColumn = column, lastRow = row] = cells;
    return between(columnNumber(column), Number(row) - 1, columnNumber(lastColumn), Number(lastRow) - 1);
  }
  const columns = COLUMNS.exec(word);
  if (columns) return between(columnNumber(columns[1]!), 0, columnNumber(columns[2]!), LAST_ROW - 1);
  const rows = ROWS.exec(word);
  return rows ? between(0, Number(rows[1]) - 1, LAST_COLUMN - 1, Number(rows[2]) - 1) : null;
}

function between(column: number, row: number, lastColumn: number, lastRow: number): Area {
  return {
    row: Math.min(row, lastRow),
    column: Math.min(column, lastColumn),
    rows: Math.abs(lastRow - row) + 1,
    columns: Math.abs(lastColumn - column) + 1,
  };
}

function meet(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
