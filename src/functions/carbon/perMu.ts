import type { Cell } from "../core/cells";
import { isSingle, map2, mapCells, singleOf } from "../core/columns";
import { numberOf } from "../core/coefficients";
import { divisionByZero, invalidNumber } from "../core/errors";
import { choices, choose } from "../core/names";

/** How many mu one unit is; 15 mu are exactly one hectare. */
const MU_PER = { hm2: 15, m2: 15 / 10_000, km2: 1500, mu: 1 };

export const AREA_UNITS = choices(
  { zh: "面积单位", en: "unit of area" },
  {
    hm2: ["公顷", "hm2", "ha", "hm²"],
    m2: ["平方米", "m2", "m²"],
    km2: ["平方公里", "km2", "km²", "平方千米"],
    mu: ["亩", "mu"],
  },
);

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
 * @choices unit carbon/perMu#AREA_UNITS
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
  if (isSingle(unit ?? null)) {
    const mu = muPer(singleOf(unit ?? null));
    return map2(emissions, area, (e, a) => ratio(e, a * mu));
  }
  return mapCells([emissions, area, unit!], (cells) =>
    ratio(numberOf(cells[0]), numberOf(cells[1]) * muPer(cells[2])),
  );
}

function muPer(unit: Cell): number {
  return MU_PER[unit === null ? "hm2" : choose(AREA_UNITS, unit)];
}

function ratio(emissions: number, mu: number) {
  if (emissions < 0 || mu < 0) return invalidNumber();
  return mu === 0 ? divisionByZero() : emissions / mu;
}
