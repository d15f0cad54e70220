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
export function cellOrder(matchCase: boolean) {
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
