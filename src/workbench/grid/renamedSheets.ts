import { stringifyTokens, tokenize } from "@borgar/fx";
import { SetWorksheetNameMutation } from "@univerjs/sheets";
import { quoteSheetName, splitSheet } from "./address";
import type { Grid } from "./grid";
import { allNames, forgetFormulas, putName, scopeOf } from "./names";

interface Named {
  subUnitId: string;
  name: string;
}

/** Where a sheet gets another name, the grid renames it in front of cells; in front of a name, 甲!总量, it is done here. */
export function keepNamesWithSheets(grid: Grid): void {
  const before = new Map<string, string>();
  grid.beforeCommand((id, params) => {
    if (id !== SetWorksheetNameMutation.id) return;
    const { subUnitId } = params as unknown as Named;
    before.set(subUnitId, grid.sheet(subUnitId).getName());
  });
  grid.onCommand((id, params) => {
    if (id !== SetWorksheetNameMutation.id) return;
    const { subUnitId, name } = params as unknown as Named;
    const old = before.get(subUnitId);
    before.delete(subUnitId);
    if (old !== undefined && old !== name) rename(grid, old, name);
  });
}

function rename(grid: Grid, old: string, name: string): void {
  const all = allNames(grid);
  if (all.length === 0) return;
  for (const { sheetId, row, column } of grid.formulaCells()) {
    const formula = grid.formula(grid.sheet(sheetId), row, column);
    const renamed = formula === null ? null : renamedIn(formula, old, name);
    if (renamed === null || renamed === formula) continue;
    grid.run("sheet.mutation.set-range-values", {
      unitId: grid.unitId,
      subUnitId: sheetId,
      cellValue: { [row]: { [column]: { f: renamed, si: null } } },
    });
  }
  for (const each of all) {
    const formulaOrRefString = renamedIn(each.formulaOrRefString, old, name);
    if (formulaOrRefString !== each.formulaOrRefString)
      putName(grid, { ...each, formulaOrRefString }, scopeOf(each));
  }
  forgetFormulas(grid);
}

function renamedIn(formula: string, old: string, name: string): string {
  if (!formula.toLowerCase().includes(old.toLowerCase().replaceAll("'", "''"))) return formula;
  const isFormula = formula.startsWith("=");
  const tokens = tokenize(isFormula ? formula : `=${formula}`);
  for (const token of tokens) {
    if (token.type !== "range_named") continue;
    const { sheet, address: own } = splitSheet(token.value);
    if (sheet?.toLowerCase() === old.toLowerCase()) token.value = `${quoteSheetName(name)}!${own}`;
  }
  const changed = stringifyTokens(tokens);
  return isFormula ? changed : changed.slice(1);
}
