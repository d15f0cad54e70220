import type { Worksheet } from "@univerjs/core";
import type { Area } from "./address";
import { putCells, takeCells } from "./copying";
import type { Grid } from "./grid";
import { type SortKey, sortedLines } from "./sortOrder";

/** The same as for rows; a key's number counts rows from the first of the area. */
export function sortColumns(
  grid: Grid,
  sheet: Worksheet,
  area: Area,
  keys: SortKey[],
  matchCase: boolean,
): void {
  const columns = sortedLines(area.columns, keys, matchCase, (column, key) =>
    grid.cell(sheet, area.row + key.column, area.column + column),
  );
  if (columns.every((column, index) => column === index)) return;
  const taken = takeCells(grid, sheet, area);
  const sorted = taken.map((line) => columns.map((column) => line[column]!));
  putCells(grid, sheet, area, sorted, {
    contents: "formulas",
    formats: true,
    skipBlanks: false,
    transpose: false,
  });
}
