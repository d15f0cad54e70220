import type { Cell } from "./description";

/** A row of cells as long as its neighbours: the cells of a sheet are rectangular. */
export function pad(cells: Cell[], columns: number): Cell[] {
  return [...cells, ...Array<Cell>(Math.max(0, columns - cells.length)).fill(null)];
}
