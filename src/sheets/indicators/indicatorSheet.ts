import type { Language } from "../../catalogue/language";
import type { Plan } from "../../catalogue/schema";
import { VERDICT_WORDS } from "../../targets/words";
import { type IndicatorTableRequest, indicatorTable } from "./indicatorTable";
import {
  FIRST_CHECK_COLUMN,
  INDICATOR_COLUMN_ORDER,
  INDICATOR_COLUMNS,
  columnIndex,
  columnWidth,
} from "./indicatorColumns";
import type { SheetDescription } from "../description";
import { pad } from "../pad";
import { countFormula, countedTable } from "./verdictCounts";

const HEADINGS_ROW = 4;

export interface IndicatorSheetRequest extends Omit<IndicatorTableRequest, "top" | "plan"> {
  role: "indicators" | "supplement";
  plan: Plan;
  name: string;
  tableName: string;
}

/** 指标 or 补充指标: a title, how to fill it in, counts that keep themselves, and the table. */
export function indicatorSheet(request: IndicatorSheetRequest): SheetDescription {
  const { role, plan, name, language } = request;
  const zh = language === "zh";
  const table = indicatorTable({ ...request, plan: plan.id, top: HEADINGS_ROW });
  const columns = INDICATOR_COLUMN_ORDER.length;
  const rows = table.cells.length - 1;
  const first = HEADINGS_ROW + 1;
  const printed = columnIndex(FIRST_CHECK_COLUMN);

  const title = {
    indicators: zh ? `${plan.name.zh} 双碳指标表` : `${plan.name.en}: dual-carbon indicators`,
    supplement: zh ? `${plan.name.zh} 补充指标表` : `${plan.name.en}: further indicators`,
  }[role];
  const lead = {
    indicators:
      request.indicators.length === 0
        ? zh
          ? "报告没有为本规划正式列出指标；可在下面逐行填写自己的指标、要求和目标值，判定会自动得出。"
          : "The report proposes no indicator for this plan; enter your own below, with requirement and target, and the verdict follows."
        : zh
          ? "在浅黄色单元格填现状值、规划值；判定以规划值为准，未填规划值时用现状值。浅蓝色单元格是目标，可按本地要求修改。"
          : "Fill in current and planned values in the pale yellow cells; the verdict goes by the planned value, else by the current one. The pale blue cells are targets, which you may change.",
    supplement: zh
      ? "本表指标由报告提及，或由国家目标、所引标准规定，并非报告为本规划正式列出，但有目标值可判定。填法与“指标”表相同。"
      : "The report merely mentions these, or the state or a standard sets them; they have targets and are judged. Fill in as on the Indicators sheet.",
  }[role];

  return {
    role,
    name,
    tabColor: role === "indicators" ? "#0B5C4A" : "#7FB5A5",
    columnWidths: INDICATOR_COLUMN_ORDER.map((column) => columnWidth(column, language)),
    cells: [
      pad([title], columns),
      pad([lead], columns),
      pad([{ formula: countsFormula(first, rows, language) }], columns),
      pad([], columns),
      ...table.cells,
    ],
    looks: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, look: "title" },
      { area: { row: 1, column: 0, rows: 2, columns: 1 }, look: "subtitle" },
      { area: { row: HEADINGS_ROW, column: 0, rows: 1, columns }, look: "heading" },
      ...INDICATOR_COLUMN_ORDER.map((column, index) => ({
        area: { row: first, column: index, rows, columns: 1 },
        look: INDICATOR_COLUMNS[column].look,
      })),
    ],
    grids: [{ row: HEADINGS_ROW, column: 0, rows: rows + 1, columns }],
    rowHeights: [{ row: 0, height: 32 }, { row: 1, height: 20 }, { row: 2, height: 20 }, ...table.rowHeights],
    table: { name: request.tableName, area: { row: HEADINGS_ROW, column: 0, rows: rows + 1, columns } },
    flags: table.flags,
    validations: table.validations,
    freeze: { rows: first, columns: columnIndex("name") + 1 },
    page: {
      paper: "a3",
      orientation: "landscape",
      titleRows: `$${HEADINGS_ROW + 1}:$${HEADINGS_ROW + 1}`,
      printArea: { row: 0, column: 0, rows: first + rows, columns: printed },
    },
    names: [],
  };
}

/** "达标 3 · 未达标 1 · …", counted by the sheet itself. */
function countsFormula(first: number, rows: number, language: Language): string {
  const table = countedTable(first, rows);
  const counts = (["met", "missed", "missing", "invalid", "none"] as const).map((verdict) => {
    const count = countFormula([table], verdict, language).slice(1);
    return `"${VERDICT_WORDS[verdict][language]} "&${verdict === "none" ? `(${count})` : count}`;
  });
  return `=${counts.join('&" · "&')}`;
}
