import { asWritten } from "./asWritten";
import { type Grid, isBlankCell } from "./cells";
import type { FoundTable } from "./findTables";
import { ofPivot } from "./pivot";
import { printedName, type PrintedName } from "./printedName";
import { isNoUnit, unitSymbol } from "./printedUnit";
import { isNote } from "./rowKinds";
import { asYear, onlyYear, yearsIn } from "./years";

/** What stands around a table: its title, its unit and its year. */
export interface TableFacts {
  title: string;
  /** The one indicator that a line above names, which all values of the table are of if it names none itself. */
  subject: PrintedName | null;
  /** 单位：万吨 above the table or in its corner; "" where there is none. */
  unit: string;
  /** From a line above that is nothing but a year, whatever labels stand beside it, else from the sheet's name, else from the title if it names one year. */
  year: number | null;
}

const UNIT =
  /(?:^|[\s（(，,；;])(?:计量|数据|数量|面积|指标)?单位\s*[:：]\s*([^\s）)；;。]+(?:\s*[、，,]\s*[^\s）)；;。]+)*)|^\s*[（(]?\s*units?\s*:\s*([^)]+?)\s*[)]?\s*$/i;
/** Dates of the form itself: they say nothing about the figures. */
const OF_FORM = /有效期|批准|制定机关|文号|表\s*号|印发|报送|导出/;
/** 单位：某市自然资源局 is who reports. */
const OFFICE = /(?:局|委|厅|院|办|部|署|处|科|政府|公司|中心|集团|市|县|区)$|盖章/;

/** Columns that a table takes up where others stand beside it. */
export interface Span {
  from: number;
  to: number;
}

export function tableFacts(grid: Grid, table: FoundTable, span: Span | null = null): TableFacts {
  // A form without headings has one set of labels above all of its columns.
  const ofAbove = table.head.length === 0 ? null : span;
  const lines = table.above.map((row) => textsOf(grid, row, ofAbove));
  const head = table.head.map((row) => textsOf(grid, row, span));
  const words = lines.map((line) => line.map(withoutUnit).filter((text) => text !== "" && !isNote(text)));
  const titles = words.flat().filter((text) => asYear(text) === null && !OF_FORM.test(text));
  return {
    title: titles[0] ?? "",
    subject: subjectOf(lines.flat()) ?? subjectOf([grid.sheet.name ?? ""]),
    unit: unitIn([...lines, ...head]) || unitOfTitle(titles),
    year: yearOf(grid, words, titles),
  };
}

const BEFORE_SUBJECT =
  /^(?:统计|监测)?(?:指标|indicator)(?:名称)?\s*[:：]\s*|^(?:[附续]?表|table)\s*[\dA-Z]*(?:[.\-–—－]\d+)*\s*[.:：]?\s*|^(?:(?:19|20)\d{2}\s*年?\s*[-–—－~～至到]+\s*)?(?:19|20)\d{2}\s*年度?|^(?:各|分|全)(?:区县|县区|地区|市县|市州|乡镇|街道|市|省|县|区)/i;
const BEHIND_SUBJECT =
  /(?:(?:多|分)?(?:情景|方案))?的?(?:预测|对比|比较|分析|测算|监测|变化)?(?:情况|结果|数据|一览|统计|汇总|分布|趋势|走势)?表?$/;
const UNIT_BEHIND = /[(（][^()（）]*[)）]$/;

function subjectOf(lines: readonly string[]): PrintedName | null {
  for (const line of [...lines].reverse()) {
    let text = ofPivot(line.trim());
    for (let i = 0; i < 3; i += 1) text = text.replace(BEFORE_SUBJECT, "").trim();
    const unit = UNIT_BEHIND.exec(text)?.[0] ?? "";
    const bare = text.slice(0, text.length - unit.length).replace(BEHIND_SUBJECT, "");
    for (const candidate of [line, text, text.replace(BEHIND_SUBJECT, ""), bare + unit]) {
      const name = printedName(candidate);
      if (name.found.length === 1) return name;
    }
  }
  return null;
}

const withoutUnit = (text: string) => text.normalize("NFKC").replace(UNIT, "").trim();

/** The texts of a line; of tables side by side those above this one, or the only one, which is for all of them. */
function textsOf(grid: Grid, row: number, span: Span | null): string[] {
  const texts: { text: string; column: number }[] = [];
  for (let column = 0; column < grid.width; column += 1) {
    const cell = grid.own(row, column);
    if (isBlankCell(cell)) continue;
    texts.push({ text: typeof cell === "number" ? String(cell) : grid.text(row, column), column });
  }
  const own =
    span === null || texts.length === 1
      ? texts
      : texts.filter(({ column }) => column >= span.from && column <= span.to);
  return own.map(({ text }) => text).filter(Boolean);
}

/** The nearest line above the table counts. */
export function unitIn(lines: readonly string[][]): string {
  for (const line of [...lines].reverse())
    for (const [i, text] of line.entries()) {
      const match = UNIT.exec(text.normalize("NFKC"));
      const unit = (match?.[1] ?? match?.[2])?.trim();
      if (unit && !isNoUnit(unit) && !(OFFICE.test(unit) && unitSymbol(unit) === null))
        return asWritten(text, unit);
      // The words and the unit may stand in two cells.
      const beside = line[i + 1];
      if (/^(?:计量)?单位\s*[:：]\s*$/.test(text) && beside && unitSymbol(beside) !== null) return beside;
    }
  return "";
}

/** 2021年温室气体清单（万吨CO2）: a title that is no indicator's name says the unit of all. */
function unitOfTitle(titles: readonly string[]): string {
  const [title, ...others] = titles.filter((text) => text.length > 6);
  if (title === undefined || others.length > 0) return "";
  const { found, unit } = printedName(title);
  return found.length === 0 ? unit : "";
}

/** 数据年份：2022年 says it whatever other dates stand around. */
const SAYS_YEAR =
  /(?:^|[\s(,;])(?:数据|统计|报告|填报|现状|评估|监测|reporting|data)?\s*(?:年份|年度|时点|year)\s*[:：]\s*((?:19|20)\d{2})(?!\d)/i;

/** The same in a cell of its own, the year in the next. */
const YEAR_LABEL =
  /^(?:数据|统计|报告|填报|现状|评估|监测)?(?:年份|年度|时点)\s*[:：]?$|^(?:reporting |data )?year:?$/i;

function yearOf(grid: Grid, lines: readonly string[][], titles: readonly string[]): number | null {
  for (const text of lines.flat().reverse()) {
    const said = SAYS_YEAR.exec(text);
    if (said) return Number(said[1]);
  }
  for (const line of [...lines].reverse()) {
    const beside = line[line.findIndex((text) => YEAR_LABEL.test(text)) + 1];
    if (line.some((text) => YEAR_LABEL.test(text)) && asYear(beside) !== null) return asYear(beside);
    // 综合机关名称：某局 | 2023年 | 有效期至：2025年6月
    const [year, ...others] = line.filter((text) => !/[:：]/.test(text));
    if (others.length === 0 && asYear(year) !== null) return asYear(year);
  }
  const named = onlyYear(grid.sheet.name ?? "");
  if (named !== null) return named;
  const dated = titles.filter((text) => !DOCUMENT.test(text));
  return only(dated) ?? only(dated.filter((text) => !DATE_OF_ISSUE.test(text.normalize("NFKC"))));
}

/** 自然资函〔2023〕15号 is a document's number; （2023年5月） below a title that names another year is when it came out. */
const DOCUMENT = /[〔[［【(（](?:19|20)\d{2}[〕\]］】)）]\s*第?\d+号/;
const DATE_OF_ISSUE = /^[(（]?(?:19|20)\d{2}\s*[年./-]\s*\d{1,2}\s*月?[)）]?$/;

function only(titles: readonly string[]): number | null {
  const years = new Set(titles.flatMap((text) => yearsIn(text)));
  return years.size === 1 ? [...years][0]! : null;
}
