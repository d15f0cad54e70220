import { ICalculateFormulaService } from "@univerjs/engine-formula";
import type { Grid } from "./grid";
import { namesAt } from "./markedNames";
import { isErrorValue } from "./typedValue";

export type Evaluated = { value: string | number | boolean } | { error: string };

/**
 * What a formula comes to that stands in no cell; of a block its first cell. Nothing else may be calculated meanwhile.
 * Its names are the workbook's, or those of the given sheet.
 */
export async function evaluate(
  grid: Grid,
  written: string,
  namesOf: string | null = null,
): Promise<Evaluated> {
  const formula = namesAt(grid)?.(written, { sheetId: namesOf, row: 0, column: 0 }) ?? written;
  const sheetId = grid.workbook.getActiveSheet().getSheetId();
  const results = await grid.injector
    .get(ICalculateFormulaService)
    .executeFormulas({ [grid.unitId]: { [sheetId]: { 0: { 0: [formula] } } } });
  let value: unknown = results[grid.unitId]?.[sheetId]?.[0]?.[0]?.[0]?.value;
  while (Array.isArray(value)) value = (value as unknown[])[0];
  if (isErrorValue(value)) return { error: value };
  // The grid gives a block's truth values as 1 and 0, a single one as it is.
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return { value };
  return { value: 0 };
}
