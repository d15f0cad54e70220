/** The figures by which an area's carbon is told: what they are, and what 指标 wants of them. */
import type { Language } from "../../catalogue/language";
import type { Plan, Text } from "../../catalogue/schema";
import { absolute, quotedSheet } from "../a1";
import type { Cell } from "../description";
import { columnIndex } from "../indicators/indicatorColumns";
import type { TableRows } from "../indicators/tableRows";
import { YEARS } from "./accountColumns";
import { type AccountKey, accountReference } from "./accountPlaces";

export interface KeyFigure {
  key: AccountKey;
  /** The row of 指标 that has its target. */
  indicator: string;
  name: Text;
  unit: Text;
  /** How many of the account's unit make one of that shown. */
  divisor: number;
}

const TONNES: Text = { zh: "万tCO₂e", en: "10⁴ tCO₂e" };

export const KEY_FIGURES: readonly KeyFigure[] = [
  {
    key: "emissions",
    indicator: "total-carbon",
    name: { zh: "碳排放总量", en: "Total emissions" },
    unit: TONNES,
    divisor: 10_000,
  },
  {
    key: "sinks",
    indicator: "carbon-sink",
    name: { zh: "碳汇量", en: "Uptake by sinks" },
    unit: TONNES,
    divisor: 10_000,
  },
  {
    key: "net",
    indicator: "net-carbon",
    name: { zh: "净排放（碳缺口）", en: "Net emissions" },
    unit: TONNES,
    divisor: 10_000,
  },
  {
    key: "perGdp",
    indicator: "gdp-carbon-intensity",
    name: { zh: "单位GDP碳排放", en: "Emissions per GDP" },
    unit: { zh: "t/万元", en: "t/10⁴ CNY" },
    divisor: 1,
  },
  {
    key: "perCapita",
    indicator: "carbon-per-capita",
    name: { zh: "人均碳排放", en: "Per person" },
    unit: { zh: "t/人", en: "t/person" },
    divisor: 1,
  },
  {
    key: "perArea",
    indicator: "carbon-per-area",
    name: { zh: "单位面积碳排放", en: "Per area" },
    unit: { zh: "t/km²", en: "t/km²" },
    divisor: 1,
  },
];

/** A figure's value for each of the three years. */
export function figureCells({ key, divisor }: KeyFigure, plan: Plan, account: string): Cell[] {
  return YEARS.map((year): Cell => {
    const cell = accountReference(plan, account, key, year);
    return { formula: `=IF(ISNUMBER(${cell}),${cell}${divisor === 1 ? "" : `/${divisor}`},"")` };
  });
}

/** What 指标 wants of it: what was handed down, else the row's target; nothing where there is neither. */
export function figureTarget(
  { indicator, divisor }: Pick<KeyFigure, "indicator" | "divisor">,
  tables: readonly TableRows[],
): Cell {
  const found = tables.flatMap(({ sheet, first, rows }) => {
    const column = (at: "handed" | "target" | "code") =>
      `${quotedSheet(sheet)}!${absolute(first, columnIndex(at))}:${absolute(first + rows - 1, columnIndex(at))}`;
    const place = `MATCH("${indicator}",${column("code")},0)`;
    return (["handed", "target"] as const).map((at) => `INDEX(${column(at)},${place})`);
  });
  const chain = found.reduceRight((rest, cell) => {
    const given = `IFERROR(IF(ISNUMBER(${cell}),LEN(${cell})>0,FALSE),FALSE)`;
    return `IF(${given},${cell}${divisor === 1 ? "" : `/${divisor}`},${rest})`;
  }, '""');
  return { formula: `=${chain}` };
}

export const figureName = ({ name, unit }: KeyFigure, language: Language): Cell[] => [
  name[language],
  unit[language],
];
