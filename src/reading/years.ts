import { remembered } from "./remembered";

/** Years named in a text, each once, in their order. */
export function yearsIn(text: string): number[] {
  const years = new Set<number>();
  if (isYearAndMonth(text)) years.add(Number(text.trim().slice(0, 4)));
  const plain = inDigits(withoutGaps(text.normalize("NFKC")));
  for (const match of plain.matchAll(/(^|[^\d.])((?:19|20)\d{2})(?![\d.]*\d)/g)) years.add(Number(match[2]));
  for (const [, end] of plain.matchAll(/[“"]?(十[二三四五六])五[”"]?规?划?期?(?:末|末年)/g)) {
    const year = FIVE_YEAR_PLANS[end!];
    if (year !== undefined) years.add(year);
  }
  return [...years];
}

/** 2023.06, 2023-6, as months head columns. */
export function isYearAndMonth(text: string): boolean {
  return /^\s*(?:19|20)\d{2}[./-](?:0?[1-9]|1[0-2])\s*$/.test(text);
}

/** 2 0 2 3 年, as headings are spread over a wide column. */
function withoutGaps(text: string): string {
  return text.includes(" ") ? text.replace(/\b([12]) +([09]) +(\d) +(\d)\b/g, "$1$2$3$4") : text;
}

const NUMERALS = "〇一二三四五六七八九";
const IN_NUMERALS = /[一二][〇零○0九][〇零○〇一二三四五六七八九]{2}(?=年)/g;

/** 二〇三五年 and 二零三五年, as documents write it. */
function inDigits(text: string): string {
  if (!text.includes("年")) return text;
  return text.replace(IN_NUMERALS, (year) =>
    [...year].map((sign) => Math.max(0, NUMERALS.indexOf(sign))).join(""),
  );
}

/** Last years of the five-year plans. */
const FIVE_YEAR_PLANS: Record<string, number> = {
  十二: 2015,
  十三: 2020,
  十四: 2025,
  十五: 2030,
  十六: 2035,
};

/** The one year of a text; null where it names none or a period. */
export const onlyYear = remembered((text): number | null => {
  const years = yearsIn(text);
  return years.length === 1 ? years[0]! : null;
});

const ANOTHER_YEAR =
  /^(?:上一?年度?|去年|上期|上年同期|去年同期|下一?年度?|明年|[年期]初|last year|previous year|next year)/i;

/** Whether the text says that the year around the table is not the one: a period (2021—2035年, 十四五时期) or last year. */
export function isPeriod(text: string): boolean {
  if (ANOTHER_YEAR.test(text)) return true;
  return yearsIn(text).length > 1 || /(十[二三四五六]五|[“"]十[二三四五六]五[”"])(?!规?划?期?末)/.test(text);
}

/** A number or text that is nothing but a year, with a letter for a footnote or a state (2023E, 2022P) or without. */
export function asYear(cell: unknown): number | null {
  if (typeof cell === "number") return Number.isInteger(cell) && cell >= 1949 && cell <= 2100 ? cell : null;
  if (cell instanceof Date) return cell.getUTCFullYear();
  return typeof cell === "string" ? yearOfText(cell) : null;
}

const yearOfText = remembered((text): number | null => {
  const match = /^\s*[(（]?((?:19|20)\d{2})\s*(?:年度?|年?[底末]|[A-FPR])?[)）]?\s*$/i.exec(
    inDigits(withoutGaps(text.normalize("NFKC"))),
  );
  return match ? Number(match[1]) : null;
});
