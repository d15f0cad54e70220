/** An own factor in place of the default, and what it can be at all. */
import type { AccountLine } from "../../catalogue/account";
import type { Language } from "../../catalogue/language";
import { address } from "../a1";
import { COLUMN } from "./accountColumns";

/** Own electricity factors above this [kgCO2/kWh] are none: coal power emits about one. */
const MOST_ELECTRICITY = 1.5;
/** An own factor further from the default than this many times is a slip of unit, not another fuel. */
const FURTHEST = 4;

export interface FactorLimits {
  min: number;
  max: number;
}

export const isAmount = (cell: string) =>
  `IF(ISLOGICAL(${cell}),FALSE,IF(ISNUMBER(${cell}),${cell}>=0,FALSE))`;

/** Between what an own factor must lie; null where the default tells, or nothing does. */
export function limitsOf(line: AccountLine | null): FactorLimits | null {
  if (line?.quantity === "electricity") return { min: 0, max: MOST_ELECTRICITY };
  return line?.possible ?? null;
}

/** An own factor that can't be: beyond what the activity can have, whatever its source. */
export function implausible(row: number, limits: FactorLimits | null): string {
  const [own, usual] = [address(row, COLUMN.ownFactor), address(row, COLUMN.defaultFactor)];
  if (limits) return `OR(${own}<${limits.min},${own}>${limits.max})`;
  return `IF(ISNUMBER(${usual}),OR(${own}>${FURTHEST}*${usual},${own}<${usual}/${FURTHEST}),FALSE)`;
}

/** The own factor where there is one, else the default; empty where the own one can't be used. */
export function usedFormula(row: number, limits: FactorLimits | null): string {
  const [own, usual] = [address(row, COLUMN.ownFactor), address(row, COLUMN.defaultFactor)];
  const checked = `IF(${isAmount(own)},IF(${implausible(row, limits)},"",${own}),"")`;
  return `=IF(LEN(${own})=0,IF(ISNUMBER(${usual}),${usual},""),${checked})`;
}

/** Words with which the unit of an own row's factor may begin, and how many tonnes that is; capitals count: Gg is no g. */
const MASSES: Record<Language, [word: string, tonnes: string][]> = {
  zh: [
    ["kg", "1/1000"],
    ["千克", "1/1000"],
    ["公斤", "1/1000"],
    ["g", "1/1000000"],
    ["克", "1/1000000"],
  ],
  en: [
    ["kg", "1/1000"],
    ["g", "1/1000000"],
  ],
};

/**
 * What makes tonnes of a row of the office's own: 1, unless its factor is in kg or g. Empty where the factor is per another
 * unit than the activity is in, such as t and 万t.
 */
export function ownConversion(row: number, language: Language): string {
  const [unit, factorUnit] = [address(row, COLUMN.unit), address(row, COLUMN.factorUnit)];
  const begins = (word: string) => `IFERROR(FIND("${word}",${factorUnit})=1,FALSE)`;
  const tonnes = MASSES[language].reduceRight(
    (rest, [word, each]) => `IF(${begins(word)},${each},${rest})`,
    "1",
  );
  const isPer = `IF(LEN(${unit})>0,ISNUMBER(FIND("/",${factorUnit})),FALSE)`;
  const plain = (text: string) => `SUBSTITUTE(${text},"²","2")`;
  const found = ["/", "/("].map((sign) => `ISNUMBER(FIND("${sign}"&${plain(unit)},${plain(factorUnit)}))`);
  return `=IF(IF(${isPer},NOT(OR(${found.join(",")})),FALSE),"",${tonnes})`;
}
