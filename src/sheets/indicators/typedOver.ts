/** A row whose values are computed says in words where they come from: computed, waiting for data, or typed over. */
import type { Language } from "../../catalogue/language";
import { YEARS, YEAR_WORDS, type Year } from "../data/dataColumns";
import type { FlagRule } from "../description";
import { columnLetters } from "../a1";
import { columnIndex } from "./indicatorColumns";

/** The three words, in both languages, because workbooks of both are read. */
export const ORIGIN_WORDS = {
  computed: { zh: "算得", en: "computed" },
  waiting: { zh: "待算", en: "waiting for data" },
  typed: { zh: "改填", en: "typed" },
} as const;

/**
 * `values` are the row's cells; `computed` gives references, sheet included, to what 数据 computes for them. A value that was
 * emptied by hand counts as typed over: it hides the computed one.
 */
export function originFormula(
  values: Record<Year, string>,
  computed: (year: Year) => string,
  language: Language,
): string {
  const zh = language === "zh";
  const mark = zh ? "、" : ", ";
  const parts = YEARS.map((year) => {
    const [cell, own] = [values[year], computed(year)];
    const typed = `IF(LEN(${own})=0,LEN(${cell})>0,IF(LEN(${cell})=0,TRUE,${cell}<>${own}))`;
    const figure = zh
      ? `IF(LEN(${own})=0,"","（算得"&ROUND(${own},4)&"）")`
      : `IF(LEN(${own})=0,""," (computed: "&ROUND(${own},4)&")")`;
    const word = zh
      ? `${YEAR_WORDS[year].zh}${ORIGIN_WORDS.typed.zh}`
      : `${YEAR_WORDS[year].en} ${ORIGIN_WORDS.typed.en}`;
    return `IF(${typed},"${mark}${word}"&${figure},"")`;
  });
  const words = parts.join("&");
  const otherwise = `IF(COUNT(${YEARS.map(computed).join(",")})=0,"${ORIGIN_WORDS.waiting[language]}","${ORIGIN_WORDS.computed[language]}")`;
  return `=IFERROR(IF(LEN(${words})=0,${otherwise},MID(${words},${mark.length + 1},250)),"")`;
}

/** Whether the words on a sheet, in whichever language, say that something was typed over. */
export function saysTypedOver(words: string): boolean {
  return words.includes(ORIGIN_WORDS.typed.zh) || / typed\b/.test(words);
}

/** Values typed over what is computed stand in italics, whatever their colour; the row says so in words. */
export function typedOverRules(first: number, rows: number, language: Language): FlagRule[] {
  const words = `$${columnLetters(columnIndex("origin"))}${first + 1}`;
  return YEARS.map((year) => ({
    area: { row: first, column: columnIndex(year), rows, columns: 1 },
    formula: `=ISNUMBER(FIND("${YEAR_WORDS[year][language]}",${words}))`,
    look: "typedOver",
  }));
}

/** A line above the table, so that it is on the printed form, too. */
export function typedOverStatement(first: number, rows: number, language: Language): string {
  const letters = columnLetters(columnIndex("origin"));
  const range = `$${letters}$${first + 1}:$${letters}$${first + rows}`;
  const count = `COUNTIF(${range},"*${ORIGIN_WORDS.typed[language]}*")`;
  return language === "zh"
    ? `=IF(${count}=0,"","斜体数值为改填，未用“数据”页算得的值："&${count}&"行")`
    : `=IF(${count}=0,"","Italic: typed over what Data computes; rows: "&${count})`;
}
