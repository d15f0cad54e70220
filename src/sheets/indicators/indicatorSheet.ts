import type { Language } from "../../catalogue/language";
import type { Plan } from "../../catalogue/schema";
import { address, areaAt } from "../a1";
import { YEARS } from "../data/dataColumns";
import type { Cell, SheetDescription } from "../description";
import { isYearFormula } from "../cover/yearHints";
import { FONTS, FORM_MARGINS } from "../look";
import { landscapePage } from "../landscapePage";
import { pad } from "../pad";
import { isTonnes, resultLook } from "../resultLook";
import { formRowHeights } from "../rowHeight";
import { conclusionFormula, missedNamesFormula } from "./conclusion";
import {
  FIRST_CHECK_COLUMN,
  INDICATOR_COLUMN_ORDER,
  INDICATOR_COLUMNS,
  columnIndex,
  columnWidth,
} from "./indicatorColumns";
import { type IndicatorTableRequest, indicatorTable } from "./indicatorTable";
import { typedOverStatement } from "./typedOver";
import { countedTable, unjudgedFormula } from "./verdictCounts";

const CONCLUSION_ROW = 2;
const YEARS_ROW = 3;
const HEADINGS_ROW = 4;

/** One line in Chinese, two in English, and below them room for the filter's arrow. */
const HEADINGS_HEIGHT: Record<Language, number> = { zh: 30, en: 42 };

export interface IndicatorSheetRequest extends Omit<IndicatorTableRequest, "top"> {
  role: "indicators" | "supplement";
  name: string;
  tableName: string;
}

/** 指标 or 补充指标: the form that an office hands in, with a sentence for the report above it. */
export function indicatorSheet(request: IndicatorSheetRequest): SheetDescription {
  const { role, plan, name, language } = request;
  const table = indicatorTable({ ...request, top: HEADINGS_ROW });
  const columns = INDICATOR_COLUMN_ORDER.length;
  const rows = table.cells.length - 1;
  const first = HEADINGS_ROW + 1;
  const printed = columnIndex(FIRST_CHECK_COLUMN);
  const counted = countedTable(first, rows);
  const warning = { row: YEARS_ROW, column: columnIndex("operator") };

  return {
    role,
    name,
    tabColor: role === "indicators" ? "#0B5C4A" : "#7FB5A5",
    font: FONTS[language],
    columnWidths: INDICATOR_COLUMN_ORDER.map((column) => columnWidth(column, language)),
    cells: [
      pad([titleOf(role, plan, language)], columns),
      pad([leadOf(role, request.indicators.length, language)], columns),
      withCells(columns, [
        [0, { formula: conclusionFormula(counted, address(CONCLUSION_ROW, printed), language) }],
        [printed, { formula: missedNamesFormula(HEADINGS_ROW, rows + 1, language) }],
      ]),
      withCells(columns, [
        ...(["current", "near", "planned"] as const).map((column): [number, Cell] => [
          columnIndex(column),
          { formula: yearFormula(request.cover.years[column], language) },
        ]),
        ...(table.isComputed
          ? [[0, { formula: typedOverStatement(first, rows, language) }] as [number, Cell]]
          : []),
        [warning.column, { formula: warningFormula(unjudgedFormula(counted), language) }],
      ]),
      ...table.cells,
    ],
    looks: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, look: "title" },
      { area: { row: 1, column: 0, rows: 1, columns: 1 }, look: "formLead" },
      { area: { row: CONCLUSION_ROW, column: 0, rows: 1, columns: printed }, look: "formText" },
      { area: { row: CONCLUSION_ROW, column: printed, rows: 1, columns: 1 }, look: "check" },
      { area: { row: YEARS_ROW, column: columnIndex("current"), rows: 1, columns: 3 }, look: "formYear" },
      { area: { row: YEARS_ROW, column: 0, rows: 1, columns: 1 }, look: "formLead" },
      { area: { ...warning, rows: 1, columns: 1 }, look: "formWarning" },
      { area: { row: HEADINGS_ROW, column: 0, rows: 1, columns }, look: "formTableHeading" },
      ...INDICATOR_COLUMN_ORDER.map((column, index) => ({
        area: { row: first, column: index, rows, columns: 1 },
        look: INDICATOR_COLUMNS[column].look,
      })),
      ...request.indicators.flatMap(({ id, unit }, index) => {
        const look = resultLook(unit, request.plan.level, language);
        const over = (column: "current" | "target" | "handed", columns: number) => ({
          area: areaAt(first + index, 1, columnIndex(column), columns),
          look,
        });
        const large = isTonnes(unit);
        const computed = request.computed(id, "current") !== null;
        return [
          ...(computed || large ? [over("current", YEARS.length)] : []),
          // What is typed shows as typed, but tonnes of a whole area would show as 2.6E+07.
          ...(large ? [over("target", 2), over("handed", 1)] : []),
        ];
      }),
    ],
    merges: [{ row: CONCLUSION_ROW, column: 0, rows: 1, columns: printed }],
    grids: [{ row: HEADINGS_ROW, column: 0, rows: rows + 1, columns }],
    rowHeights: [
      { row: 0, height: 24 },
      { row: 1, height: 15 },
      { row: CONCLUSION_ROW, height: 38 },
      { row: YEARS_ROW, height: 15 },
      { row: HEADINGS_ROW, height: HEADINGS_HEIGHT[language] },
      ...formRowHeights(first, table.cells.slice(1), columnLooks(language)),
    ],
    fitted: { row: first, rows },
    table: { name: request.tableName, area: { row: HEADINGS_ROW, column: 0, rows: rows + 1, columns } },
    flags: table.flags,
    validations: table.validations,
    freeze: { rows: first, columns: columnIndex("name") + 1 },
    page: {
      ...landscapePage([HEADINGS_ROW, HEADINGS_ROW], first + rows, printed),
      margins: FORM_MARGINS,
      foot: formFoot(language),
    },
    names: [],
  };
}

/** At the foot of every sheet of paper that an office hands in. */
export function formFoot(language: Language): string {
  return language === "zh"
    ? "填报单位（盖章）：　　　　　　　　　　审核：　　　　　　日期：　　　　年　　月　　日"
    : "Reported by:                                        Checked by:                        Date:                ";
}

const columnLooks = (language: Language) =>
  INDICATOR_COLUMN_ORDER.map((column) => ({
    width: columnWidth(column, language),
    look: INDICATOR_COLUMNS[column].look,
  }));

function titleOf(role: IndicatorSheetRequest["role"], plan: Plan, language: Language): string {
  return {
    indicators: { zh: `${plan.name.zh} 双碳指标表`, en: `${plan.name.en}: dual-carbon indicators` },
    supplement: { zh: `${plan.name.zh} 补充指标表`, en: `${plan.name.en}: further indicators` },
  }[role][language];
}

function leadOf(role: IndicatorSheetRequest["role"], indicators: number, language: Language): string {
  if (role === "supplement")
    return {
      zh: "由报告提及，或由国家目标、所引标准规定，有目标值可判定；填法与“指标”表相同。",
      en: "Mentioned by the report, or set by the state or a standard; they have targets. Fill in as on Indicators.",
    }[language];
  if (indicators === 0)
    return {
      zh: "报告没有为本规划正式列出指标；可在下面逐行填写自己的指标、要求和目标值，判定自动得出。",
      en: "The report proposes no indicator for this plan; enter your own below, and the verdict follows.",
    }[language];
  return {
    zh: "填浅黄色单元格；判定看规划值，没有则看近期值，再没有看现状值。浅蓝色是目标，可按本地要求改；没有目标的可自行填写。",
    en: "Fill in the pale yellow cells; the planned value is judged, else the near-term, else the current one. Pale blue: targets, which you may change.",
  }[language];
}

/** "2035年" above the heading, once the cover says so; nothing for what is no year, which the cover says. */
export function yearFormula(cell: string, language: Language): string {
  return `=IF(ISERROR(${cell}),"",IF(${isYearFormula(cell)},${cell}&"${language === "zh" ? "年" : ""}",""))`;
}

/** Native, so that it warns in every program: a row without the formula looks unjudged, and nobody would know why. */
export function warningFormula(unjudged: string, language: Language): string {
  return language === "zh"
    ? `=IF(${unjudged}=0,"",${unjudged}&"行有数值但没有判定公式：请把“判定”等公式列向下填充，或用加载项补上。")`
    : `=IF(${unjudged}=0,"",${unjudged}&" row(s) hold values but no verdict formula: fill the formula columns down, or let the add-in do it.")`;
}

function withCells(columns: number, cells: [number, Cell][]): Cell[] {
  const row = pad([], columns);
  for (const [column, cell] of cells) row[column] = cell;
  return row;
}
