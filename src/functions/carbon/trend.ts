import { analysis } from "../core/beside";
import { passErrors } from "../core/cells";
import { choices, option } from "../core/names";
import { series } from "../core/series";

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
  const by = option(TREND_METHODS, method) ?? "linear";
  return analysis().fitted(series(years, values), target, by === "exponential", TREND_METHODS.names[by]);
}
