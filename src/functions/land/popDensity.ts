import { inUnits } from "../core/quantities";
import { quotients, type Bound } from "../core/quotient";

/**
 * Population density [人/km^2].
 *
 * @customfunction LAND.POPDENSITY
 * @zh 人口密度 [人/km^2]。
 * @param population Population [万人].
 * @zhparam population 人口 人口 [万人]。
 * @param area Land area [km^2].
 * @zhparam area 面积 土地面积 [km^2]。
 * @returns Persons per km² [人/km^2], one a row.
 * @zhreturns 每平方公里人数，逐行给出。
 * @throws #DIV/0! when the area is 0; #NUM! when a number is negative; #N/A when a value is blank; #VALUE! when the result shows that persons were given.
 * @remarks density = population × 10,000 / area. Above a million persons per km² the population was given in persons, or the area in hm² of a region.
 * @zhremarks 密度 = 人口 × 10000 / 面积。超过每平方公里一百万人，说明人口以人计，应以万人计。
 * @see source definition
 * @example =LAND.POPDENSITY(1200, 1500) // 8000
 */
export function popDensity(population: any[][], area: any[][]): any[][] {
  return quotients(inUnits(population, "万人"), inUnits(area, "km2"), 1 / 10_000, BOUND);
}

/** Ten times the densest quarters there are. */
const BOUND: Bound = {
  most: 1_000_000,
  beyond: {
    zh: "超过每平方公里一百万人：人口应以万人计，面积以平方公里计",
    en: "above a million persons per km²: give the population in 万人 (10,000 persons) and the area in km²",
  },
};
