import { type Area, columnLetters, columnNumber, quotedSheet } from "../../sheets/a1";
import { isInBand, isTouched } from "./follow";
import { type Move, MOST_COLUMNS, MOST_ROWS } from "./move";

/** The sheets of a workbook as they were called when a formula was noted, and as they are called now. */
export interface SheetNames {
  /** By the name in capitals. */
  then: ReadonlyMap<string, string>;
  /** By id; a sheet that has gone is missing. */
  now: ReadonlyMap<string, string>;
}

const CELLS = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?`;
const LINES = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const SHEET = String.raw`'(?:[^']|'')+'!|[\p{L}\p{N}_.]+!`;

/**
 * Texts, what stands in brackets (parts of tables; other workbooks with their cells), references, and sheets in front of
 * something else.
 */
const TOKENS = new RegExp(
  String.raw`"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^\]]*\])*\](?:[\p{L}\p{N}_.]+!(?:${CELLS}|${LINES}))?` +
    String.raw`|(^|[^\p{L}\p{N}_.!$])(${SHEET})?(${CELLS}|${LINES})(?![\p{L}\p{N}_.(!])|${SHEET}`,
  "giu",
);

/**
 * A formula as Excel itself keeps it while cells move and sheets get other names; null where that can't be told. `sheetId`
 * is the sheet that it stands on.
 */
export function movedFormula(
  formula: string,
  sheetId: string,
  moves: readonly Move[],
  names: SheetNames,
): string | null {
  let isTold = true;
  const moved = formula.replace(
    TOKENS,
    (token: string, before?: string, sheet?: string, reference?: string) => {
      if (reference === undefined) {
        const name = /^['\p{L}\p{N}_.].*!$/u.test(token) ? token : undefined;
        const id = name && idOf(name, names);
        if (name && !id) isTold = false;
        return id ? renamed(token, id, names) : token;
      }
      const id = sheet ? idOf(sheet, names) : sheetId;
      const text = id && movedReference(reference, id, moves);
      if (!text) {
        isTold = false;
        return token;
      }
      return `${before}${sheet ? renamed(sheet, id, names) : ""}${text}`;
    },
  );
  return isTold ? moved : null;
}

const plainName = (sheet: string) => sheet.slice(0, -1).replace(/^'|'$/g, "").replace(/''/g, "'");

function idOf(sheet: string, { then, now }: SheetNames): string | undefined {
  const id = then.get(plainName(sheet).toUpperCase());
  return id !== undefined && now.has(id) ? id : undefined;
}

function renamed(sheet: string, id: string, { now }: SheetNames): string {
  const name = now.get(id)!;
  return name === plainName(sheet) ? sheet : `${quotedSheet(name)}!`;
}

/** One end of a reference: its column, its row, and whether each is fixed. */
const END = /^(\$?)([A-Z]*)(\$?)(\d*)$/i;

/** null where only a part of its cells moves. */
function movedReference(reference: string, sheetId: string, moves: readonly Move[]): string | null {
  const ends = reference.split(":").map((end) => END.exec(end)!);
  const [first, last = first] = ends as [RegExpExecArray, RegExpExecArray?];
  // "$3:$5" has its sign where a column's would stand.
  const hasColumns = first[2] !== "";
  const hasRows = first[4] !== "";
  const columns = hasColumns ? [columnNumber(first[2]!), columnNumber(last[2]!)] : [0, MOST_COLUMNS - 1];
  const rows = hasRows ? [Number(first[4]) - 1, Number(last[4]) - 1] : [0, MOST_ROWS - 1];
  const [left, top] = [Math.min(...columns), Math.min(...rows)];
  const place: Area = {
    row: top,
    column: left,
    rows: Math.max(...rows) - top + 1,
    columns: Math.max(...columns) - left + 1,
  };
  const now = movedArea(place, sheetId, moves, { hasRows, hasColumns });
  if (now === place) return reference;
  if (now === null) return null;
  if (now === "gone") return "#REF!";
  const end = ([, fixed, , fixedRow]: RegExpExecArray, row: number, column: number) =>
    `${fixed}${hasColumns ? columnLetters(column) : ""}${fixedRow}${hasRows ? row + 1 : ""}`;
  const from = end(first, now.row, now.column);
  if (ends.length === 1) return from;
  return `${from}:${end(last, now.row + now.rows - 1, now.column + now.columns - 1)}`;
}

function movedArea(
  place: Area,
  sheetId: string,
  moves: readonly Move[],
  { hasRows, hasColumns }: { hasRows: boolean; hasColumns: boolean },
): Area | "gone" | null {
  let area = place;
  for (const move of moves) {
    // A formula elsewhere goes on pointing at the same places of what is sorted.
    if (move.sheetId !== sheetId || move.what === "sort" || !isTouched(area, move)) continue;
    if (move.what === "unknown") return null;
    if (!(move.axis === "rows" ? hasRows : hasColumns)) continue;
    if (!isInBand(area, move)) return null;
    const [from, count] =
      move.axis === "rows" ? (["row", "rows"] as const) : (["column", "columns"] as const);
    const { start, size } = stretched(area[from], area[count], move.area[from], move.area[count], move.what);
    if (size === 0) return "gone";
    area = { ...area, [from]: start, [count]: size };
  }
  return area;
}

function stretched(from: number, count: number, at: number, many: number, what: Move["what"]) {
  if (what === "insert")
    return at <= from ? { start: from + many, size: count } : { start: from, size: count + many };
  const gone = Math.max(0, Math.min(from + count, at + many) - Math.max(from, at));
  return { start: from - Math.max(0, Math.min(from, at + many) - at), size: count - gone };
}
