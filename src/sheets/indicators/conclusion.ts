import type { Language } from "../../catalogue/language";
import type { Verdict } from "../../targets/judge";
import { VERDICT_WORDS } from "../../targets/words";
import { address } from "../a1";
import { columnIndex } from "./indicatorColumns";
import { type CountedTable, countFormula } from "./verdictCounts";

/** Longer lists are cut: the sentence has to fit onto the form. */
const LONGEST_LIST = 200;

/**
 * The names of the rows that miss their target, each after a separator; a row counts from where it stands, so that the
 * list is right after a sort. TEXTJOIN would be shorter and is unknown to Excel 2010.
 */
export function missedNamesFormula(first: number, rows: number, language: Language): string {
  const word = VERDICT_WORDS.missed[language];
  const parts = Array.from({ length: rows }, (_, index) => {
    const cell = (column: "verdict" | "name") => address(first + index, columnIndex(column));
    return `IFERROR(IF(${cell("verdict")}="${word}","${SEPARATOR[language]}"&${cell("name")},""),"")`;
  });
  return `=${parts.join("&")}`;
}

const SEPARATOR: Record<Language, string> = { zh: "、", en: ", " };

/**
 * A sentence for the report's text, which keeps itself. Rows added below the table are counted, though `names`, the cell
 * with the list, can't name them.
 */
export function conclusionFormula(table: CountedTable, names: string, language: Language): string {
  const count = (verdict: Verdict) => `(${countFormula([table], verdict, language).slice(1)})`;
  const [met, missed, missing, invalid, none] = (
    ["met", "missed", "missing", "invalid", "none"] as const
  ).map(count);
  const from = SEPARATOR[language].length + 1;
  const cut = `IF(LEN(${names})>${LONGEST_LIST},MID(${names},${from},${LONGEST_LIST})&"……",MID(${names},${from},${LONGEST_LIST}))`;
  if (language === "zh") {
    const list = `IF(LEN(${names})=0,"","："&${cut})`;
    return `="本表"&(${met}+${missed}+${missing}+${invalid}+${none})&"项指标，已判定"&(${met}+${missed})&"项：达标"&${met}&"项，未达标"&${missed}&"项"&${list}&"。另有缺数据"&${missing}&"项，数据异常"&${invalid}&"项，无目标"&${none}&"项。"`;
  }
  const list = `IF(LEN(${names})=0,"",": "&${cut})`;
  return `="Of "&(${met}+${missed}+${missing}+${invalid}+${none})&" indicators in this table "&(${met}+${missed})&" are judged: "&${met}&" met, "&${missed}&" not met"&${list}&". No data: "&${missing}&"; invalid: "&${invalid}&"; no target: "&${none}&"."`;
}
