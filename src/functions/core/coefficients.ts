import { isError } from "./errors";
import { numberIn, type Cell } from "./cells";
import { choices, choose } from "./names";
import { isAbove } from "../../targets/closeness";

/** The number in a cell; throws the error that stands for anything else. */
export function numberOf(cell: Cell): number {
  const value = numberIn(cell);
  if (isError(value)) throw value;
  return value;
}

/** An optional number that a cell may give in place of a default. */
export function numberOr(cell: Cell, fallback: number): number {
  return cell === null ? fallback : numberOf(cell);
}

/** Whether a number is a share from 0 to 1; one that is summed from parts may come out a last digit larger. */
export function isFraction(value: number): boolean {
  return value >= 0 && !isAbove(value, 1);
}

/** Whether a result counts carbon or carbon dioxide; literature on land, farming and forests counts carbon. */
export const COUNTED_AS = choices(
  { zh: "计量", en: "counted as" },
  { co2: ["二氧化碳", "CO2"], carbon: ["碳", "C"] },
  "countedAs",
);

/** 44 g of carbon dioxide hold 12 g of carbon. */
export const CO2_PER_CARBON = 44 / 12;

/** What a tonne of carbon counts in the result; CO2 when the choice was left out. */
export function perTonneOfCarbon(countedAs: Cell): number {
  return countedAs === null || choose(COUNTED_AS, countedAs) === "co2" ? CO2_PER_CARBON : 1;
}
