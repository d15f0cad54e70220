import { coerced, numberIn, type Cell } from "./cells";
import { isSingle, singleOf, type Matrix, type Outcome } from "./columns";
import { invalidNumber } from "./errors";

/** Amounts, none negative, times one factor. A loop of its own for the reason given at `quotients`. */
export function scaled(amounts: Matrix, factor: number): Outcome[][] {
  if (isSingle(amounts)) return [[product(coerced(singleOf(amounts)), factor)]];
  const result = new Array<Outcome[]>(amounts.length);
  for (let i = 0; i < result.length; i++) {
    const cells = amounts[i]!;
    const row: Outcome[] = [product(cells[0], factor)];
    for (let j = 1; j < cells.length; j++) row.push(product(cells[j], factor));
    result[i] = row;
  }
  return result;
}

function product(cell: Cell, factor: number): Outcome {
  const amount = typeof cell === "number" ? cell : numberIn(cell);
  if (typeof amount !== "number") return amount;
  const value = amount * factor;
  return amount >= 0 && value < Infinity ? value : invalidNumber();
}
