import { shares } from "../core/share";

/**
 * Reclaimed water put to use as a fraction of the sewage treated.
 *
 * @customfunction WASTE.REUSE
 * @zh 再生水利用率：再生水利用量占污水处理量的比例（0–1 的小数）。
 * @param reclaimed Reclaimed water used in farming, industry, streams and streets [万m^3].
 * @zhparam reclaimed 再生水利用量 用于农业、工业、景观、市政等的再生水量 [万m^3]。
 * @param treated Sewage treated in the same unit [万m^3].
 * @zhparam treated 污水处理量 污水处理总量 [万m^3]，单位与前者相同。
 * @returns Fraction of 1, one a row.
 * @zhreturns 0–1 的小数，逐行给出。
 * @throws #DIV/0! when no sewage is treated; #NUM! when an amount is negative; #N/A when a value is blank; #VALUE! when reuse exceeds the sewage treated.
 * @remarks rate = reclaimed / treated, as the indicators for water-saving cities define it. Some statistics divide by the sewage discharged instead: the rate is then lower; say which one you used.
 * @zhremarks 利用率 = 再生水利用量 / 污水处理量，按节水型城市指标的定义。有的统计以污水排放量为分母，结果更低，须注明。
 * @see source water-saving-city-indicators
 * @example =WASTE.REUSE(3000, 12000) // 0.25
 */
export function reuse(reclaimed: any[][], treated: any[][]): any[][] {
  return shares(reclaimed, treated, RECLAIMED, TREATED, "m3", "t");
}

const RECLAIMED = { zh: "再生水利用量", en: "reclaimed water used" };
const TREATED = { zh: "污水处理量", en: "the sewage treated" };
