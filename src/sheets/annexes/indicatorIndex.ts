import { hasRow } from "../../catalogue/formRow";
import type { Language } from "../../catalogue/language";
import {
  INDICATOR_SECTORS,
  type Indicator,
  type Level,
  type Plan,
  type PlanType,
  type Source,
  type Strategy,
  type Target,
  type Text,
} from "../../catalogue/schema";
import type { Cell, SheetDescription } from "../description";
import { pad } from "../pad";
import { BASE, FONTS, LOOKS, type Look, type LookStyle } from "../look";
import { pagesAcross } from "../pagesAcross";
import { citedText } from "../citedText";
import { rowHeight } from "../rowHeight";
import { sourceTitle } from "../../catalogue/sourceTitle";
import { unitName } from "../../catalogue/unitNames";
import { CONFIDENCE_WORDS, STRENGTH_WORDS, conditionText, targetText } from "../targetWords";
import { NO_DEFINITION, SECTOR_WORDS } from "../words";

export interface IndicatorIndexRequest {
  plans: readonly Plan[];
  strategies: readonly Strategy[];
  indicators: readonly Indicator[];
  sourceOf: (id: string) => Source;
  language: Language;
  name: string;
  tableName: string;
  version: string;
}

interface Column {
  heading: Text;
  /** In points. */
  width: number;
  look: Look;
  text: (indicator: Indicator, request: IndicatorIndexRequest) => Cell;
}

const HEADINGS_ROW = 4;
/** A plan has a row for an indicator, or it bears on the plan without one. */
const CARRIED = "●";
const MENTIONED = "○";

const LEVEL_SHORT: Record<Level, Text> = {
  国家: { zh: "国家", en: "Nation" },
  省: { zh: "省级", en: "Prov." },
  市: { zh: "市级", en: "Munic." },
  县: { zh: "县级", en: "County" },
  乡镇: { zh: "乡镇", en: "Town" },
};
const TYPE_SHORT: Record<PlanType, Text> = {
  总体规划: { zh: "总规", en: "master" },
  详细规划: { zh: "详规", en: "detail" },
  专项规划: { zh: "专规", en: "special" },
};
const PLAN_WIDTH: Record<Language, number> = { zh: 28, en: 45 };

/** Uses beyond the twelve plans, as the catalogue names them. */
export const OTHER_USE_WORDS: Record<string, string> = {
  双评价: "Double evaluation",
  "市-体检评估": "Municipal check-up",
  "市-（标准未限定类型）": "Municipal plans, type left open",
  "五级三类-碳评": "Carbon assessment of all plans",
};

/** Readers look for these three first, so they stay in sight. */
const LEADING: Column[] = [
  { heading: { zh: "序号", en: "No." }, width: 30, look: "formCenter", text: () => null },
  {
    heading: { zh: "领域", en: "Sector" },
    width: 56,
    look: "formCenter",
    text: ({ sector }, { language }) => SECTOR_WORDS[sector][language],
  },
  {
    heading: { zh: "指标", en: "Indicator" },
    width: 128,
    look: "formStrong",
    text: ({ name }, { language }) => name[language],
  },
  {
    heading: { zh: "单位", en: "Unit" },
    width: 56,
    look: "formCenter",
    text: ({ unit }, { language }) => unitName(unit, language),
  },
  {
    heading: { zh: "报告提法", en: "In the report" },
    width: 58,
    look: "formCenter",
    text: ({ formal }, { language }) =>
      language === "zh" ? (formal ? "正式" : "仅提及") : formal ? "Proposed" : "Mentioned",
  },
];

/** Up to the indicator's name: kept in sight on the screen, and on every page. */
const REPEATED = LEADING.findIndex(({ heading }) => heading.zh === "指标") + 1;

const TRAILING: Column[] = [
  {
    heading: { zh: "其他用途", en: "Other uses" },
    width: 76,
    look: "small",
    text: ({ otherUses }, { language }) =>
      otherUses.map((use) => (language === "zh" ? use : (OTHER_USE_WORDS[use] ?? use))).join("\n"),
  },
  {
    heading: { zh: "目标值", en: "Target" },
    width: 188,
    look: "small",
    text: ({ targets }, { language }) => numbered(targets.map((target) => boundText(target, language))),
  },
  {
    heading: { zh: "目标性质", en: "Strength" },
    width: 96,
    look: "small",
    text: ({ targets }, { language }) =>
      numbered(targets.map(({ strength }) => STRENGTH_WORDS[strength][language])),
  },
  {
    heading: { zh: "目标来源", en: "Source of target" },
    width: 188,
    look: "small",
    text: ({ targets }, { language, sourceOf }) =>
      numbered(targets.map(({ citation }) => citedText(citation, sourceOf, language))),
  },
  {
    heading: { zh: "定义", en: "Definition" },
    width: 120,
    look: "small",
    text: ({ definition }, { language, sourceOf }) =>
      definition ? definedBy(sourceOf(definition.citation.source), language) : undefinedText(language),
  },
  // For the add-in; it is not printed.
  { heading: { zh: "指标代码", en: "Indicator code" }, width: 180, look: "check", text: ({ id }) => id },
];

/** 附件2: every indicator, proposed or merely mentioned, with the plans that carry it. */
export function indicatorIndex(request: IndicatorIndexRequest): SheetDescription {
  const { plans, strategies, indicators, language, name, tableName, version } = request;
  const zh = language === "zh";
  const columns = [...LEADING, ...plans.map((plan) => planColumn(plan, language)), ...TRAILING];
  const rows = inOrder(indicators, strategies);
  const first = HEADINGS_ROW + 1;
  const body = rows.map((indicator, index) =>
    columns.map(({ text }, column) => (column === 0 ? index + 1 : text(indicator, request) || null)),
  );
  const title = zh ? "附件2 国土空间规划双碳指标总表" : "Annex 2: all dual-carbon indicators";
  const marks = zh
    ? `${CARRIED} 该规划的指标表列有此行；${MENTIONED} 该规划涉及而不列行`
    : `${CARRIED} a row of the plan’s form; ${MENTIONED} bears on the plan, without a row`;
  const formal = rows.filter((indicator) => indicator.formal).length;

  return {
    role: "indicatorIndex",
    name,
    tabColor: "#0B5C4A",
    font: FONTS[language],
    columnWidths: columns.map(({ width }) => width),
    cells: [
      pad([title], columns.length),
      pad(
        [
          zh
            ? `共 ${rows.length} 项：报告正式列出 ${formal} 项，仅提及 ${rows.length - formal} 项。${marks}。模板版本 ${version}`
            : `${rows.length} indicators: ${formal} proposed by the report, ${rows.length - formal} merely mentioned. ${marks}. Template version ${version}`,
        ],
        columns.length,
      ),
      pad(
        [
          zh
            ? "案例参考只供对照，不参与判定。目标有多个时，目标值、性质、来源三列按序号对应。"
            : "Cases are for comparison and never judged. Where there are several targets, the numbers in Target, Strength and Source belong together.",
        ],
        columns.length,
      ),
      pad([], columns.length),
      columns.map(({ heading }) => heading[language]),
      ...body,
    ],
    looks: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, look: "title" },
      { area: { row: 1, column: 0, rows: 2, columns: 1 }, look: "subtitle" },
      { area: { row: HEADINGS_ROW, column: 0, rows: 1, columns: columns.length }, look: "heading" },
      ...columns.map(({ look }, column) => ({
        area: { row: first, column, rows: rows.length, columns: 1 },
        look,
      })),
    ],
    grids: [{ row: HEADINGS_ROW, column: 0, rows: rows.length + 1, columns: columns.length }],
    rowHeights: [
      { row: 0, height: 32 },
      { row: 1, height: 20 },
      { row: 2, height: 20 },
      { row: HEADINGS_ROW, height: 44 },
      ...body.map((cells, row) => ({
        row: first + row,
        height: rowHeight(
          cells.map((cell, column) => {
            const { width, look } = columns[column]!;
            const { size = BASE.size, bold = false }: LookStyle = LOOKS[look];
            return { text: String(cell ?? ""), width, size, bold };
          }),
          26,
        ),
      })),
    ],
    table: {
      name: tableName,
      area: { row: HEADINGS_ROW, column: 0, rows: rows.length + 1, columns: columns.length },
    },
    flags: [],
    validations: [],
    freeze: { rows: first, columns: REPEATED },
    page: {
      ...pagesAcross({
        headings: HEADINGS_ROW,
        end: first + rows.length,
        widths: columns.slice(0, -1).map(({ width }) => width),
        leading: REPEATED,
        before: LEADING.length + plans.length,
        head: title,
      }),
      foot: `&A  ${marks}`,
    },
    names: [],
  };
}

function planColumn({ id, level, planType }: Plan, language: Language): Column {
  const short = (key: Language) =>
    key === "zh"
      ? `${LEVEL_SHORT[level].zh}${TYPE_SHORT[planType].zh}`
      : `${LEVEL_SHORT[level].en} ${TYPE_SHORT[planType].en}`;
  return {
    heading: { zh: short("zh"), en: short("en") },
    width: PLAN_WIDTH[language],
    look: "center",
    text: (indicator) => (indicator.plans.includes(id) ? (hasRow(indicator) ? CARRIED : MENTIONED) : null),
  };
}

/** By sector, then in the order in which strategies first name them. */
function inOrder(indicators: readonly Indicator[], strategies: readonly Strategy[]): Indicator[] {
  const order = new Map<string, number>();
  for (const id of strategies.flatMap((strategy) => strategy.indicators))
    if (!order.has(id)) order.set(id, order.size);
  const place = ({ id }: Indicator) => order.get(id) ?? order.size;
  return [...indicators].sort(
    (a, b) =>
      INDICATOR_SECTORS.indexOf(a.sector) - INDICATOR_SECTORS.indexOf(b.sector) ||
      place(a) - place(b) ||
      a.id.localeCompare(b.id),
  );
}

/** "≥ 70 %（2030；城市新区）", with 待核 where the figure could not be verified. */
function boundText(target: Target, language: Language): string {
  const zh = language === "zh";
  const limits = [target.year, conditionText(target.condition, language)]
    .filter(Boolean)
    .join(zh ? "；" : "; ");
  const mark = target.confidence === "unverified" ? `【${CONFIDENCE_WORDS.unverified[language]}】` : "";
  const inBrackets = limits && (zh ? `（${limits}）` : ` (${limits})`);
  return `${targetText(target, language)}${inBrackets}${mark}`;
}

function definedBy(source: Source, language: Language): string {
  return language === "zh"
    ? `有定义：${sourceTitle(source, language)}`
    : `Defined: ${sourceTitle(source, language)}`;
}

export function undefinedText(language: Language): string {
  return NO_DEFINITION[language];
}

/** "1) …", "2–4) …": neighbours that say the same share a line; a single text needs no number. */
export function numbered(texts: readonly string[]): string {
  if (new Set(texts).size <= 1) return texts[0] ?? "";
  const runs: { from: number; to: number; text: string }[] = [];
  texts.forEach((text, index) => {
    const last = runs.at(-1);
    if (last?.text === text) last.to = index + 1;
    else runs.push({ from: index + 1, to: index + 1, text });
  });
  return runs.map(({ from, to, text }) => `${from === to ? from : `${from}–${to}`}) ${text}`).join("\n");
}
