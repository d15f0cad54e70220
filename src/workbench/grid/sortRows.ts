import type { Worksheet } from "@univerjs/core";
import type { Area } from "./address";
import { type Grid, rangeOf } from "./grid";
import { cellOrder } from "./sortOrder";

export interface SortKey {
  /** Counted from the first column of the area. */
  column: number;
  ascending: boolean;
}

export function sortRows(
  grid: Grid,
  sheet: Worksheet,
  area: Area,
  keys: SortKey[],
  matchCase: boolean,
): void {
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  const order = cellOrder(matchCase);
  const compare = (one: number, other: number, { column, ascending }: SortKey) =>
    order(
      grid.cell(sheet, one, area.column + column),
      grid.cell(sheet, other, area.column + column),
      ascending,
    );
  const sorted = [...rows].sort((one, other) => {
    for (const key of keys) {
      const found = compare(one, other, key);
      if (found !== 0) return found;
    }
    return one - other;
  });
  const places: Record<number, number> = {};
  sorted.forEach((from, index) => (places[rows[index]!] = from));
  if (sorted.every((from, index) => from === rows[index])) return;
  grid.run("sheet.command.reorder-range", {
    unitId: grid.unitId,
    subUnitId: sheet.getSheetId(),
    range: rangeOf(area),
    order: places,
  });
}
