import { FACTORS } from "../factors.generated";
import { factor, factorFor } from "./factors";

/**
 * A transport factor in kg a unit. British ones are by year; no official Chinese factor was found, so the
 * names themselves say where each comes from.
 */
export function transportFactor(key: string, year: number | null): number {
  return key in FACTORS && year === null ? factor(key) : factorFor(key, "英国", year);
}
