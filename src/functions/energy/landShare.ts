import { shares } from "../core/share";

/**
 * Share of land used for new-energy power, as a fraction of 1.
 *
 * @customfunction ENERGY.LANDSHARE
 * @zh 新能源发电项目用地面积占国土面积的比例（0–1 的小数）。
 * @param energyLand Land used by wind, solar and other new-energy power [km^2].
 * @zhparam energyLand 新能源用地 风电、光伏等新能源发电项目用地 [km^2]。
 * @param land Land area of the region [km^2].
 * @zhparam land 国土面积 区域国土面积 [km^2]。
 * @returns Fraction, one result a row.
 * @zhreturns 比例，逐行给出。
 * @throws #DIV/0! when the land area is 0; #NUM! when either is negative; #N/A when a cell is blank; #VALUE! when the part exceeds the whole, a cell is text or the ranges differ in size.
 * @remarks share = energyLand / land
 * @zhremarks 比例 = 新能源用地 ÷ 国土面积
 * @see source report-2023
 * @example =ENERGY.LANDSHARE(340, 17000) // 0.02
 */
export function landShare(energyLand: any[][], land: any[][]): any[][] {
  return shares(energyLand, land, ENERGY_LAND, LAND, "km2");
}

const ENERGY_LAND = { zh: "新能源用地", en: "land for new energy" };
const LAND = { zh: "国土面积", en: "the land area" };
