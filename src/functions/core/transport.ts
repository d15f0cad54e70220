import { notAvailable } from "./errors";
import { factor, factorFor, isFactor, NO_YEARS } from "./factors";

/**
 * A transport factor in kg a unit. British ones are by year; no official Chinese factor was found, so the
 * names themselves say where each comes from.
 */
export function transportFactor(key: string, year: number | null): number {
  if (!isFactor(key)) return factorFor(key, "英国", year);
  if (year !== null) throw notAvailable(NO_YEARS);
  return factor(key);
}

export const OWN_FACTOR = {
  zh: "已给出自有因子，不能再给年份、口径或燃料分项",
  en: "with your own factor, leave out year, basis and parts of a fuel",
};
