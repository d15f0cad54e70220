import type { Univer, Workbook } from "@univerjs/core";
import { mendRuleReferences } from "./formulaReferences";
import { Grid } from "./grid";
import { keepFormulasInStep } from "./sortedFormulas";

/** A grid that moves formulas and rules as Excel does. */
export function openGrid(univer: Univer, workbook: Workbook): Grid {
  const grid = new Grid(univer, workbook);
  keepFormulasInStep(grid);
  mendRuleReferences(grid);
  return grid;
}
