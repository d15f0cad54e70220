import { mapNumbers } from "../core/columns";
import { invalidNumber } from "../core/errors";
import { inUnits } from "../core/quantities";

/**
 * Emissions from the four factors of the Kaya identity [万t]: what a scenario of people, wealth, efficiency and energy mix comes to.
 *
 * @customfunction CARBON.KAYA
 * @zh 按 Kaya 恒等式由四个因素求碳排放量 [万t]，用于情景推算：人口、人均产出、能源强度、能源碳强度之积。
 * @param population Population [万人].
 * @zhparam population 人口 人口 [万人]。
 * @param perHead Output per head at constant prices [万元/人].
 * @zhparam perHead 人均产出 人均产出，不变价 [万元/人]。
 * @param energyIntensity Energy per output [tce/万元].
 * @zhparam energyIntensity 能源强度 单位产出能耗 [tce/万元]。
 * @param carbonIntensity Emissions per energy [tCO2/tce].
 * @zhparam carbonIntensity 能源碳强度 单位能耗碳排放 [tCO2/tce]。
 * @returns Emissions of CO2 [万t] (10^4 t), one result a row.
 * @zhreturns 碳排放量（万吨二氧化碳），逐行给出。
 * @throws #NUM! when a number is negative; #N/A when a cell is blank; #VALUE! when a cell is text or the ranges differ in size.
 * @remarks emissions = population × output per head × energy per output × carbon per energy. In other units that cancel alike the product is right too: persons give tonnes. What each factor did between two years: CARBON.DECOMPOSE.
 * @zhremarks 排放量 = 人口 × 人均产出 × 能源强度 × 能源碳强度。单位能逐项约去即可：人口用人，结果为吨。两年之间各因素的影响用 CARBON.DECOMPOSE。
 * @see source kayadata
 * @example =CARBON.KAYA(500, 10, 0.5, 2.1) // 5250
 */
export function kaya(
  population: any[][],
  perHead: any[][],
  energyIntensity: any[][],
  carbonIntensity: any[][],
): any[][] {
  return mapNumbers(
    [
      inUnits(population, "万人"),
      inUnits(perHead, "万元/人"),
      inUnits(energyIntensity, "tce/万元"),
      inUnits(carbonIntensity, "tCO2/tce"),
    ],
    (p, y, e, c) => (p < 0 || y < 0 || e < 0 || c < 0 ? invalidNumber() : p * y * e * c),
  );
}
