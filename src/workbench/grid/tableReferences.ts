import { parseStructRef, stringifyTokens, tokenize } from "@borgar/fx";

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

/** What a formula says of tables, each time changed, as the formula is written. */
export function eachReference(formula: string, change: (text: string) => string): string {
  if (!formula.includes("[")) return formula;
  const tokens = tokenize(formula);
  for (const token of tokens) if (token.type === "structured") token.value = change(token.value);
  return stringifyTokens(tokens);
}

/** Exp[数量], in the spelling of files. */
export const columnReference = (table: string, column: string): string => inFileForm(table, [column], []);

/** Exp[[#This Row],[数量]]: the one spelling that every version of the file format has. */
export function inFileForm(table: string, columns: string[], sections: readonly string[]): string {
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

export const sameName = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
