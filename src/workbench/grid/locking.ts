import type { Worksheet } from "@univerjs/core";
import type { Area } from "./address";
import type { Grid } from "./grid";

/** Cells are locked unless told otherwise; the grid keeps the exception with the cell, so it moves along. */
export const unlockedMark = "unlocked";

export function isUnlocked(sheet: Worksheet, area: Area): boolean {
  return every(area, (row, column) => isMarked(sheet, row, column));
}

export function isLocked(sheet: Worksheet, area: Area): boolean {
  return every(area, (row, column) => !isMarked(sheet, row, column));
}

const isMarked = (sheet: Worksheet, row: number, column: number) =>
  (sheet.getCellRaw(row, column)?.custom as Record<string, unknown> | undefined)?.[unlockedMark] === true;

export function setLocked(grid: Grid, sheet: Worksheet, area: Area, locked: boolean): void {
  const cells: Record<number, Record<number, { custom: Record<string, unknown> | null }>> = {};
  for (let row = area.row; row < area.row + area.rows; row++) {
    cells[row] = {};
    for (let column = area.column; column < area.column + area.columns; column++) {
      const rest: Record<string, unknown> = { ...sheet.getCellRaw(row, column)?.custom };
      delete rest[unlockedMark];
      const custom = locked ? rest : { ...rest, [unlockedMark]: true };
      cells[row]![column] = { custom: Object.keys(custom).length > 0 ? custom : null };
    }
  }
  grid.write(sheet, area, cells as never);
}

function every(area: Area, holds: (row: number, column: number) => boolean): boolean {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (!holds(row, column)) return false;
    }
  }
  return true;
}
