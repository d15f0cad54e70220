import type { FactorRange } from "../catalogue/factor";
import type { Language } from "../catalogue/language";
import type { Text } from "../catalogue/schema";

/**
 * Between what ends a factor lies by its source, and what these ends are: "94600～101000（95% 置信区间）". Numbers as they
 * stand, or as `show` writes them.
 */
export function rangeText(
  { lower, upper, level }: FactorRange,
  language: Language,
  show: (number: number) => string = String,
): string {
  const zh = language === "zh";
  const kind = level === null ? GIVEN[language] : zh ? `${level}% 置信区间` : `${level}% confidence interval`;
  const ends = [show(lower), show(upper)].join(zh ? "～" : " to ");
  return zh ? `${ends}（${kind}）` : `${ends} (${kind})`;
}

const GIVEN: Text = { zh: "来源给出的范围", en: "range as the source gives it" };
