import { removeRulesFrom } from "../grid/conditionalFormats";
import { marksAt } from "../grid/marks";
import { clearValidationRules } from "../grid/validations";
import { emptied } from "../grid/typedValue";
import { invalidArgument } from "../hostError";
import type { Place } from "./place";

/** What goes with each of Excel's words. */
const parts: Record<string, { contents?: true; formats?: true; links?: true }> = {
  All: { contents: true, formats: true, links: true },
  Contents: { contents: true },
  Formats: { formats: true },
  Hyperlinks: { links: true },
  RemoveHyperlinks: { formats: true, links: true },
};

/** Range.clear(). What lies outside the used part of the sheet is clear already. */
export function clearArea(range: Place, applyTo: string): void {
  const { contents, formats, links } = parts[applyTo] ?? unknown(applyTo);
  const { book, sheet, sheetId } = range;
  const area = book.grid.clip(sheet, range.area);
  if (!area) return;
  const cells: Record<number, Record<number, object>> = {};
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (!sheet.getCellRaw(row, column)) continue;
      const { hyperlink, totals, ...others } = marksAt(sheet, row, column);
      const marks = {
        ...(formats ? {} : others),
        ...(links || !hyperlink ? {} : { hyperlink }),
        ...(totals ? { totals } : {}),
      };
      (cells[row] ??= {})[column] = {
        ...(contents ? emptied : {}),
        ...(formats ? { s: null } : {}),
        ...(formats || links ? { custom: Object.keys(marks).length > 0 ? marks : null } : {}),
      };
    }
  }
  if (Object.keys(cells).length > 0) book.grid.write(sheet, area, cells as never);
  if (applyTo === "All" || applyTo === "Formats") removeRulesFrom(book.grid, sheetId, area);
  if (applyTo === "All") clearValidationRules(book.grid, sheetId, area);
}

const unknown = (applyTo: string): never => {
  throw invalidArgument(`applyTo ${applyTo}`);
};
