import type { Language } from "../../catalogue/language";
import { measuresOf } from "../../catalogue/measures";
import { type Plan, type Sector, SECTORS, type Strategy } from "../../catalogue/schema";
import type { Cell, SheetDescription } from "../description";
import { pad } from "../pad";
import { FONTS, type Look } from "../look";
import { pagesAcross } from "../pagesAcross";
import { rowHeight } from "../rowHeight";
import { GROUP_WORDS, SECTOR_WORDS } from "../words";

export interface StrategyMatrixRequest {
  plans: readonly Plan[];
  strategies: readonly Strategy[];
  language: Language;
  name: string;
  version: string;
}

const HEADINGS_ROW = 3;
const PLAN_WIDTH = 104;
/** In points; a sector with more and longer strategies gets more room. */
const SECTOR_WIDTHS: Record<Sector, number> = {
  能源: 150,
  工业: 165,
  交通: 200,
  建筑: 200,
  废弃物处理: 170,
  农业: 115,
  生态空间: 150,
};
/** The measures of §8 that see the plan through stand behind the sectors. */
const ASSURANCE_WIDTH = 190;
/** 废弃物处理 and what follows are printed on pages of their own. */
const SECOND_PAGE = 1 + SECTORS.indexOf("废弃物处理");
const WIDTHS = [PLAN_WIDTH, ...SECTORS.map((sector) => SECTOR_WIDTHS[sector]), ASSURANCE_WIDTH];

/**
 * Excel allows 409 points. Excel also scrolls row by row, and a row that fills the window can't be read to its
 * end below the frozen headings; so a plan with longer cells gets several rows.
 */
export const TALLEST_ROW = 300;

/** 附件1: plans down, sectors and 实施保障 across, each cell the strategies that the report proposes there. */
export function strategyMatrix(request: StrategyMatrixRequest): SheetDescription {
  const { plans, strategies, language, name, version } = request;
  const zh = language === "zh";
  const columns = WIDTHS.length;
  const first = HEADINGS_ROW + 1;

  const title = zh ? "附件1 国土空间规划双碳策略矩阵" : "Annex 1: dual-carbon strategies by plan and sector";

  const blocks = plans.map((plan) => planRows(plan, strategies, language));
  const body = blocks.flat();
  const empty = body.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell === noneText(language) ? [{ row: first + row, column }] : [])),
  );

  return {
    role: "strategyMatrix",
    name,
    tabColor: "#2F6FA8",
    font: FONTS[language],
    columnWidths: WIDTHS,
    cells: [
      pad([title], columns),
      pad(
        [
          zh
            ? `${plans.length} 类规划、${SECTORS.length} 个领域，规划编制策略共 ${strategies.length} 条；实施保障（第8章）按所及规划列出。`
            : `${plans.length} plans, ${SECTORS.length} sectors, ${strategies.length} strategies of planning, and the measures of §8 that see each plan through.`,
        ],
        columns,
      ),
      pad(
        [
          zh
            ? `序号与报告一致；文字为本工具改写，原文以报告为准。模板版本 ${version}`
            : `Numbers are the report's; the words are ours, and the report itself prevails. Template version ${version}`,
        ],
        columns,
      ),
      [
        zh ? "规划" : "Plan",
        ...SECTORS.map((sector) => {
          const count = strategies.filter((strategy) => strategy.sector === sector).length;
          return `${SECTOR_WORDS[sector][language]}\n${countText(count, language)}`;
        }),
        zh ? "实施保障\n§8" : "Seeing it through\n§8",
      ],
      ...body,
    ],
    looks: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, look: "title" },
      { area: { row: 1, column: 0, rows: 2, columns: 1 }, look: "subtitle" },
      { area: { row: HEADINGS_ROW, column: 0, rows: 1, columns }, look: "heading" },
      { area: { row: first, column: 0, rows: body.length, columns: 1 }, look: "label" },
      { area: { row: first, column: 1, rows: body.length, columns: columns - 1 }, look: "list" },
      ...empty.map(({ row, column }) => ({
        area: { row, column, rows: 1, columns: 1 },
        look: "small" as Look,
      })),
    ],
    grids: [{ row: HEADINGS_ROW, column: 0, rows: body.length + 1, columns }],
    rowHeights: [
      { row: 0, height: 32 },
      { row: 1, height: 20 },
      { row: 2, height: 20 },
      { row: HEADINGS_ROW, height: 36 },
      ...body.map((cells, row) => ({
        row: first + row,
        height: rowHeight(
          cells.map((cell, column) => ({ text: String(cell ?? ""), width: WIDTHS[column]! })),
          40,
        ),
      })),
    ],
    table: null,
    flags: [],
    validations: [],
    freeze: { rows: first, columns: 1 },
    page: pagesAcross({
      headings: HEADINGS_ROW,
      end: first + body.length,
      widths: WIDTHS,
      leading: 1,
      before: SECOND_PAGE,
      head: title,
    }),
    names: [],
  };
}

/** One row of a plan, or several where a cell is too long for one; the later ones say whose they are. */
function planRows(plan: Plan, strategies: readonly Strategy[], language: Language): Cell[][] {
  const own = strategies.filter(({ section }) => section === plan.section);
  const measures = measuresOf(plan).map(({ title }, index) => `${index + 1}. ${title[language]}`);
  const sectors = SECTORS.map((sector) =>
    stacks(
      own.filter((strategy) => strategy.sector === sector).map((strategy) => entry(strategy, language)),
      SECTOR_WIDTHS[sector],
    ),
  );
  const columns = [...sectors, stacks(measures, ASSURANCE_WIDTH)];
  const rows = Math.max(1, ...columns.map(({ length }) => length));
  const label = `${plan.name[language]}\n§${plan.section} · ${countText(own.length, language)}`;
  const again = language === "zh" ? `${plan.name.zh}\n（续）` : `${plan.name.en}\n(continued)`;
  return Array.from({ length: rows }, (_, row) => [
    row === 0 ? label : again,
    ...columns.map((column) => column[row] ?? null),
  ]).map((cells, row) =>
    row === 0 ? cells.map((cell) => (cell === null ? noneText(language) : cell)) : cells,
  );
}

/** Entries in their order, as many to a cell as a row can be high. */
function stacks(entries: readonly string[], width: number): string[] {
  const found: string[] = [];
  for (const text of entries) {
    const longer = found.length > 0 ? `${found.at(-1)}\n${text}` : "";
    if (longer && rowHeight([{ text: longer, width }]) <= TALLEST_ROW) found[found.length - 1] = longer;
    else found.push(text);
  }
  return found;
}

/** "3. 标题", "〔客运〕1. 标题": the report counts anew in each group. */
function entry({ group, ordinal, title }: Strategy, language: Language): string {
  const words =
    group === null ? "" : language === "zh" ? `〔${group}〕` : `[${GROUP_WORDS[group] ?? group}] `;
  return `${words}${ordinal}. ${title[language]}`;
}

function countText(count: number, language: Language): string {
  if (language === "zh") return `${count} 条`;
  return count === 1 ? "1 strategy" : `${count} strategies`;
}

export function noneText(language: Language): string {
  return language === "zh" ? "本规划未提出" : "None proposed";
}
