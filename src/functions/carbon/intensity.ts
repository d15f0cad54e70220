import { EMISSIONS, inUnits } from "../core/quantities";
import { quotients } from "../core/quotient";

/**
 * Emissions per unit of output [tCO2/万元].
 * Use output at constant prices where years are compared.
 *
 * @customfunction CARBON.INTENSITY
 * @zh 单位产出的碳排放量 [tCO2/万元]。跨年比较时产出须用不变价。
 * @param emissions Emissions of the period [tCO2]; a column may be given.
 * @zhparam emissions 排放量 同期碳排放量 [tCO2]，可给整列。
 * @param output Output of the same period, such as GDP or industrial value added [万元].
 * @zhparam output 产出 同期产出，如地区生产总值、工业增加值 [万元]。
 * @returns Carbon intensity [tCO2/万元], one result a row.
 * @zhreturns 碳排放强度 [tCO2/万元]，逐行给出。
 * @throws #DIV/0! when output is 0; #NUM! when either is negative; #N/A when a cell is blank; #VALUE! when a cell is text or the ranges differ in size.
 * @remarks intensity = emissions / output; 万吨 over 亿元 is the same figure.
 * @zhremarks 强度 = 排放量 ÷ 产出；万吨 ÷ 亿元 所得数值相同。
 * @see source definition
 * @example =CARBON.INTENSITY(12000, 400) // 30
 * @example =CARBON.INTENSITY({1200;800}, {400;0}) // {3;#DIV/0!}
 */
export function intensity(emissions: any[][], output: any[][]): any[][] {
  return quotients(inUnits(emissions, ...EMISSIONS), inUnits(output, "万元"));
}
