import type { Language } from "../../catalogue/language";
import { type Area, absolute } from "../a1";
import type { ChartDescription } from "../charts";
import { inFigures } from "../chartWords";
import type { Slot } from "../palette";
import { SECTOR_WORDS } from "../words";
import { CASE_NAMES, CASES, EMITTING_SECTORS, SCHEMES } from "./schemeColumns";
import { COLUMN, LEFT_COLUMNS, PRINTED_COLUMNS } from "./comparisonColumns";

export interface ChartRows {
  names: number;
  rowOf: (key: string) => number;
  /** The ranked strategies, and how many rows they have. */
  strategies: { top: number; rows: number };
  /** The cell that holds the number of the recommended scheme. */
  recommended: string;
  /** The first row of the space for charts, and how high each is. */
  top: number;
  height: number;
}

/** Emissions by sector in every case, the four measures, and what each strategy brings. */
export function schemeCharts(
  { names, rowOf, strategies, recommended, top, height }: ChartRows,
  language: Language,
): ChartDescription[] {
  const zh = language === "zh";
  const cases = (row: number): Area => ({ row, column: COLUMN.current, rows: 1, columns: CASES + 1 });
  const sectors = EMITTING_SECTORS;
  const unit = zh ? "万tCO₂e" : "10⁴ tCO₂e";
  const left: Area = { row: top, column: 0, rows: height, columns: LEFT_COLUMNS };
  const right: Area = {
    row: top,
    column: LEFT_COLUMNS,
    rows: height,
    columns: PRINTED_COLUMNS - LEFT_COLUMNS,
  };
  return [
    {
      name: "schemes-sectors",
      kind: "columnStacked",
      title: zh ? "各方案的碳排放（分领域）" : "Emissions by sector and scheme",
      valueTitle: unit,
      data: {
        categories: cases(names),
        series: sectors.map((sector, index) => ({
          name: SECTOR_WORDS[sector][language],
          values: cases(rowOf(sector)),
          color: index as Slot,
        })),
      },
      numberFormat: "General",
      place: left,
      alternative: inFigures(
        zh
          ? "现状、基准情景和各方案分领域碳排放的堆积柱形图。"
          : "Stacked columns: emissions by sector now, in the baseline and in the schemes.",
        [
          {
            name: zh ? "碳排放总量" : "Total emissions",
            points: Array.from({ length: CASES + 1 }, (_, index) => ({
              of: absolute(names, COLUMN.current + index),
              value: absolute(rowOf("emissions"), COLUMN.current + index),
            })),
          },
        ],
        unit,
        language,
      ),
    },
    {
      name: "schemes-strategies",
      kind: "bar",
      title: zh ? "各策略带来的变化" : "What each strategy brings",
      valueTitle: unit,
      data: {
        categories: { row: strategies.top, column: COLUMN.item, rows: strategies.rows, columns: 1 },
        series: Array.from({ length: SCHEMES }, (_, scheme) => ({
          name: CASE_NAMES[language][scheme + 1]!,
          values: {
            row: strategies.top,
            column: COLUMN.firstScheme + scheme,
            rows: strategies.rows,
            columns: 1,
          },
          color: scheme as Slot,
        })),
      },
      numberFormat: "General",
      place: right,
      alternative: inFigures(
        zh
          ? "各策略在四个方案中带来的排放变化的条形图，负值为减少。"
          : "Bars: what each strategy changes in the four schemes; below zero is less.",
        [
          {
            name: zh ? "推荐方案" : "Recommended scheme",
            points: Array.from({ length: strategies.rows }, (_, index) => {
              const [from, to] = [COLUMN.firstScheme, COLUMN.best - 1].map((at) =>
                absolute(strategies.top + index, at),
              );
              return {
                of: absolute(strategies.top + index, COLUMN.item),
                value: `INDEX(${from}:${to},1,${recommended})`,
              };
            }),
          },
        ],
        unit,
        language,
      ),
    },
  ];
}
