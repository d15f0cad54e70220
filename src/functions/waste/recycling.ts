import { shares } from "../core/share";

/**
 * Municipal waste put to use as a fraction of all municipal waste.
 *
 * @customfunction WASTE.RECYCLING
 * @zh 城市生活垃圾资源化利用率：资源化利用量占生活垃圾总量的比例（0–1 的小数）。
 * @param used Waste put to use: recycled, composted or, where the definition has it so, burnt for energy [t].
 * @zhparam used 利用量 资源化利用量 [t]：回收、堆肥等，是否含焚烧发电按所用口径。
 * @param total All municipal waste, recyclables included [t].
 * @zhparam total 总量 生活垃圾总量 [t]（含可回收物）。
 * @returns Fraction of 1, one a row.
 * @zhreturns 0–1 的小数，逐行给出。
 * @throws #DIV/0! when there is no waste; #NUM! when an amount is negative; #N/A when a value is blank; #VALUE! when waste used exceeds all waste.
 * @remarks rate = used / total. 资源化利用率 (the report asks for 0.65) is wider than 回收利用率, which counts recovered material only (national aim 0.35): say which one you measured. Both amounts in the same unit and year.
 * @zhremarks 比率 = 利用量 / 总量。资源化利用率（报告要求 0.65）口径宽于回收利用率，后者只计回收的物料（全国目标 0.35），须注明测的是哪一个。两个量单位和年份须一致。
 * @see source report-2023
 * @see source msw-plan-14th-fyp
 * @example =WASTE.RECYCLING(650, 1000) // 0.65
 */
export function recycling(used: any[][], total: any[][]): any[][] {
  return shares(used, total, USED, TOTAL, "t");
}

const USED = { zh: "利用量", en: "waste used" };
const TOTAL = { zh: "总量", en: "all waste" };
