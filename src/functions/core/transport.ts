import { notAvailable } from "./errors";
import { factor, factorFor, isFactor } from "./factors";

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
  zh: "已给出自有因子，不能再给年份",
  en: "with your own factor, leave out the year",
};
const NO_YEARS = {
  zh: "该因子不分年份，请省略年份",
  en: "this factor is not by year; leave the year out",
};
