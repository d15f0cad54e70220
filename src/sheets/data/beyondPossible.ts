/** What an indicator comes to from its inputs and can't be, such as a share of 150 %: told in its row, where the inputs are. */
import type { Language } from "../../catalogue/language";
import type { Indicator } from "../../catalogue/schema";
import { aboveFormula, belowFormula } from "../../targets/closeness";
import { address } from "../a1";
import { INVALID } from "../blocks";
import type { FlagRule } from "../description";
import { COLUMN, YEARS, YEAR_WORDS } from "./dataColumns";

type Limits = Indicator["plausible"];

/** Names the first year whose value is beyond the limits, and the limits; `otherwise` where none is, or there are none. */
export function beyondFormula(
  { min, max }: Limits,
  row: number,
  otherwise: string,
  language: Language,
): string {
  if (min === null && max === null) return otherwise;
  return YEARS.reduceRight((rest, year) => {
    const value = address(row, COLUMN[year]);
    const outside = [
      ...(min === null ? [] : [belowFormula(value, String(min))]),
      ...(max === null ? [] : [aboveFormula(value, String(max))]),
    ];
    const isBeyond = outside.length === 1 ? outside[0]! : `OR(${outside.join(",")})`;
    const words = `${INVALID[language]}${YEAR_WORDS[year][language]}${limitWords({ min, max }, language)}`;
    return `IF(IF(ISNUMBER(${value}),${isBeyond},FALSE),"${words}",${rest})`;
  }, otherwise);
}

function limitWords({ min, max }: Limits, language: Language): string {
  const check = { zh: "，请核对所用的数据和单位", en: "; check the figures it is made of, and their units" }[
    language
  ];
  const zh = language === "zh";
  if (min === null) return `${zh ? `应不大于 ${max}` : ` can't be above ${max}`}${check}`;
  if (max === null) return `${zh ? `应不小于 ${min}` : ` can't be below ${min}`}${check}`;
  return `${zh ? `应在 ${min} 到 ${max} 之间` : ` must lie between ${min} and ${max}`}${check}`;
}

/** The computed figures and the words, where they say so. */
export function beyondFlags(first: number, rows: number, language: Language): FlagRule[] {
  const word = INVALID[language];
  return [
    {
      area: {
        row: first,
        column: COLUMN.current,
        rows,
        columns: COLUMN.department - COLUMN.current + 1,
      },
      formula: `=LEFT($${address(first, COLUMN.department)},${word.length})="${word}"`,
      look: "invalid",
    },
  ];
}
