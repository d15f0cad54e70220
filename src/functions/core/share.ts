import type { Text } from "../../catalogue/schema";
import { numberIn, type Cell } from "./cells";
import { shape, spread, type Matrix, type Outcome } from "./columns";
import { alike } from "./quantities";
import { divisionByZero, invalidNumber, invalidValue } from "./errors";
import { amountIn, casesOf, laidOut, missing } from "./groups";
import { isAbove } from "../../targets/closeness";

/**
 * A part of a whole, as a fraction of 1. Both are what a person measured, so a part above its whole is a
 * mistake in the data (two units, two survey areas) and is refused rather than shown as 130 %.
 * A loop of its own for the reason given at `quotients`.
 */
export function shares(
  given: Matrix,
  all: Matrix,
  partName: Text,
  wholeName: Text,
  ...unit: string[]
): Outcome[][] {
  const [part, whole] = alike([given, all], ...unit) as [Matrix, Matrix];
  const { rows, columns } = shape([part, whole]);
  const parts = spread(part, rows, columns);
  const wholes = spread(whole, rows, columns);
  const result = new Array<Outcome[]>(rows);
  for (let i = 0; i < rows; i++) {
    const p = parts[i]!;
    const w = wholes[i]!;
    const row: Outcome[] = [shareOfCells(p[0], w[0], partName, wholeName)];
    for (let j = 1; j < columns; j++) row.push(shareOfCells(p[j], w[j], partName, wholeName));
    result[i] = row;
  }
  return result;
}

/** The same for one pair of cells. */
export function shareOfCells(part: Cell, whole: Cell, partName: Text, wholeName: Text): Outcome {
  const p = typeof part === "number" ? part : numberIn(part);
  if (typeof p !== "number") return p;
  const w = typeof whole === "number" ? whole : numberIn(whole);
  if (typeof w !== "number") return w;
  return share(p, w, partName, wholeName);
}

export function share(part: number, whole: number, partName: Text, wholeName: Text): Outcome {
  if (!(part >= 0 && whole >= 0 && whole < Infinity)) return invalidNumber();
  if (whole === 0) return divisionByZero();
  // A part that is summed from the same cells as its whole may come out a last digit larger.
  if (isAbove(part / whole, 1)) return tooMuch(partName, wholeName);
  return Math.min(part / whole, 1);
}

/** What counts in a share: 1 or 0 for each group. */
export interface Counted {
  inPart: Float64Array;
  inWhole: Float64Array;
  partName: Text;
  wholeName: Text;
}

/**
 * The same for amounts by named group, one case a row or column. Blank amounts count nothing, as in a sum,
 * unless all are blank.
 */
export function sharesOfGroups(names: Matrix, amounts: Matrix, namesOf: Text, counted: Counted): Outcome[][] {
  const { cases, across } = casesOf(names, amounts, namesOf);
  const { inPart, inWhole, partName, wholeName } = counted;
  const results = new Array<Outcome[]>(cases.length);
  for (let k = 0; k < results.length; k++) {
    results[k] = [shareOfGroups(cases[k]!, inPart, inWhole, partName, wholeName)];
  }
  return laidOut(results, across);
}

function shareOfGroups(
  amounts: Cell[],
  inPart: Float64Array,
  inWhole: Float64Array,
  partName: Text,
  wholeName: Text,
): Outcome {
  let part = 0;
  let whole = 0;
  for (let i = 0; i < amounts.length; i++) {
    const cell = amounts[i];
    const amount = typeof cell === "number" && cell >= 0 ? cell : amountIn(cell);
    if (typeof amount !== "number") return amount;
    part += amount * inPart[i]!;
    whole += amount * inWhole[i]!;
  }
  return (whole === 0 && missing(amounts)) || share(part, whole, partName, wholeName);
}

function tooMuch(part: Text, whole: Text) {
  return invalidValue({
    zh: `${part.zh}大于${whole.zh}，请核对口径和单位`,
    en: `${part.en} exceeds ${whole.en}; check scope and units`,
  });
}
