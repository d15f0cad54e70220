import { isBlank } from "../core/cells";
import type { Matrix } from "../core/columns";
import { isMissing } from "../core/errors";

/**
 * A row (or column, where the cases stand side by side) that is blank in every range is no case: its result is blank, so that
 * what is calculated from it is too. A row that lacks only some of its cells is #N/A.
 */
export function blanksKept(result: Matrix, args: unknown[]): Matrix {
  const across = result.length === 1;
  const length: number = across ? result[0]!.length : result.length;
  // A lone case may have as many results as it has cells: nothing of it is there, or all.
  if (length === 1 || (across && result[0]!.every(isMissing))) return result;
  const ranges = (args.filter(Array.isArray) as Matrix[]).filter(
    (range) => (across ? range[0]!.length : range.length) === length,
  );
  if (ranges.length === 0) return result;
  for (let i = 0; i < length; i++) {
    if (!isMissing(across ? result[0]![i] : result[i]![0])) continue;
    const cells = ranges.flatMap((range) => (across ? range.map((row) => row[i]) : range[i]!));
    if (!cells.every(isBlank)) continue;
    if (across) result[0]![i] = "";
    else result[i] = result[i]!.map(() => "");
  }
  return result;
}
