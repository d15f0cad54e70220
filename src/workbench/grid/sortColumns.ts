import type { Worksheet } from "@univerjs/core";
import type { Area } from "./address";
import { putCells, takeCells } from "./copying";
import type { Grid } from "./grid";
import { cellOrder } from "./sortOrder";
import type { SortKey } from "./sortRows";

/** The same as for rows; a key's number counts rows from the first of the area. */
export function sortColumns(
  grid: Grid,
  sheet: Worksheet,
  area: Area,
  keys: SortKey[],
  matchCase: boolean,
): void {
  const columns = Array.from({ length: area.columns }, (_, index) => index);
  const order = cellOrder(matchCase);
  const at = (key: SortKey, column: number) => grid.cell(sheet, area.row + key.column, area.column + column);
  columns.sort((one, other) => {
    for (const key of keys) {
      const found = order(at(key, one), at(key, other), key.ascending);
      if (found !== 0) return found;
    }
    return one - other;
  });
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
