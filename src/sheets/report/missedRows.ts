import type { Language } from "../../catalogue/language";
import type { Strategy } from "../../catalogue/schema";
import { VERDICT_WORDS } from "../../targets/words";
import { absolute, address, quotedSheet, quotedText, whileThere } from "../a1";
import type { Cell } from "../description";
import { type IndicatorColumn, columnIndex } from "../indicators/indicatorColumns";
import type { TableRows } from "../indicators/tableRows";
import { STRATEGY_PLACES } from "../strategies/strategySheet";

/** Columns at the side of 报告, not printed: a line for every row of the indicator tables. */
export const SIDE = {
  missed: 7,
  missing: 8,
  name: 9,
  value: 10,
  requirement: 11,
  gap: 12,
  code: 13,
} as const;
export const SIDE_COLUMNS = 7;
/** The list of strategies by indicator stands beside it. */
export const HELP = { code: 15, titles: 16, who: 17 } as const;
/** What the picture of the way to the target year shows beside the table: its target, in the last of the years. */
export const WAY = { row: 1, column: 19 } as const;
export const COLUMNS = 22;

const FIRST = 1;

export function sideHeadings(language: Language): Cell[] {
  return language === "zh"
    ? [
        "未达标次序",
        "缺数据的指标",
        "指标",
        "数值",
        "要求",
        "差距",
        "指标代码",
        null,
        "指标代码",
        "有助的策略",
        "责任单位、进展",
      ]
    : [
        "Missed no.",
        "No data",
        "Indicator",
        "Value",
        "Must be",
        "Gap",
        "Code",
        null,
        "Code",
        "Strategies that help",
        "Who, how far",
      ];
}

/** One line a row of the tables, so that 报告 can list the missed ones by number in whatever order they stand. */
export function sideCells(tables: readonly TableRows[], language: Language): Cell[][] {
  const words = VERDICT_WORDS;
  const shown = shownIn(language);
  const mark = language === "zh" ? "、" : ", ";
  const places = tables.flatMap(({ sheet, first, rows }) =>
    Array.from(
      { length: rows },
      (_, index) => (column: IndicatorColumn) =>
        `${quotedSheet(sheet)}!${absolute(first + index, columnIndex(column))}`,
    ),
  );
  return places.map((at, index) => {
    const row = FIRST + index;
    const before = index === 0 ? "" : `${address(row - 1, SIDE.missing)}&`;
    const verdict = `IFERROR(${at("verdict")},"")`;
    const above = `${absolute(FIRST - 1, SIDE.missed)}:${address(row - 1, SIDE.missed)}`;
    const rounded = shown(at("judged"));
    const beside = language === "zh" ? at("unit") : `IF(${at("unit")}="%","%"," "&${at("unit")})`;
    const unit = `IF(${at("unit")}="—","",${beside})`;
    const upper = `IF(ISNUMBER(${at("upper")}),"～"&${shown(at("upper"))},"")`;
    const sign = `IF(ISNUMBER(${at("upper")}),"",${at("operator")})`;
    const formulas = [
      whileThere(`IF(${verdict}="${words.missed[language]}",COUNT(${above})+1,"")`),
      `${before}${whileThere(`IF(${verdict}="${words.missing[language]}","${mark}"&${at("name")},"")`)}`,
      `IFERROR(${at("name")}&"","")`,
      `IFERROR(${rounded}&${unit},"")`,
      `IFERROR(IF(LEN(${at("target")})=0,${at("better")}&${shown(at("handed"))},${sign}&${shown(at("target"))}&${upper}),"")`,
      `IFERROR(IF(ISNUMBER(${at("gap")}),${shown(at("gap"))},""),"")`,
      `IFERROR(${at("code")}&"","")`,
    ];
    return formulas.map((formula): Cell => ({ formula: `=${formula}` }));
  });
}

/** Four digits behind the point, of thousands none; large ones as they are said, in ten thousands or millions. */
function shownIn(language: Language): (cell: string) => string {
  const [size, word] = language === "zh" ? [10_000, "万"] : [1_000_000, "M"];
  return (cell) =>
    `IF(ISNUMBER(${cell}),IF(ABS(${cell})>=100000,ROUND(${cell}/${size},2)&"${word}",` +
    `ROUND(${cell},IF(ABS(${cell})>=1000,0,4))),${cell})`;
}

/** For each indicator that some strategy names: the first two of them, and who answers for the first, from 策略. */
export function helpCells(
  strategies: readonly Strategy[],
  strategySheet: string,
  language: Language,
): Cell[][] {
  const { first, title, responsible, progress } = STRATEGY_PLACES;
  const last = first + strategies.length - 1;
  const column = (at: number) => `${quotedSheet(strategySheet)}!${absolute(first, at)}:${absolute(last, at)}`;
  const codes = [...new Set(strategies.flatMap(({ indicators }) => indicators))];
  return codes.map((code) => {
    const helping = strategies.filter(({ indicators }) => indicators.includes(code));
    const named = helping.slice(0, 2).map((one) => one.title[language]);
    const place = `MATCH(${quotedText(named[0]!)},${column(title)},0)`;
    const found = (at: number) => `INDEX(${column(at)},${place})`;
    const who = `${found(responsible)}&IF(AND(LEN(${found(responsible)})>0,LEN(${found(progress)})>0),"${language === "zh" ? "，" : ", "}","")&${found(progress)}`;
    return [code, named.join(language === "zh" ? "；" : "; "), { formula: `=IFERROR(${who},"")` }];
  });
}

/** A line of 报告: the missed row of this number. */
export function missedCells(number: number, side: number, help: number): Cell[] {
  const range = (column: number, rows: number) =>
    `${absolute(FIRST, column)}:${absolute(FIRST + rows - 1, column)}`;
  const found = (column: number) =>
    `INDEX(${range(column, side)},MATCH(${number},${range(SIDE.missed, side)},0))`;
  const helped = (column: number) =>
    help === 0
      ? '""'
      : `INDEX(${range(column, help)},MATCH(${found(SIDE.code)},${range(HELP.code, help)},0))`;
  return [SIDE.name, SIDE.value, SIDE.requirement, SIDE.gap]
    .map((column): Cell => ({ formula: `=IFERROR(${found(column)},"")` }))
    .concat([HELP.titles, HELP.who].map((column) => ({ formula: `=IFERROR(${helped(column)}&"","")` })));
}

/** How many rows miss their target, and the names of those without data. */
export const missedCount = (side: number) =>
  `COUNT(${absolute(FIRST, SIDE.missed)}:${absolute(FIRST + side - 1, SIDE.missed)})`;
export const missingNames = (side: number) => absolute(FIRST + side - 1, SIDE.missing);
