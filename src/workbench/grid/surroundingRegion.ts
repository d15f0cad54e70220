import type { Worksheet } from "@univerjs/core";
import type { Area } from "./address";
import type { Grid } from "./grid";
import { valueOf } from "./typedValue";

/** The block of cells around an area that ends at blank rows and columns, as Ctrl+A finds it. */
export function surroundingRegion(grid: Grid, sheet: Worksheet, start: Area): Area {
  let { row, column } = start;
  let lastRow = row + start.rows - 1;
  let lastColumn = column + start.columns - 1;
  const filled = (r: number, c: number) =>
    r >= 0 &&
    c >= 0 &&
    r < sheet.getRowCount() &&
    c < sheet.getColumnCount() &&
    valueOf(grid.cell(sheet, r, c)).value !== null;
  const anyInRow = (r: number) => range(column - 1, lastColumn + 1).some((c) => filled(r, c));
  const anyInColumn = (c: number) => range(row - 1, lastRow + 1).some((r) => filled(r, c));
  for (let grew = true; grew;) {
    grew = false;
    if (row > 0 && anyInRow(row - 1)) [row, grew] = [row - 1, true];
    if (anyInRow(lastRow + 1)) [lastRow, grew] = [lastRow + 1, true];
    if (column > 0 && anyInColumn(column - 1)) [column, grew] = [column - 1, true];
    if (anyInColumn(lastColumn + 1)) [lastColumn, grew] = [lastColumn + 1, true];
  }
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
