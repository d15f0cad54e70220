import type { Cell } from "./cells";
import type { ExcelError } from "./errors";
import { quantityIn } from "./quantities";

/** A year, also as "2025年". */
export function yearOf(cell: Cell): number | ExcelError {
  return quantityIn(cell, ["年"]);
}

/**
 * Years, numbers of years and dates are all plain numbers in Excel, and each passes for another: a target "2030
 * years" ahead, a series over days. What can be told apart is refused.
 */

/** Whether a number of years must be a year: 2030 in place of 5. */
export function isYear(span: number): boolean {
  return span > 1000;
}

/** Whether a year must be a date, which Excel counts in days since 1900. */
export function isDate(year: number): boolean {
  return year > 9999;
}

export const A_YEAR = {
  zh: "应给年数（如 5），不是年份",
  en: "give a number of years, such as 5, not a year",
};
export const DATES = {
  zh: "年份像是日期：请用 YEAR() 取出年份",
  en: "the years look like dates: take the year out of them with YEAR()",
};
