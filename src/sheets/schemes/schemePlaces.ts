import { absolute, quotedSheet } from "../a1";
import {
  AFTER_MINUS_BEFORE,
  CONTEXT_ROWS,
  type ComparedRow,
  EMISSION_ROWS,
  MEASURE_ROWS,
  WITH_MINUS_WITHOUT,
} from "./comparison";
import { COLUMN, caseColumn } from "./comparisonColumns";
import { DISTRICT, districtRows } from "./districts";
import { HOT_LINES, HOT_SECTORS, HOT_SINKS } from "./hotSpots";
import { PATH_ROWS } from "./path";
import { CASES } from "./schemeColumns";
import { SHOWN_STRATEGIES } from "./wedge";

// Where everything stands on 方案; rows are counted from 0.

export const NAMES_ROW = 4;
export const ABOUT_ROW = 5;
export const YEARS_ROW = 6;
export const CONTEXT = 7;
/** A blank line and the title of the block come before its rows. */
const BETWEEN = 2;
export const EMISSIONS = CONTEXT + CONTEXT_ROWS.length + BETWEEN;
export const MEASURES = EMISSIONS + EMISSION_ROWS.length + BETWEEN;
export const WITHOUT = MEASURES + MEASURE_ROWS.length + BETWEEN;
export const BEFORE = WITHOUT + WITH_MINUS_WITHOUT.length + BETWEEN;
export const RECOMMENDED_ROW = BEFORE + AFTER_MINUS_BEFORE.length + 1;
export const CHART_ROWS = 17;
export const CHARTS = RECOMMENDED_ROW + 2;
export const STRATEGIES = CHARTS + CHART_ROWS + BETWEEN + 1;
/** The way to the target year: its picture, then the figures it shows. */
export const PATH_CHART = STRATEGIES + SHOWN_STRATEGIES + 2 + BETWEEN;
/** Fewer than above, so that picture and figures stand on one page. */
export const PATH_CHART_ROWS = 13;
export const PATH = PATH_CHART + PATH_CHART_ROWS + 2;
export const HOT = PATH + PATH_ROWS + BETWEEN + 1;
export const SINKS = HOT + HOT_LINES + BETWEEN + 1;
export const HOT_SECTOR_ROWS = SINKS + HOT_SINKS + BETWEEN + 1;
export const DISTRICT_ROWS = districtRows(HOT_SECTOR_ROWS + HOT_SECTORS + 1);
export const END = DISTRICT_ROWS.end;
/** The list of all strategies stands at the side, from here. */
export const SIDE = NAMES_ROW + 1;

/** Titles of blocks and tables. */
export const SECTION_ROWS = [
  ...[EMISSIONS, MEASURES, WITHOUT, BEFORE, PATH_CHART].map((top) => top - 1),
  ...[STRATEGIES, HOT, SINKS, HOT_SECTOR_ROWS].map((top) => top - 2),
];

export const BLOCKS: { top: number; rows: readonly ComparedRow[] }[] = [
  { top: CONTEXT, rows: CONTEXT_ROWS },
  { top: EMISSIONS, rows: EMISSION_ROWS },
  { top: MEASURES, rows: MEASURE_ROWS },
  { top: WITHOUT, rows: WITH_MINUS_WITHOUT },
  { top: BEFORE, rows: AFTER_MINUS_BEFORE },
];

/** Absolute references, sheet included, to the names of the baseline and the schemes. */
export function caseNames(name: string): string[] {
  return Array.from(
    { length: CASES },
    (_, of) => `${quotedSheet(name)}!${absolute(NAMES_ROW, caseColumn(of))}`,
  );
}

/** Where a sentence on each case stands, and the districts: for whoever fills the sheet in. */
export const aboutCells = { row: ABOUT_ROW, column: COLUMN.baseline };
export const districtPlaces = { first: DISTRICT_ROWS.entered, columns: DISTRICT };

/** References, sheet included, to the recommended scheme: its name, its net emissions, and how far they are from the baseline. */
export function recommendedScheme(name: string): { name: string; net: string; difference: string } {
  const sheet = `${quotedSheet(name)}!`;
  const chosen = `${sheet}${absolute(RECOMMENDED_ROW, COLUMN.current)}`;
  const of = (row: number) =>
    `INDEX(${sheet}${absolute(row, COLUMN.firstScheme)}:${absolute(row, COLUMN.best - 1)},1,${chosen})`;
  return { name: of(NAMES_ROW), net: of(rowOf("net")), difference: of(rowOf("without.net")) };
}

export function rowOf(key: string): number {
  for (const { top, rows } of BLOCKS) {
    const index = rows.findIndex((row) => row.key === key);
    if (index >= 0) return top + index;
  }
  throw new RangeError(`unknown row: ${key}`);
}
