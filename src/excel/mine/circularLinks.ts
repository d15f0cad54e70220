import { type Area, columnNumber } from "../../sheets/a1";

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

/** What a cell's formula leads through. */
export interface FormulasToFollow {
  /** The sheet that the cell stands on first. */
  sheets: readonly SheetFormulas[];
  names: readonly { name: string; formula: unknown }[];
}

/**
 * Whether what stands in a cell is calculated out of cells that a link to it would change: Excel gives 0 for such a
 * circle. Follows formulas from cell to cell, from sheet to sheet and through defined names; `unread` are sheets that it
 * came to and that are not among those given.
 */
export function wouldBeCircular(
  cell: string,
  { sheets, names }: FormulasToFollow,
  followers: Followers,
): { circular: boolean; unread: ReadonlySet<string> } {
  const unread = new Set<string>();
  const [own] = sheets;
  const start = areaOf(cell);
  if (!start || !own) return { circular: false, unread };
  const bySheet = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const seen = new Set<string>();
  const waiting: { sheet: string; area: Area }[] = [{ sheet: own.name, area: start }];
  const follow = (formula: string, home: string, depth = 0) => {
    for (const { sheet, word, area } of references(formula)) {
      if (area) waiting.push({ sheet: sheet ?? home, area });
      else if (depth < MOST_NAMES)
        for (const named of names)
          if (named.name.toLowerCase() === word.toLowerCase()) follow(String(named.formula), home, depth + 1);
    }
  };
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { sheet, area } = next;
    if (sheet === followers.sheetName && followers.areas.some((each) => meet(each, area)))
      return { circular: true, unread };
    const there = bySheet.get(sheet);
    if (!there) unread.add(sheet);
    else
      for (const [at, formula] of formulasIn(area, there)) {
        const place = `${sheet} ${at}`;
        if (seen.has(place)) continue;
        seen.add(place);
        follow(formula, sheet);
      }
  }
  return { circular: false, unread };
}

/** A name that stands for another, and so on; one that stands for itself ends somewhere. */
const MOST_NAMES = 8;

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

/** Cells, or words that may be names of cells. */
function references(formula: string): { sheet: string | null; word: string; area: Area | null }[] {
  return [...formula.matchAll(WORD)].flatMap(([, quoted, plain, word = "", call]) =>
    word === "" || call !== undefined
      ? []
      : [{ sheet: quoted?.replace(/''/g, "'") ?? plain ?? null, word, area: areaOf(word) }],
  );
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
