import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { formatArea } from "./address";

const anchor = (row: number, column: number) => formatArea({ row, column, rows: 1, columns: 1 });

/** A formula with its references counted from its own cell, as "=RC[-1]*2". */
export const toR1C1 = (formula: string, row: number, column: number): string =>
  translateFormulaToR1C1(formula, anchor(row, column));

export const fromR1C1 = (formula: string, row: number, column: number): string =>
  translateFormulaToA1(formula, anchor(row, column));
