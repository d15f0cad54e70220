import type { Language } from "../../catalogue/language";
import type { Verdict } from "../../targets/judge";
import { VERDICT_WORDS } from "../../targets/words";
import { address, areaAddress } from "../a1";
import { type Place, columnIndex } from "./indicatorColumns";
import { type CountedTable, ROOM_TO_GROW, bindingMissedFormula, countFormula } from "./verdictCounts";

/** Longer lists are cut: the sentence has to fit onto the form. */
const LONGEST_LIST = 200;
const MOST_NAMES = 25;

/** In every row: its number on the sheet where it misses its target. What is sorted, inserted or added has its own. */
export function missedRowFormula(verdict: string, language: Language): string {
  return `=IF(${verdict}="${VERDICT_WORDS.missed[language]}",ROW(),"")`;
}

/**
 * The names of the rows that miss their target, each after a separator, from the numbers that `missedRowFormula` gives
 * anywhere in the table, as far as it may grow. TEXTJOIN would be shorter and is unknown to Excel 2010.
 */
export function missedNamesFormula(
  heading: number,
  rows: number,
  language: Language,
  place: Place = columnIndex,
): string {
  const area = (column: "name" | "missedRow") =>
    areaAddress({ row: heading, column: place(column), rows: rows + ROOM_TO_GROW, columns: 1 });
  const top = address(heading, place("name"));
  const parts = Array.from(
    { length: MOST_NAMES },
    (_, index) =>
      `IFERROR("${SEPARATOR[language]}"&INDEX(${area("name")},SMALL(${area("missedRow")},${index + 1})-ROW(${top})+1),"")`,
  );
  return `=${parts.join("&")}`;
}

const SEPARATOR: Record<Language, string> = { zh: "、", en: ", " };

/** A sentence for the report's text, which keeps itself; `names` is the cell with the list. */
export function conclusionFormula(table: CountedTable, names: string, language: Language): string {
  const count = (verdict: Verdict) => `(${countFormula([table], verdict, language).slice(1)})`;
  const [met, missed, missing, invalid, none] = (
    ["met", "missed", "missing", "invalid", "none"] as const
  ).map(count);
  const binding = `(${bindingMissedFormula([table], language)})`;
  const cutOff = `OR(LEN(${names})>${LONGEST_LIST},${missed}>${MOST_NAMES})`;
  const from = SEPARATOR[language].length + 1;
  const cut = `IF(${cutOff},MID(${names},${from},${LONGEST_LIST})&"……",MID(${names},${from},${LONGEST_LIST}))`;
  if (language === "zh") {
    const list = `IF(LEN(${names})=0,"","："&${cut})`;
    return `="本表"&(${met}+${missed}+${missing}+${invalid}+${none})&"项指标，已判定"&(${met}+${missed})&"项：达标"&${met}&"项，未达标"&${missed}&"项"&IF(${binding}=0,"","（其中约束性"&${binding}&"项）")&${list}&"。另有缺数据"&${missing}&"项，数据异常"&${invalid}&"项，无目标"&${none}&"项。"`;
  }
  const list = `IF(LEN(${names})=0,"",": "&${cut})`;
  return `="Of "&(${met}+${missed}+${missing}+${invalid}+${none})&" indicators in this table "&(${met}+${missed})&" are judged: "&${met}&" met, "&${missed}&" not met"&IF(${binding}=0,""," (of them binding: "&${binding}&")")&${list}&". No data: "&${missing}&"; invalid: "&${invalid}&"; no target: "&${none}&"."`;
}
