import { isError, invalidValue } from "./errors";
import { numberIn } from "./cells";
import { cellsOf, shape, type Matrix } from "./columns";
import { DATES, isDate } from "./years";

/** Values by year in order of time. Gaps in either, and a year that comes twice, are refused. */
export function series(years: Matrix, values: Matrix): { year: number; value: number }[] {
  shape([years, values]);
  const ys = cellsOf(years);
  const points = cellsOf(values).map((cell, i) => {
    const [year, value] = [numberIn(ys[i]), numberIn(cell)];
    if (isError(year)) throw year;
    if (isError(value)) throw value;
    if (isDate(year)) throw invalidValue(DATES);
    return { year, value };
  });
  if (ys.length !== points.length) throw invalidValue(LENGTHS);
  points.sort((a, b) => a.year - b.year);
  if (points.some((point, i) => i > 0 && point.year === points[i - 1]!.year)) throw invalidValue(TWICE);
  return points;
}

const LENGTHS = { zh: "年份与数值的个数不一致", en: "years and values differ in number" };
const TWICE = { zh: "同一年份出现两次", en: "a year comes twice" };
