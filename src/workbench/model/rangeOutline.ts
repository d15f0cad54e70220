import { type Axis, deepestLevel, levelAt, setLevels, showDetails } from "../grid/outline";
import { invalidArgument, invalidOperation } from "../hostError";
import type { Place } from "./place";

const axes: Record<string, Axis> = { ByRows: "rows", ByColumns: "columns" };

function axisOf(groupOption: string): Axis {
  const axis = axes[groupOption];
  if (!axis) throw invalidArgument(`groupOption ${groupOption}`);
  return axis;
}

function linesOf(place: Place, axis: Axis): number[] {
  const { book, sheet, area } = place;
  const [from, count] = axis === "rows" ? [area.row, area.rows] : [area.column, area.columns];
  const most = axis === "rows" ? sheet.getRowCount() : sheet.getColumnCount();
  // A range of whole rows or columns in both directions has no end to group up to.
  if (count > most) throw invalidArgument("the whole worksheet cannot be grouped");
  book.grid.grow(sheet, {
    row: axis === "rows" ? from : 0,
    rows: axis === "rows" ? count : 1,
    column: axis === "rows" ? 0 : from,
    columns: axis === "rows" ? 1 : count,
  });
  return Array.from({ length: count }, (_, index) => from + index);
}

/** Puts the rows (columns) one group deeper. */
export function group(place: Place, groupOption: string): void {
  const axis = axisOf(groupOption);
  const levels = linesOf(place, axis).map((index) => [index, levelAt(place.sheet, axis, index) + 1] as const);
  if (levels.some(([, level]) => level > deepestLevel))
    throw invalidOperation(`A worksheet has at most ${deepestLevel} groups within each other.`);
  setLevels(place.book.grid, place.sheet, axis, new Map(levels));
}

/** Takes them out of their innermost group. */
export function ungroup(place: Place, groupOption: string): void {
  const axis = axisOf(groupOption);
  const levels = linesOf(place, axis).map((index) => [index, levelAt(place.sheet, axis, index)] as const);
  if (levels.every(([, level]) => level === 0)) throw invalidOperation("There is no group to take apart.");
  const lower = levels.filter(([, level]) => level > 0).map(([index, level]) => [index, level - 1] as const);
  setLevels(place.book.grid, place.sheet, axis, new Map(lower));
}

export function showGroup(place: Place, groupOption: string, shown: boolean): void {
  const axis = axisOf(groupOption);
  if (!showDetails(place.book.grid, place.sheet, place.area, axis, shown))
    throw invalidOperation("There is no group here.");
}
