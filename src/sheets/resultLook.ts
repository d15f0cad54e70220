/** How a computed value is shown: by its unit, so that a row reads alike in every year and keeps the digits that count. */
import type { Language } from "../catalogue/language";
import type { Level } from "../catalogue/schema";
import type { Look } from "./look";

/** Areas whose tonnes are few enough to be written out where they are below zero. */
const SMALL: readonly Level[] = ["县", "乡镇"];

/** Tonnes on 碳账, where columns are as wide as eight digits. */
export function accountTonnesLook(level: Level, language: Language): Look {
  if (language === "en") return "asManyTonnesInEnglish";
  return SMALL.includes(level) ? "asManyTonnesOfSmall" : "asManyTonnes";
}

/** Tonnes of a whole area, which come in millions. */
export const isTonnes = (unit: string) => ["tCO2", "tCO2e", "tce"].includes(unit);

/** What is a share or is set against something else has its digits behind the point. */
export function resultLook(unit: string, level: Level, language: Language): Look {
  if (unit === "%") return "asShare";
  if (isTonnes(unit)) {
    if (language === "en") return "asTonnesInEnglish";
    return SMALL.includes(level) ? "asTonnesOfSmall" : "asTonnes";
  }
  return "asMeasure";
}
