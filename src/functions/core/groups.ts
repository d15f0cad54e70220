import type { Text } from "../../catalogue/schema";
import { coerced, isBlank, MISSING, numberIn, type Cell } from "./cells";
import type { Matrix, Outcome } from "./columns";
import { errorIn, invalidNumber, invalidValue, notAvailable, type ExcelError } from "./errors";

/**
 * Amounts by named group: trips by mode, areas by surface. The names run down a column or along a row; every
 * further column, or row, of amounts is a case of its own and gets one result. `f` returns its errors; the
 * array it receives may be reused.
 */
export function mapGroups(
  names: Matrix,
  amounts: Matrix,
  namesOf: Text,
  f: (amounts: Cell[], index: number) => Outcome,
): Outcome[][] {
  const count = groupCount(names, namesOf);
  if (names.length === 1 && amounts[0]!.length === count) {
    const result = new Array<Outcome[]>(amounts.length);
    for (let k = 0; k < result.length; k++) result[k] = [f(amounts[k]!, k)];
    return result;
  }
  if (names[0]!.length === 1 && amounts.length === count) {
    const column = new Array<Cell>(count);
    const result = new Array<Outcome>(amounts[0]!.length);
    for (let k = 0; k < result.length; k++) {
      for (let i = 0; i < count; i++) column[i] = amounts[i]![k];
      result[k] = f(column, k);
    }
    return [result];
  }
  throw invalidValue({
    zh: `${namesOf.zh}有 ${count} 个，数值区域为 ${amounts.length} 行 ${amounts[0]!.length} 列，方向或个数不一致`,
    en: `${count} ${namesOf.en} do not fit a range of ${amounts.length} × ${amounts[0]!.length}`,
  });
}

/** The names themselves, in order. */
export function groupNames(names: Matrix): Cell[] {
  return names.length === 1 ? names[0]! : names.map((row) => row[0]);
}

/** Whether a range names its groups: it has text and no number. A stray text in a column of numbers is an error there. */
export function isNamed(range: Matrix): boolean {
  let named = false;
  for (const row of range) {
    for (const cell of row) {
      if (isBlank(cell) || errorIn(cell)) continue;
      if (typeof coerced(cell) !== "string") return false;
      named = true;
    }
  }
  return named;
}

/**
 * The amount of one group; a blank one counts nothing, as in a sum. Negative amounts are #NUM!.
 */
export function amountIn(cell: Cell): number | ExcelError {
  if (typeof cell === "number") return cell >= 0 ? cell : invalidNumber();
  return isBlank(cell) ? 0 : numberIn(cell);
}

/** Amounts times weights, added up. An error where not one amount is known, or one is not an amount. */
export function weightedSum(amounts: Cell[], weights: number[]): number | ExcelError {
  let sum = 0;
  for (let i = 0; i < amounts.length; i++) {
    const cell = amounts[i];
    const amount = typeof cell === "number" && cell >= 0 ? cell : amountIn(cell);
    if (typeof amount !== "number") return amount;
    sum += amount * weights[i]!;
  }
  return sum === 0 ? (missing(amounts) ?? 0) : sum;
}

/** The error for a case of which not one amount is known, else null. */
export function missing(amounts: Cell[]): ExcelError | null {
  return amounts.every(isBlank) ? notAvailable(MISSING) : null;
}

function groupCount(names: Matrix, namesOf: Text): number {
  if (names.length === 1) return names[0]!.length;
  if (names[0]!.length === 1) return names.length;
  throw invalidValue({
    zh: `${namesOf.zh}应排成一行或一列`,
    en: `${namesOf.en} must stand in one row or one column`,
  });
}
