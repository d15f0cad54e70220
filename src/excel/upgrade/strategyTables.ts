/* global Excel */
import { findIndicator, indicators, strategiesOf } from "../../catalogue";
import type { Language } from "../../catalogue/language";
import { measuresOf } from "../../catalogue/measures";
import type { Indicator, Plan } from "../../catalogue/schema";
import type { Cell } from "../../sheets/description";
import { STRATEGY_COLUMNS, STRATEGY_PLACES, strategySheet } from "../../sheets/strategies/strategySheet";
import type { TableBody } from "../indicatorTables";
import type { LinesToInsert } from "./insertedLines";
import { newNameBelow } from "./lineBelow";

/** A table of strategies as 0.1 wrote it: without 近期 and without the measures that see a plan through. */
export interface StrategyTable {
  table: Excel.Table;
  sheet: { id: string; name: string };
  plan: Plan;
  language: Language;
  /** As they were. */
  headings: readonly string[];
  body: TableBody;
  rows: LinesToInsert;
  columns: LinesToInsert;
  /** Today's cells of each strategy and measure, in the order of STRATEGY_COLUMNS, by the report's number. */
  fresh: ReadonlyMap<string, readonly Cell[]>;
  lead: readonly string[];
  /** In points, of the rows that come in. */
  heights: readonly number[];
}

export interface TableSeen {
  table: Excel.Table;
  sheet: { id: string; name: string };
  headings: readonly string[];
  values: readonly (readonly unknown[])[];
  body: TableBody;
  hasTotals: boolean;
}

/** Headings that tell the table; a person may have added others. */
const TELLING = ["title", "number", "responsible", "progress"] as const;
export const headingAt = (key: keyof typeof STRATEGY_PLACES, language: Language) =>
  STRATEGY_COLUMNS[STRATEGY_PLACES[key]]![language];

export function isFirstStrategies(headings: readonly string[], language: Language): boolean {
  return (
    TELLING.every((key) => headings.includes(headingAt(key, language))) &&
    !headings.includes(headingAt("nearTerm", language))
  );
}

/** null where the table is another plan's. */
export function strategyTable(seen: TableSeen, plan: Plan, language: Language): StrategyTable | null {
  const { headings, values, body, sheet, table } = seen;
  const column = (key: keyof typeof STRATEGY_PLACES) => headings.indexOf(headingAt(key, language));
  const { cells, rowHeights } = strategySheet({
    plan,
    strategies: strategiesOf(plan.id),
    indicatorOf,
    language,
    name: sheet.name,
    tableName: "",
  });
  const today = cells.slice(STRATEGY_PLACES.first);
  // In English 0.1 gave the report's numbers as they are printed.
  const printed = [...strategiesOf(plan.id), ...measuresOf(plan)].map(({ id }) => id);
  const numberOf = (row: readonly Cell[]) => String(row[STRATEGY_PLACES.number]);
  const fresh = new Map(today.flatMap((row, at) => [printed[at]!, numberOf(row)].map((key) => [key, row])));
  const numbers = values.map((row) => String(row[column("number")]));
  if (!numbers.some((number) => fresh.has(number))) return null;
  const come = seen.hasTotals
    ? []
    : today.slice(strategiesOf(plan.id).length).filter((row) => !numbers.includes(numberOf(row)));
  const titles = come.map((row) => String(row[STRATEGY_PLACES.title]));
  return {
    ...{ table, sheet, plan, language, headings, body, fresh },
    rows: {
      sheet,
      axis: "row",
      across: body.columnIndex + column("title"),
      first: body.rowIndex,
      before: values.map((row) => String(row[column("title")])),
      inserts: titles.length > 0 ? [{ at: values.length, texts: titles }] : [],
      below: titles.length > 0 ? newNameBelow() : null,
    },
    columns: {
      sheet,
      axis: "column",
      across: body.rowIndex - 1,
      first: body.columnIndex,
      before: headings,
      inserts: [{ at: Math.max(1, column("responsible")), texts: [headingAt("nearTerm", language)] }],
    },
    heights: come.map((row) => rowHeights.find((each) => each.row === cells.indexOf(row as Cell[]))!.height),
    lead: cells.slice(1, 3).map(([text]) => String(text)),
  };
}

/** Places of the rows that come in, below the last. */
export function cameBelow({ body, rows }: StrategyTable): number[] {
  return rows.inserts.flatMap(({ texts }) => texts).map((_, at) => body.rowCount + at);
}

function indicatorOf(id: string): Indicator {
  return findIndicator(id) ?? indicators.find((each) => each.id === id)!;
}
