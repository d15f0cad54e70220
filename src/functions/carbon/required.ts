import { mapNumbers, type Matrix } from "../core/columns";
import { divisionByZero, invalidNumber, invalidValue } from "../core/errors";
import { logRatio } from "../core/logarithm";
import { choices, option } from "../core/names";
import { alike, inUnits } from "../core/quantities";
import { A_YEAR, isYear } from "../core/years";

/**
 * Yearly rate of fall still needed to reach a target, as a fraction: 0.04 is 4 % a year.
 * A negative rate says how much growth a year the target still allows.
 *
 * @customfunction CARBON.REQUIRED
 * @zh 达到目标每年还须下降的比率（小数：0.04 即每年 4%）。负值表示目标仍允许每年增长的幅度。
 * @param current Value now: emissions or intensity.
 * @zhparam current 现状值 现状排放量或强度。
 * @param target Value to be reached, in the same unit.
 * @zhparam target 目标值 目标值，单位与现状一致。
 * @param years Years left until the target year [a].
 * @zhparam years 剩余年数 距目标年的年数 [a]。
 * @param [method] "compound" (default), each year's fall a fraction of the year before, "linear", of the value now, or "logarithmic", compounded continuously.
 * @zhparam method 方法 “复合”（默认，逐年以上年为基数）“线性”（每年以现状值为基数，等量下降）或“对数”（连续复利，卡亚分析常用）。
 * @choices method carbon/required#REQUIRED_METHODS
 * @returns Rate a year as a fraction, one result a row.
 * @zhreturns 年下降率（小数），逐行给出。
 * @throws #DIV/0! when no years are left or the value now is 0; #NUM! when a number is negative; #N/A when a cell is blank; #VALUE! when a cell is text, a year such as 2030 stands for the years left, the method is unknown, or the ranges differ in size.
 * @remarks compound = 1 − (target / current)^(1 / years); linear = (1 − target / current) / years; logarithmic = −ln(target / current) / years. For a fall they rise in the order linear, compound, logarithmic, and must not be compared.
 * @zhremarks 复合年下降率 = 1 −（目标值 ÷ 现状值）^（1 ÷ 年数）；线性年下降率 =（1 − 目标值 ÷ 现状值）÷ 年数；对数年下降率 = −ln（目标值 ÷ 现状值）÷ 年数。下降时依线性、复合、对数递增，口径不同，不可混比。
 * @see source definition
 * @example =CARBON.REQUIRED(100, 83, 5) // 0.0365801
 * @example =CARBON.REQUIRED(100, 58, 10, "linear") // 0.042
 * @example =CARBON.REQUIRED(100, 74, 20, "对数") // 0.0150553
 */
export function required(current: any[][], target: any[][], years: any[][], method?: any): any[][] {
  const by = option(REQUIRED_METHODS, method);
  const [from, to] = alike([current, target]) as [Matrix, Matrix];
  return mapNumbers([from, to, inUnits(years, "年")], (now, goal, left) => {
    if (now < 0 || goal < 0 || left < 0) return invalidNumber();
    if (isYear(left)) return invalidValue(A_YEAR);
    if (now === 0 || left === 0) return divisionByZero();
    if (by === "linear") return (now - goal) / now / left;
    const rate = logRatio(goal, now) / left;
    return by === "logarithmic" ? -rate : -Math.expm1(rate);
  });
}

export const REQUIRED_METHODS = choices(
  { zh: "方法", en: "method" },
  {
    compound: ["复合", "compound"],
    linear: ["线性", "linear"],
    logarithmic: ["对数", "logarithmic"],
  },
  "requiredMethods",
);
