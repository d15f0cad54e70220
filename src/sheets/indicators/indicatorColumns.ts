import type { Language } from "../../catalogue/language";
import type { Text } from "../../catalogue/schema";
import type { Look } from "../look";

export interface ColumnDefinition {
  heading: Text;
  /** Headings that earlier versions wrote: workbooks in use carry them. */
  formerly?: Text[];
  /** In points. */
  width: number;
  /** Where English words need another width than Chinese ones. */
  englishWidth?: number;
  look: Look;
}

/**
 * Columns of an indicator table, in order: the form that an office hands in, then what serves formulas and the add-in.
 * The add-in finds them again by heading, so a person may move or insert columns; a heading once shipped is read for
 * ever, because workbooks in use carry it. Printed widths add up to what A4 on its side holds at 8 points (`WIDEST_FORM`).
 */
export const INDICATOR_COLUMNS = {
  number: { heading: { zh: "序号", en: "No." }, width: 27, look: "formCenter" },
  sector: { heading: { zh: "领域", en: "Sector" }, width: 33, englishWidth: 46, look: "formCenter" },
  name: { heading: { zh: "指标", en: "Indicator" }, width: 96, englishWidth: 92, look: "formStrong" },
  unit: { heading: { zh: "单位", en: "Unit" }, width: 42, look: "formCenter" },
  // With room for the arrow of its list, which some programs always show.
  kind: { heading: { zh: "属性", en: "Kind" }, width: 46, englishWidth: 50, look: "formChoice" },
  scope: { heading: { zh: "层级", en: "Scope" }, width: 34, englishWidth: 40, look: "formChoice" },
  current: {
    heading: { zh: "现状值", en: "Current value" },
    width: 46,
    englishWidth: 42,
    look: "formNumber",
  },
  near: { heading: { zh: "近期值", en: "Near-term value" }, width: 46, look: "formNumber" },
  planned: {
    heading: { zh: "规划值", en: "Planned value" },
    width: 46,
    look: "formNumber",
  },
  operator: {
    heading: { zh: "要求", en: "Must be" },
    formerly: [{ zh: "要求", en: "Requirement" }],
    width: 28,
    englishWidth: 30,
    look: "formPreset",
  },
  target: { heading: { zh: "目标值", en: "Target" }, width: 42, englishWidth: 38, look: "formPresetNumber" },
  upper: {
    heading: { zh: "目标上限", en: "Upper target" },
    width: 40,
    englishWidth: 38,
    look: "formPresetNumber",
  },
  year: { heading: { zh: "目标年", en: "Target year" }, width: 36, look: "formPreset" },
  handed: { heading: { zh: "上级下达", en: "Handed down" }, width: 44, look: "formNumber" },
  verdict: { heading: { zh: "判定", en: "Verdict" }, width: 44, look: "formVerdict" },
  gap: { heading: { zh: "差距", en: "Gap" }, width: 36, look: "formGap" },
  basis: {
    heading: { zh: "依据", en: "Basis" },
    formerly: [{ zh: "目标依据", en: "Basis of target" }],
    width: 78,
    englishWidth: 68,
    look: "formText",
  },
  dataSource: {
    heading: { zh: "数据来源", en: "Data source" },
    width: 40,
    englishWidth: 38,
    look: "formInput",
  },
  department: { heading: { zh: "责任部门", en: "Dept." }, width: 40, englishWidth: 34, look: "formInput" },
  remarks: { heading: { zh: "备注", en: "Remarks" }, width: 40, englishWidth: 48, look: "formInput" },
  judged: { heading: { zh: "判定用值", en: "Judged value" }, width: 58, look: "check" },
  better: {
    heading: { zh: "下达要求", en: "Handed-down requirement" },
    width: 58,
    englishWidth: 66,
    look: "check",
  },
  missedRow: { heading: { zh: "未达标行号", en: "Row not met" }, width: 58, look: "check" },
  origin: { heading: { zh: "取值", en: "Values are" }, width: 150, look: "check" },
  plausibleMin: { heading: { zh: "合理下限", en: "Plausible minimum" }, width: 58, look: "check" },
  plausibleMax: { heading: { zh: "合理上限", en: "Plausible maximum" }, width: 58, look: "check" },
  targetCode: { heading: { zh: "目标代码", en: "Target code" }, width: 270, look: "check" },
  code: { heading: { zh: "指标代码", en: "Indicator code" }, width: 130, look: "check" },
} satisfies Record<string, ColumnDefinition>;

export type IndicatorColumn = keyof typeof INDICATOR_COLUMNS;

export const INDICATOR_COLUMN_ORDER = Object.keys(INDICATOR_COLUMNS) as IndicatorColumn[];

/** Columns from here on serve formulas and the add-in; they are not printed. */
export const FIRST_CHECK_COLUMN: IndicatorColumn = "judged";

export function columnWidth(column: IndicatorColumn, language: Language): number {
  const { width, englishWidth }: ColumnDefinition = INDICATOR_COLUMNS[column];
  return (language === "en" && englishWidth) || width;
}

export function columnIndex(column: IndicatorColumn): number {
  return INDICATOR_COLUMN_ORDER.indexOf(column);
}

/** Where a column of a table stands on its sheet: as the form has it, or where a person has moved it. */
export type Place = (column: IndicatorColumn) => number;

/** Without these a table is not an indicator table; the others may be missing. */
const ESSENTIAL: IndicatorColumn[] = ["name", "operator", "target", "current", "planned", "verdict"];

/** By every heading there ever was, in small letters; of two columns with one heading the first. */
const byHeading = new Map<string, IndicatorColumn>(
  [...INDICATOR_COLUMN_ORDER].reverse().flatMap((key) => {
    const { heading, formerly = [] }: ColumnDefinition = INDICATOR_COLUMNS[key];
    return [heading, ...formerly].flatMap(({ zh, en }) =>
      [zh, en].map((text): [string, IndicatorColumn] => [text.toLowerCase(), key]),
    );
  }),
);

/** Which of the three values a column holds, told by a heading in either language; null for any other. */
export function valueColumnHeaded(heading: string): "current" | "near" | "planned" | null {
  const column = byHeading.get(heading.trim().toLowerCase());
  return column === "current" || column === "near" || column === "planned" ? column : null;
}

/**
 * Where each column of an indicator table stands, told by its headings in either language.
 * null when the table is not an indicator table.
 */
export function readHeadings(headings: readonly unknown[]): Partial<Record<IndicatorColumn, number>> | null {
  const places: Partial<Record<IndicatorColumn, number>> = {};
  headings.forEach((heading, index) => {
    const column = byHeading.get(String(heading).trim().toLowerCase());
    if (column && places[column] === undefined) places[column] = index;
  });
  return ESSENTIAL.every((column) => places[column] !== undefined) ? places : null;
}

/** The language of an indicator table, which is that of its verdicts; told as loosely as the headings are. */
export function tableLanguage(verdictHeading: unknown): Language {
  return String(verdictHeading).trim().toLowerCase() === heading("verdict", "en").toLowerCase() ? "en" : "zh";
}

export function heading(column: IndicatorColumn, language: Language): string {
  return INDICATOR_COLUMNS[column].heading[language];
}
