import type { Language } from "../../catalogue/language";
import { absolute, linkFormula } from "../a1";
import type { Cell } from "../description";
import { COLUMN, COLUMNS, caseColumn } from "./comparisonColumns";
import { CASES, CASE_NAMES, SCHEMES } from "./schemeColumns";
import { NAMES_ROW } from "./schemePlaces";

export function namesRow(language: Language): Cell[] {
  const zh = language === "zh";
  return [
    zh ? "项目" : "Item",
    zh ? "单位" : "Unit",
    zh ? "现状" : "Now",
    ...CASE_NAMES[language],
    zh ? "最优方案" : "Best scheme",
  ];
}

export function tableHeadings(item: string, last: string, withNow: boolean, language: Language): Cell[] {
  const zh = language === "zh";
  const row = Array<Cell>(COLUMNS).fill(null);
  row[COLUMN.item] = item;
  row[COLUMN.unit] = zh ? "单位" : "Unit";
  if (withNow) row[COLUMN.current] = zh ? "现状" : "Now";
  for (let of = withNow ? 0 : 1; of < CASES; of += 1)
    row[caseColumn(of)] = { formula: linkFormula(absolute(NAMES_ROW, caseColumn(of))) };
  row[COLUMN.best] = last;
  return row;
}

export function sideHeadings(language: Language): Cell[] {
  const zh = language === "zh";
  const row = Array<Cell>(COLUMNS).fill(null);
  row[COLUMN.helper] = zh ? "策略" : "Strategy";
  CASE_NAMES[language].slice(1).forEach((word, index) => {
    row[COLUMN.helper + 1 + index] = zh ? `${word} tCO₂e` : `${word}, tCO₂e`;
  });
  row[COLUMN.helper + 1 + SCHEMES] = zh ? "推荐方案减少" : "Recommended: less";
  row[COLUMN.helper + 2 + SCHEMES] = zh ? "位次" : "Rank";
  [zh ? "现状" : "Now", ...CASE_NAMES[language]].forEach((name, index) => {
    row[COLUMN.places + index] = zh ? `${name}位次` : `Place: ${name}`;
  });
  return row;
}
