import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Grid } from "./grid";

/** A formula as it stands when its cell is copied some rows down and columns right: relative references go along. */
export function movedFormula(grid: Grid, formula: string, rows: number, columns = 0): string {
  if (rows === 0 && columns === 0) return formula;
  return grid.injector.get(LexerTreeBuilder).moveFormulaRefOffset(formula, columns, rows);
}
