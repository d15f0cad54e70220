import type { WorkbenchLanguage } from "../language";
import { dayCount } from "./dayCount";

/** A date as a person types it: its serial number, and the format that the cell takes on where it had none. */
export interface TypedDate {
  serial: number;
  format: string;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** "jan" and "january" alike. */
const monthNumber = (word: string): number => {
  const index = months.indexOf(word.slice(0, 3).toLowerCase());
  return index >= 0 && longMonths[index]!.startsWith(word.toLowerCase()) ? index + 1 : 0;
};

const longMonths = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** Excel's century: 00 to 29 is this one, 30 to 99 the last. */
const fullYear = (digits: string): number => {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
};

type Reading = [
  pattern: RegExp,
  read: (parts: string[]) => [year: number | null, month: number, day: number],
];

const year = "(\\d{4}|\\d{2})";
const yearFirst: Reading = [
  /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/,
  ([y, , m, d]) => [Number(y), Number(m), Number(d)],
];
const shortYearFirst: Reading = [
  /^(\d{1,2})([-/])(\d{1,2})\2(\d{1,2})$/,
  ([y, , m, d]) => [fullYear(y!), Number(m), Number(d)],
];
const dayMonthYear: Reading = [
  new RegExp(`^(\\d{1,2})[- ]([a-z]{3,9})[- ]${year}$`, "i"),
  ([d, m, y]) => [fullYear(y!), monthNumber(m!), Number(d)],
];
const dayMonth: Reading = [/^(\d{1,2})[- ]([a-z]{3,9})$/i, ([d, m]) => [null, monthNumber(m!), Number(d)]];
const monthDayYear: Reading = [
  new RegExp(`^([a-z]{3,9})\\.? (\\d{1,2})(?:, ?| )${year}$`, "i"),
  ([m, d, y]) => [fullYear(y!), monthNumber(m!), Number(d)],
];
const monthDay: Reading = [/^([a-z]{3,9})[- ](\d{1,2})$/i, ([m, d]) => [null, monthNumber(m!), Number(d)]];
const monthYear: Reading = [
  new RegExp(`^([a-z]{3,9})[- ]${year}$`, "i"),
  ([m, y]) => [fullYear(y!), monthNumber(m!), 1],
];
/** Months in words, which are read in Chinese, too. Jan-26 is a day of January, Jan-32 a year's. */
const inWords: [Reading, format: string][] = [
  [dayMonthYear, "d-mmm-yy"],
  [monthDayYear, "d-mmm-yy"],
  [dayMonth, "d-mmm"],
  [monthDay, "d-mmm"],
  [monthYear, "mmm-yy"],
];
const shortDay: Reading = [/^(\d{1,2})[-/](\d{1,2})$/, ([m, d]) => [null, Number(m), Number(d)]];

/** What Excel reads as a date in each language, and the format it gives to it. */
const readings: Record<WorkbenchLanguage, [Reading, format: string][]> = {
  "zh-CN": [
    [yearFirst, "yyyy/m/d"],
    [shortYearFirst, "yyyy/m/d"],
    [
      [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, ([y, m, d]) => [Number(y), Number(m), Number(d)]],
      'yyyy"年"m"月"d"日"',
    ],
    [[/^(\d{4})年(\d{1,2})月$/, ([y, m]) => [Number(y), Number(m), 1]], 'yyyy"年"m"月"'],
    [[/^(\d{4})[-/](\d{1,2})$/, ([y, m]) => [Number(y), Number(m), 1]], "mmm-yy"],
    [[/^(\d{1,2})月(\d{1,2})日$/, ([m, d]) => [null, Number(m), Number(d)]], 'm"月"d"日"'],
    [shortDay, 'm"月"d"日"'],
    ...inWords,
  ],
  "en-US": [
    [
      [
        new RegExp(`^(\\d{1,2})([-/])(\\d{1,2})\\2${year}$`),
        ([m, , d, y]) => [fullYear(y!), Number(m), Number(d)],
      ],
      "m/d/yyyy",
    ],
    [yearFirst, "m/d/yyyy"],
    [[/^(\d{4})[-/](\d{1,2})$/, ([y, m]) => [Number(y), Number(m), 1]], "mmm-yy"],
    [shortDay, "d-mmm"],
    ...inWords,
  ],
};

/** Looks like a day, a month and a year, whatever their order: no number, and no business of a looser reader. */
const dateLike = [
  /^\d{1,4}[-/]\d{1,2}([-/]\d{1,4})?$/,
  /^\d{1,4}\.\d{1,2}\.\d{1,4}$/,
  /^\d{1,2}[- ][a-z]{3,9}([- ]\d{2,4})?$/i,
  /^[a-z]{3,9}\.? \d{1,2}, ?\d{4}$/i,
];

/** The date that a text stands for in a language; null when it stands for none. `today` fills in a missing year. */
export function typedDate(text: string, language: WorkbenchLanguage, today = new Date()): TypedDate | null {
  for (const [[pattern, read], format] of readings[language]) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [given, month, day] = read(found.slice(1));
    const serial = serialOf(given ?? today.getFullYear(), month, day);
    if (serial !== null) return { serial, format };
  }
  return null;
}

/** "2019/10/5 14:20": the day, and the time behind it, which a looser reader knows by itself. */
export function splitTime(text: string): { day: string; time: string } | null {
  const found = /^(\S.*?)\s+(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]m)?)$/i.exec(text);
  return found && { day: found[1]!, time: found[2]! };
}

export const looksLikeDate = (text: string): boolean => dateLike.some((pattern) => pattern.test(text));

/** A day as Excel counts it; null where there is no such day. */
function serialOf(year: number, month: number, day: number): number | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1) return null;
  return dayCount(date.getTime());
}
