import { numberIn, type Cell } from "../core/cells";
import { shape, spread, type Outcome } from "../core/columns";
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
  const { rows, columns } = shape([area, efficiency, irradiation, performance]);
  const areas = spread(area, rows, columns);
  const efficiencies = spread(efficiency, rows, columns);
  const irradiations = spread(irradiation, rows, columns);
  const performances = spread(performance, rows, columns);
  const result = new Array<Outcome[]>(rows);
  for (let i = 0; i < rows; i++) {
    const [a, e, h, p] = [areas[i]!, efficiencies[i]!, irradiations[i]!, performances[i]!];
    const row: Outcome[] = [electricity(a[0], e[0], h[0], p[0])];
    for (let j = 1; j < columns; j++) row.push(electricity(a[j], e[j], h[j], p[j]));
    result[i] = row;
  }
  return result;
}

/** For one row. The loop above is plain for the reason given at `quotients`. */
function electricity(area: Cell, efficiency: Cell, irradiation: Cell, performance: Cell): Outcome {
  const a = typeof area === "number" ? area : numberIn(area);
  if (typeof a !== "number") return a;
  const e = typeof efficiency === "number" ? efficiency : numberIn(efficiency);
  if (typeof e !== "number") return e;
  const h = typeof irradiation === "number" ? irradiation : numberIn(irradiation);
  if (typeof h !== "number") return h;
  const p = typeof performance === "number" ? performance : numberIn(performance);
  if (typeof p !== "number") return p;
  const value = a * e * h * p;
  return a >= 0 && h >= 0 && e >= 0 && e <= 1 && p >= 0 && p <= 1 && value < Infinity
    ? value
    : invalidNumber();
}
