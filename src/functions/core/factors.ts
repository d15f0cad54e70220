import type { Text } from "../../catalogue/schema";
import { FACTORS } from "../factors.generated";
import { numberIn, type Cell } from "./cells";
import { isError, notAvailable } from "./errors";

/** A factor that has neither region nor year, by its key. */
export function factor(key: string): number {
  const value = FACTORS[key];
  if (value === undefined) throw new RangeError(`no factor ${key}`);
  return value;
}

/**
 * A factor for a region and year. Without a year the latest is taken; a year that nobody has published is
 * #N/A with the years there are, never a neighbouring year.
 */
export function factorFor(key: string, region: string, year: number | null): number {
  const years = yearsOf(key, region);
  if (years.length === 0) throw notAvailable(noRegion(region));
  const value = FACTORS[`${key}/${region}/${year ?? years[years.length - 1]}`];
  if (value === undefined) throw notAvailable(noYear(years));
  return value;
}

/** Years for which there is a factor, oldest first. */
export function yearsOf(key: string, region: string): number[] {
  return (index().get(`${key}/${region}`) ?? []).map(Number);
}

/** The year in a cell; null where it was left out. */
export function yearIn(cell: Cell): number | null {
  if (cell === null) return null;
  const year = numberIn(cell);
  if (isError(year)) throw year;
  return year;
}

let years: Map<string, string[]> | undefined;

function index(): Map<string, string[]> {
  if (!years) {
    years = new Map();
    for (const id of Object.keys(FACTORS)) {
      const [, stem, year] = /^(.*)\/(\d{4})$/.exec(id) ?? [];
      if (stem && year) years.set(stem, [...(years.get(stem) ?? []), year].sort());
    }
  }
  return years;
}

function noRegion(region: string): Text {
  return { zh: `没有${region}的因子，请自行给出`, en: `no factor for ${region}; give your own` };
}

function noYear(years: number[]): Text {
  return {
    zh: `没有该年份的因子，可用：${years.join("、")}`,
    en: `no factor for that year; there are ${years.join(", ")}`,
  };
}
