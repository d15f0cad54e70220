import type { Indicator } from "../../catalogue/schema";

/** What may be done with the values of several places: added up, averaged by weights, or neither. */
export type Aggregation = "sum" | "mean" | "none";

/** In an absolute unit, yet a mean or a size of single things, so that the sum means nothing. */
const OF_SINGLE_THINGS = new Set([
  "block-size",
  "microgrid-voltage",
  "single-building-size",
  "truck-mileage",
  "truck-payload",
  "underground-depth",
  "compatible-use-kinds",
]);
const ABSOLUTE = /^(?:[十百千万亿]*)(?:hm²|km²|m²|m³|km|t|tCO2|tce|个|座|MW|kW|人|人\/日|hm²\/年)$/;

/**
 * An amount is added up. A ratio whose denominator the catalogue names is averaged by it, and never without; an index
 * or a ratio without a known denominator is neither.
 */
export function aggregationOf({ id, unit, denominator }: Indicator): Aggregation {
  if (OF_SINGLE_THINGS.has(id)) return "none";
  if (ABSOLUTE.test(unit)) return "sum";
  return denominator ? "mean" : "none";
}
