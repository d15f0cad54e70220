/** How a computed value is shown: by its unit, so that a row reads alike in every year and keeps the digits that count. */
import type { Language } from "../catalogue/language";
import type { Look } from "./look";

/** Tonnes of a whole area, which come in millions. */
export const isTonnes = (unit: string) => ["tCO2", "tCO2e", "tce"].includes(unit);

/** What is a share or is set against something else has its digits behind the point. */
export function resultLook(unit: string, language: Language): Look {
  if (unit === "%") return "asShare";
  if (isTonnes(unit)) return language === "zh" ? "asTonnes" : "asTonnesInEnglish";
  return "asMeasure";
}
