import { map2 } from "../core/columns";
import { divisionByZero, invalidNumber } from "../core/errors";

/**
 * Emissions per land area [tCO2/km^2].
 *
 * @customfunction CARBON.PERAREA
 * @zh 单位面积碳排放量（地均碳排）[tCO2/km^2]。
 * @param emissions Emissions of the year [tCO2].
 * @zhparam emissions 排放量 年碳排放量 [tCO2]，可给整列。
 * @param area Land area [km^2]; 1 km² is 100 hm².
 * @zhparam area 面积 土地面积 [km^2]；1 km² = 100 hm²。
 * @returns Emissions per area [tCO2/km^2], one result a row.
 * @zhreturns 地均碳排，逐行给出。
 * @throws #DIV/0! when the area is 0; #NUM! when either is negative; #N/A when a cell is blank; #VALUE! when a cell is text or the ranges differ in size.
 * @remarks per area = emissions / area
 * @zhremarks 地均 = 排放量 ÷ 面积
 * @see source definition
 * @example =CARBON.PERAREA(560000, 80) // 7000
 */
export function perArea(emissions: any[][], area: any[][]): any[][] {
  return map2(emissions, area, (e, km2) => {
    if (e < 0 || km2 < 0) return invalidNumber();
    return km2 === 0 ? divisionByZero() : e / km2;
  });
}
