import type { ICellData, Nullable } from "@univerjs/core";
import { valueOf } from "./typedValue";

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

/** Compares two cells as Excel sorts them. */
function cellOrder(matchCase: boolean) {
  const collator = new Intl.Collator("zh-CN", { sensitivity: matchCase ? "variant" : "accent" });
  return (one: Nullable<ICellData>, other: Nullable<ICellData>, ascending: boolean): number => {
    const a = valueOf(one);
    const b = valueOf(other);
    const rankA = rankOf(a.value, a.error);
    const rankB = rankOf(b.value, b.error);
    if (rankA === 5 || rankB === 5) return rankA - rankB;
    let order = rankA - rankB;
    if (order === 0 && rankA === 1) order = (a.value as number) - (b.value as number);
    if (order === 0 && rankA === 2) order = collator.compare(a.value as string, b.value as string);
    if (order === 0 && rankA === 3) order = Number(a.value) - Number(b.value);
    return ascending ? order : -order;
  };
}

export interface SortKey {
  /** Which cell of a line is compared, counted from the line's first. */
  column: number;
  ascending: boolean;
}

/** The numbers of the lines in their new order; lines that compare the same stay in theirs. */
export function sortedLines(
  count: number,
  keys: readonly SortKey[],
  matchCase: boolean,
  cellOf: (line: number, key: SortKey) => Nullable<ICellData>,
): number[] {
  const order = cellOrder(matchCase);
  return Array.from({ length: count }, (_, line) => line).sort((one, other) => {
    for (const key of keys) {
      const found = order(cellOf(one, key), cellOf(other, key), key.ascending);
      if (found !== 0) return found;
    }
    return one - other;
  });
}
