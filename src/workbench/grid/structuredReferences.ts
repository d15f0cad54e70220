import { parseStructRef, stringifyStructRef, stringifyTokens, tokenize } from "@borgar/fx";
import { TableManager } from "@univerjs/sheets-table";
import { type Area, contains } from "./address";
import { type Grid, areaOf } from "./grid";
import { hasTotals, withTotals } from "./totalsRow";

interface Place {
  sheetId: string;
  row: number;
  column: number;
}

export interface KnownTable {
  name: string;
  sheetId: string;
  /** With its totals, which speak of their table as its rows do. */
  area: Area;
  hasTotals: boolean;
  columns: string[];
}

/**
 * What people write and what is stored differ, in Excel as here. Written: [@数量], Exp[@数量], names in any case;
 * stored: Exp[[#This Row],[数量]], names as the table has them. The grid calculates only what is stored.
 */
export function storedReferences(grid: Grid, place: Place, formula: string): string {
  return eachReference(formula, (text) => {
    const reference = parseStructRef(text);
    if (!reference) return text;
    const table = reference.table
      ? knownTables(grid).find(({ name }) => sameName(name, reference.table!))
      : tableAt(grid, place);
    if (!table) return text;
    const columns = (reference.columns ?? []).map(
      (column) => table.columns.find((known) => sameName(known, column)) ?? column,
    );
    return inFileForm(table.name, columns, reference.sections ?? []);
  });
}

/** A stored formula as Excel shows it in the given cell. */
export function shownReferences(grid: Grid, place: Place, formula: string): string {
  return eachReference(formula, (text) => {
    const reference = parseStructRef(text);
    if (!reference?.sections?.includes("this row")) return text;
    const own = tableAt(grid, place);
    const table = own && sameName(own.name, reference.table ?? "") ? "" : reference.table;
    if (!reference.columns?.length && reference.sections.length === 1) return `${table}[@]`;
    return stringifyStructRef({ ...reference, table }, { thisRow: false });
  });
}

/** What a file's cell within a table says of that table without naming it, such as [[#This Row],数量], with its name. */
export function namedReferences(formula: string, table: string): string {
  return eachReference(formula, (text) => {
    const reference = text.startsWith("[") ? parseStructRef(text) : undefined;
    return reference ? inFileForm(table, reference.columns ?? [], reference.sections ?? []) : text;
  });
}

/** The formula with a table's columns under their new names, which are found by the old ones in lower case. */
export function renamedReferences(
  formula: string,
  table: string,
  names: ReadonlyMap<string, string>,
): string {
  return eachReference(formula, (text) => {
    const reference = parseStructRef(text);
    if (!reference?.columns?.length || !sameName(reference.table ?? "", table)) return text;
    const columns = reference.columns.map((column) => names.get(column.toLowerCase()) ?? column);
    return inFileForm(reference.table!, columns, reference.sections ?? []);
  });
}

/** The formula with tables under their new names, which are found by the old ones as they are spelled. */
export function withTableNames(formula: string, names: ReadonlyMap<string, string>): string {
  return eachReference(formula, (text) => {
    const before = parseStructRef(text)?.table ?? "";
    return `${names.get(before) ?? before}${text.slice(before.length)}`;
  });
}

/**
 * The formula in the spelling of files, with every column under another name and its sections as `place` puts them;
 * #REF! where it finds none.
 */
export function withEngineNames(
  formula: string,
  named: (column: string) => string,
  place: (
    table: string,
    sections: readonly string[],
  ) => { table: string; sections: readonly string[] } | null,
): string {
  return eachReference(formula, (text) => {
    const reference = parseStructRef(text);
    if (!reference?.table) return text;
    const placed = place(reference.table, reference.sections ?? []);
    return placed ? inFileForm(placed.table, (reference.columns ?? []).map(named), placed.sections) : "#REF!";
  });
}

/** The tables of whose row beside it a stored formula speaks. */
export function thisRowTables(formula: string): string[] {
  const tables = new Set<string>();
  eachReference(formula, (text) => {
    const reference = parseStructRef(text);
    if (reference?.table && reference.sections?.includes("this row")) tables.add(reference.table);
    return text;
  });
  return [...tables];
}

/** The formula with #VALUE! where it speaks of the row beside it of one of these tables. */
export function withoutThisRow(formula: string, tables: readonly string[]): string {
  return eachReference(formula, (text) => {
    const reference = parseStructRef(text);
    const isGone = reference?.sections?.includes("this row") && tables.includes(reference.table ?? "");
    return isGone ? "#VALUE!" : text;
  });
}

function eachReference(formula: string, change: (text: string) => string): string {
  if (!formula.includes("[")) return formula;
  const tokens = tokenize(formula);
  for (const token of tokens) if (token.type === "structured") token.value = change(token.value);
  return stringifyTokens(tokens);
}

/** Exp[数量], in the spelling of files. */
export const columnReference = (table: string, column: string): string => inFileForm(table, [column], []);

/** Exp[[#This Row],[数量]]: the one spelling that every version of the file format has. */
function inFileForm(table: string, columns: string[], sections: readonly string[]): string {
  const parts = sections.map((section) => `[#${sectionNames[section] ?? section}]`);
  const named = columns.map((column) => `[${column.replace(/['[\]#@]/g, "'$&")}]`).join(":");
  if (named) parts.push(named);
  if (parts.length === 0) return `${table}[]`;
  const inside = parts.join(",");
  const isPlain = columns.length < 2 && columns.every((column) => column.trim() === column);
  return parts.length === 1 && isPlain ? `${table}${inside}` : `${table}[${inside}]`;
}

const sectionNames: Record<string, string> = {
  "this row": "This Row",
  all: "All",
  data: "Data",
  headers: "Headers",
  totals: "Totals",
};

const sameName = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

const tableAt = (grid: Grid, { sheetId, row, column }: Place): KnownTable | undefined =>
  knownTables(grid).find(
    (table) => table.sheetId === sheetId && contains(table.area, { row, column, rows: 1, columns: 1 }),
  );

export function knownTables(grid: Grid): KnownTable[] {
  const manager = grid.injector.get(TableManager);
  return grid.workbook.getSheets().flatMap((sheet) =>
    (manager.getTablesBySubunitId(grid.unitId, sheet.getSheetId()) ?? []).map((table) => {
      const area = areaOf(table.getRange() as never);
      const columns = Array.from({ length: area.columns }, (_, index) =>
        String(sheet.getCellRaw(area.row, area.column + index)?.v ?? ""),
      );
      return {
        name: table.getDisplayName(),
        sheetId: sheet.getSheetId(),
        area: withTotals(sheet, area),
        hasTotals: hasTotals(sheet, area),
        columns,
      };
    }),
  );
}
