import type { Language } from "../../catalogue/language";
import { SECTORS, type Text } from "../../catalogue/schema";

/** How many schemes a workbook compares, beside 现状 and the baseline. */
export const SCHEMES = 4;
export const SCHEME_INDICES = [0, 1, 2, 3] as const;

/** What is compared: the baseline, then the schemes. */
export const CASES = SCHEMES + 1;

export const CASE_NAMES: Record<Language, string[]> = {
  zh: ["基准情景", "方案一", "方案二", "方案三", "方案四"],
  en: ["Baseline", "Scheme 1", "Scheme 2", "Scheme 3", "Scheme 4"],
};

/** Sectors that emit; ecological space takes up. */
export const EMITTING_SECTORS = SECTORS.filter((sector) => sector !== "生态空间");

/** Columns of 方案措施, counted from 0. Of each case two: a change in %, or an activity of its own. */
export const COLUMN = {
  number: 0,
  sector: 1,
  item: 2,
  kind: 3,
  unit: 4,
  activity: 5,
  firstChange: 6,
  strategy: 16,
  remarks: 17,
  advice: 18,
  /** tCO2e of one unit of activity, below zero where taken up. */
  perUnit: 19,
  current: 20,
  /** tCO2e of the line in the baseline; in the schemes follow. */
  firstEmitted: 21,
  /** tCO2e by which this row changes the baseline in the first scheme; the others follow. */
  firstEffect: 26,
  /** What is wrong with the entries of a case, in words; the others follow. */
  firstFault: 30,
  /** What the line emits, or takes up, now, above zero; 0 where it doesn't count. */
  weight: 35,
  sinkWeight: 36,
  /** Its place among the lines by that; 1 is the most. */
  rank: 37,
  sinkRank: 38,
  /** 1 where the entries of a case have a fault; the others follow. */
  firstFaulty: 39,
  code: 44,
} as const;

export const COLUMNS = 45;
export const PRINTED_COLUMNS = COLUMN.perUnit;

/** `of` counts from 0, the baseline. */
export const changeColumn = (of: number) => COLUMN.firstChange + 2 * of;
export const ownColumn = (of: number) => changeColumn(of) + 1;
export const emittedColumn = (of: number) => COLUMN.firstEmitted + of;
export const faultColumn = (of: number) => COLUMN.firstFault + of;
export const faultyColumn = (of: number) => COLUMN.firstFaulty + of;
/** `scheme` counts from 0, the first scheme: the baseline has no effect. */
export const effectColumn = (scheme: number) => COLUMN.firstEffect + scheme;

/** In points; those that are printed add up to `WIDEST_FORM`. */
export const WIDTHS: Record<Language, readonly number[]> = {
  zh: widths([22, 33, 110, 36, 40, 46], [34, 44], [92, 50, 66]),
  // "Agriculture" and "Change" are one word each.
  en: widths([22, 50, 102, 36, 40, 46], [39, 39], [88, 50, 61]),
};

function widths(line: number[], ofCase: number[], words: number[]): number[] {
  const beside = [
    62, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 90, 90, 90, 90, 90, 70, 70, 46, 46, 30, 30, 30, 30, 30, 120,
  ];
  return [...line, ...Array.from({ length: CASES }, () => ofCase).flat(), ...words, ...beside];
}

/** Rows for a second or third strategy that changes a line. */
export const FURTHER_ROWS = 30;

export const CHANGE_LIMITS = { min: -100, max: 1000 };

export const NO_STRATEGY: Text = { zh: "未指明策略", en: "No strategy named" };
