import { shares } from "../core/share";

/**
 * Building coverage: ground covered by buildings as a fraction of the site.
 *
 * @customfunction LAND.COVERAGE
 * @zh 建筑密度：建筑基底面积占用地面积的比例（0–1 的小数）。
 * @param footprint Ground area of the buildings [m^2].
 * @zhparam footprint 基底面积 建筑基底总面积 [m^2]。
 * @param site Site area in the same unit [m^2].
 * @zhparam site 用地面积 用地面积 [m^2]，单位与前者相同。
 * @returns Fraction of 1, one a row.
 * @zhreturns 0–1 的小数，逐行给出。
 * @throws #DIV/0! when the site area is 0; #NUM! when an area is negative; #N/A when a value is blank; #VALUE! when the footprint exceeds the site.
 * @remarks coverage = footprint / site. For 建筑系数 of industrial land add structures and open storage yards to the footprint; the open part of the site is 1 − coverage. New York's open space ratio is another quantity: open space over floor area, and may exceed 1.
 * @zhremarks 建筑密度 = 基底面积 / 用地面积。工业用地的建筑系数须把构筑物和露天堆场计入基底；空地占比为 1 − 建筑密度。纽约的空地率是另一个量：空地除以建筑面积，可大于 1。
 * @see source report-2023
 * @see source industrial-land-control
 * @example =LAND.COVERAGE(3200, 10000) // 0.32
 */
export function coverage(footprint: any[][], site: any[][]): any[][] {
  return shares(footprint, site, FOOTPRINT, SITE, "m2");
}

const FOOTPRINT = { zh: "基底面积", en: "the footprint" };
const SITE = { zh: "用地面积", en: "the site" };
