import { type Area, absolute } from "../a1";
import type { ChartDescription } from "../charts";
import { inFigures } from "../chartWords";
import type { Slot } from "../palette";
import { COLUMN } from "./comparisonColumns";
import { type PathPlaces, STEPS, WAY_ROWS, WEDGES, wayName, wedgeName } from "./path";

/** The way itself, and beside it on a scale of its own what each strategy brings: on one scale, wedges are too thin to read. */
export function pathCharts(
  { top, language }: Pick<PathPlaces, "top" | "language">,
  places: { way: Area; wedges: Area },
): ChartDescription[] {
  const zh = language === "zh";
  const unit = zh ? "万tCO₂e" : "10⁴ tCO₂e";
  const line = (row: number): Area => ({ row, column: COLUMN.current, rows: 1, columns: STEPS + 1 });
  const shared = { categoryTitle: zh ? "年份" : "Year", numberFormat: "General" };
  return [
    {
      ...shared,
      name: "schemes-way",
      kind: "line",
      title: zh ? "走向目标年：净排放" : "Net emissions to the target year",
      valueTitle: unit,
      data: {
        categories: line(top - 1),
        series: [
          { name: wayName("baseline", language), values: line(top), color: 1 },
          { name: wayName("recommended", language), values: line(top + 1), color: 0 },
          { name: wayName("netZero", language), values: line(top + 2), color: 4, dashed: true },
        ],
      },
      place: places.way,
      alternative: inFigures(
        zh
          ? "从现状到目标年的折线图：基准情景和推荐方案的净排放；虚线为净零排放。"
          : "Lines from now to the target year: net emissions, baseline and recommended scheme; dashed: net zero.",
        (["baseline", "recommended"] as const).map((way, index) => ({
          name: wayName(way, language),
          points: [0, STEPS].map((step) => ({
            of: absolute(top - 1, COLUMN.current + step),
            value: absolute(top + index, COLUMN.current + step),
          })),
        })),
        unit,
        language,
      ),
    },
    {
      ...shared,
      name: "schemes-wedge",
      kind: "areaStacked",
      title: zh ? "推荐方案：各策略比基准情景减少的净排放" : "What each strategy takes off the baseline",
      valueTitle: unit,
      data: {
        categories: line(top - 1),
        series: Array.from({ length: WEDGES + 1 }, (_, index) => ({
          name: wedgeName(index, language),
          values: line(top + WAY_ROWS + index),
          color: index as Slot,
        })),
      },
      place: places.wedges,
      alternative: inFigures(
        zh
          ? "堆积面积图：推荐方案中各策略逐年比基准情景减少的净排放，合计为两线之差。"
          : "Stacked areas: what each strategy takes off; together, the gap between the lines.",
        [
          {
            name: zh ? "目标年" : "Target year",
            points: Array.from({ length: WEDGES + 1 }, (_, index) => ({
              of: absolute(top + WAY_ROWS + index, COLUMN.item),
              value: absolute(top + WAY_ROWS + index, COLUMN.current + STEPS),
            })),
          },
        ],
        unit,
        language,
      ),
    },
  ];
}
