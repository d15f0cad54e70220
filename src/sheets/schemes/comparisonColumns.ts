import type { Cell } from "../description";
import { SCHEMES } from "./schemeColumns";

/** Columns of 方案, counted from 0: 现状, the baseline and the schemes beside each other. */
export const COLUMN = {
  item: 0,
  unit: 1,
  current: 2,
  baseline: 3,
  firstScheme: 4,
  best: 4 + SCHEMES,
  /** What ranks strategies; not printed, nor what follows. */
  helper: 6 + SCHEMES,
  /** The place of a sector or district in 现状, the baseline and every scheme. */
  places: 14 + SCHEMES,
} as const;

export const PRINTED_COLUMNS = COLUMN.best + 1;
/** Of two charts beside each other the left one covers so many columns. */
export const LEFT_COLUMNS = COLUMN.firstScheme;
export const COLUMNS = COLUMN.places + SCHEMES + 2;

/** `of` counts from 0, the baseline. */
export const caseColumn = (of: number) => COLUMN.baseline + of;

/** In points; those that are printed add up to `WIDEST_FORM`. */
export const WIDTHS = [
  ...[193, 72, 80, 80],
  ...Array<number>(SCHEMES).fill(80),
  ...[140, 16],
  ...[170, 64, 64, 64, 64, 64, 46, 46],
  ...Array<number>(SCHEMES + 2).fill(46),
];

/** tCO2e that make one of the unit shown. */
export const SHOWN = 10_000;

/** A row of 方案 with what it is about, and cells by column. */
export function withItem(item: string, cells: Record<number, Cell>): Cell[] {
  const row = Array<Cell>(COLUMNS).fill(null);
  row[COLUMN.item] = item;
  for (const [column, cell] of Object.entries(cells)) row[Number(column)] = cell;
  return row;
}
