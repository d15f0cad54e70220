import { passErrors } from "../core/cells";
import { cellsOf, finite, type Outcome } from "../core/columns";
import { divisionByZero, invalidNumber, invalidValue, isError } from "../core/errors";
import { currentLanguage } from "../core/language";
import { choices, option } from "../core/names";
import { series } from "../core/series";
import { DATES, isDate, yearOf } from "../core/years";

export const TREND_METHODS = choices(
  { zh: "方法", en: "method" },
  { linear: ["线性", "linear"], exponential: ["指数", "exponential"] },
  "trendMethods",
);

/**
 * Projection of a series with its basis: value in the target year, change a year, R² of the fit, and what it rests on.
 * Least squares on the years, or on their logarithms for a constant rate.
 *
 * @customfunction CARBON.TREND
 * @zh 序列外推及其依据：目标年数值、年变化、拟合优度 R² 与依据说明，每个目标年溢出四列。按最小二乘拟合数值（线性）或其对数（指数，即固定增长率）。
 * @param years Years of the series.
 * @zhparam years 年份 序列的年份。
 * @param values Values of these years.
 * @zhparam values 数值 各年数值。
 * @param target Year or years to project.
 * @zhparam target 目标年 一个或多个目标年。
 * @param [method] linear (default) or exponential.
 * @zhparam method 方法 线性（缺省）或指数。
 * @choices method carbon/trend#TREND_METHODS
 * @returns One row a target year: value, change a year (a fraction when exponential), R², basis.
 * @zhreturns 每个目标年一行：数值、年变化（指数时为比率）、R²、依据。
 * @throws #DIV/0! for R² when all values are equal; #NUM! when a value is not positive and the method exponential; #N/A when a cell is blank; #VALUE! when there are fewer than two years, a year comes twice or is a date, a cell is text, the method is unknown or the ranges differ in size.
 * @remarks linear: value = a + b × year; exponential: ln value = a + b × year, change = e^b − 1
 * @zhremarks 线性：数值 = a + b × 年份；指数：ln 数值 = a + b × 年份，年变化 = e^b − 1
 * @see source definition
 * @example =CARBON.TREND({2020;2021;2022}, {100;110;120}, 2025) // {150,10,1,"线性拟合 2020–2022，3 个值"}
 * @example =CARBON.TREND({2020;2021;2022}, {100;110;121}, 2024, "指数") // {146.41,0.1,1,"指数拟合 2020–2022，3 个值"}
 */
export function trend(years: any[][], values: any[][], target: any[][], method?: any): any[][] {
  passErrors(years, values, target);
  const exponential = option(TREND_METHODS, method) === "exponential";
  const points = series(years, values);
  if (points.length < 2) throw invalidValue(TOO_FEW);
  if (exponential && points.some(({ value }) => value <= 0)) throw invalidNumber();
  const fit = line(points.map(({ year, value }) => ({ x: year, y: exponential ? Math.log(value) : value })));
  const change = exponential ? Math.expm1(fit.slope) : fit.slope;
  const words = TREND_METHODS.names[exponential ? "exponential" : "linear"];
  const span = `${points[0]!.year}–${points[points.length - 1]!.year}`;
  const basis =
    currentLanguage() === "zh"
      ? `${words[0]}拟合 ${span}，${points.length} 个值`
      : `${words[1]} fit ${span}, ${points.length} values`;
  return cellsOf(target).map((cell): Outcome[] => {
    const year = yearOf(cell);
    if (typeof year !== "number") return repeated(year);
    if (isDate(year)) return repeated(invalidValue(DATES));
    const y = fit.meanY + fit.slope * (year - fit.meanX);
    const value = exponential ? Math.exp(y) : y;
    const numbers = [value, change, fit.r2 ?? divisionByZero()].map(finite);
    return numbers.some((one) => isError(one) && one.code === "#NUM!")
      ? repeated(invalidNumber())
      : [...numbers, basis];
  });
}

function repeated(error: Outcome): Outcome[] {
  return new Array<Outcome>(4).fill(error);
}

/** Least squares about the means, which keeps years like 2020 from eating the digits. r2 is null for equal values. */
function line(points: { x: number; y: number }[]) {
  const meanX = points.reduce((total, { x }) => total + x, 0) / points.length;
  const meanY = points.reduce((total, { y }) => total + y, 0) / points.length;
  let [xx, xy, yy] = [0, 0, 0];
  for (const { x, y } of points) {
    xx += (x - meanX) ** 2;
    xy += (x - meanX) * (y - meanY);
    yy += (y - meanY) ** 2;
  }
  return { meanX, meanY, slope: xy / xx, r2: yy === 0 ? null : (xy * xy) / (xx * yy) };
}

const TOO_FEW = { zh: "至少要有两个年份", en: "at least two years are needed" };
