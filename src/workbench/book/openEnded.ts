import { type Area, maxColumns, maxRows } from "../grid/address";

/**
 * A rule lies on as many rows and columns as the grid has; a file is told how far it reached: the first row and column
 * behind it, where it goes beyond the grid or to the end of the sheet.
 */
export interface OpenEnded {
  down: number | null;
  right: number | null;
}

const bottom = (area: Area) => area.row + area.rows;
const edge = (area: Area) => area.column + area.columns;
const furthest = (ends: number[]) => ends.reduce((most, end) => Math.max(most, end), 0);

/** `grid`: how many rows and columns the grid has. */
export function openEnded(areas: readonly Area[], grid: { rows: number; columns: number }): OpenEnded {
  const [down, right] = [furthest(areas.map(bottom)), furthest(areas.map(edge))];
  return {
    down: down > grid.rows || down === maxRows ? down : null,
    right: right > grid.columns || right === maxColumns ? right : null,
  };
}

/** The areas of a rule with those that reach the furthest drawn out to where they once ended. */
export function drawnOut(areas: readonly Area[], { down, right }: OpenEnded): Area[] {
  const lowest = furthest(areas.map(bottom));
  const rightmost = furthest(areas.map(edge));
  return areas.map((area) => ({
    ...area,
    rows: down !== null && bottom(area) === lowest ? Math.max(down, lowest) - area.row : area.rows,
    columns:
      right !== null && edge(area) === rightmost ? Math.max(right, rightmost) - area.column : area.columns,
  }));
}
