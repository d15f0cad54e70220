import { CIRCUMSTANCES, type CircumstanceId } from "../../catalogue/circumstances";
import { CITY_SIZE_BOUNDS, MOST_URBAN_RESIDENTS } from "../../catalogue/citySize";
import type { Language } from "../../catalogue/language";
import { PROVINCE_KEYS, PROVINCE_NAMES, type Region } from "../../catalogue/provinces";
import type { Text } from "../../catalogue/schema";
import { atLeastFormula } from "../../targets/closeness";
import { VERDICT_WORDS } from "../../targets/words";
import type { Field } from "./field";
import { YEARS, isYearFormula } from "./yearHints";

const NONE: Text = { zh: "", en: "" };
const INVALID = VERDICT_WORDS.invalid;

/** The year that targets are chosen by: the plan's, if it makes sense. */
export const judgedYear: Field = {
  name: { zh: "判定目标年", en: "JudgedYear" },
  label: { zh: "判定目标年", en: "Year judged for" },
  unit: { zh: "年", en: "year" },
  help: {
    zh: `由目标年得出；须为${YEARS.min}—${YEARS.max}的整年，且晚于基期年`,
    en: "Target year, if it is one and after the base year",
  },
  look: "center",
  rule: null,
  formula: (cell, language) => {
    const [year, base] = [cell("targetYear"), cell("baseYear")];
    const isYear = isYearFormula(year);
    // A base year that is none is said in its own row, and no fault of the target year's.
    const isLater = `IF(ISERROR(${base}),TRUE,IF(${isYearFormula(base)},${year}>${base},TRUE))`;
    return `=IF(ISERROR(${year}),"${INVALID[language]}",IF(LEN(${year})=0,"",IF(${isYear},IF(${isLater},${year},"${INVALID[language]}"),"${INVALID[language]}")))`;
  },
};

/** The city's size, from its residents. */
export const citySize: Field = {
  name: { zh: "城市规模", en: "CitySize" },
  label: { zh: "城市规模", en: "City size" },
  unit: NONE,
  help: {
    zh: "由上一行自动得出；大于5000万人视为误以人计",
    en: "From the line above; over 5000 is taken for persons",
  },
  look: "center",
  rule: null,
  formula: (cell, language) => {
    const population = cell("urbanPopulation");
    const chain = CITY_SIZE_BOUNDS.reduceRight(
      (rest, { from, name }) =>
        from === 0
          ? `"${name[language]}"`
          : `IF(${atLeastFormula(population, String(from))},"${name[language]}",${rest})`,
      '""',
    );
    const fits = `IF(ISLOGICAL(${population}),FALSE,IF(ISNUMBER(${population}),AND(${population}>=0,${population}<=${MOST_URBAN_RESIDENTS}),FALSE))`;
    return orInvalid(population, fits, chain, language);
  },
};

export const province: Field = {
  name: { zh: "所在省份", en: "Province" },
  label: CIRCUMSTANCES.region.question,
  unit: NONE,
  help: CIRCUMSTANCES.region.help,
  look: "input",
  rule: { items: PROVINCE_NAMES },
};

/** The region that the province belongs to. */
export const region: Field = {
  name: { zh: "所属区域", en: "Region" },
  label: { zh: "所属区域", en: "Region" },
  unit: NONE,
  help: { zh: "由上一行自动得出，不必填写", en: "Follows from the line above; nothing to fill in" },
  look: "center",
  rule: null,
  formula: (cell, language) => {
    const name = `TRIM(${cell("province")})`;
    const key = language === "zh" ? `LEFT(${name},2)` : `LEFT(${name},FIND(" ",${name}&" ")-1)`;
    const isOneOf = (regionId: Region) => {
      const keys = PROVINCE_KEYS[regionId].map((province) => province[language]);
      return `ISNUMBER(SEARCH("|"&${key}&"|","|${keys.join("|")}|"))`;
    };
    const answers = CIRCUMSTANCES.region.answers;
    const chain = (["jingJinJi", "yellowRiver", "other"] as const).reduceRight(
      (rest, id) => `IF(${isOneOf(id)},"${answers[id][language]}",${rest})`,
      `"${INVALID[language]}"`,
    );
    return orInvalid(cell("province"), "TRUE", chain, language);
  },
};

/** Blank stays blank; an error, and what doesn't fit, is said to be wrong. */
function orInvalid(cell: string, fits: string, result: string, language: Language): string {
  const invalid = `"${INVALID[language]}"`;
  return `=IF(ISERROR(${cell}),${invalid},IF(LEN(${cell})=0,"",IF(${fits},${result},${invalid})))`;
}

/** Asked with a list of its answers. */
export function listField(id: Exclude<CircumstanceId, "citySize" | "region">): Field {
  const { question, help, answers } = CIRCUMSTANCES[id];
  return {
    name: { zh: question.zh.replace(/[、]/g, ""), en: id[0]!.toUpperCase() + id.slice(1) },
    label: question,
    unit: NONE,
    help,
    look: "input",
    rule: { items: Object.values(answers) },
  };
}
