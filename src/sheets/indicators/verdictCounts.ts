import type { Language } from "../../catalogue/language";
import type { Verdict } from "../../targets/judge";
import { VERDICT_WORDS } from "../../targets/words";
import { areaAddress } from "../a1";
import { kindWord } from "./choices";
import { type IndicatorColumn, type Place, columnIndex } from "./indicatorColumns";

/** Columns that tell what a row's verdict is, in which sector, and whether the row is in use at all. */
const COUNTED_COLUMNS = [
  "sector",
  "verdict",
  "name",
  "current",
  "near",
  "planned",
  "target",
  "handed",
  "kind",
] as const satisfies readonly IndicatorColumn[];

/** Where these columns of an indicator table stand. */
export type CountedTable = Record<(typeof COUNTED_COLUMNS)[number], string>;

/**
 * Rows below a table in which it may still grow. Not every program carries references along when something is typed
 * below a table.
 */
export const ROOM_TO_GROW = 500;

/** `sheet` in quotes, or nothing for formulas on the table's own sheet. */
export function countedTable(
  firstRow: number,
  rows: number,
  sheet?: string,
  place: Place = columnIndex,
): CountedTable {
  const places = COUNTED_COLUMNS.map((key) => {
    const column = place(key);
    const area = areaAddress({ row: firstRow, column, rows: rows + ROOM_TO_GROW, columns: 1 });
    return [key, sheet === undefined ? area : `${sheet}!${area}`];
  });
  return Object.fromEntries(places) as CountedTable;
}

/**
 * How many rows of the tables carry a verdict, in one sector or in all, by the same rule as a check: a row without a
 * name, a value and a target is not in use yet. Its verdict is always 无目标, so only there some are to be left out.
 */
export function countFormula(
  tables: readonly CountedTable[],
  verdict: Verdict,
  language: Language,
  sector?: string,
): string {
  const counts = tables.map((table) => {
    const asked = [table.verdict, `"${VERDICT_WORDS[verdict][language]}"`];
    if (sector !== undefined) asked.push(table.sector, `"${sector}"`);
    const all = `COUNTIFS(${asked.join(",")})`;
    const count =
      verdict === "none" ? `${all}-COUNTIFS(${[...asked, ...blank(table, IN_USE)].join(",")})` : all;
    // A sheet that somebody deleted takes its own count with it, not the others'.
    return `IFERROR(${count},0)`;
  });
  return `=${counts.join("+") || "0"}`;
}

/** How many rows miss a target that binds. */
export function bindingMissedFormula(tables: readonly CountedTable[], language: Language): string {
  const [missed, binding] = [VERDICT_WORDS.missed[language], kindWord("binding", language)];
  return tables
    .map((table) => `IFERROR(COUNTIFS(${table.verdict},"${missed}",${table.kind},"${binding}"),0)`)
    .join("+");
}

/** A row that has none of these is not in use yet. */
const IN_USE = ["name", "current", "near", "planned", "target", "handed"] as const;
const VALUES = ["current", "near", "planned"] as const;

const blank = (table: CountedTable, columns: readonly (keyof CountedTable)[]) =>
  columns.flatMap((column) => [table[column], '""']);

/** How many rows hold a value and no verdict, because somebody typed below the table or emptied the formula's cell. */
export function unjudgedFormula(table: CountedTable): string {
  const without = [table.verdict, '""'];
  return `COUNTIFS(${without.join(",")})-COUNTIFS(${[...without, ...blank(table, VALUES)].join(",")})`;
}

/** The same of several tables; one whose sheet somebody deleted has none. */
export function allUnjudgedFormula(tables: readonly CountedTable[]): string {
  return tables.map((table) => `IFERROR(${unjudgedFormula(table)},0)`).join("+");
}
