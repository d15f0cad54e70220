import { isBlank, MISSING, numberIn, rangeOf, type Cell } from "../core/cells";
import { finite, type Matrix, type Outcome } from "../core/columns";
import { divisionByZero, invalidNumber, invalidValue, isError, notAvailable } from "../core/errors";
import { currentLanguage } from "../core/language";

/** The total, its half range and whether approach 1 holds, as CARBON.UNCERTAINTY gives them. */
export function propagated(
  values: Matrix,
  uncertainties: Matrix,
  by: "both" | "sum" | "product",
): Outcome[][] {
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
  const holds = by === "both" && sharesFactor(rows) ? UNLESS_ONE : HOLDS;
  const words = valid && relative <= LIMIT ? holds : relative > LIMIT * 10 ? PERCENT : TOO_WIDE;
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

/** Whether two rows have the same number with the same uncertainty: one factor, most likely, whose errors don't cancel. A factor of 1 is none. */
function sharesFactor(rows: Estimate[][]): boolean {
  const [first] = rows;
  if (first!.length < 2) return false;
  return first!.some((_, column) => {
    const factors = rows.map((row) => row[column]!).filter(({ value, half }) => half > 0 && value !== 1);
    return new Set(factors.map(({ value, half }) => `${value} ${half}`)).size < factors.length;
  });
}

/** Beyond it the distribution of a product is too skewed: 1.96 standard deviations of 0.3 of the mean. */
const LIMIT = 0.6;
const HOLDS = { zh: "适用", en: "holds" };
const UNLESS_ONE = {
  zh: "适用；若几行是同一因子，请先合并活动量",
  en: "holds; where rows have one factor, add up their activity first",
};
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
