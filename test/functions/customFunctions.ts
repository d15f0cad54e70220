/**
 * Lends tests the part of office.js that custom functions use, with the same values and behaviour as
 * Microsoft's: the error is a JavaScript Error whose `code` is what the cell shows.
 * Import it first in a test of a cell function.
 */
const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

class CustomFunctionError extends Error {
  readonly code: string;
  constructor(code: string, message?: string) {
    super(message ?? "");
    this.code = code || ErrorCode.invalidValue;
  }
}

/** Functions that were associated, by id. */
export const associated = new Map<string, (...args: any[]) => unknown>();

Object.assign(globalThis, {
  CustomFunctions: {
    Error: CustomFunctionError,
    ErrorCode,
    associate: (id: string, f: (...args: any[]) => unknown) => associated.set(id, f),
  },
});

// What is loaded beside the scripts is there at once, so that a test calls a function and has its answer.
const at = (file: string) => require(`../../src/functions/${file}`);
at("core/beside").setBeside({
  names: at("beside"),
  points: at("points"),
  analysis: at("analysis"),
  refusals: at("refusals"),
  others: at("otherFactors.generated"),
});

/** Runs `f` as if Excel's interface were in this language. */
export function inLanguage<T>(displayLanguage: string, f: () => T): T {
  const before = (globalThis as any).Office;
  (globalThis as any).Office = { context: { displayLanguage } };
  try {
    return f();
  } finally {
    (globalThis as any).Office = before;
  }
}

/** What a cell would show: the value, or the code of the error that was returned or thrown. */
export function shown(f: () => unknown): unknown {
  let value: unknown;
  try {
    value = f();
  } catch (error) {
    if (!(error instanceof CustomFunctionError)) throw error;
    return error.code;
  }
  return display(value);
}

/** The message beside the error. */
export function message(f: () => unknown): string {
  let value: unknown;
  try {
    value = f();
  } catch (error) {
    value = error;
  }
  if (Array.isArray(value)) value = value[0][0];
  if (value instanceof CustomFunctionError) return value.message;
  throw new Error(`expected an Excel error, got ${JSON.stringify(value)}`);
}

/** A 1×1 result as its value, a larger one as rows; errors as their codes. */
export function display(value: unknown): unknown {
  if (!Array.isArray(value)) return value instanceof CustomFunctionError ? value.code : value;
  const rows = value.map((row) => row.map(display));
  return rows.length === 1 && rows[0].length === 1 ? rows[0][0] : rows;
}
