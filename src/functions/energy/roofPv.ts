import { shares } from "../core/share";

/**
 * Share of usable roof area that carries photovoltaic modules, as a fraction of 1.
 *
 * @customfunction ENERGY.ROOFPV
 * @zh 可用屋顶的光伏覆盖率（0–1 的小数）。
 * @param pv Roof area covered with photovoltaic or solar modules [m^2].
 * @zhparam pv 光伏面积 安装光伏的屋顶面积 [m^2]。
 * @param usable Usable roof area [m^2].
 * @zhparam usable 可用屋顶面积 屋顶可利用面积 [m^2]。
 * @returns Fraction, one result a row.
 * @zhreturns 覆盖率，逐行给出。
 * @throws #DIV/0! when there is no usable roof; #NUM! when either is negative; #N/A when a cell is blank; #VALUE! when the part exceeds the roof, a cell is text or the ranges differ in size.
 * @remarks share = pv / usable. The report names the indicator without a formula; the ratio follows its name.
 * @zhremarks 覆盖率 = 光伏面积 ÷ 可用屋顶面积。报告只有指标名称，公式按名称取比值。
 * @see source report-2023
 * @example =ENERGY.ROOFPV(5200, 8000) // 0.65
 */
export function roofPv(pv: any[][], usable: any[][]): any[][] {
  return shares(pv, usable, PV, USABLE, "m2");
}

const PV = { zh: "光伏面积", en: "the area of modules" };
const USABLE = { zh: "可用屋顶面积", en: "the usable roof area" };
