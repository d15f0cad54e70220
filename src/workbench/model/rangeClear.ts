import type { IStyleData } from "@univerjs/core";
import { removeRulesFrom } from "../grid/conditionalFormats";
import { clearValidationRules } from "../grid/validations";
import { emptied } from "../grid/typedValue";
import { invalidArgument } from "../hostError";
import type { Place } from "./place";

/** Range.clear(). What lies outside the used part of the sheet is clear already. */
export function clearArea(range: Place, applyTo: string): void {
  if (!["All", "Formats", "Contents"].includes(applyTo)) throw invalidArgument(`applyTo ${applyTo}`);
  const { book, sheet, sheetId } = range;
  const area = book.grid.clip(sheet, range.area);
  if (!area) return;
  const cells: Record<number, Record<number, object>> = {};
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (!sheet.getCellRaw(row, column)) continue;
      (cells[row] ??= {})[column] = {
        ...(applyTo === "Formats" ? {} : emptied),
        ...(applyTo === "Contents" ? {} : { s: null as IStyleData | null, custom: null }),
      };
    }
  }
  if (Object.keys(cells).length > 0) book.grid.write(sheet, area, cells as never);
  if (applyTo !== "Contents") removeRulesFrom(book.grid, sheetId, area);
  if (applyTo === "All") clearValidationRules(book.grid, sheetId, area);
}
