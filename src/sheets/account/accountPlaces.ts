import { accountLines } from "../../catalogue/account";
import type { Plan, Sector } from "../../catalogue/schema";
import { absolute, quotedSheet } from "../a1";
import { COLUMN, EMITTED, type Year } from "./accountColumns";
import { type LineRows, TOTAL_ROWS, totalRow } from "./totals";

// Where everything stands on 碳账; rows are counted from 0.

export const CHOICE_ROW = 3;
export const REGION_COLUMN = COLUMN.item;
export const FACTOR_YEAR_COLUMN = COLUMN.planned;
/** What is wrong with the choice of grid and year stands behind it. */
export const CHOICE_ADVICE = FACTOR_YEAR_COLUMN + 1;
export const HEADINGS_ROW = 5;
export const FIRST_LINE = HEADINGS_ROW + 1;
/** Rows for what an office has beyond the list. */
export const OWN_ROWS = 5;

/** Rows of lines, totals and decomposition, counted from 0. */
export function layout(lines: number) {
  const last = FIRST_LINE + lines + OWN_ROWS - 1;
  const totals = last + 3;
  return { rows: { first: FIRST_LINE, last }, totals, effects: totals + TOTAL_ROWS + 2 };
}

export type AccountKey =
  | "emissions"
  | "sinks"
  | "net"
  | Exclude<Sector, "生态空间">
  | "population"
  | "gdp"
  | "territory"
  | "perGdp"
  | "perCapita"
  | "perArea";

/** References, sheet included, to what other sheets take from the account [tCO2e]. */
export function accountReference(plan: Plan, name: string, key: AccountKey, year: Year): string {
  const { totals } = layout(accountLines(plan.level).length);
  return `${quotedSheet(name)}!${absolute(totalRow(key, totals), EMITTED[year])}`;
}

/** Rows for what an office has beyond the list, counted from 0, both included. */
export function ownLineRows(plan: Plan): LineRows {
  const { last } = accountLineRows(plan);
  return { first: last - OWN_ROWS + 1, last };
}

/** Rows of the account's lines, counted from 0, both included; those of the list first, then the office's own. */
export function accountLineRows(plan: Plan): LineRows {
  return layout(accountLines(plan.level).length).rows;
}
