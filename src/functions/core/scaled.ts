import { coerced, type Cell } from "./cells";
import { isSingle, shape, singleOf, spread, type Matrix, type Outcome } from "./columns";
import { quantityIn, type Own } from "./quantities";
import { invalidNumber, isError } from "./errors";

/** Amounts, none below `least`, bare or in one of `units`, times one factor over another. A loop of its own for the reason given at `quotients`. */
export function scaled(
  amounts: Matrix,
  factor: number,
  { per = 1, least = 0, units = [] }: { per?: number; least?: number; units?: readonly string[] } = {},
): Outcome[][] {
  if (isSingle(amounts)) return [[product(coerced(singleOf(amounts)), factor, per, least, units)]];
  const result = new Array<Outcome[]>(amounts.length);
  for (let i = 0; i < result.length; i++) {
    const cells = amounts[i]!;
    const row: Outcome[] = [product(cells[0], factor, per, least, units)];
    for (let j = 1; j < cells.length; j++) row.push(product(cells[j], factor, per, least, units));
    result[i] = row;
  }
  return result;
}

function product(cell: Cell, factor: number, per: number, least: number, units: readonly string[]): Outcome {
  const amount = typeof cell === "number" ? cell : quantityIn(cell, units);
  if (typeof amount !== "number") return amount;
  const value = (amount * factor) / per;
  return amount >= least && Math.abs(value) < Infinity ? value : invalidNumber();
}

/** What a coefficient may be, and what is made of it. */
export interface Scale {
  /** The coefficient that a name stands for; it may throw where the name alone does not say. */
  named?: (name: string) => number;
  /** What a number can be that stands in a name's place; false where none may. */
  own?: Own | false;
  /** Multiplies and divides every product. */
  factor?: number;
  per?: number;
  most?: number;
}

/**
 * Amounts times coefficients, the user's own or ones with a name, where every row can be calculated; null where any
 * cannot, which then takes the way that says what is wrong with it. Each name is looked up once, however long the
 * column.
 */
export function products(amounts: Matrix, coefficients: Matrix, scale: Scale = {}): Outcome[][] | null {
  const { named, own = ANY, factor = 1, per = 1, most = Infinity } = scale;
  const least = own ? (own.least ?? 0) : 0;
  const { rows, columns } = shape([amounts, coefficients]);
  if (columns !== 1) return null;
  const as = spread(amounts, rows, 1);
  const ks = spread(coefficients, rows, 1);
  const known = new Map<string, number>();
  const result = new Array<Outcome[]>(rows);
  for (let i = 0; i < rows; i++) {
    const amount = as[i]![0];
    let k = ks[i]![0];
    if (typeof k === "string" && named) k = known.get(k) ?? lookedUp(k, named, known);
    else if (!own) return null;
    else if (typeof k === "number" && (k > own.to || (k < own.from && k > -own.from))) return null;
    if (typeof amount !== "number" || typeof k !== "number") return null;
    const value = (amount * k * factor) / per;
    if (!(amount >= 0 && k >= least && k <= most && Math.abs(value) < Infinity)) return null;
    result[i] = [value];
  }
  return result;
}

/** A number of which nothing is known but that it is none below 0. */
const ANY: Own = { units: [""], from: 0, to: Infinity };

function lookedUp(name: string, named: (name: string) => number, known: Map<string, number>): number | null {
  try {
    const value = named(name);
    known.set(name, value);
    return value;
  } catch (error) {
    if (isError(error)) return null;
    throw error;
  }
}
