import type { Text } from "../../catalogue/schema";
import type { Cell } from "./cells";
import { map2, type Matrix, type Outcome } from "./columns";
import { divisionByZero, invalidNumber, invalidValue } from "./errors";
import { amountIn, missing } from "./groups";

/**
 * A part of a whole, as a fraction of 1. Both are what a person measured, so a part above its whole is a
 * mistake in the data (two units, two survey areas) and is refused rather than shown as 130 %.
 */
export function shares(part: Matrix, whole: Matrix, partName: Text, wholeName: Text): Outcome[][] {
  return map2(part, whole, (p, w) => share(p, w, partName, wholeName));
}

export function share(part: number, whole: number, partName: Text, wholeName: Text): Outcome {
  if (part < 0 || whole < 0) return invalidNumber();
  if (whole === 0) return divisionByZero();
  if (part > whole * (1 + SUM_ROUNDING)) return tooMuch(partName, wholeName);
  return Math.min(part / whole, 1);
}

/**
 * The same for amounts by group, each weighted 1 or 0 for counting in the part and in the whole. Blank amounts
 * count nothing, as in a sum, unless all are blank.
 */
export function shareOfGroups(
  amounts: Cell[],
  inPart: number[],
  inWhole: number[],
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

/** A part that is summed from the same cells as its whole may come out a last digit larger. */
const SUM_ROUNDING = 1e-9;

function tooMuch(part: Text, whole: Text) {
  return invalidValue({
    zh: `${part.zh}大于${whole.zh}，请核对口径和单位`,
    en: `${part.en} exceeds ${whole.en}; check scope and units`,
  });
}
