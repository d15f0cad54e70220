import { inUnits } from "../core/quantities";
import { quotients } from "../core/quotient";

/**
 * Energy per floor area [kWh/m^2], or in the unit of the energy given.
 *
 * @customfunction ENERGY.PERFLOOR
 * @zh 单位建筑面积能耗 [kWh/m^2]，或与所给能耗同单位（如 kgce）。
 * @param energy Energy used in the year [kWh], or in another unit.
 * @zhparam energy 能耗 年能耗 [kWh]，或其他单位。
 * @param floor Floor area [m^2].
 * @zhparam floor 建筑面积 建筑面积 [m^2]。
 * @returns Energy per floor area [kWh/m^2], one result a row.
 * @zhreturns 单位面积能耗，逐行给出。
 * @throws #DIV/0! when the floor area is 0; #NUM! when either is negative; #N/A when a cell is blank; #VALUE! when a cell is text or the ranges differ in size.
 * @remarks per floor area = energy / floor area; 万kWh over 万m² is the same figure. The carbon of several energies: CARBON.BUILDING.
 * @zhremarks 单位面积能耗 = 能耗 ÷ 建筑面积；万千瓦时 ÷ 万平方米 数值相同。多种能源的碳排放用 CARBON.BUILDING。
 * @see source definition
 * @example =ENERGY.PERFLOOR(800000, 10000) // 80
 */
export function perFloor(energy: any[][], floor: any[][]): any[][] {
  return quotients(inUnits(energy, "kWh"), inUnits(floor, "m2"));
}
