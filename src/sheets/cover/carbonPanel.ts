/** Key figures of carbon on 封面, with a picture of how far they are from their targets. */
import type { Language } from "../../catalogue/language";
import type { Plan } from "../../catalogue/schema";
import type { TableRows } from "../indicators/tableRows";
import { KEY_FIGURES, figureCells, figureName, figureTarget } from "../account/keyFigures";
import { address, areaAt } from "../a1";
import type { Area } from "../a1";
import type { ChartDescription } from "../charts";
import type { Cell } from "../description";
import type { Look } from "../look";
import { pad } from "../pad";

export interface CarbonPanelRequest {
  plan: Plan;
  language: Language;
  accountName: string;
  /** The rows of the plan's indicator tables, whose targets are shown. */
  tables: readonly TableRows[];
}

const COLUMN = { name: 0, unit: 1, current: 2, planned: 4, target: 5, ofTarget: 6 } as const;
const CHART_ROWS = 10;
const FIGURES = KEY_FIGURES.length;

/** Title, headings, figures, the picture, and a blank line. */
export const PANEL_ROWS = 2 + FIGURES + CHART_ROWS + 1;

export function carbonPanel(
  { plan, language, accountName, tables }: CarbonPanelRequest,
  top: number,
  columns: number,
) {
  const zh = language === "zh";
  const first = top + 2;
  const rows: Cell[][] = [
    [zh ? "碳排放与碳汇" : "Carbon at a glance"],
    zh
      ? ["项目", "单位", "现状", "近期", "规划", "目标", "规划值为目标的 %"]
      : ["Figure", "Unit", "Now", "Near", "Planned", "Target", "Planned as % of target"],
    ...KEY_FIGURES.map((figure, index) => {
      const row = first + index;
      const [planned, target] = [address(row, COLUMN.planned), address(row, COLUMN.target)];
      return [
        ...figureName(figure, language),
        ...figureCells(figure, plan, accountName),
        figureTarget(figure, tables),
        {
          formula: `=IF(AND(ISNUMBER(${planned}),ISNUMBER(${target})),IF(${target}>0,${planned}/${target}*100,""),"")`,
        },
      ];
    }),
    ...Array.from({ length: CHART_ROWS + 1 }, () => []),
  ];
  const looks: { area: Area; look: Look }[] = [
    { area: areaAt(top, 1, 0), look: "section" },
    { area: areaAt(top + 1, 1, 0, columns), look: "heading" },
    { area: areaAt(first, FIGURES, COLUMN.name), look: "label" },
    { area: areaAt(first, FIGURES, COLUMN.unit), look: "center" },
    { area: areaAt(first, FIGURES, COLUMN.current, 4), look: "formAmount" },
    { area: areaAt(first, FIGURES, COLUMN.ofTarget), look: "share" },
  ];
  return {
    cells: rows.map((row) => pad(row, columns)),
    looks,
    grid: areaAt(top + 1, FIGURES + 1, 0, columns),
    rowHeights: [
      { row: top, height: 20 },
      { row: top + 1, height: 18 },
      ...Array.from({ length: FIGURES + CHART_ROWS }, (_, index) => ({ row: first + index, height: 15 })),
    ],
    chart: targetsChart(first, areaAt(first + FIGURES, CHART_ROWS, 0, columns), language),
  };
}

/** Without a target there is no bar. */
function targetsChart(first: number, place: Area, language: Language): ChartDescription {
  const zh = language === "zh";
  return {
    name: "cover-targets",
    kind: "column",
    title: zh
      ? "规划值为目标的百分比（%，没有目标的不画）"
      : "Planned values as a percentage of their targets",
    labels: true,
    data: {
      categories: areaAt(first, FIGURES, COLUMN.name),
      series: [
        { name: zh ? "规划值" : "Planned", values: areaAt(first, FIGURES, COLUMN.ofTarget), color: 0 },
      ],
    },
    numberFormat: "0",
    place,
    alternative: zh
      ? "柱形图：各项规划值为其目标值的百分之几，100 为正好等于目标。"
      : "Columns: each planned value as a percentage of its target; 100 is the target itself.",
  };
}
