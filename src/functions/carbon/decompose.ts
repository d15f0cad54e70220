import { analysis } from "../core/beside";
import { flag, passErrors } from "../core/cells";
import { choices, option } from "../core/names";

/**
 * Change of emissions [tCO2] split by the Kaya identity into population, output per head, energy per output and carbon per energy.
 * Additive LMDI-I: the four effects add up to the change exactly.
 *
 * @customfunction CARBON.DECOMPOSE
 * @zh 碳排放变化的因素分解（Kaya 恒等式，LMDI 加和分解）[tCO2]：人口、人均产出、能源强度、能源碳强度四项效应及总变化，四项之和等于总变化。
 * @param base Base year, one area a row with four columns: population, output, energy, emissions.
 * @zhparam base 基年 一行一区四列：人口、产出、能源消费、排放量。
 * @param end End year, in the same layout and units.
 * @zhparam end 末年 布局与单位同基年。
 * @param [form] "additive" (default), "multiplicative" (factors whose product over all rows is the ratio of the totals), or "shares" of the change.
 * @zhparam form 形式 “加和”（默认）、“乘积”（各效应为倍数，全部行之积为总量之比）或“贡献率”（占变化量的比例）。
 * @param [zeros] TRUE for the published limits where numbers are 0; left out, a 0 is #NUM!.
 * @zhparam zeros 零值取极限 TRUE 时零值按已发表的极限处理；省略时零值为 #NUM!。
 * @choices form carbon/decompose#DECOMPOSE_FORMS
 * @returns Five columns a row [tCO2]: effect of population, of output per head, of energy intensity, of carbon intensity, total change. A blank row stays blank.
 * @zhreturns 每行五列：人口效应、人均产出效应、能源强度效应、能源碳强度效应、总变化；整行空白的仍为空白。
 * @throws #DIV/0! for shares of no change; #NUM! when a number is negative, or 0 without limits or where there is none; #N/A when a cell is blank; #VALUE! when there are not four columns, a cell is text, the form is unknown or the ranges differ in size.
 * @remarks effect of x = L(C1, C0) × ln(x1 / x0), L(a, b) = (a − b) / ln(a / b); multiplicative: e^(effect / L of the totals). Limits: with no emissions at one time all change is the effect of the first factor that is 0 there. Any chain of four will do: with a sector a row, total output, its own output, its energy and its emissions give activity, structure, intensity and carbon, which add up over the rows.
 * @zhremarks x 的效应 = L(C1, C0) × ln(x1 ÷ x0)，L(a, b) =（a − b）÷ ln(a ÷ b)；乘积形式为 e^（效应 ÷ 合计的 L）。取极限时，一端排放为 0，则变化全归链上首个为 0 的因素。四列可以是任何一条链：一行一个部门，依次为总产出、部门产出、部门能耗、部门排放，即得规模、结构、强度、碳强度效应，各行相加为总效应。
 * @see source ang-2005
 * @see source ang-liu-2007
 * @see source su-2018
 * @example =CARBON.DECOMPOSE({100,1000,500,1000}, {200,2000,1000,2000}) // {1000,0,0,0,1000}
 */
export function decompose(base: any[][], end: any[][], form?: any, zeros?: any): any[][] {
  passErrors(base, end);
  const said = option(DECOMPOSE_FORMS, form) ?? "additive";
  return analysis().decomposed(base, end, said, flag(zeros, ZEROS, false));
}

export const DECOMPOSE_FORMS = choices(
  { zh: "形式", en: "form" },
  {
    additive: ["加和", "additive", "加法"],
    multiplicative: ["乘积", "multiplicative", "乘法"],
    shares: ["贡献率", "shares", "贡献度", "contribution"],
  },
);
const ZEROS = { zh: "零值取极限", en: "zeros" };
