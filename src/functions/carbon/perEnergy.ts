import { EMISSIONS, inUnits } from "../core/quantities";
import { quotients } from "../core/quotient";

/**
 * Emissions per unit of energy [tCO2/tce], the carbon intensity of the energy used.
 *
 * @customfunction CARBON.PERENERGY
 * @zh 单位能耗碳排放量（能源碳强度）[tCO2/tce]。
 * @param emissions Emissions from the energy [tCO2].
 * @zhparam emissions 排放量 能源活动的碳排放量 [tCO2]。
 * @param energy Energy used [tce].
 * @zhparam energy 能耗 能源消费量 [tce]。
 * @returns Emissions per energy [tCO2/tce], one result a row.
 * @zhreturns 单位能耗碳排放，逐行给出。
 * @throws #DIV/0! when the energy is 0; #NUM! when either is negative; #N/A when a cell is blank; #VALUE! when a cell is text or the ranges differ in size.
 * @remarks carbon intensity = emissions / energy; 万吨 over 万吨标准煤 is the same figure. Its fall over the years: CARBON.DECLINE.
 * @zhremarks 能源碳强度 = 排放量 ÷ 能耗；万吨 ÷ 万吨标准煤 数值相同。逐年下降率用 CARBON.DECLINE。
 * @see source definition
 * @see source kayadata
 * @example =CARBON.PERENERGY(2100, 1000) // 2.1
 */
export function perEnergy(emissions: any[][], energy: any[][]): any[][] {
  return quotients(inUnits(emissions, ...EMISSIONS), inUnits(energy, "tce"));
}
