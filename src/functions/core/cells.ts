import type { Text } from "../../catalogue/schema";
import { errorIn, invalidNumber, invalidValue, isError, notAvailable, type ExcelError } from "./errors";

/**
 * What one cell or literal holds, and what it means where a number is wanted.
 *
 * In a range only numbers count: text, also "12.5", and TRUE or FALSE are #VALUE!, a blank is #N/A. A lone
 * value follows Excel's arithmetic: ="5"*2 is 10 and =TRUE*2 is 2.
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
  return invalidValue(typeof cell === "string" && isPlainNumber(cell) ? NUMBER_AS_TEXT : notANumber(cell));
}

/** A lone value read the way Excel's arithmetic reads it; whatever is not a number stays as it is. */
export function coerced(cell: Cell): Cell {
  if (typeof cell === "boolean") return cell ? 1 : 0;
  return typeof cell === "string" && isPlainNumber(cell) ? Number(cell) : cell;
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

/** An argument as a range; a lone value, or one that was left out, is a range of one cell. */
export function rangeOf(argument: unknown): Cell[][] {
  return Array.isArray(argument) ? argument : [[argument]];
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

function isPlainNumber(text: string): boolean {
  return /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(text);
}

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
