import { SCHEMES } from "./schemeColumns";

/** Columns of 方案, counted from 0: 现状, the baseline and the schemes beside each other. */
export const COLUMN = {
  item: 0,
  unit: 1,
  current: 2,
  baseline: 3,
  firstScheme: 4,
  best: 4 + SCHEMES,
  /** What ranks strategies, lines and districts; not printed. */
  helper: 6 + SCHEMES,
} as const;

export const PRINTED_COLUMNS = COLUMN.best + 1;
export const COLUMNS = COLUMN.helper + 8;

/** `of` counts from 0, the baseline. */
export const caseColumn = (of: number) => COLUMN.baseline + of;

/** In points; those that are printed add up to `WIDEST_FORM`. */
export const WIDTHS = [
  ...[173, 92, 80, 80],
  ...Array<number>(SCHEMES).fill(80),
  ...[140, 16],
  ...[170, 64, 64, 64, 64, 64, 46, 46],
];

/** tCO2e that make one of the unit shown. */
export const SHOWN = 10_000;
