import type { Language } from "../../catalogue/language";
import { absolute, whileThere } from "../a1";
import { CONTEXT_ROWS, type ComparisonPlaces, entryCount, faultCount } from "./comparison";
import { COLUMN } from "./comparisonColumns";
import { CASES, SCHEMES } from "./schemeColumns";
import { isScheme } from "./recommended";
import { RECOMMENDED_ROW, rowOf } from "./schemePlaces";

/** How many schemes there are, what has to be mended, and whether the account holds rows that are not compared. */
export function statementFormula(
  { linesSheet, rows, account }: ComparisonPlaces,
  language: Language,
): string {
  const schemes = Array.from(
    { length: SCHEMES },
    (_, index) => `(${entryCount(index + 1, linesSheet, rows)}>0)`,
  ).join("+");
  const faults = Array.from({ length: CASES }, (_, of) => faultCount(of, linesSheet, rows)).join("+");
  const entered = CONTEXT_ROWS.map(({ key }) => `(LEN(${absolute(rowOf(key), COLUMN.best)})>0)`).join("+");
  const invalid = `(${faults}+${entered}+IF(${isScheme(absolute(RECOMMENDED_ROW, COLUMN.current))},0,1))`;
  const total = account("emissions", "current");
  const here = absolute(rowOf("emissions"), COLUMN.current);
  const differs = `IF(AND(ISNUMBER(${total}),ISNUMBER(${here})),ABS(${total}/10000-${here})>ABS(${here})/1000000000,FALSE)`;
  const said =
    language === "zh"
      ? `"已填方案 "&(${schemes})&" 个；数据异常 "&${invalid}&" 处"&IF((${faults})>0,"，见“方案措施”页“提示”列","")`
      : `"Schemes with entries: "&(${schemes})&"; invalid: "&${invalid}&IF((${faults})>0,", see To look at on Scheme lines","")`;
  const left =
    language === "zh"
      ? `IF(${differs},"；碳账里插入的行不在方案中，现状合计与碳账不同","")`
      : `IF(${differs},"; rows inserted in the account are not compared here, so the totals differ","")`;
  return `=${whileThere(said, WITHOUT_LINES[language])}&${whileThere(left)}`;
}

const WITHOUT_LINES: Record<Language, string> = {
  zh: '"“方案措施”页已删除，方案无从计算"',
  en: '"Scheme lines was deleted, so nothing is reckoned here"',
};
