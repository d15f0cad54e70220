import { coerced, numberIn, type Cell } from "./cells";
import { isSingle, shape, singleOf, spread, type Matrix, type Outcome } from "./columns";
import { invalidNumber } from "./errors";

/** Amounts, none below `least`, times one factor over another. A loop of its own for the reason given at `quotients`. */
export function scaled(amounts: Matrix, factor: number, per = 1, least = 0): Outcome[][] {
  if (isSingle(amounts)) return [[product(coerced(singleOf(amounts)), factor, per, least)]];
  const result = new Array<Outcome[]>(amounts.length);
  for (let i = 0; i < result.length; i++) {
    const cells = amounts[i]!;
    const row: Outcome[] = [product(cells[0], factor, per, least)];
    for (let j = 1; j < cells.length; j++) row.push(product(cells[j], factor, per, least));
    result[i] = row;
  }
  return result;
}

function product(cell: Cell, factor: number, per: number, least: number): Outcome {
  const amount = typeof cell === "number" ? cell : numberIn(cell);
  if (typeof amount !== "number") return amount;
  const value = (amount * factor) / per;
  return amount >= least && Math.abs(value) < Infinity ? value : invalidNumber();
}

/**
 * Amounts times coefficients of the user's own, times one factor over another, where all are plain numbers and the coefficients
 * lie between `least` and `most`; null where a cell is anything else, which then takes the way of names.
 */
export function ownProducts(
  amounts: Matrix,
  coefficients: Matrix,
  factor = 1,
  per = 1,
  [least, most]: [least: number, most: number] = [0, Infinity],
): Outcome[][] | null {
  const { rows, columns } = shape([amounts, coefficients]);
  if (columns !== 1) return null;
  const as = spread(amounts, rows, 1);
  const ks = spread(coefficients, rows, 1);
  const result = new Array<Outcome[]>(rows);
  for (let i = 0; i < rows; i++) {
    const amount = as[i]![0];
    const own = ks[i]![0];
    if (typeof amount !== "number" || typeof own !== "number") return null;
    const value = (amount * own * factor) / per;
    if (!(amount >= 0 && own >= least && own <= most && Math.abs(value) < Infinity)) return null;
    result[i] = [value];
  }
  return result;
}
