import { measuresOf, type AssuranceMeasure, type Service } from "../../catalogue/measures";
import { isNearTerm, isNearTermMeasure } from "../../catalogue/nearTerm";
import type { Language } from "../../catalogue/language";
import type { Indicator, Plan, Strategy } from "../../catalogue/schema";
import type { Cell, SheetDescription } from "../description";
import { landscapePage } from "../landscapePage";
import { locatorIn } from "../locators";
import { pad } from "../pad";
import { FONTS, FORM_MARGINS, type Look } from "../look";
import { SHEET_NAMES } from "../names";
import { formRowHeights } from "../rowHeight";
import { GROUP_WORDS, SECTOR_WORDS } from "../words";

export interface StrategySheetRequest {
  plan: Plan;
  strategies: readonly Strategy[];
  indicatorOf: (id: string) => Indicator;
  language: Language;
  name: string;
  tableName: string;
}

const HEADINGS_ROW = 3;

/** In their order on the sheet. */
export const STRATEGY_COLUMNS: readonly { zh: string; en: string; width: number; look: Look }[] = [
  { zh: "序号", en: "No.", width: 26, look: "formCenter" },
  { zh: "领域", en: "Sector", width: 52, look: "formCenter" },
  { zh: "分组", en: "Group", width: 58, look: "formCenter" },
  { zh: "策略", en: "Strategy", width: 150, look: "formStrong" },
  { zh: "要点", en: "In short", width: 190, look: "formText" },
  { zh: "衡量指标", en: "Measured by", width: 110, look: "formText" },
  { zh: "报告编号", en: "Report number", width: 80, look: "formText" },
  { zh: "近期", en: "Near term", width: 34, look: "formCenter" },
  { zh: "责任单位", en: "Responsible", width: 66, look: "formInput" },
  { zh: "进展", en: "Progress", width: 50, look: "formInput" },
  { zh: "备注", en: "Remarks", width: 69, look: "formInput" },
];

/** Where other sheets find the strategies: their first row and the columns they refer to, counted from 0. */
export const STRATEGY_PLACES = {
  first: HEADINGS_ROW + 1,
  sector: 1,
  title: 3,
  number: 6,
  nearTerm: 7,
  responsible: 8,
  progress: 9,
} as const;

export const PROGRESS = {
  zh: ["未开始", "进行中", "已完成", "不适用"],
  en: ["Not started", "Under way", "Done", "Not applicable"],
};

/** 策略: one row per strategy and per measure that sees the plan through, and room to say who does it and how far it is. */
export function strategySheet(request: StrategySheetRequest): SheetDescription {
  const { plan, strategies, indicatorOf, language, name } = request;
  const zh = language === "zh";
  const columns = STRATEGY_COLUMNS.length;
  const measures = measuresOf(plan);
  const rows = strategies.length + measures.length;
  const first = HEADINGS_ROW + 1;

  const names = (ids: readonly string[]) => ids.map((id) => indicatorOf(id).name[language]).join("\n") || "—";
  const planning = strategies.map((strategy, index): Cell[] => [
    index + 1,
    SECTOR_WORDS[strategy.sector][language],
    strategy.group === null ? "—" : zh ? strategy.group : (GROUP_WORDS[strategy.group] ?? strategy.group),
    strategy.title[language],
    strategy.explanation[language],
    names(strategy.indicators),
    locatorIn(strategy.id, language),
    nearTermWord(isNearTerm(strategy), language),
    null,
    null,
    null,
  ]);
  const body = [
    ...planning,
    ...measures.map((measure, index) => [
      strategies.length + index + 1,
      ...measureCells(measure, names(measure.indicators), language),
      nearTermWord(isNearTermMeasure(measure), language),
      null,
      null,
      null,
    ]),
  ];

  return {
    role: "strategies",
    name,
    tabColor: "#2F6FA8",
    font: FONTS[language],
    columnWidths: STRATEGY_COLUMNS.map(({ width }) => width),
    cells: [
      pad([zh ? `${plan.name.zh} 策略表` : `${plan.name.en}: strategies`], columns),
      pad(
        [
          zh
            ? `规划编制策略对应报告第 ${plan.section} 节，共 ${strategies.length} 条；实施保障对应第 8 章，共 ${measures.length} 条。文字为本工具改写，原文以报告为准。`
            : `Section ${plan.section} of the report, ${strategies.length} strategies, and chapter 8, ${measures.length} measures, in our own words; the report itself prevails.`,
        ],
        columns,
      ),
      pad(
        [
          zh
            ? "“近期”列：报告近期六项标准要落实的条目；只看这些，用表头的筛选箭头选“近期”。"
            : "Near term: what the report's six near-term standards would carry; choose “Near” in that column's filter to see these alone.",
        ],
        columns,
      ),
      STRATEGY_COLUMNS.map((column) => column[language]),
      ...body,
    ],
    looks: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, look: "title" },
      { area: { row: 1, column: 0, rows: 2, columns: 1 }, look: "subtitle" },
      { area: { row: HEADINGS_ROW, column: 0, rows: 1, columns }, look: "formTableHeading" },
      ...STRATEGY_COLUMNS.map(({ look }, index) => ({
        area: { row: first, column: index, rows, columns: 1 },
        look,
      })),
    ],
    grids: [{ row: HEADINGS_ROW, column: 0, rows: rows + 1, columns }],
    rowHeights: [
      { row: 0, height: 32 },
      { row: 1, height: 20 },
      { row: 2, height: 20 },
      { row: HEADINGS_ROW, height: 30 },
      ...formRowHeights(first, body, STRATEGY_COLUMNS),
    ],
    fitted: { row: first, rows },
    table: { name: request.tableName, area: { row: HEADINGS_ROW, column: 0, rows: rows + 1, columns } },
    flags: [],
    validations: [
      {
        area: { row: first, column: STRATEGY_COLUMNS.findIndex(({ zh }) => zh === "进展"), rows, columns: 1 },
        rule: { kind: "list", items: PROGRESS[language] },
        strictness: "warning",
        title: zh ? "进展" : "Progress",
        message: zh ? "从列表中选择，也可以另写。" : "Choose from the list or write your own.",
      },
    ],
    freeze: { rows: first, columns: 4 },
    page: {
      ...landscapePage([HEADINGS_ROW, HEADINGS_ROW], first + rows, columns),
      margins: FORM_MARGINS,
    },
    names: [],
  };
}

/** The column's own filter then shows the near-term actions alone. */
function nearTermWord(isNear: boolean, language: Language): Cell {
  if (!isNear) return null;
  return language === "zh" ? "近期" : "Near";
}

const ASSURANCE = { zh: "实施保障", en: "Seeing it through" };
const ANY_SECTOR = { zh: "各领域", en: "Any" };
/** Views of the pane and sheets by the names that people see. */
const PLACES: Record<string, { zh: string; en: string }> = {
  check: { zh: "面板“检查”", en: "Check in the pane" },
  library: { zh: "面板“指标库”", en: "Library in the pane" },
  ...SHEET_NAMES,
};

/** From sector to the report's number; the explanation ends with what serves the measure here. */
function measureCells(measure: AssuranceMeasure, measuredBy: string, language: Language): Cell[] {
  const { id, sector, title, explanation, servedBy } = measure;
  const place = (service: Service) => PLACES[service.id]?.[language] ?? service.id;
  // Each on a line: programs take names of functions with 、 between them for one long word.
  const services = servedBy.map(place).join(language === "zh" ? "、\n" : ",\n");
  return [
    (sector === null ? ANY_SECTOR : SECTOR_WORDS[sector])[language],
    ASSURANCE[language],
    title[language],
    language === "zh"
      ? `${explanation.zh}\n本工具：${services}。`
      : `${explanation.en}\nIn this add-in: ${services}.`,
    measuredBy,
    locatorIn(id, language),
  ];
}
