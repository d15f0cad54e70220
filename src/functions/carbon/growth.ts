import { mapNumbers } from "../core/columns";
import { isOmitted } from "../core/cells";
import { divisionByZero, invalidNumber, invalidValue } from "../core/errors";
import { logRatio } from "../core/logarithm";
import { choices, option } from "../core/names";
import { alike, inUnits } from "../core/quantities";
import { A_YEAR, isYear } from "../core/years";

export const GROWTH_FORMS = choices(
  { zh: "形式", en: "form" },
  {
    compound: ["复合", "compound"],
    linear: ["线性", "linear"],
    logarithmic: ["对数", "logarithmic"],
    amount: ["年均变化量", "amount a year"],
  },
  "growthForms",
);

/**
 * Growth from one value to another as a fraction, or its mean a year when the years between are given. A fall is negative.
 *
 * @customfunction CARBON.GROWTH
 * @zh 增长率（小数），给出间隔年数时为年均增长率；下降为负。任何数量均可：排放、能耗、产出、人口、面积。
 * @param base Value at the beginning.
 * @zhparam base 期初值 期初数值。
 * @param end Value at the end, in the same unit.
 * @zhparam end 期末值 期末数值，单位与期初一致。
 * @param [years] Years between; left out, the growth over the whole time [a].
 * @zhparam years 间隔年数 间隔年数；省略则为全期增长率 [a]。
 * @param [form] With years: "compound" (default), "linear" on the value at the beginning, "logarithmic", or "amount a year" in the unit of the values.
 * @zhparam form 形式 给年数时：“复合”（默认）、“线性”（以期初为基数）、“对数”，或“年均变化量”（与数值同单位）。
 * @choices form carbon/growth#GROWTH_FORMS
 * @returns Rate as a fraction, or the change a year, one result a row.
 * @zhreturns 增长率（小数）或年均变化量，逐行给出。
 * @throws #DIV/0! when the value at the beginning or the years are 0; #NUM! when a number is negative; #N/A when a cell is blank; #VALUE! when a cell is text, a year such as 2030 stands for the years, a form goes without years or is unknown, or the ranges differ in size.
 * @remarks growth = end / base − 1; compound = (end / base)^(1 / years) − 1; linear = (end / base − 1) / years; logarithmic = ln(end / base) / years; amount = (end − base) / years, of values that may be negative
 * @zhremarks 增长率 = 期末 ÷ 期初 − 1；复合 =（期末 ÷ 期初）^（1 ÷ 年数）− 1；线性 =（期末 ÷ 期初 − 1）÷ 年数；对数 = ln（期末 ÷ 期初）÷ 年数；年均变化量 =（期末 − 期初）÷ 年数，数值可为负
 * @see source definition
 * @example =CARBON.GROWTH(100, 121) // 0.21
 * @example =CARBON.GROWTH(100, 121, 2) // 0.1
 * @example =CARBON.GROWTH(304.26, 310.7, 10, "年均变化量") // 0.644
 */
export function growth(base: any[][], end: any[][], years?: any[][], form?: any): any[][] {
  const by = option(GROWTH_FORMS, form);
  const values = alike([base, end]);
  if (isOmitted(years)) {
    if (by !== null) throw invalidValue(NO_YEARS);
    return mapNumbers(values, (from, to) => {
      if (from < 0 || to < 0) return invalidNumber();
      return from === 0 ? divisionByZero() : (to - from) / from;
    });
  }
  return mapNumbers([...values, inUnits(years!, "年")], (from, to, span) => {
    if (span < 0 || (by !== "amount" && (from < 0 || to < 0))) return invalidNumber();
    if (isYear(span)) return invalidValue(A_YEAR);
    if (span === 0 || (by !== "amount" && from === 0)) return divisionByZero();
    if (by === "amount") return (to - from) / span;
    if (by === "linear") return (to - from) / from / span;
    const rate = logRatio(to, from) / span;
    return by === "logarithmic" ? rate : Math.expm1(rate);
  });
}

const NO_YEARS = {
  zh: "给出形式时须给间隔年数",
  en: "a form needs the years between",
};
