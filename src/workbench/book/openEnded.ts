import { type Area, maxColumns, maxRows } from "../grid/address";

/** A rule for whole columns or rows lies on as many of them as the grid has; a file is told of all again. */
export interface OpenEnded {
  down: boolean;
  right: boolean;
}

export const openEnded = (areas: readonly Area[]): OpenEnded => ({
  down: areas.some(({ row, rows }) => row + rows === maxRows),
  right: areas.some(({ column, columns }) => column + columns === maxColumns),
});

/** The areas of a rule with those that reach the furthest drawn out to the end of the sheet, as they once were. */
export function drawnOut(areas: readonly Area[], { down, right }: OpenEnded): Area[] {
  const bottom = (area: Area) => area.row + area.rows;
  const edge = (area: Area) => area.column + area.columns;
  const lowest = Math.max(...areas.map(bottom));
  const rightmost = Math.max(...areas.map(edge));
  return areas.map((area) => ({
    ...area,
    rows: down && bottom(area) === lowest ? maxRows - area.row : area.rows,
    columns: right && edge(area) === rightmost ? maxColumns - area.column : area.columns,
  }));
}
