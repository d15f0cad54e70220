import type { Text } from "../../catalogue/schema";
import { currentLanguage } from "./language";

/**
 * The errors a cell can show. Excel carries a message only with #VALUE! and #N/A.
 *
 * A function returns an error for one row of a column, and throws it when the whole call makes no sense;
 * inside mapNumbers … mapCells a thrown error too becomes the result of that row alone.
 */
export type ExcelError = CustomFunctions.Error;

/** #DIV/0!: the quantity divided by is zero. */
export function divisionByZero(): ExcelError {
  return shared("#DIV/0!", "");
}

/** #NUM!: a number that the quantity cannot be, such as a negative area. */
export function invalidNumber(): ExcelError {
  return shared("#NUM!", "");
}

/** #N/A: missing data, or a factor that nobody has published. */
export function notAvailable(text: Text): ExcelError {
  return shared("#N/A", text[currentLanguage()]);
}

/** #VALUE!: an argument of the wrong kind, a name that is not known, shapes that do not fit. */
export function invalidValue(text: Text): ExcelError {
  return shared("#VALUE!", text[currentLanguage()]);
}

export function isError(value: unknown): value is ExcelError {
  return value instanceof Error && "code" in value;
}

/** Whether a result is #N/A. */
export function isMissing(value: unknown): boolean {
  return typeof value === "object" && isError(value) && value.code === "#N/A";
}

/** The error that an argument brings along: office.js hands over an object, other hosts the text "#DIV/0!". */
export function errorIn(value: unknown): ExcelError | null {
  if (isError(value)) return value;
  return typeof value === "string" && value.startsWith("#") && CODES.has(value) ? shared(value, "") : null;
}

const CODES = new Set(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!", "#NAME?", "#REF!"]);

/** A column of 100,000 blanks needs one error, not 100,000. */
const made = new Map<string, ExcelError>();
const MADE_LIMIT = 200;

function shared(code: string, message: string): ExcelError {
  const key = message || code;
  let error = made.get(key);
  if (error?.code !== code) {
    if (made.size >= MADE_LIMIT) made.clear();
    error = withoutStack(
      () => new CustomFunctions.Error(code as CustomFunctions.ErrorCode, message || undefined),
    );
    made.set(key, error);
  }
  return error;
}

/** A stack trace costs more than all else about an error, and no cell shows it. Only V8 knows the limit. */
function withoutStack<T>(make: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
