/**
 * The carbon account: what is burnt, bought, treated, farmed and taken up, line by line, with the release's factor for
 * each line that has a checked one. A line without one waits for the office's own.
 */
import lineData from "./data/account-lines.json";
import agriculture from "./data/factors/agriculture.json";
import carbon from "./data/factors/carbon.json";
import ecosystem from "./data/factors/ecosystem.json";
import fuel from "./data/factors/fuel.json";
import grid from "./data/factors/grid.json";
import waste from "./data/factors/waste-and-building.json";
import type { Factor } from "./factor";
import type { Level, Sector, Text } from "./schema";

/**
 * direct: emitted within the area; transformation: by fuel for power and heat, which those who use them bear as
 * indirect; indirect: for power and heat that are used; sink: taken up.
 */
export const LINE_KINDS = ["direct", "transformation", "indirect", "sink"] as const;
export type LineKind = (typeof LINE_KINDS)[number];

export interface AccountLine {
  /** camelCase, stable: formulas and overrides go by it. */
  id: string;
  sector: Sector;
  group: Text;
  item: Text;
  quantity: string;
  /** The unit that offices have it in. */
  unit: string;
  kind: LineKind;
  /** A factor's id; "grid.average" for that of the region and year chosen on the sheet; null for a local one. */
  factor: string | null;
  levels: Level[];
  note: Text | null;
  /** What a local factor can be where there is no default to hold it against [the factor's unit]; null where nothing is ruled out. */
  possible: { min: number; max: number; reason: Text } | null;
}

export const GRID = "grid.average";

const lines: readonly AccountLine[] = lineData as AccountLine[];
const factors = new Map(
  ([agriculture, carbon, ecosystem, fuel, grid, waste].flat() as Factor[]).map((one) => [one.id, one]),
);

/** The account that fits what a level has in its hands, in the order of the sectors. */
export function accountLines(level: Level): AccountLine[] {
  return lines.filter(({ levels }) => levels.includes(level));
}

/** Throws a RangeError for an id that is no factor. */
export function accountFactor(id: string): Factor {
  const found = factors.get(id);
  if (!found) throw new RangeError(`unknown factor: ${id}`);
  return found;
}

export interface GridFactors {
  years: number[];
  /** Regions in the order of the notices, each with its factor for every one of the years [kgCO2/kWh]. */
  regions: { region: string; values: number[] }[];
}

/** The location-based averages of the joint notices. */
export function gridFactors(): GridFactors {
  const own = [...factors.values()].filter(({ key }) => key === GRID);
  const years = [...new Set(own.map(({ year }) => year!))].sort();
  const regions = [...new Set(own.map(({ region }) => region!))];
  return {
    years,
    regions: regions.map((region) => ({
      region,
      values: years.map((year) => accountFactor(`${GRID}/${region}/${year}`).value),
    })),
  };
}

/** The unit that a line's factor is per, and the factor's own unit as it is shown. Emissions come out in tonnes. */
export const FACTOR_BASES: Record<string, { per: string; unit: string; divisor: number }> = {
  mass: { per: "t", unit: "tCO2e/t", divisor: 1 },
  volume: { per: "万m³", unit: "tCO2e/万m³", divisor: 1 },
  electricity: { per: "kWh", unit: "kgCO2/kWh", divisor: 1000 },
  heat: { per: "GJ", unit: "tCO2/GJ", divisor: 1 },
  area: { per: "hm²", unit: "tCO2e/hm²", divisor: 1 },
  livestock: { per: "头", unit: "tCO2e/头", divisor: 1 },
};
