import type { Text } from "../../catalogue/schema";
import { errorIn, invalidNumber, invalidValue, isError, notAvailable, type ExcelError } from "./errors";

/**
 * What one cell or literal holds, and what it means where a number is wanted.
 *
 * In a range only numbers count, as in SUM: text, also "12.5", and TRUE or FALSE are #VALUE!, a blank is #N/A. A lone
 * value follows Excel's arithmetic: ="1,000"*2 is 2000 and =TRUE*2 is 2.
 */
export type Cell = unknown;

export function isBlank(cell: Cell): boolean {
  return cell === null || cell === undefined || cell === "";
}

/** The number in a cell of a range, or the error that stands for it. */
export function numberIn(cell: Cell): number | ExcelError {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : invalidNumber();
  if (isBlank(cell)) return notAvailable(MISSING);
  const error = errorIn(cell);
  if (error) return error;
  if (typeof cell === "boolean") return invalidValue(TRUTH);
  return invalidValue(Number.isNaN(numberOfText(cell)) ? notANumber(cell) : NUMBER_AS_TEXT);
}

/** A lone value read the way Excel's arithmetic reads it; whatever is not a number stays as it is. */
export function coerced(cell: Cell): Cell {
  if (typeof cell === "boolean") return cell ? 1 : 0;
  const value = numberOfText(cell);
  return Number.isNaN(value) ? cell : value;
}

/** The one value of an argument: a scalar as it is, a single cell out of its 1×1 matrix. */
export function lone(argument: unknown, name: Text): Cell {
  if (!Array.isArray(argument)) return argument;
  if (argument.length === 1 && argument[0].length === 1) return argument[0][0];
  throw invalidValue({
    zh: `${name.zh}只能是一个值，不能是区域`,
    en: `${name.en} must be one value, not a range`,
  });
}

/** An argument as a range; a lone value, or one that was left out, is a range of one cell, as Excel's arithmetic reads it. */
export function rangeOf(argument: unknown): Cell[][] {
  if (!Array.isArray(argument)) return [[coerced(argument)]];
  return argument.length === 1 && argument[0].length === 1 ? [[coerced(argument[0][0])]] : argument;
}

/**
 * An argument that is nothing but an error makes the result that error, as anywhere in Excel, whatever else is
 * wrong. For functions that ask about shapes, or about which arguments go together, before they look at cells.
 */
export function passErrors(...args: unknown[]): void {
  for (const argument of args) {
    const alone = !Array.isArray(argument) || (argument.length === 1 && argument[0].length === 1);
    const error = errorIn(alone ? rangeOf(argument)[0]![0] : null);
    if (error) throw error;
  }
}

/** The first error in a range, if there is one. */
export function errorAmong(argument: unknown): ExcelError | null {
  for (const row of rangeOf(argument)) {
    for (const cell of row) {
      const error = errorIn(cell);
      if (error) return error;
    }
  }
  return null;
}

/** Whether an optional argument was left out. */
export function isOmitted(argument: unknown): boolean {
  if (!Array.isArray(argument)) return argument === null || argument === undefined;
  return argument.length === 1 && argument[0].length === 1 && isOmitted(argument[0][0]);
}

/** An argument that must be one number; throws otherwise. */
export function number(argument: unknown, name: Text): number {
  const value = numberIn(coerced(lone(argument, name)));
  if (isError(value)) throw named(value, name);
  return value;
}

/** An optional argument that is one number; `fallback` when it was left out. */
export function optionalNumber<F>(argument: unknown, name: Text, fallback: F): number | F {
  return isOmitted(argument) ? fallback : number(argument, name);
}

/** An optional TRUE or FALSE; numbers count as Excel counts them. */
export function flag(argument: unknown, name: Text, fallback: boolean): boolean {
  if (isOmitted(argument)) return fallback;
  const cell = lone(argument, name);
  const error = errorIn(cell);
  if (error) throw error;
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number") return cell !== 0;
  throw invalidValue({ zh: `${name.zh}应为 TRUE 或 FALSE`, en: `${name.en} must be TRUE or FALSE` });
}

/**
 * The number that a text is to Excel's arithmetic, full-width or not: 12.5, 1,000, 1.5e3, 5%; and 1 000, as ISO groups
 * digits. NaN for any other cell: 1,00 is none.
 */
export function numberOfText(cell: Cell): number {
  if (typeof cell !== "string" || cell.length > LONGEST_NUMBER) return NaN;
  const [, digits, , percent] = TEXT_NUMBER.exec(cell.normalize("NFKC").trim()) ?? [];
  return digits ? Number(digits.replace(/[, ]/g, "")) / (percent ? 100 : 1) : NaN;
}

const LONGEST_NUMBER = 40;
const TEXT_NUMBER = /^([+-]?(?:\d{1,3}(?:([, ])\d{3}(?:\2\d{3})*)|\d*)\.?\d*(?:e[+-]?\d+)?)\s*(%?)$/i;

/** The same error with the name of the argument in front of its message; errors from elsewhere pass unchanged. */
function named(error: ExcelError, name: Text): ExcelError {
  if (!error.message) return error;
  const text = { zh: `${name.zh}：${error.message}`, en: `${name.en}: ${error.message}` };
  return error.code === "#N/A" ? notAvailable(text) : invalidValue(text);
}

function notANumber(cell: Cell): Text {
  const shown = String(cell).slice(0, 20);
  return { zh: `应为数字，却是“${shown}”`, en: `must be a number, but is "${shown}"` };
}

export const MISSING: Text = { zh: "缺数据：单元格为空", en: "no data: the cell is blank" };
const TRUTH: Text = { zh: "应为数字，却是 TRUE 或 FALSE", en: "must be a number, but is TRUE or FALSE" };
const NUMBER_AS_TEXT: Text = {
  zh: "数字存成了文本，请先转换为数字",
  en: "a number stored as text; convert it to a number first",
};
