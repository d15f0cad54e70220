import type { Worksheet } from "@univerjs/core";
import type { Area } from "./address";
import { type Grid, rangeOf } from "./grid";
import { type SortKey, sortedLines } from "./sortOrder";

export function sortRows(
  grid: Grid,
  sheet: Worksheet,
  area: Area,
  keys: SortKey[],
  matchCase: boolean,
): void {
  const rows = sortedLines(area.rows, keys, matchCase, (row, { column }) =>
    grid.cell(sheet, area.row + row, area.column + column),
  );
  if (rows.every((from, index) => from === index)) return;
  const places: Record<number, number> = {};
  rows.forEach((from, index) => (places[area.row + index] = area.row + from));
  grid.run("sheet.command.reorder-range", {
    unitId: grid.unitId,
    subUnitId: sheet.getSheetId(),
    range: rangeOf(area),
    order: places,
  });
}
