import type { Text } from "../../catalogue/schema";
import { coerced, isBlank, MISSING, numberIn, rangeOf, type Cell } from "./cells";
import type { Matrix, Outcome } from "./columns";
import { errorIn, invalidNumber, invalidValue, notAvailable, type ExcelError } from "./errors";
import { isChoice, type Choices } from "./names";
import { isMeasured } from "./quantities";

/**
 * Amounts by named group: trips by mode, areas by surface. The names run down a column or along a row; every
 * further column, or row, of amounts is a case of its own and gets one result.
 */
export interface Cases {
  /** The amounts of each case, in the order of the names. */
  cases: Cell[][];
  /** Whether the cases stand side by side. */
  across: boolean;
}

export function casesOf(names: Matrix, amounts: Matrix, namesOf: Text): Cases {
  const count = groupCount(names, namesOf);
  const [heads, range] = [rangeOf(names), rangeOf(amounts)];
  if (heads.length === 1 && range[0]!.length === count) return { cases: range, across: false };
  if (heads[0]!.length === 1 && range.length === count) {
    return { cases: range[0]!.map((_, k) => range.map((row) => row[k])), across: true };
  }
  throw invalidValue({
    zh: `${namesOf.zh}有 ${count} 个，数值区域为 ${range.length} 行 ${range[0]!.length} 列，方向或个数不一致`,
    en: `a range of ${range.length} × ${range[0]!.length} does not fit ${count} in the list of ${namesOf.en}`,
  });
}

/**
 * Names and amounts without the places where neither stands, as the rows below a table that is not full; where nothing
 * stands at all, or the two do not fit, they stay as they are.
 */
export function withoutBlanks(names: Matrix, amounts: Matrix): [names: Matrix, amounts: Matrix] {
  const [heads, range] = [rangeOf(names), rangeOf(amounts)];
  // None where all are kept: to copy every row of a large table takes several times as long as to reckon with it.
  const keptOf = (count: number, isEmpty: (i: number) => boolean) => {
    const kept = Array.from({ length: count }, (_, i) => i).filter((i) => !isEmpty(i));
    return kept.length < count ? kept : [];
  };
  if (heads[0]!.length === 1 && heads.length === range.length) {
    const kept = keptOf(heads.length, (i) => isBlank(heads[i]![0]) && range[i]!.every(isBlank));
    return kept.length === 0 ? [names, amounts] : [kept.map((i) => heads[i]!), kept.map((i) => range[i]!)];
  }
  if (heads.length === 1 && heads[0]!.length === range[0]!.length) {
    const [head] = heads;
    const kept = keptOf(head!.length, (j) => isBlank(head![j]) && range.every((row) => isBlank(row[j])));
    if (kept.length > 0) return [[kept.map((j) => head![j])], range.map((row) => kept.map((j) => row[j]))];
  }
  return [names, amounts];
}

/** One result a case, standing as the cases do. */
export function laidOut(results: Outcome[][], across: boolean): Outcome[][] {
  return across ? [results.map(([outcome]) => outcome!)] : results;
}

/** The names themselves, in order. */
export function groupNames(names: Matrix): Cell[] {
  const range = rangeOf(names);
  return range.length === 1 ? range[0]! : range.map((row) => row[0]);
}

/**
 * Whether a range names its groups: one of the names is on the list, or it has text and no number. A stray text
 * in a column of numbers is an error there, and so is a stray number among names.
 */
export function isNamed(range: Matrix, list?: Choices): boolean {
  let [names, numbers] = [false, false];
  for (const row of rangeOf(range)) {
    for (const cell of row) {
      if (typeof cell === "number") numbers = true;
      else if (list && isChoice(list, cell)) return true;
      else if (isBlank(cell) || errorIn(cell)) continue;
      else if (typeof coerced(cell) === "string" && !isMeasured(cell)) names = true;
      else numbers = true;
    }
  }
  return names && !numbers;
}

/**
 * The amount of one group; a blank one counts nothing, as in a sum. Negative amounts are #NUM!.
 */
export function amountIn(cell: Cell): number | ExcelError {
  if (typeof cell === "number") return cell >= 0 && cell < Infinity ? cell : invalidNumber();
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
  const range = rangeOf(names);
  if (range.length === 1) return range[0]!.length;
  if (range[0]!.length === 1) return range.length;
  throw invalidValue({
    zh: `${namesOf.zh}应排成一行或一列`,
    en: `${namesOf.en} must stand in one row or one column`,
  });
}
