import type { Language } from "../../catalogue/language";
import type { Text } from "../../catalogue/schema";
import { VERDICT_WORDS } from "../../targets/words";
import type { Field } from "./field";

/** Years that a plan can be about; anything else, such as 35, is a slip. */
export const YEARS = { min: 1990, max: 2100 };

/** Whether a cell holds a whole year that a plan can be about. LibreOffice counts TRUE as a number. */
export function isYearFormula(cell: string): string {
  return `IF(ISLOGICAL(${cell}),FALSE,IF(ISNUMBER(${cell}),AND(${cell}>=${YEARS.min},${cell}<=${YEARS.max},${cell}=INT(${cell})),FALSE))`;
}

/** Each fits one line beside its field: the cover is one sheet of paper. */
const NOT_A_YEAR: Text = {
  zh: `请填${YEARS.min}—${YEARS.max}的四位整年，只填数字，如2035`,
  en: `enter a year, ${YEARS.min} to ${YEARS.max}, e.g. 2035`,
};
const BEFORE_BASE: Text = {
  zh: "目标年应晚于基期年，请核对这两个年份",
  en: "not after the base year; check both",
};
const NOT_BETWEEN: Text = {
  zh: "近期年应在基期年与目标年之间，请核对",
  en: "not between base and target year",
};
const WITHOUT_TARGET_YEAR: Text = {
  zh: "未填：暂按最新的目标判定。请填规划值所属年份，如2035",
  en: "Empty: judged by the newest targets; e.g. 2035",
};

export const baseYearHint =
  (help: Text): Field["hint"] =>
  (cell, language) =>
    hint(cell("baseYear"), help, help, [], language);

export const nearYearHint =
  (help: Text): Field["hint"] =>
  (cell, language) => {
    const near = cell("nearYear");
    const faults: Fault[] = [
      [isAfter(cell("baseYear"), near, ">="), NOT_BETWEEN],
      [isAfter(near, cell("targetYear")), NOT_BETWEEN],
    ];
    return hint(near, help, help, faults, language);
  };

export const targetYearHint =
  (help: Text): Field["hint"] =>
  (cell, language) =>
    hint(
      cell("targetYear"),
      help,
      WITHOUT_TARGET_YEAR,
      [[isAfter(cell("baseYear"), cell("targetYear"), ">="), BEFORE_BASE]],
      language,
    );

type Fault = [condition: string, says: Text];

function hint(year: string, help: Text, blank: Text, faults: Fault[], language: Language): string {
  const fault = (says: Text) =>
    literal(`${VERDICT_WORDS.invalid[language]}${language === "zh" ? "：" : ": "}${says[language]}`);
  const checked = faults.reduceRight(
    (rest, [condition, says]) => `IF(${condition},${fault(says)},${rest})`,
    literal(help[language]),
  );
  const filled = `IF(${isYearFormula(year)},${checked},${fault(NOT_A_YEAR)})`;
  return `=IF(ISERROR(${year}),${fault(NOT_A_YEAR)},IF(LEN(${year})=0,${literal(blank[language])},${filled}))`;
}

/** Whether both are years and the first is the later one, or the same where that is asked too. */
function isAfter(one: string, other: string, than: ">" | ">=" = ">"): string {
  return `IF(${isYearFormula(one)},IF(${isYearFormula(other)},${one}${than}${other},FALSE),FALSE)`;
}

const literal = (text: string) => `"${text.replaceAll('"', '""')}"`;
