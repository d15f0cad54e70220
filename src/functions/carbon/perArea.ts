import { areaIn } from "../core/areaUnits";
import { isOmitted } from "../core/cells";
import { isSingle, mapCells, singleOf } from "../core/columns";
import { EMISSIONS, inUnits } from "../core/quantities";
import { quotient, quotients } from "../core/quotient";

/**
 * Emissions per land area [tCO2/km^2].
 *
 * @customfunction CARBON.PERAREA
 * @zh 单位面积碳排放量（地均碳排）[tCO2/km^2]。
 * @param emissions Emissions of the year [tCO2].
 * @zhparam emissions 排放量 年碳排放量 [tCO2]，可给整列。
 * @param area Land area, in km² unless the next argument says otherwise [km^2].
 * @zhparam area 面积 土地面积，缺省单位为平方公里 [km^2]。
 * @param [unit] Unit of the area: km2 (default), hm2, m2 or mu. The result stays per km².
 * @zhparam unit 面积单位 平方公里（缺省）、公顷、平方米或亩；结果仍为每平方公里。
 * @choices unit core/areaUnits#AREA_UNITS
 * @returns Emissions per area [tCO2/km^2], one result a row.
 * @zhreturns 地均碳排，逐行给出。
 * @throws #DIV/0! when the area is 0; #NUM! when either is negative; #N/A when a cell is blank; #VALUE! when a cell is text, the unit is unknown or the ranges differ in size.
 * @remarks per area = emissions / area
 * @zhremarks 地均 = 排放量 ÷ 面积
 * @see source definition
 * @example =CARBON.PERAREA(560000, 80) // 7000
 * @example =CARBON.PERAREA(560000, 8000, "hm2") // 7000
 */
export function perArea(emissions: any[][], area: any[][], unit?: any[][]): any[][] {
  const emitted = inUnits(emissions, ...EMISSIONS);
  if (isOmitted(unit)) area = inUnits(area, "km2");
  if (isSingle(unit)) return quotients(emitted, area, areaIn("km2", singleOf(unit), "km2"));
  return mapCells([emitted, area, unit], ([e, a, u]) => quotient(e, a, areaIn("km2", u, "km2")));
}
