import type { Area } from "../grid/address";
import { changeRule, rulesOf } from "../grid/conditionalFormats";
import { areaOf, rangeOf } from "../grid/grid";
import { setValidationAreas, validationsOf } from "../grid/validations";
import type { Book } from "./book";

/**
 * As in Excel entry rules and conditional formats that hold for whole columns of a table hold for the rows that are
 * added to it.
 */
export function extendTableRules(book: Book, sheetId: string, before: Area, after: Area): void {
  const end = before.row + before.rows;
  const added = after.row + after.rows - end;
  if (added <= 0) return;
  /** The areas with those made longer that hold for whole columns; null where none does. */
  const longer = (areas: readonly Area[]): Area[] | null => {
    const isWhole = (area: Area) =>
      area.row <= before.row + 1 &&
      area.row + area.rows === end &&
      area.column >= before.column &&
      area.column + area.columns <= before.column + before.columns;
    if (!areas.some(isWhole)) return null;
    return areas.map((area) => (isWhole(area) ? { ...area, rows: area.rows + added } : area));
  };
  for (const { uid, ranges } of validationsOf(book.grid, sheetId)) {
    const areas = longer(ranges.map(areaOf));
    if (areas) setValidationAreas(book.grid, sheetId, uid, areas);
  }
  for (const rule of rulesOf(book.grid, sheetId)) {
    const areas = longer(rule.ranges.map(areaOf));
    if (areas) changeRule(book.grid, sheetId, { ...rule, ranges: areas.map(rangeOf) });
  }
}
