import { CellValueType, type ICellData, type Nullable, numfmt } from "@univerjs/core";
import { invalidArgument } from "../hostError";
import type { WorkbenchLanguage } from "../language";
import { checkFormula, isWithinLimits } from "./formulaLimits";
import { isReadable } from "./readableFormula";
import { looksLikeDate, splitTime, typedDate } from "./typedDate";
import { typedNumber } from "./typedNumber";

/** Excel's limit for the text of one cell. */
const longestText = 32_767;

/** Excel reads no more of a typed number. */
const significantDigits = 15;

const errorValues = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
]);

export const isErrorValue = (value: unknown): value is string =>
  typeof value === "string" && errorValues.has(value);

/** What a cell holds: the value, and whether it is an error rather than text that looks like one. */
export function valueOf(cell: Nullable<ICellData>): {
  value: string | number | boolean | null;
  error: boolean;
} {
  const value = cell?.v;
  if (value === undefined || value === null) return { value: null, error: false };
  if (cell!.t === CellValueType.BOOLEAN) return { value: Boolean(Number(value)), error: false };
  if (cell!.t === CellValueType.NUMBER) return { value: Number(value), error: false };
  if (typeof value === "boolean" || typeof value === "number") return { value, error: false };
  return { value, error: cell!.t !== CellValueType.FORCE_STRING && isErrorValue(value) };
}

/**
 * What Excel makes of a value that is set through Range.values or Range.formulas: text is read as if a person had
 * typed it, so "12" becomes a number, "=A1" a formula, "'12" text. null leaves the cell as it is.
 */
export function typedValue(
  input: unknown,
  numberFormat: string,
  language: WorkbenchLanguage,
): ICellData | null {
  if (input === null || input === undefined) return null;
  if (typeof input === "number") return { v: input, t: CellValueType.NUMBER, ...noFormula };
  if (typeof input === "boolean") return { v: input ? 1 : 0, t: CellValueType.BOOLEAN, ...noFormula };
  if (typeof input !== "string") throw invalidArgument("a cell takes text, a number or a boolean");
  if (input.length > longestText) throw invalidArgument(`text longer than ${longestText} characters`);
  if (input === "") return emptied;
  if (numberFormat === "@") return text(input);
  if (input.startsWith("=") && input.length > 1) {
    checkFormula(input);
    if (!isReadable(input)) throw invalidArgument(`${input} is no formula`);
    return formula(input);
  }
  if (input.startsWith("'")) return text(input.slice(1));
  const upper = input.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE")
    return { v: upper === "TRUE" ? 1 : 0, t: CellValueType.BOOLEAN, ...noFormula };
  if (isErrorValue(upper)) return { v: upper, t: CellValueType.STRING, ...noFormula };
  const date = typedDate(input.trim(), language);
  if (date) return number(date.serial, numberFormat, date.format);
  const moment = splitTime(input.trim());
  const time = moment && numfmt.parseTime(moment.time);
  const day = time && typedDate(moment.day, language);
  if (day) return number(day.serial + Number(time.v), numberFormat, `${dayFormat[language]} h:mm`);
  if (moment && looksLikeDate(moment.day)) return text(input);
  if (looksLikeDate(input.trim()) || hasBrokenGroup(input.trim())) return text(input);
  const read = typedNumber(input.trim(), language);
  if (read) return number(Number(read.value.toPrecision(significantDigits)), numberFormat, read.format);
  // Who has typed a number and goes on adding means a sum.
  const signed = `=${input.trim()}`;
  if (/^=[-+]./.test(signed) && isWithinLimits(signed) && isReadable(signed)) return formula(signed);
  return text(input);
}

/** Beside a time of the day a date shows so, however it was written. */
const dayFormat: Record<WorkbenchLanguage, string> = { "zh-CN": "yyyy/m/d", "en-US": "m/d/yyyy" };

/** "14,37": behind a comma between digits Excel wants three of them at least. */
const hasBrokenGroup = (input: string) =>
  /^\D{0,3}[\d,.]+\D{0,3}$/.test(input) && /\d,\d{1,2}(?!\d)/.test(input);

const formula = (f: string): ICellData => ({ f, v: null, t: null, si: null, p: null });

const noFormula = { f: null, si: null, p: null } as const;

/** A number; a cell without a format of its own takes that on in which it was typed. */
const number = (value: number, before: string, typed: string | null | undefined): ICellData => ({
  v: value,
  t: CellValueType.NUMBER,
  ...noFormula,
  ...(typed && typed !== "General" && before === "General" ? { s: { n: { pattern: typed } } } : {}),
});

/** A cell without content; its format stays. */
export const emptied: ICellData = { v: null, t: null, ...noFormula };

/** Words that would be read as something else, such as "12" and "#N/A", are marked as text for good. */
const text = (words: string): ICellData => ({ v: words, t: textType(words), ...noFormula });

/** The mark shows as an apostrophe before what is edited, so other texts do without it. */
export const textType = (words: string): CellValueType =>
  readsOtherwise(words) ? CellValueType.FORCE_STRING : CellValueType.STRING;

function readsOtherwise(words: string): boolean {
  if (/^['=]/.test(words)) return true;
  const upper = words.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE" || isErrorValue(upper)) return true;
  // Without a digit it is no number and no date; nor with a Chinese word that no date and no amount has.
  if (
    !/\d/.test(words) ||
    /(?![年月日号時时点分秒上下午星期周週元〇零一二三四五六七八九十])\p{Script=Han}/u.test(words)
  )
    return false;
  const known = numberLike.get(words);
  if (known !== undefined) return known;
  const isNumber = typeof numfmt.parseValue(words, { locale: "zh-CN" })?.v === "number";
  if (numberLike.size >= mostKnown) numberLike.clear();
  numberLike.set(words, isNumber);
  return isNumber;
}

/** Texts that were tried already: those of a large file repeat, and each trial takes as long as a whole formula. */
const numberLike = new Map<string, boolean>();
const mostKnown = 20_000;
