import { map4 } from "../core/columns";
import { invalidNumber } from "../core/errors";

/**
 * Yearly electricity of photovoltaic modules [kWh].
 *
 * @customfunction ENERGY.PV
 * @zh 光伏组件年发电量 [kWh]。
 * @param area Area of the modules, not of the roof [m^2].
 * @zhparam area 组件面积 组件面积（不是屋顶面积）[m^2]。
 * @param efficiency Efficiency of the modules, 0 to 1.
 * @zhparam efficiency 组件效率 组件光电转换效率 0–1。
 * @param irradiation Yearly irradiation on the plane of the modules [kWh/m^2].
 * @zhparam irradiation 年辐照量 组件表面年总辐照量 [kWh/m^2]。
 * @param performance Performance ratio of the system, 0 to 1; there is no default.
 * @zhparam performance 性能比 系统性能比 0–1，无缺省值。
 * @returns Electricity a year [kWh], one result a row.
 * @zhreturns 年发电量，逐行给出。
 * @throws #NUM! when a number is negative, or efficiency or performance ratio is above 1; #N/A when a cell is blank; #VALUE! when a cell is text or the ranges differ in size.
 * @remarks electricity = area × efficiency × irradiation × performance ratio
 * @zhremarks 发电量 = 组件面积 × 效率 × 年辐照量 × 性能比
 * @see source photovoltaic-software
 * @example =ENERGY.PV(1000, 0.2, 1400, 0.8) // 224000
 */
export function pv(area: any[][], efficiency: any[][], irradiation: any[][], performance: any[][]): any[][] {
  return map4(area, efficiency, irradiation, performance, (a, e, h, p) => {
    if (a < 0 || h < 0 || e < 0 || e > 1 || p < 0 || p > 1) return invalidNumber();
    return a * e * h * p;
  });
}
