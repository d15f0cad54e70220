import { analysis } from "../core/beside";
import { passErrors } from "../core/cells";
import { choices, option } from "../core/names";

export const COMBINATIONS = choices(
  { zh: "合成方式", en: "combination" },
  {
    both: ["积之和", "sum of products"],
    sum: ["和", "sum"],
    product: ["积", "product"],
  },
  "combinations",
);

/**
 * Combined uncertainty of sums and products by approach 1 of the IPCC: the value, its uncertainty as a fraction, the two ends of the 95 % range, and whether the approach holds.
 *
 * @customfunction CARBON.UNCERTAINTY
 * @zh 不确定度合成（IPCC 方法1，误差传播）：合成值、相对不确定度（小数）、95% 区间下端与上端、方法是否适用，溢出五列。
 * @param values Values; a row its factors (activity, emission factor), which are multiplied, and the rows added up.
 * @zhparam values 数值 一行一个源，各列（活动量、排放因子）相乘，各行相加。
 * @param uncertainties Half of each 95 % range over the value, as a fraction: ±5 % is 0.05. In the shape of the values.
 * @zhparam uncertainties 不确定度 各值 95% 区间半宽与数值之比（小数）：±5% 即 0.05；与数值同形。
 * @param [combination] "sum of products" (default), "sum" of all, or "product" of all.
 * @zhparam combination 合成方式 “积之和”（默认）、全部相加“和”或全部相乘“积”。
 * @choices combination carbon/uncertainty#COMBINATIONS
 * @returns Five cells: value, uncertainty as a fraction, lower end, upper end, whether approach 1 holds.
 * @zhreturns 五个单元格：合成值、相对不确定度、区间下端、区间上端、方法1是否适用。
 * @throws #DIV/0! when the combined value is 0, as sources and sinks may make it; #NUM! when an uncertainty is negative; #N/A when a cell, but no whole row, is blank; #VALUE! when a cell is text, the ranges differ in size or the combination is unknown.
 * @remarks product: U = √(Σ u²); sum: U = √(Σ (x u)²) / |Σ x|. It holds for inputs that are independent and, in products, for uncertainties below 60 % (a standard deviation of 0.3 of the mean); above that, or where inputs depend on each other (one factor for several sources), a Monte Carlo analysis (approach 2) is needed. Several sources with one factor: add up the activity first; where two rows have the same number with the same uncertainty, the last cell says so.
 * @zhremarks 积：U = √(Σ u²)；和：U = √(Σ (x u)²) ÷ |Σ x|。要求各输入相互独立；乘积中各不确定度小于 60%（标准差为均值的 0.3）。超出，或输入相关（几个源用同一因子），须用蒙特卡罗（方法2）。几个源用同一因子时先把活动量相加；两行数值与不确定度都相同时，末格会提示。
 * @see source ipcc-2006-v1
 * @example =CARBON.UNCERTAINTY({1000,2.5}, {0.03,0.04}) // {2500,0.05,2375,2625,"适用"}
 * @example =CARBON.UNCERTAINTY({100;200}, {0.3;0.2}) // {300,0.166667,250,350,"适用"}
 */
export function uncertainty(values: any[][], uncertainties: any[][], combination?: any): any[][] {
  passErrors(values, uncertainties);
  return analysis().propagated(values, uncertainties, option(COMBINATIONS, combination) ?? "both");
}
