import type { Worksheet } from "@univerjs/core";
import { type Area, bounding, maxColumns, maxRows } from "./address";
import type { Grid } from "./grid";
import { valueOf } from "./typedValue";

export type Direction = "Left" | "Right" | "Up" | "Down";

interface Cell {
  row: number;
  column: number;
}

const steps: Record<Direction, Cell> = {
  Left: { row: 0, column: -1 },
  Right: { row: 0, column: 1 },
  Up: { row: -1, column: 0 },
  Down: { row: 1, column: 0 },
};

/**
 * Where Ctrl with an arrow leads from a cell: to the last filled cell of a block, over a gap to the next filled one,
 * or to the end of the sheet.
 */
export function edgeFrom(grid: Grid, sheet: Worksheet, from: Cell, direction: Direction): Cell {
  const { row: down, column: right } = steps[direction];
  const last = {
    row: Math.max(sheet.getRowCount(), from.row + 1),
    column: Math.max(sheet.getColumnCount(), from.column + 1),
  };
  const filled = ({ row, column }: Cell) =>
    row < sheet.getRowCount() &&
    column < sheet.getColumnCount() &&
    valueOf(grid.cell(sheet, row, column)).value !== null;
  const next = ({ row, column }: Cell): Cell | null => {
    const to = { row: row + down, column: column + right };
    return to.row < 0 || to.column < 0 || to.row >= last.row || to.column >= last.column ? null : to;
  };
  let at: Cell = from;
  const first = next(at);
  if (first && filled(from) && filled(first)) {
    for (let to = next(at); to && filled(to); to = next(at)) at = to;
    return at;
  }
  for (let to = next(at); to; to = next(at)) {
    at = to;
    if (filled(at)) return at;
  }
  return {
    row: down === 0 ? from.row : down < 0 ? 0 : maxRows - 1,
    column: right === 0 ? from.column : right < 0 ? 0 : maxColumns - 1,
  };
}

/** The area together with everything up to the edge, as Ctrl+Shift with an arrow selects it. */
export function extendedTo(
  grid: Grid,
  sheet: Worksheet,
  area: Area,
  active: Cell,
  direction: Direction,
): Area {
  const edge = edgeFrom(grid, sheet, active, direction);
  return bounding(area, { ...edge, rows: 1, columns: 1 });
}
