import { inUnits } from "../core/quantities";
import { quotients } from "../core/quotient";

/**
 * Energy per inhabitant [tce/person].
 *
 * @customfunction ENERGY.PERCAPITA
 * @zh 人均能耗 [tce/person]（吨标准煤每人）。
 * @param energy Energy used in the year [tce].
 * @zhparam energy 能耗 年能源消费量 [tce]。
 * @param population Resident population [person].
 * @zhparam population 常住人口 常住人口 [person]。
 * @returns Energy per head [tce/person], one result a row.
 * @zhreturns 人均能耗，逐行给出。
 * @throws #DIV/0! when population is 0; #NUM! when either is negative; #N/A when a cell is blank; #VALUE! when a cell is text or the ranges differ in size.
 * @remarks per capita = energy / population; 万tce over 万人 is the same figure. kWh give kWh a person.
 * @zhremarks 人均 = 能耗 ÷ 人口；万吨标准煤 ÷ 万人 数值相同；以千瓦时计则为人均用电量。
 * @see source definition
 * @example =ENERGY.PERCAPITA(4200000, 1200000) // 3.5
 */
export function perCapita(energy: any[][], population: any[][]): any[][] {
  return quotients(inUnits(energy, "tce"), inUnits(population, "人"));
}
