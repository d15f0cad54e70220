/**
 * Beside the fields of 封面, where the eye falls first: key figures of carbon with their targets, and a picture of how far
 * they are from them. It is for the screen; on paper 报告 has the figures, because a cover with both would be too small
 * to read.
 */
import type { Language } from "../../catalogue/language";
import type { Plan } from "../../catalogue/schema";
import { KEY_FIGURES, figureCells, figureName, figureTarget } from "../account/keyFigures";
import { address, areaAt } from "../a1";
import type { Area } from "../a1";
import type { ChartDescription } from "../charts";
import type { Cell, SheetDescription } from "../description";
import type { TableRows } from "../indicators/tableRows";
import { pad } from "../pad";

export interface CarbonPanelRequest {
  plan: Plan;
  language: Language;
  accountName: string;
  /** The rows of the plan's indicator tables, whose targets are shown. */
  tables: readonly TableRows[];
}

/** After a narrow column: name, unit, the three years, target, planned as a percentage of it. In points. */
const WIDTHS = [16, 118, 66, 58, 58, 58, 58, 84];
const TITLE_ROW = 3;
const FIRST = TITLE_ROW + 2;
const FIGURES = KEY_FIGURES.length;
const CHART_ROWS = 11;

/** The same cover with the panel at its right. */
export function withCarbonPanel(cover: SheetDescription, request: CarbonPanelRequest): SheetDescription {
  const from = cover.columnWidths.length + 1;
  const columns = cover.columnWidths.length + WIDTHS.length;
  const rows = panelRows(request, from);
  const span = WIDTHS.length - 1;
  return {
    ...cover,
    columnWidths: [...cover.columnWidths, ...WIDTHS],
    cells: cover.cells.map((row, index) => {
      const beside = rows[index - TITLE_ROW];
      return pad(beside ? [...pad(row, from), ...beside] : row, columns);
    }),
    looks: [
      ...cover.looks,
      { area: areaAt(TITLE_ROW, 1, from), look: "section" },
      { area: areaAt(TITLE_ROW + 1, 1, from, span), look: "formHeading" },
      { area: areaAt(FIRST, FIGURES, from), look: "label" },
      { area: areaAt(FIRST, FIGURES, from + 1), look: "center" },
      { area: areaAt(FIRST, FIGURES, from + 2, 4), look: "amount" },
      { area: areaAt(FIRST, FIGURES, from + 6), look: "share" },
    ],
    grids: [...cover.grids, areaAt(TITLE_ROW + 1, FIGURES + 1, from, span)],
    charts: [targetsChart(from, areaAt(FIRST + FIGURES + 1, CHART_ROWS, from, span), request.language)],
  };
}

function panelRows({ plan, language, accountName, tables }: CarbonPanelRequest, from: number): Cell[][] {
  const zh = language === "zh";
  return [
    [zh ? "碳排放与碳汇" : "Carbon at a glance"],
    zh
      ? ["项目", "单位", "现状", "近期", "规划", "目标", "规划值为目标 %"]
      : ["Figure", "Unit", "Now", "Near-term", "Planned", "Target", "% of target"],
    ...KEY_FIGURES.map((figure, index) => {
      const [planned, target] = [4, 5].map((column) => address(FIRST + index, from + column));
      return [
        ...figureName(figure, language),
        ...figureCells(figure, plan, accountName),
        figureTarget(figure, tables),
        {
          formula: `=IF(AND(ISNUMBER(${planned}),ISNUMBER(${target})),IF(${target}>0,${planned}/${target}*100,""),"")`,
        },
      ];
    }),
  ];
}

/** Without a target there is no column. */
function targetsChart(from: number, place: Area, language: Language): ChartDescription {
  const zh = language === "zh";
  return {
    name: "cover-targets",
    kind: "column",
    title: zh
      ? "规划值为目标的百分比（%，没有目标的不画）"
      : "Planned values as a percentage of their targets",
    labels: true,
    data: {
      categories: areaAt(FIRST, FIGURES, from),
      series: [{ name: zh ? "规划值" : "Planned", values: areaAt(FIRST, FIGURES, from + 6), color: 0 }],
    },
    numberFormat: "0",
    place,
    alternative: zh
      ? "柱形图：各项规划值为其目标值的百分之几，100 为正好等于目标。"
      : "Columns: each planned value as a percentage of its target; 100 is the target itself.",
  };
}
