import { areaIn } from "../core/areaUnits";
import { isOmitted } from "../core/cells";
import { isSingle, mapCells, singleOf } from "../core/columns";
import { EMISSIONS, inUnits } from "../core/quantities";
import { quotient, quotients } from "../core/quotient";

/**
 * Emissions per mu of land [tCO2/亩], for industrial land in particular.
 *
 * @customfunction CARBON.PERMU
 * @zh 亩均碳排放量 [tCO2/亩]，多用于工业用地。
 * @param emissions Emissions of the year [tCO2].
 * @zhparam emissions 排放量 年碳排放量 [tCO2]，可给整列。
 * @param area Land area, in hectares unless the next argument says otherwise [hm^2].
 * @zhparam area 面积 用地面积，缺省单位为公顷 [hm^2]。
 * @param [unit] Unit of the area: hm2 (default), m2, km2 or mu.
 * @zhparam unit 面积单位 公顷（缺省）、平方米、平方公里或亩。
 * @choices unit core/areaUnits#AREA_UNITS
 * @returns Emissions per mu [tCO2/亩], one result a row.
 * @zhreturns 亩均排放量，逐行给出。
 * @throws #DIV/0! when the area is 0; #NUM! when either is negative; #N/A when a cell is blank; #VALUE! when a cell is text, the unit is unknown or the ranges differ in size.
 * @remarks per mu = emissions / (15 × area in hm²)
 * @zhremarks 亩均 = 排放量 ÷（15 × 公顷数）
 * @see source definition
 * @example =CARBON.PERMU(3000, 20) // 10
 * @example =CARBON.PERMU(3000, 200000, "m2") // 10
 */
export function perMu(emissions: any[][], area: any[][], unit?: any[][]): any[][] {
  const emitted = inUnits(emissions, ...EMISSIONS);
  if (isOmitted(unit)) area = inUnits(area, "hm2");
  if (isSingle(unit)) return quotients(emitted, area, areaIn("mu", singleOf(unit), "hm2"));
  return mapCells([emitted, area, unit], ([e, a, u]) => quotient(e, a, areaIn("mu", u, "hm2")));
}
