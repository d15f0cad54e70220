import { shares } from "../core/share";

/**
 * Share of renewable energy in energy use, as a fraction of 1.
 *
 * @customfunction ENERGY.RENEWABLESHARE
 * @zh 可再生能源占能源消费的比重（0–1 的小数）。
 * @param renewable Renewable energy used, in the unit of the total [tce].
 * @zhparam renewable 可再生能源 可再生能源消费量，与总量同口径 [tce]。
 * @param total Total energy used [tce].
 * @zhparam total 能源总量 能源消费总量 [tce]。
 * @returns Fraction, one result a row.
 * @zhreturns 比重，逐行给出。
 * @throws #DIV/0! when the total is 0; #NUM! when either is negative; #N/A when a cell is blank; #VALUE! when the part exceeds the total, a cell is text or the ranges differ in size.
 * @remarks share = renewable / total; convert both to standard coal the same way, at the heat value or the coal-equivalent value
 * @zhremarks 比重 = 可再生能源 ÷ 总量；两者折标准煤的方法（当量或等价）须一致
 * @see source definition
 * @example =ENERGY.RENEWABLESHARE(30, 120) // 0.25
 */
export function renewableShare(renewable: any[][], total: any[][]): any[][] {
  return shares(renewable, total, RENEWABLE, TOTAL);
}

const RENEWABLE = { zh: "可再生能源消费量", en: "renewable energy" };
const TOTAL = { zh: "能源消费总量", en: "total energy" };
