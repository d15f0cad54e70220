import type { ExcelActions } from "../../excel/actions";
import type { ValueColumn } from "../../excel/checkReport";
import type { MyTable, MyValue } from "../../excel/ownTables";

/** By printed name: the id of an indicator, or null for "take nothing". */
export type Mapping = Readonly<Record<string, string | null>>;

const KEY = "carbon-planning.mapping";

type Settings = ExcelActions["settings"];

/**
 * What a person corrected in earlier tables, so that the next table of that layout reads at a press: on this machine, and
 * in this workbook, where it travels to others. The workbook's comes before the machine's.
 */
export function rememberedMapping(settings: Settings): Mapping {
  return { ...mappingOf(onThisMachine()), ...mappingOf(settings.get("mapping")) };
}

/** A browser may forbid storage, a workbook may be read-only: then the corrections hold where they can. */
export async function rememberMapping(mapping: Mapping, settings: Settings): Promise<void> {
  const inWorkbook = JSON.stringify({ ...mappingOf(settings.get("mapping")), ...mapping });
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...mappingOf(onThisMachine()), ...mapping }));
  } catch {
    // The workbook still keeps it.
  }
  await settings.set("mapping", inWorkbook).catch(() => undefined);
}

function onThisMachine(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Only what can be a mapping: somebody else may have written the file. */
export function mappingOf(text: string | null): Mapping {
  try {
    const read: unknown = JSON.parse(text ?? "{}");
    if (typeof read !== "object" || read === null || Array.isArray(read)) return {};
    return Object.fromEntries(
      Object.entries(read).filter(([, id]) => id === null || typeof id === "string"),
    ) as Mapping;
  } catch {
    return {};
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
