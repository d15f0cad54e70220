/**
 * Key figures of carbon with their targets, on 封面 under the verdicts and on its printed page; at the side, for the screen, a
 * picture of how far they are from their targets.
 */
import type { Language } from "../../catalogue/language";
import type { Plan } from "../../catalogue/schema";
import { KEY_FIGURES, figureCells, figureName, figureTarget } from "../account/keyFigures";
import { type Area, absolute, address, areaAt } from "../a1";
import type { ChartDescription } from "../charts";
import { inFigures } from "../chartWords";
import type { Cell } from "../description";
import type { TableRows } from "../indicators/tableRows";
import type { CoverBlock } from "./coverBlock";

export interface CarbonPanelRequest {
  plan: Plan;
  language: Language;
  accountName: string;
  /** The rows of the plan's indicator tables, whose targets are shown. */
  tables: readonly TableRows[];
}

/** Name, unit, the three years, target, planned as a percentage of it. */
const COLUMNS = 7;
const [PLANNED, TARGET, PERCENT] = [4, 5, 6];
const FIGURES = KEY_FIGURES.length;
/** In points: of the columns beside the cover that the picture takes. */
const BESIDE = [16, 96, 96, 96, 96, 96];
const CHART_TOP = 3;
const CHART_ROWS = 13;

export function carbonPanel(request: CarbonPanelRequest): CoverBlock {
  const { language } = request;
  return {
    rows: FIGURES + 3,
    beside: BESIDE,
    at: (top) => {
      const first = top + 2;
      return {
        cells: panelRows(request, first),
        looks: [
          { area: areaAt(top, 1, 0), look: "section" },
          { area: areaAt(top + 1, 1, 0, COLUMNS), look: "heading" },
          { area: areaAt(first, FIGURES, 0), look: "label" },
          { area: areaAt(first, FIGURES, 1), look: "center" },
          { area: areaAt(first, FIGURES, 2, 4), look: "amount" },
          { area: areaAt(first, FIGURES, 2, 4), look: "asMeasure" },
          { area: areaAt(first, FIGURES, PERCENT), look: "share" },
        ],
        grids: [areaAt(top + 1, FIGURES + 1, 0, COLUMNS)],
        rowHeights: [
          { row: top, height: 20 },
          { row: top + 1, height: language === "zh" ? 18 : 30 },
          ...KEY_FIGURES.map((_, index) => ({ row: first + index, height: 15 })),
        ],
        charts: (besideColumn) => [
          targetsChart(first, areaAt(CHART_TOP, CHART_ROWS, besideColumn + 1, BESIDE.length - 1), language),
        ],
      };
    },
  };
}

function panelRows({ plan, language, accountName, tables }: CarbonPanelRequest, first: number): Cell[][] {
  const zh = language === "zh";
  return [
    [zh ? "碳排放与碳汇" : "Carbon at a glance"],
    zh
      ? ["项目", "单位", "现状", "近期", "规划", "目标", "规划值为目标 %"]
      : ["Figure", "Unit", "Now", "Near-term", "Planned", "Target", "Planned, % of target"],
    ...KEY_FIGURES.map((figure, index) => {
      const [planned, target] = [PLANNED, TARGET].map((column) => address(first + index, column));
      return [
        ...figureName(figure, language),
        ...figureCells(figure, plan, accountName),
        figureTarget(figure, tables),
        {
          formula: `=IF(AND(ISNUMBER(${planned}),ISNUMBER(${target})),IF(${target}>0,${planned}/${target}*100,""),"")`,
        },
      ];
    }),
    [],
  ];
}

/** Without a target there is no column. */
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
      categories: areaAt(first, FIGURES, 0),
      series: [{ name: zh ? "规划值" : "Planned", values: areaAt(first, FIGURES, PERCENT), color: 0 }],
    },
    numberFormat: "0",
    place,
    alternative: inFigures(
      zh
        ? "柱形图：各项规划值为其目标值的百分之几，100 为正好等于目标。"
        : "Columns: each planned value as a percentage of its target; 100 is the target itself.",
      [
        {
          name: zh ? "规划值" : "Planned",
          points: KEY_FIGURES.map(({ name }, index) => ({
            of: `"${name[language]}"`,
            value: absolute(first + index, PERCENT),
          })),
        },
      ],
      "%",
      language,
    ),
  };
}
