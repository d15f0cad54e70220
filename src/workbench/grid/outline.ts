import type { IColumnData, IObjectArrayPrimitiveType, IRowData, Worksheet } from "@univerjs/core";
import type { Area } from "./address";
import type { Grid } from "./grid";
import { hide } from "./rowsAndColumns";

export type Axis = "rows" | "columns";

/** Excel's limit: seven groups within each other. */
export const deepestLevel = 7;

type Lines = Partial<IObjectArrayPrimitiveType<Partial<IRowData & IColumnData>>>;

const linesOf = (sheet: Worksheet, axis: Axis): Lines =>
  (axis === "rows" ? sheet.getConfig().rowData : sheet.getConfig().columnData) as Lines;

/** How many groups a row (column) is in. It is kept with the row, so that it moves with it. */
export const levelAt = (sheet: Worksheet, axis: Axis, index: number): number =>
  (linesOf(sheet, axis)[index]?.custom as { outline?: number } | null | undefined)?.outline ?? 0;

export function setLevels(grid: Grid, sheet: Worksheet, axis: Axis, levels: Map<number, number>): void {
  const shared = { unitId: grid.unitId, subUnitId: sheet.getSheetId() };
  const data: Record<number, { custom: object | null }> = {};
  for (const [index, level] of levels) {
    const { outline: _before, ...rest } = (linesOf(sheet, axis)[index]?.custom ?? {}) as Record<
      string,
      unknown
    >;
    data[index] = { custom: level > 0 ? { ...rest, outline: level } : rest };
  }
  if (axis === "rows") grid.run("sheet.command.set-row-data", { ...shared, rowData: data });
  else grid.run("sheet.command.set-col-data", { ...shared, columnData: data });
}

/** All rows (columns) that are in a group, by index. */
export function grouped(sheet: Worksheet, axis: Axis): Map<number, number> {
  const found = new Map<number, number>();
  for (const key of Object.keys(linesOf(sheet, axis))) {
    const level = levelAt(sheet, axis, Number(key));
    if (level > 0) found.set(Number(key), level);
  }
  return found;
}

/** Shows the first levels and hides what lies deeper: 1 hides all groups. */
export function showLevels(grid: Grid, sheet: Worksheet, axis: Axis, count: number): void {
  for (const [index, level] of grouped(sheet, axis)) hideLine(grid, sheet, axis, index, level >= count);
}

/**
 * Hides or shows the innermost group that each row (column) of an area is in, or of which it is the sum that stands
 * behind it.
 */
export function showDetails(grid: Grid, sheet: Worksheet, area: Area, axis: Axis, shown: boolean): boolean {
  const [from, count] = axis === "rows" ? [area.row, area.rows] : [area.column, area.columns];
  const lines = new Set<number>();
  const last = Math.max(-1, ...grouped(sheet, axis).keys());
  for (let index = from; index < Math.min(from + count, last + 2); index++) {
    const inside = levelAt(sheet, axis, index) > 0 ? index : index - 1;
    const level = inside >= 0 ? levelAt(sheet, axis, inside) : 0;
    if (level === 0) continue;
    for (let at = inside; at >= 0 && levelAt(sheet, axis, at) >= level; at--) lines.add(at);
    for (let at = inside; levelAt(sheet, axis, at) >= level; at++) lines.add(at);
  }
  for (const index of lines) hideLine(grid, sheet, axis, index, !shown);
  return lines.size > 0;
}

function hideLine(grid: Grid, sheet: Worksheet, axis: Axis, index: number, hidden: boolean): void {
  const area =
    axis === "rows"
      ? { row: index, rows: 1, column: 0, columns: 1 }
      : { row: 0, rows: 1, column: index, columns: 1 };
  hide(grid, sheet, area, axis, hidden);
}
