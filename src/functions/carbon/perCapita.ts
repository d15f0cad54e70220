import { EMISSIONS, inUnits } from "../core/quantities";
import { quotients } from "../core/quotient";

/**
 * Emissions per inhabitant [tCO2/person].
 * Emissions in 10^4 t over population in 10^4 give the same figure; other mixtures do not.
 *
 * @customfunction CARBON.PERCAPITA
 * @zh 人均碳排放量 [tCO2/person]（吨每人）。万吨除以万人结果相同，其他混用则不同。
 * @param emissions Emissions of the year [tCO2].
 * @zhparam emissions 排放量 年碳排放量 [tCO2]，可给整列。
 * @param population Resident population [person].
 * @zhparam population 常住人口 常住人口 [person]。
 * @returns Emissions per head [tCO2/person], one result a row.
 * @zhreturns 人均排放量，逐行给出。
 * @throws #DIV/0! when population is 0; #NUM! when either is negative; #N/A when a cell is blank; #VALUE! when a cell is text or the ranges differ in size.
 * @remarks per capita = emissions / population
 * @zhremarks 人均 = 排放量 ÷ 人口
 * @see source definition
 * @example =CARBON.PERCAPITA(8400000, 1200000) // 7
 */
export function perCapita(emissions: any[][], population: any[][]): any[][] {
  return quotients(inUnits(emissions, ...EMISSIONS), inUnits(population, "人"));
}
