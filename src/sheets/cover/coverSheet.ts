import { CIRCUMSTANCE_IDS, type CircumstanceId } from "../../catalogue/circumstances";
import type { Language } from "../../catalogue/language";
import type { IndicatorSector, Plan } from "../../catalogue/schema";
import { VERDICTS, type Verdict } from "../../targets/judge";
import { VERDICT_WORDS } from "../../targets/words";
import { type Area, absolute, address, quotedSheet } from "../a1";
import type { Cell, SheetDescription, Validation } from "../description";
import { type FieldKey, fieldsOf } from "./coverFields";
import type { CoverBlock } from "./coverBlock";
import type { Field } from "./field";
import { BASE, FONTS, LOOKS } from "../look";
import { pad } from "../pad";
import { lineCount, rowHeight, shown } from "../rowHeight";
import {
  type CountedTable,
  allUnjudgedFormula,
  bindingMissedFormula,
  countFormula,
} from "../indicators/verdictCounts";
import { COVER_LEAD } from "./coverLead";
import { OTHER_SECTOR, SECTOR_WORDS } from "../words";

const FIRST_FIELD_ROW = 4;
const VALUE_COLUMN = 1;
const COLUMNS = 7;
/** In points. English takes more room: as much as A4 holds at 8 points, so that fewer lines wrap. */
export const COVER_WIDTHS: Record<Language, readonly number[]> = {
  zh: [118, 96, 52, 50, 50, 50, 150],
  en: [150, 84, 88, 50, 50, 50, 180],
};
/** In points: with less, a cover that asks much would be shrunk below 8 points. */
export const COVER_MARGINS = { side: 30, top: 30, bottom: 42 };
/** In points: of the lines that only part what stands above from what follows. */
const GAP = 8;
/** In points: of A4, and of a row that names none. */
const [PAGE_HEIGHT, USUAL_HEIGHT] = [842, 15];
/** The smallest writing has 10 points. */
const LEAST_SCALE = 0.8;
/** The hint beside a field takes these columns, joined. */
const HINT_COLUMN = 3;
const sumOf = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);

/** Where other sheets find what targets are chosen by: absolute references, sheet included. */
export interface CoverCells {
  /** A year, blank while there is none, or the word for what makes no sense. */
  year: string;
  /** The years of the three values, as they were typed. */
  years: Record<"current" | "near" | "planned", string>;
  answers: Partial<Record<CircumstanceId, string>>;
  /** Whose plan it is, and who draws it up, as typed. */
  about: { place: string; author: string };
}

export function coverCells(coverName: string, plan: Plan, asked: readonly CircumstanceId[]): CoverCells {
  const keys = fieldsOf(plan, asked).map(({ key }) => key);
  const at = (key: FieldKey) =>
    `${quotedSheet(coverName)}!${absolute(FIRST_FIELD_ROW + keys.indexOf(key), VALUE_COLUMN)}`;
  const answered = CIRCUMSTANCE_IDS.filter((id) => keys.includes(id));
  return {
    year: at("judgedYear"),
    years: { current: at("baseYear"), near: at("nearYear"), planned: at("targetYear") },
    answers: Object.fromEntries(answered.map((id) => [id, at(id)])),
    about: { place: at("place"), author: at("author") },
  };
}

export interface CoverRequest {
  plan: Plan;
  language: Language;
  name: string;
  /** What some row's target depends on. */
  asked: readonly CircumstanceId[];
  /** Where verdicts are counted. */
  tables: CountedTable[];
  sectors: IndicatorSector[];
  version: string;
  /** Defined names that are taken already get another ending. */
  nameFor: (wanted: string) => string;
  block?: CoverBlock | null;
}

/** 封面: what plan this is, the context, and an overview that keeps itself. */
export function coverSheet(request: CoverRequest): SheetDescription {
  const { plan, language, name, asked, tables, sectors, version, nameFor, block } = request;
  const zh = language === "zh";
  const widths = COVER_WIDTHS[language];
  const wholeWidth = sumOf(widths);
  const keyed = fieldsOf(plan, asked);
  const fields = keyed.map(({ field }) => field);
  const fieldAt = (wanted: FieldKey) =>
    address(FIRST_FIELD_ROW + keyed.findIndex(({ key }) => key === wanted), VALUE_COLUMN);
  const overviewTitle = FIRST_FIELD_ROW + fields.length + 1;
  const overviewHead = overviewTitle + 1;
  const firstCount = overviewHead + 1;
  const otherRow = firstCount + sectors.length;
  const totalRow = otherRow + 1;
  const overviewRow = (row: number, name: string, count: (verdict: Verdict, column: number) => string) => [
    name,
    ...VERDICTS.map((verdict, index) => ({ formula: count(verdict, 1 + index) })),
    { formula: barFormula(row) },
  ];
  const counts = [
    ...sectors.map((sector, index) =>
      overviewRow(firstCount + index, SECTOR_WORDS[sector][language], (verdict) =>
        countFormula(tables, verdict, language, SECTOR_WORDS[sector][language]),
      ),
    ),
    // What is left: rows that a person added under a sector of their own, or under none.
    overviewRow(otherRow, OTHER_SECTOR[language], (_, column) => {
      const listed = `${address(firstCount, column)}:${address(otherRow - 1, column)}`;
      return `=${address(totalRow, column)}-SUM(${listed})`;
    }),
    overviewRow(totalRow, zh ? "合计" : "Total", (verdict) => countFormula(tables, verdict, language)),
  ];
  const footer = totalRow + 2 + (block?.rows ?? 0);
  const taken = block?.at(totalRow + 2);
  const beside = block?.beside ?? [];
  const lead = COVER_LEAD[language];
  const basis = zh
    ? `依据：北大国土空间规划设计研究院《面向“双碳”目标的国土空间规划技术标准体系优化响应》（2023.8）第 ${plan.section} 节；目标值及其来源见“指标”“说明”页。`
    : `Based on section ${plan.section} of the 2023 report on spatial-planning standards for the dual-carbon goals (PKU institute); sources are on Notes.`;

  const cells = [
    pad([zh ? `${plan.name.zh} 双碳指标工作簿` : `${plan.name.en}: dual-carbon workbook`], COLUMNS),
    pad([lead], COLUMNS),
    pad([], COLUMNS),
    pad([zh ? "基本情况" : "Context"], COLUMNS),
    ...fields.map((field) =>
      pad(
        [
          field.label[language],
          field.formula ? { formula: field.formula(fieldAt, language) } : null,
          field.unit[language],
          helpCell(field, fieldAt, language),
        ],
        COLUMNS,
      ),
    ),
    pad([], COLUMNS),
    pad([zh ? "判定汇总" : "Verdicts at a glance"], COLUMNS),
    [
      zh ? "领域" : "Sector",
      ...VERDICTS.map((verdict) => VERDICT_WORDS[verdict][language]),
      zh ? "达标 / 已判定" : "Met of those judged",
    ],
    ...counts,
    pad([{ formula: underCounts(tables, language) }], COLUMNS),
    ...(taken?.cells ?? []),
    pad([basis], COLUMNS),
    pad([zh ? `模板版本 ${version}` : `Template version ${version}`], COLUMNS),
  ];
  const rowHeights = [
    { row: 0, height: 30 },
    { row: 1, height: rowHeight([{ text: lead, width: wholeWidth, size: 10 }]) },
    ...[2, overviewTitle - 1].map((row) => ({ row, height: GAP })),
    { row: 3, height: 20 },
    ...fields.map((field, index) => ({
      row: FIRST_FIELD_ROW + index,
      height: fieldRowHeight(field, fieldAt, language),
    })),
    { row: overviewTitle, height: 20 },
    { row: overviewHead, height: zh ? 18 : 32 },
    ...counts.map((_, index) => ({ row: firstCount + index, height: 15 })),
    { row: footer, height: rowHeight([{ text: basis, width: wholeWidth, size: 10 }]) },
    ...(taken?.rowHeights ?? []),
  ];
  const charts = taken?.charts(COLUMNS) ?? [];
  /** Entries over more columns than one. */
  const wide = fields.flatMap(({ columns = 1, look }, index) =>
    columns > 1
      ? [{ area: { row: FIRST_FIELD_ROW + index, column: VALUE_COLUMN, rows: 1, columns }, look }]
      : [],
  );

  return {
    role: "cover",
    name,
    tabColor: "#C8963E",
    font: FONTS[language],
    columnWidths: [...widths, ...beside],
    cells: cells.map((row) => pad(row, COLUMNS + beside.length)),
    looks: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, look: "title" },
      { area: { row: 1, column: 0, rows: 1, columns: COLUMNS }, look: "hint" },
      { area: { row: 3, column: 0, rows: 1, columns: 1 }, look: "section" },
      { area: { row: FIRST_FIELD_ROW, column: 0, rows: fields.length, columns: 1 }, look: "label" },
      ...fields.map(({ look }, index) => ({
        area: { row: FIRST_FIELD_ROW + index, column: VALUE_COLUMN, rows: 1, columns: 1 },
        look,
      })),
      { area: { row: FIRST_FIELD_ROW, column: 2, rows: fields.length, columns: 1 }, look: "center" },
      {
        area: {
          row: FIRST_FIELD_ROW,
          column: HINT_COLUMN,
          rows: fields.length,
          columns: COLUMNS - HINT_COLUMN,
        },
        look: "hint",
      },
      ...wide,
      { area: { row: overviewTitle, column: 0, rows: 1, columns: 1 }, look: "section" },
      { area: { row: overviewHead, column: 0, rows: 1, columns: COLUMNS }, look: "heading" },
      { area: { row: firstCount, column: 0, rows: sectors.length + 1, columns: 1 }, look: "label" },
      {
        area: { row: firstCount, column: 1, rows: sectors.length + 1, columns: VERDICTS.length },
        look: "center",
      },
      { area: { row: totalRow, column: 0, rows: 1, columns: 1 + VERDICTS.length }, look: "verdict" },
      { area: { row: totalRow + 1, column: 0, rows: 1, columns: COLUMNS }, look: "strong" },
      ...(taken?.looks ?? []),
      { area: { row: footer, column: 0, rows: 2, columns: COLUMNS }, look: "hint" },
    ],
    merges: [
      ...wide.map(({ area }) => area),
      ...[1, totalRow + 1, footer].map((row) => ({ row, column: 0, rows: 1, columns: COLUMNS })),
      ...fields.flatMap(({ help }, index) =>
        help[language] === ""
          ? []
          : [
              {
                row: FIRST_FIELD_ROW + index,
                column: HINT_COLUMN,
                rows: 1,
                columns: COLUMNS - HINT_COLUMN,
              },
            ],
      ),
    ],
    grids: [
      { row: FIRST_FIELD_ROW, column: 0, rows: fields.length, columns: 3 },
      ...wide.map(({ area }) => area),
      { row: overviewHead, column: 0, rows: counts.length + 1, columns: COLUMNS },
      ...(taken?.grids ?? []),
    ],
    rowHeights,
    table: null,
    flags: [
      {
        area: {
          row: FIRST_FIELD_ROW,
          column: HINT_COLUMN,
          rows: fields.length,
          columns: COLUMNS - HINT_COLUMN,
        },
        formula: hintFlag(address(FIRST_FIELD_ROW, HINT_COLUMN), language),
        look: "invalid",
      },
      ...(["missed", "invalid"] as const).map((look) => {
        const column = 1 + VERDICTS.indexOf(look);
        return {
          area: { row: firstCount, column, rows: counts.length, columns: 1 },
          formula: `=${address(firstCount, column)}>0`,
          look,
        };
      }),
      {
        area: { row: FIRST_FIELD_ROW, column: VALUE_COLUMN, rows: fields.length, columns: 1 },
        formula: `=EXACT(${address(FIRST_FIELD_ROW, VALUE_COLUMN)},"${VERDICT_WORDS.invalid[language]}")`,
        look: "invalid",
      },
    ],
    validations: fields.flatMap((field, index) => {
      const area = { row: FIRST_FIELD_ROW + index, column: VALUE_COLUMN, rows: 1, columns: 1 };
      return fieldRule(field, area, language) ?? [];
    }),
    freeze: { rows: 0, columns: 0 },
    page: {
      paper: "a4",
      orientation: "portrait",
      titleRows: null,
      printArea: { row: 0, column: 0, rows: footer + 2, columns: COLUMNS },
      margins: COVER_MARGINS,
      onePage: fitsOnePage(cells.length, rowHeights),
    },
    names: fields.flatMap(({ name: wanted }, index) =>
      wanted ? [{ name: nameFor(wanted[language]), row: FIRST_FIELD_ROW + index, column: VALUE_COLUMN }] : [],
    ),
    ...(charts.length > 0 ? { charts } : {}),
  };
}

/** A cover that asks much and shows much goes on to a second page before its writing gets smaller than 8 points. */
function fitsOnePage(rows: number, rowHeights: SheetDescription["rowHeights"]): boolean {
  const named = rowHeights.reduce((sum, { height }) => sum + height, 0);
  const height = named + (rows - rowHeights.length) * USUAL_HEIGHT;
  return (PAGE_HEIGHT - COVER_MARGINS.top - COVER_MARGINS.bottom) / height >= LEAST_SCALE;
}

/** What stands beside a field: its help, or what is wrong with the entry. */
export function helpCell(
  { help, hint }: Field,
  at: Parameters<NonNullable<Field["hint"]>>[0],
  language: Language,
): Cell {
  return hint ? { formula: hint(at, language) } : help[language];
}

/**
 * Where a hint says what is wrong. Of joined cells the first speaks for all. EXACT, because these colours belong to the
 * cover: "=" and a verdict's word is how the flags of indicator tables are told, which come off and are put back.
 */
export function hintFlag(first: string, language: Language): string {
  const word = VERDICT_WORDS.invalid[language];
  return `=EXACT(LEFT($${first},${word.length}),"${word}")`;
}

/** Of the row that a field takes. */
export function fieldRowHeight(
  field: Field,
  at: Parameters<NonNullable<Field["hint"]>>[0],
  language: Language,
): number {
  const widths = COVER_WIDTHS[language];
  return fieldHeight(language, field.lines ?? 1, [
    [field.label[language], widths[0]!, BASE.size],
    [field.unit[language], widths[2]!, BASE.size],
    [shown(helpCell(field, at, language)), sumOf(widths.slice(HINT_COLUMN)), LOOKS.hint.size],
  ]);
}

/** A page of A4 holds many fields only where a line gets no more than it needs; Latin letters need less. */
function fieldHeight(
  language: Language,
  least: number,
  texts: readonly (readonly [text: string, width: number, size: number])[],
): number {
  const most = Math.max(least, ...texts.map((text) => lineCount(...text)));
  return language === "zh" ? 4 + 14 * most : 3 + 13 * most;
}

/** What may be entered into a field. */
export function fieldRule(
  { rule, label, unit, help }: Field,
  area: Area,
  language: Language,
): Validation | null {
  if (!rule) return null;
  const prompt = { area, title: label[language].slice(0, 32) };
  if ("items" in rule) {
    const items = rule.items.map((item) => item[language]);
    return { ...prompt, rule: { kind: "list", items }, strictness: "stop", message: help[language] };
  }
  return {
    ...prompt,
    rule: { kind: rule.whole ? "wholeNumber" : "decimal", min: rule.min, max: rule.max },
    strictness: "warning",
    message:
      help[language] || (language === "zh" ? `填数值，单位：${unit.zh}` : `Enter a number in ${unit.en}`),
  };
}

/** Under the counts: that some of the rows that miss their target bind, and how many rows nothing judges. */
function underCounts(tables: readonly CountedTable[], language: Language): string {
  const binding = `(${bindingMissedFormula(tables, language) || "0"})`;
  const unjudged = `(${allUnjudgedFormula(tables) || "0"})`;
  return language === "zh"
    ? `=IF(${binding}=0,"","未达标的有"&${binding}&"项是约束性指标。")&IF(${unjudged}=0,"",${unjudged}&"行有数值但没有判定公式，未计入。")`
    : `=IF(${binding}=0,"","Binding indicators among those not met: "&${binding}&". ")&IF(${unjudged}=0,"","Rows with values but no verdict formula, not counted: "&${unjudged}&".")`;
}

/**
 * How many of the judged rows meet their target, as a bar of ten squares with the figures beside it: text, so that
 * it looks alike in every program and in print. The bar is full only when all do.
 */
function barFormula(row: number): string {
  const met = address(row, 1 + VERDICTS.indexOf("met"));
  const judged = `(${met}+${address(row, 1 + VERDICTS.indexOf("missed"))})`;
  const full = `INT(10*${met}/${judged})`;
  return `=IF(${judged}=0,"—",REPT("■",${full})&REPT("□",10-${full})&" "&${met}&" / "&${judged})`;
}
