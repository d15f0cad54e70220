import type { ISheetDataValidationRule } from "@univerjs/core";
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
