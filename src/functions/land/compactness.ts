import { mapNumbers, type Outcome } from "../core/columns";
import { divisionByZero, invalidNumber, invalidValue } from "../core/errors";
import { choices, option } from "../core/names";
import { inUnits } from "../core/quantities";

/**
 * Compactness of an outline: perimeter of the circle of equal area over its own perimeter, 1 for a circle; or another index of form.
 *
 * @customfunction LAND.COMPACTNESS
 * @zh 外部空间形态紧凑度指数：等面积圆的周长与实际周长之比（圆为 1，越小越不紧凑）；或其他形态指数。
 * @param area Area [km^2]; with the perimeter in metres, [m^2].
 * @zhparam area 面积 建成区或新区面积 [km^2]；周长以米计时用 [m^2]。
 * @param perimeter Perimeter [km] (with the area in square metres, [m]); by Reock the diameter of the smallest circle around it [km], by hull the area of the convex hull [km^2].
 * @zhparam perimeter 周长 外轮廓周长 [km]；面积以平方米计时用 [m]。Reock 指数为最小外接圆直径 [km]，凸包指数为凸包面积 [km^2]。
 * @param [index] "Richardson" (default), "Polsby-Popper" for its square, "Reock" (area over the smallest circle), "hull" (area over the convex hull), or the fractal dimension, "fractal (km)" or "fractal (m)" by the units of the numbers.
 * @zhparam index 指数 “周长比”（默认，Richardson、Batty），“等周商”（Polsby-Popper，即前者的平方），“外接圆指数”（Reock、Cole），“凸包指数”，或按所给单位的“分形维数（km）”“分形维数（m）”。
 * @choices index land/compactness#COMPACTNESS_INDEXES
 * @returns Ratio between 0 and 1, or fractal dimension, usually between 1 and 2, one a row.
 * @zhreturns 0–1 的比值；分形维数一般在 1–2 之间；逐行给出。
 * @throws #DIV/0! when the perimeter, circle or hull is 0; #NUM! when a number is negative, or has no fractal dimension; #N/A when a value is blank; #VALUE! when the result would exceed 1, which no outline can, or the index is unknown.
 * @remarks compactness = 2√(πA)/P (Richardson, Batty). Nothing is rounder than a circle: a result above 1.001 shows two different units; up to that it is rounding and given as 1. Some papers print √(2πA)/P, which gives a circle 0.707: a misprint. Polsby–Popper = 4πA/P², Reock = 4A/(πD²), with the longest axis for D it is Gibbs' 1.273 A/L²; hull = A/H. Fractal dimension = 2 ln(P/4)/ln A, which depends on the unit: in metres it is 1 for a square. The indices are not to be compared: a square has 0.886, 0.785, 0.637 and 1.
 * @zhremarks 紧凑度 = 2√(πA)/P（Richardson、Batty）。圆最紧凑：结果大于 1.001 说明两个量单位不一致，不超过则视为舍入、按 1 给出。有文献印作 √(2πA)/P，圆会得到 0.707，属误印。等周商（Polsby–Popper）= 4πA/P²；外接圆指数（Reock、Cole）= 4A/(πD²)，以最长轴代 D 即 Gibbs 的 1.273 A/L²；凸包指数 = A/H。分形维数 = 2 ln(P/4)/ln A，数值随单位而变，正方形恒为 1。各指数不可混比：正方形依次为 0.886、0.785、0.637、1。
 * @see source shi-tiange-2021
 * @see source kaza-compactness
 * @see source fractal-dimension-2021
 * @example =LAND.COMPACTNESS(16, 16) // 0.8862269254527579
 * @example =LAND.COMPACTNESS(16, 16, "Polsby-Popper") // 0.785398
 * @example =LAND.COMPACTNESS(100, 14.1421, "Reock") // 0.636623
 * @example =LAND.COMPACTNESS(30, 40, "凸包指数") // 0.75
 * @example =LAND.COMPACTNESS(120, 90, "fractal (km)") // 1.30069
 * @example =LAND.COMPACTNESS(1600, 16) // #VALUE!
 */
export function compactness(area: any[][], perimeter: any[][], index?: any): any[][] {
  const by = option(COMPACTNESS_INDEXES, index) ?? "richardson";
  const measure = MEASURES[by];
  const unit = by === "fractal-m" ? "m" : "km";
  return mapNumbers([inUnits(area, `${unit}2`), inUnits(perimeter, by === "hull" ? "km2" : unit)], (a, p) => {
    if (a < 0 || p < 0) return invalidNumber();
    return p === 0 ? divisionByZero() : measure(a, p);
  });
}

export const COMPACTNESS_INDEXES = choices(
  { zh: "指数", en: "index" },
  {
    richardson: ["周长比", "Richardson"],
    "polsby-popper": ["等周商", "Polsby-Popper"],
    reock: ["外接圆指数", "Reock"],
    hull: ["凸包指数", "hull"],
    "fractal-km": ["分形维数（km）", "fractal (km)"],
    "fractal-m": ["分形维数（m）", "fractal (m)"],
  },
  "compactness",
);

/** A ratio that is at most 1, whichever outline. */
function atMostOne(ratio: number, whole = ratio): Outcome {
  return whole > 1 + MEASURED ? invalidValue(IMPOSSIBLE) : Math.min(ratio, 1);
}

const perimeterRatio = (area: number, perimeter: number) => (2 * Math.sqrt(Math.PI * area)) / perimeter;

const MEASURES: Record<keyof typeof COMPACTNESS_INDEXES.names, (area: number, other: number) => Outcome> = {
  richardson: (area, perimeter) => atMostOne(perimeterRatio(area, perimeter)),
  "polsby-popper": (area, perimeter) => {
    const ratio = perimeterRatio(area, perimeter);
    return atMostOne(ratio * ratio, ratio);
  },
  reock: (area, diameter) => atMostOne((4 * area) / (Math.PI * diameter * diameter)),
  hull: (area, hull) => atMostOne(area / hull),
  "fractal-km": fractal,
  "fractal-m": fractal,
};

/** Of the numbers as they are; the two names say in the formula which unit that was. */
function fractal(area: number, perimeter: number): Outcome {
  if (perimeterRatio(area, perimeter) > 1 + MEASURED) return invalidValue(IMPOSSIBLE);
  // An area of 1 has no dimension: it depends on the unit alone there.
  return area === 0 || area === 1 ? invalidNumber() : (2 * Math.log(perimeter / 4)) / Math.log(area);
}

/** A circle given with three digits each for area and perimeter may come out this much above 1. */
const MEASURED = 0.001;
const IMPOSSIBLE = {
  zh: "比值不可能大于 1：请核对单位（km² 配 km，m² 配 m）",
  en: "above 1: check the units of area and perimeter (km² with km, m² with m)",
};
