import { cellsOf, finite, type Matrix, type Outcome } from "../core/columns";
import { divisionByZero, invalidNumber, invalidValue, isError } from "../core/errors";
import { currentLanguage } from "../core/language";
import { DATES, isDate, yearOf } from "../core/years";

/** The value of each target year on the line (or curve) through the points, its change a year, the fit and what was fitted, as CARBON.TREND gives them. */
export function fitted(
  points: { year: number; value: number }[],
  target: Matrix,
  exponential: boolean,
  words: readonly [zh: string, en: string, ...others: string[]],
): Outcome[][] {
  if (points.length < 2) throw invalidValue(TOO_FEW);
  if (exponential && points.some(({ value }) => value <= 0)) throw invalidNumber();
  const fit = line(points.map(({ year, value }) => ({ x: year, y: exponential ? Math.log(value) : value })));
  const change = exponential ? Math.expm1(fit.slope) : fit.slope;
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
