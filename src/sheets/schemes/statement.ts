import type { Language } from "../../catalogue/language";
import { absolute } from "../a1";
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
  const left = `IF(AND(ISNUMBER(${total}),ISNUMBER(${here})),ABS(${total}/10000-${here})>ABS(${here})/1000000000,FALSE)`;
  return language === "zh"
    ? `="已填方案 "&(${schemes})&" 个；数据异常 "&${invalid}&" 处"&IF((${faults})>0,"，见“方案措施”页“提示”列","")&IF(${left},"；碳账里插入的行不在方案中，现状合计与碳账不同","")`
    : `="Schemes with entries: "&(${schemes})&"; invalid: "&${invalid}&IF((${faults})>0,", see To look at on Scheme lines","")&IF(${left},"; rows inserted in the account are not compared here, so the totals differ","")`;
}
