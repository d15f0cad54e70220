import { mapNumbers } from "../core/columns";
import { divisionByZero, invalidNumber, invalidValue } from "../core/errors";
import { choices, option } from "../core/names";

/**
 * Compactness of an outline: perimeter of the circle of equal area over its own perimeter, 1 for a circle.
 *
 * @customfunction LAND.COMPACTNESS
 * @zh 外部空间形态紧凑度指数：等面积圆的周长与实际周长之比（圆为 1，越小越不紧凑）。
 * @param area Area [km^2]; with the perimeter in metres, [m^2].
 * @zhparam area 面积 建成区或新区面积 [km^2]；周长以米计时用 [m^2]。
 * @param perimeter Perimeter [km]; with the area in square metres, [m].
 * @zhparam perimeter 周长 外轮廓周长 [km]；面积以平方米计时用 [m]。
 * @param [index] "Richardson" (default), or "Polsby-Popper" for its square: the area over that of the circle of equal perimeter.
 * @zhparam index 指数 “周长比”（默认，Richardson、Batty），或“等周商”（Polsby-Popper：面积与等周长圆的面积之比，即前者的平方）。
 * @choices index land/compactness#COMPACTNESS_INDEXES
 * @returns Ratio between 0 and 1, one a row.
 * @zhreturns 0–1 的比值，逐行给出。
 * @throws #DIV/0! when the perimeter is 0; #NUM! when a number is negative; #N/A when a value is blank; #VALUE! when the result would exceed 1, which no outline can, or the index is unknown.
 * @remarks compactness = 2√(πA)/P (Richardson, Batty). Nothing is rounder than a circle: a result above 1.001 shows two different units; up to that it is rounding and given as 1. Some papers print √(2πA)/P, which gives a circle 0.707: a misprint. Its square is the Polsby–Popper ratio 4πA/P². The two are not to be compared: a square has 0.886 or 0.785.
 * @zhremarks 紧凑度 = 2√(πA)/P（Richardson、Batty）。圆最紧凑：结果大于 1.001 说明两个量单位不一致，不超过则视为舍入、按 1 给出。有文献印作 √(2πA)/P，圆会得到 0.707，属误印。其平方即等周商（Polsby–Popper）4πA/P²。两者不可混比：正方形为 0.886 或 0.785。
 * @see source shi-tiange-2021
 * @see source kaza-compactness
 * @example =LAND.COMPACTNESS(16, 16) // 0.8862269254527579
 * @example =LAND.COMPACTNESS(16, 16, "Polsby-Popper") // 0.785398
 * @example =LAND.COMPACTNESS(1600, 16) // #VALUE!
 */
export function compactness(area: any[][], perimeter: any[][], index?: any): any[][] {
  const squared = option(COMPACTNESS_INDEXES, index) === "polsby-popper";
  return mapNumbers([area, perimeter], (a, p) => {
    if (a < 0 || p < 0) return invalidNumber();
    if (p === 0) return divisionByZero();
    const ratio = (2 * Math.sqrt(Math.PI * a)) / p;
    if (ratio > 1 + MEASURED) return invalidValue(IMPOSSIBLE);
    const compact = Math.min(ratio, 1);
    return squared ? compact * compact : compact;
  });
}

export const COMPACTNESS_INDEXES = choices(
  { zh: "指数", en: "index" },
  {
    richardson: ["周长比", "Richardson"],
    "polsby-popper": ["等周商", "Polsby-Popper"],
  },
  "compactness",
);

/** A circle given with three digits each for area and perimeter may come out this much above 1. */
const MEASURED = 0.001;
const IMPOSSIBLE = {
  zh: "紧凑度不可能大于 1：请核对单位（km² 配 km，m² 配 m）",
  en: "above 1: check the units of area and perimeter (km² with km, m² with m)",
};
