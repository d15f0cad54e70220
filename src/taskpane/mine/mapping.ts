import type { MyTable, MyValue, ValueColumn } from "../../excel/actions";

/** By printed name: the id of an indicator, or null for "take nothing". */
export type Mapping = Readonly<Record<string, string | null>>;

const KEY = "carbon-planning.mapping";

/** What a person corrected in earlier tables, on this machine, so that the next table of that layout reads at a press. */
export function rememberedMapping(): Mapping {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "{}") as Mapping;
  } catch {
    return {};
  }
}

/** A browser may forbid storage; then the corrections hold for this table only. */
export function rememberMapping(mapping: Mapping): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...rememberedMapping(), ...mapping }));
  } catch {
    return;
  }
}

export function indicatorOf({ name, indicator }: MyValue, mapping: Mapping): string | null {
  return Object.hasOwn(mapping, name) ? mapping[name]! : indicator;
}

/** The years of a table's values, in order; null, for values without one, comes last. */
export function yearsOf({ values }: Pick<MyTable, "values">): (number | null)[] {
  return [...new Set(values.map(({ year }) => year))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
}

/** The last year is planned for, the first is the present one; a year between is the near term. */
export function columnsFor(
  years: readonly (number | null)[],
  available: readonly ValueColumn[],
): Map<number | null, ValueColumn | null> {
  const wanted = (index: number): ValueColumn => {
    if (index === years.length - 1) return "planned";
    return index === 0 ? "current" : "near";
  };
  return new Map(
    years.map((year, index) => {
      const isSpare = index > 0 && index < years.length - 2;
      const column = wanted(index);
      return [year, !isSpare && available.includes(column) ? column : null];
    }),
  );
}
