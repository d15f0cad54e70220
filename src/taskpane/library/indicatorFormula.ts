import type { Language } from "../../catalogue/language";
import type { Indicator, Text } from "../../catalogue/schema";
import type { GuideEntry } from "../functions/guide";
import { layOut } from "../functions/layOut";

/** How the answer of a function becomes the indicator, where calling it plainly gives something else. */
export interface Fit {
  /** Arguments that the indicator itself decides, by name. */
  given?: Record<string, Text>;
  /** What is done with the answer; {call} stands for the function with its arguments. */
  around?: Text;
  why: Text;
}

/** By id of the indicator. */
export const FITS: Readonly<Record<string, Fit>> = {
  "public-transport-share": {
    given: { basis: { zh: "全方式", en: "all" } },
    why: {
      zh: "本指标的分母是全部出行，因此口径填“全方式”。",
      en: "All trips are the whole of this indicator, hence the basis “all”.",
    },
  },
  "stop-300m-coverage": {
    given: { radius: { zh: "300", en: "300" } },
    why: { zh: "半径按指标名称填 300 m。", en: "The radius of 300 m comes from the name of the indicator." },
  },
  "stop-800m-coverage": {
    given: { radius: { zh: "800", en: "800" } },
    why: { zh: "半径按指标名称填 800 m。", en: "The radius of 800 m comes from the name of the indicator." },
  },
  "household-electricity-carbon": {
    around: { zh: "{call}/户数", en: "{call}/households" },
    why: {
      zh: "函数得出用电的总排放量，再除以户数。",
      en: "The function gives the emissions of all the electricity, to be divided by the number of households.",
    },
  },
  "county-town-density": {
    around: { zh: "{call}/10000", en: "{call}/10000" },
    why: {
      zh: "函数得出每平方公里人数，本指标以万人计，因此除以 10000。",
      en: "The function gives persons per km²; the indicator is in 10,000 persons, hence divided by 10,000.",
    },
  },
  "carbon-gap": {
    around: { zh: "INDEX({call}, 1, 1)", en: "INDEX({call}, 1, 1)" },
    why: {
      zh: "函数一次溢出三列，只取第一列的净排放量。",
      en: "The function spills three columns; only the first, the net emissions, is taken.",
    },
  },
};

/** Functions give shares as fractions of 1, so 0.7; indicators in % hold 70. */
const IN_PERCENT: Text = {
  zh: "函数得 0～1 的小数，本指标以 % 计，因此乘以 100。",
  en: "The function gives a fraction of 1 and the indicator is in %, hence times 100.",
};

export interface IndicatorFormula {
  formula: string;
  /** One sentence for each way in which the formula is more than the plain function. */
  why: Text[];
}

/** The formula that gives an indicator in its own unit; what a person must still fill in shows by its name. */
export function indicatorFormula(
  indicator: Indicator,
  entry: GuideEntry,
  language: Language,
): IndicatorFormula {
  const fit = FITS[indicator.id];
  const given = entry.parameters.map(({ name }) => fit?.given?.[name]?.[language] ?? "");
  const call = layOut(entry, given, language).slice(1);
  const answer = fit?.around ? fit.around[language].replace("{call}", call) : call;
  const isPercent = indicator.unit === "%";
  return {
    formula: isPercent ? `=100*${answer}` : `=${answer}`,
    why: [...(isPercent ? [IN_PERCENT] : []), ...(fit ? [fit.why] : [])],
  };
}
