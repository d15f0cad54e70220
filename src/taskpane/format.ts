import { type Language, LOCALES } from "../catalogue/language";
import { CURRENT, type Operator, type Target } from "../catalogue/schema";
import { CURRENT_WORDS } from "../sheets/targetWords";
import { showBriefly } from "../targets/shownNumber";
import { besideUnit, unitName } from "../catalogue/unitNames";
import type { CellValue } from "../targets/judge";
import { fill, type Words } from "./words";

/** "m^2" as m², and in the reader's language. */
export function showUnit(unit: string, language: Language): string {
  return unitName(unit, language).replace(/\^2/g, "²").replace(/\^3/g, "³");
}

/** A percent sign follows its number directly, other units after a space; "—" is no unit at all. */
export function withUnit(number: string, unit: string, language: Language): string {
  if (unit === "" || unit === "—") return number;
  return unit === "%" || unit === "‰" ? number + unit : besideUnit(number, showUnit(unit, language));
}

/** How far a value is from its target; between two percentages the distance is in percentage points. */
export function showGap(gap: number, unit: string, language: Language, words: Words): string {
  const number = showBriefly(gap, language);
  return unit === "%" ? fill(words.check.points, { n: number }) : withUnit(number, unit, language);
}

/** A cell as a person would read it out: blanks by name, text in quotes. */
export function showValue(value: CellValue, unit: string, language: Language, words: Words): string {
  if (value === null || value === "") return words.check.blank;
  if (typeof value === "number") return withUnit(showBriefly(value, language), unit, language);
  if (typeof value === "boolean") return String(value).toUpperCase();
  return value.startsWith("#") ? value : fill(words.check.quoted, { text: value });
}

/** "≥ 70%", or for a range which of its ends belong to it. */
export function showRequirement(
  operator: Operator,
  target: CellValue,
  upper: CellValue,
  unit: string,
  language: Language,
  words: Words,
): string {
  const bound = (value: CellValue) => showValue(value, unit, language, words);
  if (operator.length === 1) return `${operator} ${bound(target)}`;
  const sentence = { "[]": "both", "[)": "lowerOnly", "(]": "upperOnly", "()": "neither" } as const;
  return fill(words.range[sentence[operator as keyof typeof sentence]], {
    low: bound(target),
    high: bound(upper),
  });
}

/** The requirement of a target of the catalogue, which may be the current value instead of a figure. */
export function showTarget(
  { operator, value, upper, unit }: Pick<Target, "operator" | "value" | "upper" | "unit">,
  language: Language,
  words: Words,
): string {
  if (value === CURRENT) return `${operator} ${CURRENT_WORDS[language]}`;
  return showRequirement(operator, value, upper, unit, language, words);
}

/** 2026年3月5日 09:02 */
export function showTime(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    year: "numeric",
    month: "long",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(new Date(iso));
}
