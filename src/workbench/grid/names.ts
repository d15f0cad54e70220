import {
  IDefinedNamesService,
  IFunctionService,
  type IDefinedNamesServiceParam,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import type { Grid } from "./grid";

/** Defined names. `sheetId` is null for a name of the whole workbook. */
export function namesOf(grid: Grid, sheetId: string | null): IDefinedNamesServiceParam[] {
  const all = Object.values(grid.injector.get(IDefinedNamesService).getDefinedNameMap(grid.unitId) ?? {});
  return all
    .filter((name) => scopeOf(name) === sheetId)
    .sort((one, other) => one.name.localeCompare(other.name));
}

export const allNames = (grid: Grid): IDefinedNamesServiceParam[] =>
  Object.values(grid.injector.get(IDefinedNamesService).getDefinedNameMap(grid.unitId) ?? {});

/** A sheet's own name comes before the workbook's of the same spelling. */
export function findName(grid: Grid, name: string, sheetId: string | null): IDefinedNamesServiceParam | null {
  const same = (found: IDefinedNamesServiceParam) => found.name.toLowerCase() === name.toLowerCase();
  const own = sheetId === null ? undefined : namesOf(grid, sheetId).find(same);
  return own ?? namesOf(grid, null).find(same) ?? null;
}

export function scopeOf(name: IDefinedNamesServiceParam): string | null {
  const scope = name.localSheetId;
  return scope && scope !== SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? scope : null;
}

export function putName(
  grid: Grid,
  name: Omit<IDefinedNamesServiceParam, "localSheetId">,
  sheetId: string | null,
): void {
  const localSheetId = sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
  grid.run(SetDefinedNameMutation.id, { unitId: grid.unitId, ...name, localSheetId });
  forgetFormulas(grid);
}

export function removeName(grid: Grid, name: IDefinedNamesServiceParam): void {
  grid.run(RemoveDefinedNameMutation.id, { unitId: grid.unitId, ...name });
  forgetFormulas(grid);
}

/**
 * Formulas that are parsed already hold on to what a name, or a part of a table, stood for. The grid keeps long ones
 * under a number that tells nothing of what they name, so all are forgotten.
 */
export function forgetFormulas(grid: Grid): void {
  grid.injector.get(IFunctionService).deleteFormulaAstCacheKey("");
  grid.calculation.recalculate();
}
