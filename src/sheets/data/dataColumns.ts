import type { Language } from "../../catalogue/language";
import type { Text } from "../../catalogue/schema";

/** The three years of a plan, each with the column of its values; the same order on every sheet. */
export const YEARS = ["current", "near", "planned"] as const;
export type Year = (typeof YEARS)[number];

export const YEAR_WORDS: Record<Year, Text> = {
  current: { zh: "现状值", en: "Current value" },
  near: { zh: "近期值", en: "Near-term value" },
  planned: { zh: "规划值", en: "Planned value" },
};

/** Columns of 数据, counted from 0. The list of inputs and the list of indicators under it share them. */
export const COLUMN = {
  number: 0,
  sector: 1,
  name: 2,
  unit: 3,
  current: 4,
  near: 5,
  planned: 6,
  source: 7,
  department: 8,
  remarks: 9,
  factor: 10,
  convertedCurrent: 11,
  convertedNear: 12,
  convertedPlanned: 13,
  /** For how many of the years there is a figure. */
  filled: 14,
  code: 15,
} as const;

/** Rows, counted from 0, between which the inputs stand; formulas find an input in them by its code. */
export interface InputRows {
  first: number;
  last: number;
}

/** The column of the values in the input's own unit. */
export const CONVERTED: Record<Year, number> = {
  current: COLUMN.convertedCurrent,
  near: COLUMN.convertedNear,
  planned: COLUMN.convertedPlanned,
};

export const COLUMNS = 16;
/** Columns from here on are for the formulas; they are not printed. */
export const PRINTED_COLUMNS = COLUMN.factor;

/** In points; those that are printed add up to `WIDEST_FORM`. */
const REST = [60, 70, 70, 70, 100, 84, 185, 58, 72, 72, 72, 46, 130];
export const WIDTHS: Record<Language, readonly number[]> = {
  zh: [26, 40, 180, ...REST],
  // "Agriculture" is one word.
  en: [26, 52, 168, ...REST],
};
