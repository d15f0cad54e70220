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

/** What a coefficient may be, and what is made of it. */
export interface Scale {
  /** The coefficient that a name stands for; it may throw where the name alone does not say. */
  named?: (name: string) => number;
  /** Whether a number may stand in a name's place. */
  own?: boolean;
  /** Multiplies and divides every product. */
  factor?: number;
  per?: number;
  least?: number;
  most?: number;
}

/**
 * Amounts times coefficients, the user's own or ones with a name, where every row can be calculated; null where any
 * cannot, which then takes the way that says what is wrong with it. Each name is looked up once, however long the
 * column.
 */
export function products(amounts: Matrix, coefficients: Matrix, scale: Scale = {}): Outcome[][] | null {
  const { named, own = true, factor = 1, per = 1, least = 0, most = Infinity } = scale;
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
    if (typeof amount !== "number" || typeof k !== "number") return null;
    const value = (amount * k * factor) / per;
    if (!(amount >= 0 && k >= least && k <= most && Math.abs(value) < Infinity)) return null;
    result[i] = [value];
  }
  return result;
}

function lookedUp(name: string, named: (name: string) => number, known: Map<string, number>): number | null {
  try {
    const value = named(name);
    known.set(name, value);
    return value;
  } catch {
    return null;
  }
}
