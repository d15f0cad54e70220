import type { Text } from "../../catalogue/schema";
import { numberIn, type Cell } from "./cells";
import { shape, spread, type Matrix, type Outcome } from "./columns";
import { divisionByZero, invalidNumber, invalidValue } from "./errors";

/** What a quotient cannot exceed, and the message that says which units were mixed up when it does. */
export interface Bound {
  most: number;
  beyond: Text;
}

/**
 * One amount over another, neither negative; `times` is how many units of the result's the denominator's unit is.
 * A loop of its own rather than mapNumbers: handing every pair of numbers to a function costs more than dividing them.
 */
export function quotients(over: Matrix, under: Matrix, times = 1, bound: Bound | null = null): Outcome[][] {
  const { rows, columns } = shape([over, under]);
  const overs = spread(over, rows, columns);
  const unders = spread(under, rows, columns);
  const result = new Array<Outcome[]>(rows);
  for (let i = 0; i < rows; i++) {
    const x = overs[i]!;
    const y = unders[i]!;
    const row: Outcome[] = [quotient(x[0], y[0], times, bound)];
    for (let j = 1; j < columns; j++) row.push(quotient(x[j], y[j], times, bound));
    result[i] = row;
  }
  return result;
}

/** The same for one pair. */
export function quotient(over: Cell, under: Cell, times = 1, bound: Bound | null = null): Outcome {
  const x = typeof over === "number" ? over : numberIn(over);
  if (typeof x !== "number") return x;
  const y = typeof under === "number" ? under : numberIn(under);
  if (typeof y !== "number") return y;
  if (!(x >= 0 && y >= 0)) return invalidNumber();
  if (y === 0) return divisionByZero();
  const value = x / (y * times);
  if (bound !== null && value > bound.most) return invalidValue(bound.beyond);
  return value < Infinity ? value : invalidNumber();
}
