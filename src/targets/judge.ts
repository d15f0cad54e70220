import type { Operator } from "../catalogue/schema";
import { isAbove, isBelow, isClose } from "./closeness";

/** met 达标, missed 未达标, missing 缺数据, invalid 数据异常, none 无目标. */
export const VERDICTS = ["met", "missed", "missing", "invalid", "none"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A cell as Excel hands it over: "" for a blank cell, "#DIV/0!" and the like for an error. */
export type CellValue = string | number | boolean | null;

/** One row of an indicator table, as far as its verdict depends on it. */
export interface JudgedRow {
  current: CellValue;
  /** 近期值; a table of the first form has none. */
  near?: CellValue;
  planned: CellValue;
  operator: CellValue;
  target: CellValue;
  /** Upper end of a range; ignored for the simple operators. */
  upper: CellValue;
  /** What the quantity can be at all; anything but a number means no limit. */
  plausibleMin: CellValue;
  plausibleMax: CellValue;
}

/** Why a row is 数据异常. */
export type Fault =
  | "value-error"
  | "value-text"
  | "value-text-number"
  | "value-boolean"
  | "value-out-of-range"
  | "operator-unknown"
  | "target-not-number"
  | "upper-not-number"
  | "range-reversed"
  | "handed-not-number"
  | "handed-out-of-range"
  | "handed-sign"
  | "handed-direction"
  | "too-large";

export interface Judgement {
  verdict: Verdict;
  /** What is still missing, positive, in the row's unit; null unless missed. */
  gap: number | null;
  fault: Fault | null;
}

export const SIMPLE_OPERATORS = ["≥", ">", "≤", "<", "="] as const;
type SimpleOperator = (typeof SIMPLE_OPERATORS)[number];
export const RANGE_OPERATORS = ["[]", "[)", "(]", "()"] as const;

const HASH = 0x23;
const ERROR = /^#[A-Z0-9/]+[!?]?$/;

export function isBlank(value: CellValue): boolean {
  return value === "" || value === null;
}

export function isError(value: CellValue): boolean {
  return typeof value === "string" && value.charCodeAt(0) === HASH && ERROR.test(value);
}

function isSimple(value: CellValue): value is SimpleOperator {
  return value === "≥" || value === "≤" || value === ">" || value === "<" || value === "=";
}

export function isOperator(value: CellValue): value is Operator {
  return isSimple(value) || (RANGE_OPERATORS as readonly CellValue[]).includes(value);
}

export const VALUE_COLUMNS = ["planned", "near", "current"] as const;

/** Which of its values a row is judged by: the planned one, else the near-term one, else the current one. */
export function judgedColumn(
  row: Pick<JudgedRow, (typeof VALUE_COLUMNS)[number]>,
): (typeof VALUE_COLUMNS)[number] {
  return VALUE_COLUMNS.find((column) => !isBlank(row[column] ?? null)) ?? "current";
}

/**
 * The verdict on one row. `verdictFormula` says the same in Excel's own language and must agree on every
 * input; a property test holds them together.
 */
export function judge(row: JudgedRow): Judgement {
  const value = row[judgedColumn(row)] ?? null;
  if (!isBlank(value)) {
    if (typeof value !== "number") return invalid(faultOf(value));
    if (typeof row.plausibleMin === "number" && isBelow(value, row.plausibleMin))
      return invalid("value-out-of-range");
    if (typeof row.plausibleMax === "number" && isAbove(value, row.plausibleMax))
      return invalid("value-out-of-range");
  }
  const { operator, target } = row;
  if (typeof target === "number") {
    if (isSimple(operator)) return judgeSimple(value, operator, target);
    if (isOperator(operator)) return judgeRange(value, operator, target, row.upper);
  }
  return withoutRequirement(operator, target);
}

function withoutRequirement(operator: CellValue, target: CellValue): Judgement {
  if (isError(operator)) return invalid("operator-unknown");
  if (isError(target)) return invalid("target-not-number");
  if (isBlank(operator) || isBlank(target)) return NONE;
  return invalid(typeof target === "number" ? "operator-unknown" : "target-not-number");
}

function judgeSimple(value: CellValue, operator: SimpleOperator, target: number): Judgement {
  if (typeof value !== "number") return MISSING;
  const above = value - target;
  // A difference past what a number can hold is no basis for a verdict; the sheet shows the same.
  if (!Number.isFinite(above)) return invalid("too-large");
  if (isClose(value, target)) {
    if (operator !== ">" && operator !== "<") return MET;
    return missed(Math.max(0, operator === ">" ? -above : above));
  }
  const reaches = above > 0 ? operator === "≥" || operator === ">" : operator === "≤" || operator === "<";
  return reaches ? MET : missed(Math.abs(above));
}

function judgeRange(value: CellValue, operator: Operator, target: number, upper: CellValue): Judgement {
  if (typeof upper !== "number") return invalid("upper-not-number");
  if (isBelow(upper, target)) return invalid("range-reversed");
  if (typeof value !== "number") return MISSING;
  const above = value - target;
  const over = value - upper;
  if (!Number.isFinite(above) || !Number.isFinite(over)) return invalid("too-large");
  const reaches = isClose(value, target) ? operator[0] === "[" : above > 0;
  const within = isClose(value, upper) ? operator[1] === "]" : over < 0;
  return reaches && within ? MET : missed(Math.max(-above, over, 0));
}

const MET: Judgement = { verdict: "met", gap: null, fault: null };
const MISSING: Judgement = { verdict: "missing", gap: null, fault: null };
const NONE: Judgement = { verdict: "none", gap: null, fault: null };

function missed(gap: number): Judgement {
  return { verdict: "missed", gap, fault: null };
}

export function invalid(fault: Fault): Judgement {
  return { verdict: "invalid", gap: null, fault };
}

function faultOf(value: CellValue): Fault {
  if (typeof value === "boolean") return "value-boolean";
  if (isError(value)) return "value-error";
  return looksLikeNumber(String(value)) ? "value-text-number" : "value-text";
}

/** "70", " 70 ", "70%", "1,200", "７０": a person meant a number but the cell holds text. */
function looksLikeNumber(text: string): boolean {
  const plain = text.normalize("NFKC").replace(/[\s,%]/g, "");
  return plain !== "" && Number.isFinite(Number(plain));
}
