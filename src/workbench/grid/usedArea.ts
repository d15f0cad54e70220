import type { Worksheet } from "@univerjs/core";
import type { Area } from "./address";
import { bounding } from "./address";
import type { Grid } from "./grid";
import { valueOf } from "./typedValue";

/** The smallest area with everything that has content, or a format unless only values count; null when there is nothing. */
export function usedArea(grid: Grid, sheet: Worksheet, valuesOnly: boolean, within?: Area): Area | null {
  grid.flushStyles();
  let used: Area | null = null;
  const add = (area: Area) => (used = used ? bounding(used, area) : area);
  const inside = (row: number, column: number) =>
    !within ||
    (row >= within.row &&
      row < within.row + within.rows &&
      column >= within.column &&
      column < within.column + within.columns);
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell || !inside(row, column)) return;
    const counts = valuesOnly
      ? valueOf(cell).value !== null || cell.f || cell.si
      : Object.keys(cell).length > 0;
    if (counts) add({ row, column, rows: 1, columns: 1 });
  });
  for (const { area } of grid.spills(sheet.getSheetId())) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (inside(row, column)) add({ row, column, rows: 1, columns: 1 });
      }
    }
  }
  return used;
}
