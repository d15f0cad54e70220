import { isBlank, isOmitted, passErrors } from "../core/cells";
import { isFraction } from "../core/coefficients";
import { isSingle, mapNumbers, singleOf, type Matrix } from "../core/columns";
import { invalidNumber, invalidValue } from "../core/errors";
import { choices, option } from "../core/names";
import { inUnits, type Own, ownNumber } from "../core/quantities";
import { A_YEAR, isYear } from "../core/years";

/**
 * Yearly electricity of photovoltaic modules [kWh], or that of several years together as they age.
 *
 * @customfunction ENERGY.PV
 * @zh 光伏组件年发电量 [kWh]；给出衰减率和年数时为多年累计发电量。
 * @param area Area of the modules, not of the roof [m^2]; by capacity, their peak power [kW].
 * @zhparam area 组件面积 组件面积（不是屋顶面积）[m^2]；按装机容量计算时为峰值功率 [kW]。
 * @param efficiency Efficiency of the modules, 0 to 1; left out by capacity.
 * @zhparam efficiency 组件效率 组件光电转换效率 0–1；按装机容量计算时留空。
 * @param irradiation Yearly irradiation on the plane of the modules [kWh/m^2], which is also their hours of full sun.
 * @zhparam irradiation 年辐照量 组件表面年总辐照量 [kWh/m^2]，数值上即峰值日照小时数。
 * @param performance Performance ratio of the system, 0 to 1; there is no default. 1 when the hours are those of full load.
 * @zhparam performance 性能比 系统性能比 0–1，无缺省值；年辐照量处给的是等效利用小时数时取 1。
 * @param [basis] "area" (default) or "capacity".
 * @zhparam basis 口径 “面积”（默认）或“装机容量”。
 * @param [tilt] Irradiation on the tilted plane over that on the horizontal, when the irradiation given is horizontal; 1 when left out.
 * @zhparam tilt 倾角系数 倾斜面与水平面年辐照量之比，所给为水平面辐照量时用；省略为 1。
 * @param [degradation] Fall of the yield a year as a fraction, from the second year on; given together with the years.
 * @zhparam degradation 年衰减率 自第二年起每年的衰减率（小数），与年数一并给出。
 * @param [years] Years of running; then the result is what they yield together [a].
 * @zhparam years 运行年数 给出时结果为这些年的累计发电量 [a]。
 * @choices basis energy/pv#PV_BASES
 * @returns Electricity a year, or of all years given [kWh], one result a row.
 * @zhreturns 年发电量，或所给年数的累计发电量，逐行给出。
 * @throws #NUM! when a number is negative, or efficiency, performance ratio or degradation is above 1; #N/A when a cell is blank; #VALUE! when a cell is text, an efficiency goes with a capacity, only one of degradation and years is given, a year such as 2030 stands for the years, the basis is unknown or the ranges differ in size.
 * @remarks electricity = area × efficiency × irradiation × performance ratio = peak power × irradiation × performance ratio; tilted = horizontal × tilt; of n years = that of the first × (1 − (1 − d)^n) / d, d the degradation. Year n alone is the difference of two such sums.
 * @zhremarks 发电量 = 组件面积 × 效率 × 年辐照量 × 性能比 = 峰值功率 × 年辐照量 × 性能比（峰值功率按 1 kW/m² 标定）；倾斜面 = 水平面 × 倾角系数；n 年累计 = 首年 ×（1 −（1 − d)^n）÷ d，d 为年衰减率；第 n 年为前后两次累计之差
 * @see source photovoltaic-software
 * @see source lior-pv-formula
 * @example =ENERGY.PV(1000, 0.2, 1400, 0.8) // 224000
 * @example =ENERGY.PV(200, , 1400, 0.8, "capacity") // 224000
 * @example =ENERGY.PV(200, , 1400, 0.8, "capacity", , 0.005, 25) // 5276530
 */
export function pv(
  area: any[][],
  efficiency: any[][],
  irradiation: any[][],
  performance: any[][],
  basis?: any,
  tilt?: any[][],
  degradation?: any[][],
  years?: any[][],
): any[][] {
  passErrors(area, efficiency, irradiation, performance, basis, tilt, degradation, years);
  const byCapacity = option(PV_BASES, basis) === "capacity";
  if (byCapacity) {
    if (!isLeftOut(efficiency)) throw invalidValue(NO_EFFICIENCY);
    efficiency = [[1]];
  }
  area = inUnits(area, byCapacity ? "kW" : "m2");
  irradiation = inUnits(irradiation, ...HOURS.units);
  years = inUnits(years, "年");
  if (isOmitted(degradation) !== isOmitted(years)) throw invalidValue(HALF_AN_AGE);
  if (![tilt, degradation].every(isOmitted)) {
    const first = pv(area, efficiency, irradiation, performance);
    return mapNumbers([first, tilt ?? [[1]], degradation ?? [[0]], years ?? [[1]]], (kwh, r, d, n) => {
      if (ownNumber(r, TILT) < 0 || !isFraction(d) || n < 0) return invalidNumber();
      if (isYear(n)) return invalidValue(A_YEAR);
      return kwh * r * (d === 0 ? n : -Math.expm1(n * Math.log1p(-Math.min(d, 1))) / d);
    });
  }
  return mapNumbers([area, efficiency, irradiation, performance], (a, e, h, p) => {
    if (h > HOURS.to) ownNumber(h, HOURS);
    const given = a >= 0 && h >= 0 && e >= 0 && p >= 0;
    return given && ((e <= 1 && p <= 1) || (isFraction(e) && isFraction(p)))
      ? a * e * h * p
      : invalidNumber();
  });
}

/** A sun of 1 kW/m² that never sets; Wh are thousands. */
const HOURS: Own = { units: ["kWh/m2", "kWh/(m2·a)", "h", "h/a"], from: 0, to: 8784 };
/** Over a year no tilt trebles what falls on the flat; an angle in degrees does. */
const TILT: Own = { units: [""], from: 0.1, to: 3 };

/** Desktop Excel may hand a blank cell over as 0. */
function isLeftOut(efficiency: Matrix): boolean {
  return isSingle(efficiency) && (isBlank(singleOf(efficiency)) || singleOf(efficiency) === 0);
}

export const PV_BASES = choices(
  { zh: "口径", en: "basis" },
  { area: ["面积", "area"], capacity: ["装机容量", "capacity"] },
  "pvBases",
);
const HALF_AN_AGE = {
  zh: "年衰减率与运行年数须同时给出",
  en: "give degradation and years together",
};
const NO_EFFICIENCY = {
  zh: "装机容量已含组件效率，请将效率留空",
  en: "a capacity has the efficiency in it: leave the efficiency out",
};
