import type { Worksheet } from "@univerjs/core";
import { type Area, isWholeRows } from "./address";
import { type Grid, rangeOf } from "./grid";
import { toPixels, toPoints } from "./measures";

type Axis = "rows" | "columns";

const indexes = (area: Area, axis: Axis) =>
  axis === "rows"
    ? { from: area.row, to: area.row + area.rows }
    : { from: area.column, to: area.column + area.columns };

/** true or false when all rows (columns) of the area are alike, null when they differ. */
export function areHidden(sheet: Worksheet, area: Area, axis: Axis): boolean | null {
  const count = axis === "rows" ? sheet.getRowCount() : sheet.getColumnCount();
  const { from, to } = indexes(area, axis);
  const hiddenAt = (index: number) =>
    index < count && !(axis === "rows" ? sheet.getRowVisible(index) : sheet.getColVisible(index));
  const first = hiddenAt(from);
  for (let index = from + 1; index < Math.min(to, count + 1); index++)
    if (hiddenAt(index) !== first) return null;
  return first;
}

export function hide(grid: Grid, sheet: Worksheet, area: Area, axis: Axis, hidden: boolean): void {
  if (areHidden(sheet, area, axis) === hidden) return;
  const shared = { unitId: grid.unitId, subUnitId: sheet.getSheetId() };
  const command =
    axis === "rows"
      ? hidden
        ? "sheet.command.set-rows-hidden"
        : "sheet.command.set-specific-rows-visible"
      : hidden
        ? "sheet.command.set-col-hidden"
        : "sheet.command.set-col-visible-on-cols";
  grid.run(command, { ...shared, ranges: [lineRange(grid, sheet, area, axis)] });
}

/** In points; null when the columns (rows) of the area differ. */
export function sizeOf(sheet: Worksheet, area: Area, axis: Axis): number | null {
  const { from, to } = indexes(area, axis);
  const count = axis === "rows" ? sheet.getRowCount() : sheet.getColumnCount();
  const { defaultRowHeight, defaultColumnWidth } = sheet.getConfig();
  const sizeAt = (index: number) => {
    if (index >= count) return axis === "rows" ? defaultRowHeight : defaultColumnWidth;
    return axis === "rows" ? sheet.getRowHeight(index) : sheet.getColumnWidth(index);
  };
  const first = sizeAt(from);
  for (let index = from + 1; index < Math.min(to, count + 1); index++)
    if (sizeAt(index) !== first) return null;
  return toPoints(first);
}

export function setSize(grid: Grid, sheet: Worksheet, area: Area, axis: Axis, points: number): void {
  const command = axis === "rows" ? "sheet.command.set-row-height" : "sheet.command.set-worksheet-col-width";
  const run = () =>
    grid.run(command, {
      unitId: grid.unitId,
      subUnitId: sheet.getSheetId(),
      ranges: [lineRange(grid, sheet, area, axis)],
      value: toPixels(points),
    });
  if (axis === "rows") run();
  else unmeasured(sheet, run);
  // Columns that the grid has not yet are as wide, too.
  if (axis === "columns" && area.column === 0 && isWholeRows(area))
    sheet.getConfig().defaultColumnWidth = toPixels(points);
}

/** The grid's own command measures every cell of the column and makes nothing of it, which took most of its time. */
function unmeasured(sheet: Worksheet, run: () => void): void {
  sheet.getCellHeight = () => 0;
  try {
    run();
  } finally {
    delete (sheet as Partial<Worksheet>).getCellHeight;
  }
}

/** Lets rows find their own height again. */
export function autofitRows(grid: Grid, sheet: Worksheet, area: Area): void {
  grid.run("sheet.command.set-row-is-auto-height", {
    unitId: grid.unitId,
    subUnitId: sheet.getSheetId(),
    ranges: [lineRange(grid, sheet, area, "rows")],
  });
}

function lineRange(grid: Grid, sheet: Worksheet, area: Area, axis: Axis) {
  const whole =
    axis === "rows"
      ? {
          ...area,
          column: 0,
          columns: 1,
          rows: Math.min(area.rows, Math.max(sheet.getRowCount() - area.row, 1)),
        }
      : {
          ...area,
          row: 0,
          rows: 1,
          columns: Math.min(area.columns, Math.max(sheet.getColumnCount() - area.column, 1)),
        };
  grid.grow(sheet, whole);
  const part =
    axis === "rows" ? { ...whole, columns: sheet.getColumnCount() } : { ...whole, rows: sheet.getRowCount() };
  return rangeOf(part);
}
