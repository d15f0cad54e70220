import { isBlank, MISSING, numberIn, passErrors, rangeOf, type Cell } from "../core/cells";
import { finite, type Outcome } from "../core/columns";
import { divisionByZero, invalidNumber, invalidValue, isError, notAvailable } from "../core/errors";
import { currentLanguage } from "../core/language";
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
 * @remarks product: U = √(Σ u²); sum: U = √(Σ (x u)²) / |Σ x|. It holds for inputs that are independent and, in products, for uncertainties below 60 % (a standard deviation of 0.3 of the mean); above that, or where inputs depend on each other (one factor for several sources), a Monte Carlo analysis (approach 2) is needed. Several sources with one factor: add up the activity first.
 * @zhremarks 积：U = √(Σ u²)；和：U = √(Σ (x u)²) ÷ |Σ x|。要求各输入相互独立；乘积中各不确定度小于 60%（标准差为均值的 0.3）。超出，或输入相关（几个源用同一因子），须用蒙特卡罗（方法2）。几个源用同一因子时先把活动量相加。
 * @see source ipcc-2006-v1
 * @example =CARBON.UNCERTAINTY({1000,2.5}, {0.03,0.04}) // {2500,0.05,2375,2625,"适用"}
 * @example =CARBON.UNCERTAINTY({100;200}, {0.3;0.2}) // {300,0.166667,250,350,"适用"}
 */
export function uncertainty(values: any[][], uncertainties: any[][], combination?: any): any[][] {
  passErrors(values, uncertainties);
  const by = option(COMBINATIONS, combination) ?? "both";
  const [range, halves] = [rangeOf(values), rangeOf(uncertainties)];
  if (range.length !== halves.length || range[0]!.length !== halves[0]!.length) throw invalidValue(SIZES);
  const rows = range
    .map((row, i) => row.map((value, j): [Cell, Cell] => [value, halves[i]![j]]))
    .filter((row) => !row.every((pair) => pair.every(isBlank)))
    .map((row) => row.map(inputOf));
  if (rows.length === 0) throw notAvailable(MISSING);
  const all = rows.flat();
  const terms = by === "sum" ? all.map((one) => [one]) : by === "product" ? [all] : rows;
  const total = summed(terms.map(multiplied));
  const { value, half, valid } = total;
  if (value === 0) throw divisionByZero();
  const relative = half / Math.abs(value);
  const words = valid && relative <= LIMIT ? HOLDS : relative > LIMIT * 10 ? PERCENT : TOO_WIDE;
  const numbers = [value, relative, value - half, value + half].map(finite);
  const error = numbers.find(isError);
  if (error) throw error;
  return [[...numbers, words[currentLanguage()]] as Outcome[]];
}

/** A value, half of its 95 % range in the same unit, and whether error propagation holds so far. */
interface Estimate {
  value: number;
  half: number;
  valid: boolean;
}

function inputOf([given, fraction]: [Cell, Cell]): Estimate {
  const [value, relative] = [numberIn(given), numberIn(fraction)];
  if (isError(value)) throw value;
  if (isError(relative)) throw relative;
  if (relative < 0) throw invalidNumber();
  return { value, half: Math.abs(value) * relative, valid: true };
}

function multiplied(factors: Estimate[]): Estimate {
  if (factors.length === 1) return factors[0]!;
  const relatives = factors.map(({ value, half }) => (value === 0 ? 0 : half / Math.abs(value)));
  const value = factors.reduce((product, factor) => product * factor.value, 1);
  const relative = Math.hypot(...relatives);
  return {
    value,
    half: Math.abs(value) * relative,
    valid: [relative, ...relatives].every((u) => u <= LIMIT),
  };
}

function summed(terms: Estimate[]): Estimate {
  return {
    value: terms.reduce((sum, term) => sum + term.value, 0),
    half: Math.hypot(...terms.map((term) => term.half)),
    valid: terms.every((term) => term.valid),
  };
}

/** Beyond it the distribution of a product is too skewed: 1.96 standard deviations of 0.3 of the mean. */
const LIMIT = 0.6;
const HOLDS = { zh: "适用", en: "holds" };
const TOO_WIDE = {
  zh: "不适用：不确定度超过60%，请用方法2（蒙特卡罗）",
  en: "does not hold: above 60 %, use approach 2 (Monte Carlo)",
};
const PERCENT = {
  zh: "不适用：不确定度应以小数给出，±5% 即 0.05",
  en: "does not hold: give uncertainties as fractions, ±5 % as 0.05",
};
const SIZES = {
  zh: "数值与不确定度须逐格对应、区域大小一致",
  en: "values and uncertainties must match cell by cell",
};
