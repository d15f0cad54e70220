import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { type Grid, areaOf } from "./grid";

const REORDER = "sheet.mutation.reorder-range";

interface Reorder {
  subUnitId: string;
  range: Parameters<typeof areaOf>[0];
  /** New row → the row whose cells it gets. */
  order: Record<number, number>;
}

/**
 * Sorting moves formulas word for word in the grid; in Excel their relative references move along, so that
 * =K7-G7 becomes =K9-G9 two rows further down. However a sort was started, this puts it right.
 */
export function keepFormulasInStep(grid: Grid): void {
  const lexer = grid.injector.get(LexerTreeBuilder);
  let formulas: { row: number; column: number; formula: string }[] = [];

  grid.beforeCommand((id, params) => {
    if (id !== REORDER) return;
    const { subUnitId, range, order } = params as unknown as Reorder;
    const sheet = grid.sheet(subUnitId);
    const area = areaOf(range);
    formulas = [];
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const from = order[row];
      if (from === undefined || from === row) continue;
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const formula = grid.formula(sheet, from, column);
        if (formula)
          formulas.push({ row, column, formula: lexer.moveFormulaRefOffset(formula, 0, row - from) });
      }
    }
  });

  grid.onCommand((id, params) => {
    if (id !== REORDER || formulas.length === 0) return;
    const cellValue: Record<number, Record<number, { f: string; si: null }>> = {};
    for (const { row, column, formula } of formulas)
      (cellValue[row] ??= {})[column] = { f: formula, si: null };
    formulas = [];
    grid.run("sheet.mutation.set-range-values", {
      unitId: grid.unitId,
      subUnitId: (params as unknown as Reorder).subUnitId,
      cellValue,
    });
  });
}
