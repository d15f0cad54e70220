import { shares } from "../core/share";

/**
 * Share of freight carried by multimodal transport, as a fraction of 1.
 *
 * @customfunction TRANSIT.MULTIMODAL
 * @zh 多式联运比例：多式联运货运量占货运总量的比例（0–1 的小数）。
 * @param multimodal Freight by multimodal transport [t], or containers [TEU].
 * @zhparam multimodal 多式联运量 多式联运货运量 [t]，或集装箱 [TEU]。
 * @param total All freight in the same unit.
 * @zhparam total 货运总量 货运总量，单位与前者相同。
 * @returns Fraction of 1, one a row.
 * @zhreturns 0–1 的小数，逐行给出。
 * @throws #DIV/0! when there is no freight; #NUM! when an amount is negative; #N/A when a value is blank; #VALUE! when multimodal freight exceeds all freight.
 * @remarks share = multimodal / total. The report names the indicator without a formula; numerator, denominator and unit (t, TEU or t·km) are the user's and belong in the remarks of the workbook.
 * @zhremarks 比例 = 多式联运量 / 货运总量。报告只列名称、未给公式；分子、分母和单位（t、TEU 或 t·km）由用户确定，并应在备注中写明。
 * @see source report-2023
 * @example =TRANSIT.MULTIMODAL(1200, 8000) // 0.15
 */
export function multimodal(multimodal: any[][], total: any[][]): any[][] {
  return shares(multimodal, total, MULTIMODAL, TOTAL);
}

const MULTIMODAL = { zh: "多式联运量", en: "multimodal freight" };
const TOTAL = { zh: "货运总量", en: "all freight" };
