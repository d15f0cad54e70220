import type { ExcelActions } from "../../excel/actions";
import type { ValueColumn } from "../../excel/check/checkReport";
import type { MyTable, MyValue } from "../../excel/mine/ownTables";

/** By printed name: the id of an indicator, or null for "take nothing". */
export type Mapping = Readonly<Record<string, string | null>>;
/** By year, "" where none is printed: the form's column; null for none of them. */
export type Columns = Readonly<Record<string, ValueColumn | null>>;

/** What a person said of a table, so that the next one of that layout reads at a press. */
export interface Told {
  names: Mapping;
  columns: Columns;
}

const KEY = "carbon-planning.mapping";
/** Beside the names in one record; no name is written so. */
const COLUMNS = "#columns";
const VALUES: readonly unknown[] = ["current", "near", "planned", null];

type Settings = ExcelActions["settings"];

/**
 * What was said of earlier tables: on this machine, and in this workbook, where it travels to others. The workbook's comes
 * before the machine's; columns belong together, so they are the workbook's or the machine's.
 */
export function remembered(settings: Settings): Told {
  const [machine, workbook] = [toldIn(onThisMachine()), toldIn(settings.get("mapping"))];
  return {
    names: { ...machine.names, ...workbook.names },
    columns: Object.keys(workbook.columns).length > 0 ? workbook.columns : machine.columns,
  };
}

/** A browser may forbid storage, a workbook may be read-only: then it holds where it can. */
export async function remember(told: Partial<Told>, settings: Settings): Promise<void> {
  const added = (text: string | null) => {
    const before = toldIn(text);
    return asText({
      names: { ...before.names, ...told.names },
      columns: told.columns ?? before.columns,
    });
  };
  const inWorkbook = added(settings.get("mapping"));
  try {
    localStorage.setItem(KEY, added(onThisMachine()));
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

export function asText({ names, columns }: Told): string {
  return JSON.stringify(Object.keys(columns).length > 0 ? { ...names, [COLUMNS]: columns } : names, null, 1);
}

/** Only what can be meant: somebody else may have written the file. */
export function toldIn(text: string | null): Told {
  try {
    const { [COLUMNS]: columns, ...names } = asRecord(JSON.parse(text ?? "{}"));
    return {
      names: only(names, (id) => id === null || typeof id === "string"),
      columns: only(asRecord(columns), (column) => VALUES.includes(column)),
    };
  } catch {
    return { names: {}, columns: {} };
  }
}

function asRecord(read: unknown): Record<string, unknown> {
  return typeof read === "object" && read !== null && !Array.isArray(read)
    ? (read as Record<string, unknown>)
    : {};
}

const only = <T>(record: Record<string, unknown>, isMeant: (value: unknown) => boolean) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => isMeant(value))) as Record<string, T>;

/** Where a row was put in, the numbers before the names move on; blanks and the width of letters say nothing. */
export const sameName = (name: string): string =>
  name
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/^(?:\(?[\d一二三四五六七八九十]{1,3}[.)、](?!\d))+/, "");

export function indicatorOf({ name, indicator }: MyValue, mapping: Mapping): string | null {
  if (Object.hasOwn(mapping, name)) return mapping[name]!;
  const meant = meantBy(mapping).get(sameName(name));
  return meant === undefined ? indicator : meant;
}

const known = new WeakMap<Mapping, Map<string, string | null>>();

function meantBy(mapping: Mapping): Map<string, string | null> {
  let meant = known.get(mapping);
  if (!meant)
    known.set(mapping, (meant = new Map(Object.entries(mapping).map(([name, id]) => [sameName(name), id]))));
  return meant;
}

/** The years of a table's values, in order; null, for values without one, comes last. */
export function yearsOf({ values }: Pick<MyTable, "values">): (number | null)[] {
  return [...new Set(values.map(({ year }) => year))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
}

/** Years that were not there when the columns were chosen; null where the table is of another layout. */
export function newYears(years: readonly (number | null)[], chosen: Columns): number[] | null {
  const isNew = (year: number | null) => !Object.hasOwn(chosen, year ?? "");
  const there = years.filter((year) => !isNew(year)).length;
  // More than half of either: then a year came or went, and the others are what they were.
  if (there * 2 <= Math.max(years.length, Object.keys(chosen).length)) return null;
  return years.filter((year) => year !== null).filter(isNew);
}

/**
 * As a person chose for such a table before; else the last year is planned for, the first is the present one, and a year
 * between is the near term.
 */
export function columnsFor(
  years: readonly (number | null)[],
  available: readonly ValueColumn[],
  chosen: Columns = {},
): Map<number | null, ValueColumn | null> {
  if (newYears(years, chosen) !== null)
    return new Map(
      years.map((year) => {
        const column = chosen[year ?? ""] ?? null;
        return [year, column !== null && available.includes(column) ? column : null];
      }),
    );
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
