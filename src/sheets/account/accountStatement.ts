import type { Language } from "../../catalogue/language";
import { absolute } from "../a1";
import { COLUMN } from "./accountColumns";
import { CHOICE_ADVICE, CHOICE_ROW } from "./accountPlaces";
import { ENTERED_ROWS, NO_AMOUNT } from "./totals";

export interface StatementPlaces {
  rows: { first: number; last: number };
  totals: number;
  version: string;
  /** A reference into 因子, sheet included. */
  factors: string;
  language: Language;
}

/** By which release the account was reckoned, with how many own factors, and how many lines are still open. */
export function statementFormula({ rows, totals, version, factors, language }: StatementPlaces): string {
  const range = (column: number) => `${absolute(rows.first, column)}:${absolute(rows.last, column)}`;
  const own = `COUNTA(${range(COLUMN.ownFactor)})`;
  const open = `SUM(${range(COLUMN.open)})`;
  const entered = totals + ENTERED_ROWS.first;
  const said = `${absolute(entered, COLUMN.advice)}:${absolute(entered + ENTERED_ROWS.count - 1, COLUMN.advice)}`;
  const choice = `IF(LEN(${absolute(CHOICE_ROW, CHOICE_ADVICE)})>0,1,0)`;
  const odd = `(SUM(${range(COLUMN.odd)})+COUNTIF(${said},"${NO_AMOUNT[language]}")+${choice})`;
  const gone = `IF(ISREF(${factors}),"","${WITHOUT_FACTORS[language]}")`;
  return language === "zh"
    ? `=${gone}&"按因子发布版本 ${version} 核算，自定因子 "&${own}&" 项；未填也未标记的 "&${open}&" 行，需要核对的 "&${odd}&" 行"`
    : `=${gone}&"Reckoned by factor release ${version}, with "&${own}&" own factors; "&${open}&" lines open, "&${odd}&" to be looked at"`;
}

const WITHOUT_FACTORS: Record<Language, string> = {
  zh: "“因子”页已删除，无法核算。",
  en: "Factors was deleted, so nothing is reckoned. ",
};

/** Empty where the factors have this grid and year. */
export function gridAdvice(factor: string, language: Language): string {
  const words =
    language === "zh"
      ? "数据异常：因子页中没有这个电网区域或年份，请从列表中选"
      : "Invalid: the factors have no such grid or year; choose from the lists";
  return `=IF(ISNUMBER(IFERROR(${factor},"")),"","${words}")`;
}
