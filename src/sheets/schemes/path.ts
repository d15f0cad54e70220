/** The way from now to the target year in the recommended scheme: what is left of net emissions, and each strategy's wedge. */
import type { Language } from "../../catalogue/language";
import { absolute, address } from "../a1";
import type { Area } from "../a1";
import type { ChartDescription } from "../charts";
import type { Cell } from "../description";
import { pad } from "../pad";
import type { Slot } from "../palette";
import { COLUMN, COLUMNS } from "./comparisonColumns";
import { SHOWN_STRATEGIES } from "./wedge";

/** Strategies with a wedge of their own; with what is left and all others they are as many as a chart has colours. */
export const WEDGES = 6;
/** What is left, the wedges, all others; then the line of net zero. */
export const PATH_ROWS = WEDGES + 3;
/** Points in time, from now to the target year. */
const STEPS = 5;

export interface PathPlaces {
  /** The first row under the headings. */
  top: number;
  /** The row of net emissions, with 现状 and the schemes in it. */
  net: number;
  /** The first of the ranked strategies. */
  strategies: number;
  /** The cell that holds the number of the recommended scheme. */
  recommended: string;
  /** References, sheet included, to the years of the cover. */
  years: { current: string; planned: string };
  language: Language;
}

/** Straight lines between the two years: what happens in between is shown, not forecast. */
export function pathCells({ net, strategies, recommended, language }: PathPlaces): Cell[][] {
  const zh = language === "zh";
  const unit = zh ? "万tCO₂e" : "10⁴ tCO₂e";
  const schemes = (row: number) =>
    `INDEX($${address(row, COLUMN.firstScheme)}:$${address(row, COLUMN.best - 1)},1,${recommended})`;
  const now = absolute(net, COLUMN.current);
  const part = (step: number) => (step === STEPS ? "" : `*${step}/${STEPS}`);
  const row = (item: Cell, value: (step: number) => string): Cell[] =>
    pad(
      [
        item,
        unit,
        ...Array.from({ length: STEPS + 1 }, (_, step) => ({ formula: `=IFERROR(${value(step)},"")` })),
      ],
      COLUMNS,
    );
  const gain = (of: number) => `IF(ISNUMBER(${schemes(of)}),MAX(0,-${schemes(of)}),0)`;
  const all = strategies + SHOWN_STRATEGIES + 1;
  const named = Array.from({ length: WEDGES }, (_, index) => gain(strategies + index)).join("+");
  const usable = (value: string) => `IF(AND(ISNUMBER(${now}),ISNUMBER(${schemes(net)})),${value},"")`;
  return [
    row(zh ? "推荐方案净排放" : "Net emissions, recommended scheme", (step) =>
      usable(step === 0 ? now : `${now}+(${schemes(net)}-${now})${part(step)}`),
    ),
    ...Array.from({ length: WEDGES }, (_, index) =>
      row(
        {
          formula: `="${wedgeName(index, language)}${zh ? "：" : ": "}"&${address(strategies + index, COLUMN.item)}`,
        },
        (step) => usable(step === 0 ? "0" : `${gain(strategies + index)}${part(step)}`),
      ),
    ),
    row(zh ? "其余策略" : "All others", (step) =>
      usable(step === 0 ? "0" : `MAX(0,-${schemes(all)}-(${named}))${part(step)}`),
    ),
    row(netZero(language), () => usable("0")),
  ];
}

/**
 * A line of its own in the chart: how far the way still is from it, and what makes every program begin the axis there. The
 * smallest value of an axis can't be fixed, since net emissions may be below zero.
 */
const netZero = (language: Language) => (language === "zh" ? "净零排放" : "Net zero");

/** A chart's legend doesn't follow cells, so strategies go by their place in it, and the table beside says which they are. */
function wedgeName(index: number, language: Language): string {
  return language === "zh" ? `策略${"①②③④⑤⑥"[index]!}` : `Strategy ${index + 1}`;
}

export function pathHeadings(
  { years: { current, planned }, language }: PathPlaces,
  item: string,
  unit: string,
): Cell[] {
  const ends = `AND(ISNUMBER(${current}),ISNUMBER(${planned}))`;
  const years = Array.from({ length: STEPS + 1 }, (_, step) => ({
    formula: `=IF(${ends},ROUND(${current}+(${planned}-${current})*${step}/${STEPS},0)&"","${
      language === "zh" ? `第${step}段` : `Step ${step}`
    }")`,
  }));
  return pad([item, unit, ...years], COLUMNS);
}

export function pathChart(
  { top, language }: Pick<PathPlaces, "top" | "language">,
  place: Area,
): ChartDescription {
  const zh = language === "zh";
  const line = (row: number): Area => ({ row, column: COLUMN.current, rows: 1, columns: STEPS + 1 });
  const names = [
    zh ? "推荐方案净排放" : "Net emissions, recommended",
    ...Array.from({ length: WEDGES }, (_, index) => wedgeName(index, language)),
    zh ? "其余策略" : "All others",
  ];
  return {
    name: "schemes-wedge",
    kind: "areaStacked",
    title: zh
      ? "推荐方案：各策略逐年的贡献（上沿为基准情景）"
      : "Recommended scheme: what each strategy brings",
    valueTitle: zh ? "净排放（万tCO₂e）" : "Net emissions (10⁴ tCO₂e)",
    categoryTitle: zh ? "年份" : "Year",
    data: {
      categories: line(top - 1),
      series: [
        ...names.map((name, index) => ({ name, values: line(top + index), color: index as Slot })),
        { name: netZero(language), values: line(top + names.length), kind: "line", color: 4, dashed: true },
      ],
    },
    numberFormat: "#,##0",
    place,
    alternative: zh
      ? "从现状到目标年的堆积面积图：下面是推荐方案的净排放，上面各层是各策略的减少量；虚线为净零排放。"
      : "Stacked areas from now to the target year: net emissions, above them what each strategy brings; dashed: net zero.",
  };
}
