import type { Worksheet } from "@univerjs/core";
import type { Area } from "./address";
import { type Grid, rangeOf } from "./grid";
import { valueOf } from "./typedValue";

export interface SortKey {
  /** Counted from the first column of the area. */
  column: number;
  ascending: boolean;
}

/** Excel's order: numbers, text, FALSE, TRUE, errors; blanks last whichever way it goes. */
const rankOf = (value: unknown, error: boolean) =>
  error
    ? 4
    : typeof value === "number"
      ? 1
      : typeof value === "string"
        ? 2
        : typeof value === "boolean"
          ? 3
          : 5;

export function sortRows(
  grid: Grid,
  sheet: Worksheet,
  area: Area,
  keys: SortKey[],
  matchCase: boolean,
): void {
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  const collator = new Intl.Collator("zh-CN", { sensitivity: matchCase ? "variant" : "accent" });
  const compare = (one: number, other: number, { column, ascending }: SortKey) => {
    const a = valueOf(grid.cell(sheet, one, area.column + column));
    const b = valueOf(grid.cell(sheet, other, area.column + column));
    const rankA = rankOf(a.value, a.error);
    const rankB = rankOf(b.value, b.error);
    if (rankA === 5 || rankB === 5) return rankA - rankB;
    let order = rankA - rankB;
    if (order === 0 && rankA === 1) order = (a.value as number) - (b.value as number);
    if (order === 0 && rankA === 2) order = collator.compare(a.value as string, b.value as string);
    if (order === 0 && rankA === 3) order = Number(a.value) - Number(b.value);
    return ascending ? order : -order;
  };
  const sorted = [...rows].sort((one, other) => {
    for (const key of keys) {
      const order = compare(one, other, key);
      if (order !== 0) return order;
    }
    return one - other;
  });
  const order: Record<number, number> = {};
  sorted.forEach((from, index) => (order[rows[index]!] = from));
  if (sorted.every((from, index) => from === rows[index])) return;
  grid.run("sheet.command.reorder-range", {
    unitId: grid.unitId,
    subUnitId: sheet.getSheetId(),
    range: rangeOf(area),
    order,
  });
}
