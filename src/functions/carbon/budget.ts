import { isBlank, numberIn, passErrors, rangeOf, type Cell } from "../core/cells";
import { finite, isSingle, spread, type Matrix, type Outcome } from "../core/columns";
import { divisionByZero, invalidNumber, invalidValue, isError } from "../core/errors";
import { EMISSIONS, alike } from "../core/quantities";

/**
 * What is left of a carbon budget: the rest [tCO2], the fraction used, and the years that the rest lasts at the emissions of the last year.
 *
 * @customfunction CARBON.BUDGET
 * @zh 碳预算余额：剩余量 [tCO2]、已用比例（小数）、按最近一年排放还能用的年数，每行溢出三列。
 * @param budget Budget from the first year on, one a row or one for all [tCO2].
 * @zhparam budget 碳预算 自首个年份起的碳预算，每行一个或共用一个 [tCO2]。
 * @param emissions Emissions year by year, a row an area, a column a year; a lone column is one area [tCO2].
 * @zhparam emissions 排放量 逐年排放量，一行一区、一列一年；只有一列时视为一个区 [tCO2]。
 * @returns Three columns a row: the rest [tCO2], negative when overdrawn; fraction used; years left at the pace of the last year.
 * @zhreturns 每行三列：剩余量（透支为负）、已用比例、按最近一年排放的剩余年数（透支为 0）。
 * @throws #DIV/0! for the fraction when the budget is 0, for the years when the last emissions are 0; #NUM! when a number is negative; #N/A when the budget, all emissions or a year between others is blank; #VALUE! when a cell is text or the rows differ in number.
 * @remarks rest = budget − Σ emissions; years = rest / emissions of the last year given. Falling in a straight line to zero from there, the rest lasts twice as long. Years that are not yet known stay blank at the end.
 * @zhremarks 剩余量 = 碳预算 − Σ 排放量；剩余年数 = 剩余量 ÷ 最近一年排放量。若自此直线降至零，可用时间为两倍。尚无数据的年份留在末尾空白即可。
 * @see source definition
 * @example =CARBON.BUDGET(100, {20,22,18}) // {40,0.6,2.22222}
 * @example =CARBON.BUDGET({100;30}, {20,22,"";20,15,""}) // {58,0.42,2.63636;-5,1.16667,0}
 */
export function budget(budget: any[][], emissions: any[][]): any[][] {
  passErrors(budget, emissions);
  [budget, emissions] = alike([budget, emissions], ...EMISSIONS) as [Matrix, Matrix];
  const range = rangeOf(emissions);
  const areas = range[0]!.length === 1 && isSingle(budget) ? [range.map((row) => row[0])] : range;
  const budgets = spread(budget, areas.length, 1);
  if (budgets.length !== areas.length || budgets[0]!.length !== 1) throw invalidValue(ROWS);
  return areas.map((years, i) => left(budgets[i]![0], years));
}

function left(budget: Cell, years: Cell[]): Outcome[] {
  let last = years.length;
  while (last > 1 && isBlank(years[last - 1])) last--;
  const numbers = [budget, ...years.slice(0, last)].map(numberIn);
  const error = numbers.find(isError);
  if (error) return [error, error, error];
  const [whole, ...used] = numbers as number[];
  if (whole! < 0 || used.some((year) => year < 0)) return [invalidNumber(), invalidNumber(), invalidNumber()];
  const total = used.reduce((sum, year) => sum + year, 0);
  const rest = whole! - total;
  const pace = used[used.length - 1]!;
  if (!Number.isFinite(total)) return [invalidNumber(), invalidNumber(), invalidNumber()];
  return [
    rest,
    whole === 0 ? divisionByZero() : finite(total / whole!),
    pace === 0 ? divisionByZero() : finite(Math.max(rest, 0) / pace),
  ];
}

const ROWS = {
  zh: "碳预算应为一个值，或逐行给出",
  en: "the budget must be one value, or one for each row of emissions",
};
