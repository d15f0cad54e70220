import { whenAtHand } from "./later";
import { isBlank } from "./cells";
import type { Matrix } from "./columns";
import { isError } from "./errors";

/** A function as Excel calls it: whole columns are cut to what is used, rows between two parts of a table stay blank, and what is loaded beside is waited for. */
export function asCalled(f: (...args: any[]) => unknown): (...args: any[]) => unknown {
  const called = (...args: any[]) => {
    const given = usedOf(args);
    const result = whenAtHand(() => f(...given));
    return result instanceof Promise
      ? result.then((later) => blanksKept(later, given))
      : blanksKept(result, given);
  };
  return Object.defineProperty(called, "name", { value: f.name });
}

/**
 * A row (or column, where the cases stand side by side) that is blank in every range is no case: its result is blank, so that
 * what is calculated from it is too. A row that lacks only some of its cells is #N/A.
 */
function blanksKept(result: unknown, args: unknown[]): unknown {
  if (!Array.isArray(result)) return result;
  const across = result.length === 1;
  const length: number = across ? result[0].length : result.length;
  // A lone case may have as many results as it has cells: nothing of it is there, or all.
  if (length === 1 || (across && result[0].every(isMissing))) return result;
  let ranges: Matrix[] | null = null;
  for (let i = 0; i < length; i++) {
    if (!isMissing(across ? result[0][i] : result[i][0])) continue;
    ranges ??= (args.filter(Array.isArray) as Matrix[]).filter(
      (range) => (across ? range[0]!.length : range.length) === length,
    );
    const cells = ranges.flatMap((range) => (across ? range.map((row) => row[i]) : range[i]!));
    if (cells.length === 0 || !cells.every(isBlank)) continue;
    if (across) result[0][i] = "";
    else result[i] = result[i].map(() => "");
  }
  return result;
}

function isMissing(cell: unknown): boolean {
  return typeof cell === "object" && isError(cell) && cell.code === "#N/A";
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
