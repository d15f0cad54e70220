import { whenAtHand } from "./later";
import { isBlank } from "./cells";
import type { Matrix } from "./columns";
import { analysis } from "./beside";
import { isMissing } from "./errors";

/** A function as Excel calls it: whole columns are cut to what is used, rows between two parts of a table stay blank, and what is loaded beside is waited for. */
export function asCalled(f: (...args: any[]) => unknown): (...args: any[]) => unknown {
  const called = (...args: any[]) => {
    const given = usedOf(args);
    return whenAtHand(() => blanksKept(f(...given), given));
  };
  return Object.defineProperty(called, "name", { value: f.name });
}

/** The result of rows that are blank throughout is blank; should there be any, what knows it is loaded beside. */
function blanksKept(result: unknown, args: unknown[]): unknown {
  if (result instanceof Promise) return result.then((later) => blanksKept(later, args));
  return Array.isArray(result) &&
    (result.length > 1 ? result.some(([cell]) => isMissing(cell)) : result[0].some(isMissing))
    ? analysis().blanksKept(result, args)
    : result;
}

/** Rows from which on a range is taken for a whole column, as A:A is: nobody fills as many by hand. */
const LONG = 65_536;

/**
 * Ranges of one length lose the rows below the last one that any of them uses. Those of less than LONG rows stay as
 * they are: a blank at their end is data that is missing.
 */
function usedOf(args: unknown[]): unknown[] {
  const used = new Map<number, number>();
  for (const range of args) {
    if (!Array.isArray(range) || range.length < LONG) continue;
    used.set(range.length, Math.max(lastUsed(range), used.get(range.length) ?? 1));
  }
  if (used.size === 0) return args;
  return args.map((range) => {
    const rows = Array.isArray(range) ? used.get(range.length) : undefined;
    return rows === undefined ? range : (range as Matrix).slice(0, rows);
  });
}

function lastUsed(range: Matrix): number {
  let rows = range.length;
  while (rows > 1 && range[rows - 1]!.every(isBlank)) rows--;
  return rows;
}
