import { inUnits } from "../core/quantities";
import { quotients } from "../core/quotient";

/**
 * Energy per unit of output [tce/万元]. Use output at constant prices where years are compared.
 *
 * @customfunction ENERGY.INTENSITY
 * @zh 单位产出能耗（能源强度，单位GDP能耗）[tce/万元]。跨年比较时产出须用不变价。
 * @param energy Energy used in the period [tce].
 * @zhparam energy 能耗 同期能源消费量 [tce]。
 * @param output Output of the same period, such as GDP or industrial value added [万元].
 * @zhparam output 产出 同期产出，如地区生产总值、工业增加值 [万元]。
 * @returns Energy intensity [tce/万元], one result a row.
 * @zhreturns 能源强度，逐行给出。
 * @throws #DIV/0! when output is 0; #NUM! when either is negative; #N/A when a cell is blank; #VALUE! when a cell is text or the ranges differ in size.
 * @remarks intensity = energy / output; 万tce over 亿元 is the same figure. Its fall against a base year: CARBON.DECLINE with energy for emissions; the yearly fall still needed: CARBON.REQUIRED.
 * @zhremarks 强度 = 能耗 ÷ 产出；万吨标准煤 ÷ 亿元 数值相同。较基年下降率用 CARBON.DECLINE（以能耗代排放量），每年还须下降的比率用 CARBON.REQUIRED。
 * @see source definition
 * @example =ENERGY.INTENSITY(5000, 10000) // 0.5
 */
export function intensity(energy: any[][], output: any[][]): any[][] {
  return quotients(inUnits(energy, "tce"), inUnits(output, "万元"));
}
