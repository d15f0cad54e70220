import { RegisterOtherFormulaService } from "@univerjs/engine-formula";
import type { Grid } from "./grid";

/**
 * Where no one looks at the grid, no one sees which cells a rule colours or refuses. The rules are kept, moved and saved
 * as ever, but their formulas, one for each cell that they are for, aren't calculated.
 */
export function leaveRulesUncalculated(grid: Grid): void {
  const formulas = grid.injector.get(RegisterOtherFormulaService);
  let rules = 0;
  formulas.registerFormulaWithRange = () => `unseen${++rules}`;
}
