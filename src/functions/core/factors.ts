import { yearOf } from "./years";
import type { Text } from "../../catalogue/schema";
import { FACTORS, PRODUCTS, YEARLY_FACTORS } from "../factors.generated";
import type { Cell } from "./cells";
import { CO2_PER_CARBON } from "./coefficients";
import { isError, notAvailable } from "./errors";

for (const [key, [first, regions]] of Object.entries(YEARLY_FACTORS))
  for (const [region, values] of Object.entries(regions))
    values.forEach((value, i) => (FACTORS[`${key}/${region}/${first + i}`] = value));

for (const [family, [names, per, members]] of Object.entries(PRODUCTS))
  for (const [member, values] of Object.entries(members)) {
    const key = `${family}.${member}`;
    values.forEach((value, i) => (FACTORS[`${key}.${names[i]}`] = value));
    const product = values.reduce((all, value) => all * value, CO2_PER_CARBON) / per;
    FACTORS[key] = Number(product.toPrecision(15)); // the last digit would be noise from binary fractions
  }

/** A factor by its id, for keys that the code itself names. */
export function factor(id: string): number {
  if (!isFactor(id)) throw new RangeError(`no factor ${id}`);
  return FACTORS[id]!;
}

/** Whether there is a factor of that id; ids are typed by people, and objects have other keys too. */
export function isFactor(id: string): boolean {
  return Object.hasOwn(FACTORS, id);
}

/**
 * A factor for a region ("" where it has none) and year. Without a year the latest is taken; a year that
 * nobody has published is #N/A with the years there are, never a neighbouring year.
 */
export function factorFor(key: string, region: string, year: number | null): number {
  const values = index().get(key)?.get(region);
  if (!values) throw notAvailable(noRegion(region));
  const value = values.get(year);
  if (value === undefined) throw notAvailable(noYear(yearsOf(key, region)));
  return value;
}

/** Years for which there is a factor, oldest first. */
export function yearsOf(key: string, region: string): number[] {
  return [...(index().get(key)?.get(region)?.keys() ?? [])].filter((year) => year !== null);
}

/** Regions for which there are factors by year; none where a factor has no regions. */
export function regionsOf(key: string): string[] {
  return [...(index().get(key)?.keys() ?? [])].filter((region) => region !== "");
}

/** The year in a cell; null where it was left out. */
export function yearIn(cell: Cell): number | null {
  if (cell === null) return null;
  const year = yearOf(cell);
  if (isError(year)) throw year;
  return year;
}

/** Has factors looked up by their ids that came later than the script. */
export function addFactors(more: Record<string, number>): void {
  if (Object.keys(more)[0]! in FACTORS) return;
  Object.assign(FACTORS, more);
  years = undefined;
}

/** Key → region → year → factor; null stands for the latest year. */
let years: Map<string, Map<string, Map<number | null, number>>> | undefined;

function index() {
  if (!years) {
    years = new Map();
    // In order, so that the latest year comes last.
    for (const id of Object.keys(FACTORS).sort()) {
      const [, key, region = "", year] = /^([^/]+)(?:\/([^/]+))?\/(\d{4})$/.exec(id) ?? [];
      if (!key || !year) continue;
      const regions = years.get(key) ?? new Map<string, Map<number | null, number>>();
      const values = regions.get(region) ?? new Map<number | null, number>();
      years.set(key, regions.set(region, values.set(Number(year), FACTORS[id]!).set(null, FACTORS[id]!)));
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

export const NO_YEARS = {
  zh: "该因子不分年份或地区，请省略",
  en: "this factor has no years or regions; leave them out",
};
