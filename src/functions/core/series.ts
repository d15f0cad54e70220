import { isError, invalidValue } from "./errors";
import { isBlank, numberIn } from "./cells";
import { cellsOf, shape, type Matrix } from "./columns";
import { alike } from "./quantities";
import { DATES, isDate, yearOf } from "./years";

/** Values by year in order of time, in one unit if they have any. Rows without either are left out; gaps in either, and a year that comes twice, are refused. */
export function series(years: Matrix, values: Matrix): { year: number; value: number }[] {
  shape([years, values]);
  const [ys, vs] = [cellsOf(years), cellsOf(alike([values])[0]!)];
  if (ys.length !== vs.length) throw invalidValue(LENGTHS);
  const given = vs.map((_, i) => i).filter((i) => !(isBlank(ys[i]) && isBlank(vs[i])));
  const points = (given.length > 0 ? given : [0]).map((i) => {
    const [year, value] = [yearOf(ys[i]), numberIn(vs[i])];
    if (isError(year)) throw year;
    if (isError(value)) throw value;
    if (isDate(year)) throw invalidValue(DATES);
    return { year, value };
  });
  points.sort((a, b) => a.year - b.year);
  if (points.some((point, i) => i > 0 && point.year === points[i - 1]!.year)) throw invalidValue(TWICE);
  return points;
}

const LENGTHS = { zh: "年份与数值的个数不一致", en: "years and values differ in number" };
const TWICE = { zh: "同一年份出现两次", en: "a year comes twice" };
