import type { Text } from "../../catalogue/schema";
import { map2, type Matrix, type Outcome } from "./columns";
import { divisionByZero, invalidNumber, invalidValue, type ExcelError } from "./errors";

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

/** The same for two sums, either of which may be an error. */
export function shareOfSums(
  part: number | ExcelError,
  whole: number | ExcelError,
  partName: Text,
  wholeName: Text,
): Outcome {
  if (typeof part !== "number") return part;
  if (typeof whole !== "number") return whole;
  return share(part, whole, partName, wholeName);
}

/** A part that is summed from the same cells as its whole may come out a last digit larger. */
const SUM_ROUNDING = 1e-9;

function tooMuch(part: Text, whole: Text) {
  return invalidValue({
    zh: `${part.zh}大于${whole.zh}，请核对口径和单位`,
    en: `${part.en} exceeds ${whole.en}; check scope and units`,
  });
}
