import type { ISheetDataValidationRule } from "@univerjs/core";
import { DataValidatorRegistryService } from "@univerjs/data-validation";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import type { Area } from "./address";
import { type Grid, rangeOf } from "./grid";

export const validationsOf = (grid: Grid, sheetId: string): ISheetDataValidationRule[] =>
  grid.injector.get(SheetDataValidationModel).getRules(grid.unitId, sheetId);

export function validationAt(
  grid: Grid,
  sheetId: string,
  row: number,
  column: number,
): ISheetDataValidationRule | null {
  return (
    grid.injector.get(SheetDataValidationModel).getRuleByLocation(grid.unitId, sheetId, row, column) ?? null
  );
}

export function addValidation(grid: Grid, sheetId: string, rule: ISheetDataValidationRule): void {
  grid.run("sheet.command.addDataValidation", { unitId: grid.unitId, subUnitId: sheetId, rule });
}

/**
 * Gives a sheet that has none its rules, no two for one cell. Nobody chose them just now, so that rows keep their height:
 * for each list that somebody chooses the grid fits its rows anew, on whichever sheet is shown.
 */
export function layValidations(grid: Grid, sheetId: string, rules: ISheetDataValidationRule[]): void {
  if (rules.length === 0) return;
  const kinds = grid.injector.get(DataValidatorRegistryService);
  const rule = rules.map((each) => ({
    ...each,
    ...kinds.getValidatorItem(each.type)?.normalizeFormula(each, grid.unitId, sheetId),
  }));
  grid.run("data-validation.mutation.addRule", {
    unitId: grid.unitId,
    subUnitId: sheetId,
    rule,
    source: "patched",
  });
}

export function clearValidationRules(grid: Grid, sheetId: string, area: Area): void {
  if (validationsOf(grid, sheetId).length === 0) return;
  grid.run("sheets.command.clear-range-data-validation", {
    unitId: grid.unitId,
    subUnitId: sheetId,
    ranges: [rangeOf(area)],
  });
}

/** Gives a rule other cells; rules that stood there leave them. */
export function setValidationAreas(
  grid: Grid,
  sheetId: string,
  ruleId: string,
  areas: readonly Area[],
): void {
  grid.run("sheet.command.updateDataValidationRuleRange", {
    unitId: grid.unitId,
    subUnitId: sheetId,
    ruleId,
    ranges: areas.map(rangeOf),
  });
}
