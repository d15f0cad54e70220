import { isBlank, number, passErrors, rangeOf } from "../core/cells";
import {
  finite,
  isSingle,
  mapNumbers,
  singleOf,
  type Matrix,
  type Outcome,
  transposed,
} from "../core/columns";
import { divisionByZero, invalidNumber, invalidValue } from "../core/errors";
import { amountIn } from "../core/groups";
import { choices, option } from "../core/names";
import { alike, inUnits } from "../core/quantities";
import { A_YEAR, isYear } from "../core/years";

/**
 * Dynamic degree of land use: change a year as a fraction of the area at the start, 0.012 being 1.2 % a year.
 * One value for each class, or one for all classes together.
 *
 * @customfunction LAND.CHANGE
 * @zh 土地利用动态度：年均变化占期初面积的比例（小数，0.012 即每年 1.2%）。逐类计算，或对全部类别计算综合动态度。
 * @param start Area of each class at the start, in one unit; for transfers the matrix: classes at the start as rows, at the end as columns.
 * @zhparam start 期初面积 各类用地期初面积，单位一致；按转移矩阵计算时为整个矩阵：行为期初类别，列为期末类别。
 * @param end Area of each class at the end, in the same unit; left out for transfers.
 * @zhparam end 期末面积 各类用地期末面积，单位与期初相同；按转移矩阵计算时留空。
 * @param years Years between the two.
 * @zhparam years 年数 两期之间的年数。
 * @param [kind] "single" for each class (default), "comprehensive" for all together from net changes, "transfers" from a transfer matrix.
 * @zhparam kind 类型 “单一”（默认，逐类）、“综合”（全部类别，按净变化）或“转移矩阵”（全部类别，按转移面积）。
 * @choices kind land/change#CHANGE_KINDS
 * @returns Fraction a year; one a class, or one value.
 * @zhreturns 每年的小数；逐类给出，或一个综合值。
 * @throws #DIV/0! when an area at the start or the number of years is 0; #NUM! when a number is negative; #N/A when a value is blank; #VALUE! when the ranges differ in size, the matrix is not square, the kind is unknown, or a year stands for the years.
 * @remarks single = (end − start) / start / years, with its sign; comprehensive = Σ|end − start| / (2 Σ start) / years: what one class loses another gains, so each change would count twice. transfers = Σ area that changed class / (2 Σ start) / years, as Wang and Bao and most papers with a matrix have it: it also sees losses that gains elsewhere make up for.
 * @zhremarks 单一动态度 = (期末 − 期初) / 期初 / 年数，带正负号；综合动态度 = Σ|期末 − 期初| / (2Σ期初) / 年数：一类减少即另一类增加，否则每处变化会计两次。转移矩阵 = Σ 转为他类的面积 / (2Σ期初) / 年数（王秀兰、包玉海；有转移矩阵的文献多用此式），能反映净变化中相互抵消的部分。
 * @see source wang-xiulan-1999
 * @see source ma-xinping-2020
 * @example =LAND.CHANGE(200, 250, 10) // 0.025
 * @example =LAND.CHANGE({100;300}, {140;260}, 10, "综合") // 0.01
 * @example =LAND.CHANGE({80,20;60,240}, , 10, "转移矩阵") // 0.01
 */
export function change(start: any[][], end: any[][], years: any[][], kind?: any): any[][] {
  const said = option(CHANGE_KINDS, kind) ?? "single";
  years = inUnits(years, "年");
  const [before, after] = isLeftOut(end) ? [inUnits(start, "hm2"), end] : alike([start, end], "hm2");
  if (said === "single") return mapNumbers([before!, after!, years], single);
  passErrors(start, end, years);
  if (said === "comprehensive")
    return [[comprehensive(rangeOf(before), rangeOf(after), number(years, YEARS))]];
  if (!isLeftOut(end)) throw invalidValue(NO_END);
  return [[transferred(rangeOf(before), number(years, YEARS))]];
}

/** Desktop Excel may hand a blank cell over as 0. */
function isLeftOut(end: Matrix): boolean {
  return isSingle(end) && (isBlank(singleOf(end)) || singleOf(end) === 0);
}

function single(start: number, end: number, years: number): Outcome {
  if (start < 0 || end < 0 || years < 0) return invalidNumber();
  if (isYear(years)) return invalidValue(A_YEAR);
  return start === 0 || years === 0 ? divisionByZero() : (end - start) / start / years;
}

function comprehensive(start: Matrix, end: Matrix, years: number): Outcome {
  if (years < 0) return invalidNumber();
  if (isYear(years)) throw invalidValue(A_YEAR);
  if (start.length !== end.length || start[0]!.length !== end[0]!.length) throw invalidValue(TWO_SIZES);
  let [changed, total] = [0, 0];
  for (let i = 0; i < start.length; i++) {
    for (let j = 0; j < start[i]!.length; j++) {
      const before = amountIn(start[i]![j]);
      const after = amountIn(end[i]![j]);
      if (typeof before !== "number") return before;
      if (typeof after !== "number") return after;
      changed += Math.abs(after - before);
      total += before;
    }
  }
  return total === 0 || years === 0 ? divisionByZero() : finite(changed / (2 * total) / years);
}

function transferred(given: Matrix, years: number): Outcome {
  const matrix = withoutBlankLines(withoutEmptyEnd(given));
  if (years < 0) return invalidNumber();
  if (isYear(years)) throw invalidValue(A_YEAR);
  if (matrix.length < 2 || matrix.length !== matrix[0]!.length) throw invalidValue(NOT_SQUARE);
  let [changed, total] = [0, 0];
  for (let i = 0; i < matrix.length; i++) {
    for (let j = 0; j < matrix.length; j++) {
      const area = amountIn(matrix[i]![j]);
      if (typeof area !== "number") return area;
      if (i !== j) changed += area;
      total += area;
    }
  }
  return total === 0 || years === 0 ? divisionByZero() : finite(changed / (2 * total) / years);
}

/** Rows below and columns beside the last class, as where more was selected than is filled in. */
function withoutEmptyEnd(matrix: Matrix): Matrix {
  let classes = 0;
  matrix.forEach((row, i) =>
    row.forEach((cell, j) => {
      if (!isBlank(cell)) classes = Math.max(classes, i + 1, j + 1);
    }),
  );
  return matrix.slice(0, classes).map((row) => row.slice(0, classes));
}

/** Where there are more rows than columns, or fewer, the blank lines among the longer side are no class. */
function withoutBlankLines(matrix: Matrix): Matrix {
  const columns = matrix[0]?.length ?? 0;
  if (matrix.length > columns) return matrix.filter((row) => !row.every(isBlank));
  return matrix.length < columns
    ? transposed(transposed(matrix).filter((column) => !column.every(isBlank)))
    : matrix;
}

/** Single: each class; comprehensive and transfers: all together. */
export const CHANGE_KINDS = choices(
  { zh: "类型", en: "kind" },
  {
    single: ["单一", "single"],
    comprehensive: ["综合", "comprehensive"],
    transfers: ["转移矩阵", "transfers"],
  },
  "changeKinds",
);
const YEARS = { zh: "年数", en: "years" };
const TWO_SIZES = {
  zh: "期初与期末面积应逐类对应、区域大小一致",
  en: "the areas at the start and at the end must match class by class",
};
const NOT_SQUARE = {
  zh: "转移矩阵应为方阵，行列类别次序相同",
  en: "the transfer matrix must be square, its classes in one order",
};
const NO_END = {
  zh: "期末面积已在转移矩阵中，请留空",
  en: "leave the areas at the end out; they are in the transfer matrix",
};
