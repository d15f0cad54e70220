import type { WorkbenchLanguage } from "../language";

/** How a series goes on. */
export type FillKind =
  | "FillDefault"
  | "FillCopy"
  | "FillSeries"
  | "FillFormats"
  | "FillValues"
  | "FillDays"
  | "FillWeekdays"
  | "FillMonths"
  | "FillYears"
  | "LinearTrend"
  | "GrowthTrend";

type Scalar = string | number | boolean | null;

const lists: readonly (readonly string[])[] = [
  ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  [
    ...["January", "February", "March", "April", "May", "June", "July"],
    ...["August", "September", "October", "November", "December"],
  ],
  ["日", "一", "二", "三", "四", "五", "六"],
  ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"],
  [
    ...["一月", "二月", "三月", "四月", "五月", "六月"],
    ...["七月", "八月", "九月", "十月", "十一月", "十二月"],
  ],
  ["正月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "腊月"],
  ["第一季", "第二季", "第三季", "第四季"],
  ["子", "丑", "寅", "卯", "辰", "巳", "午", "未", "申", "酉", "戌", "亥"],
  ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"],
];

const day = 86_400_000;
/** Excel's day 0; serial numbers before 1 March 1900 are a day off, as everywhere in Excel. */
const epoch = Date.UTC(1899, 11, 30);
const dateOf = (serial: number) => new Date(epoch + Math.floor(serial) * day);
const serialOf = (date: Date) => Math.round((date.getTime() - epoch) / day);

/**
 * The values that follow a line of values; null where the line is to be repeated as it stands. `isDate` tells that
 * its numbers are shown as dates. `index` counts from 1 behind the end, or before the beginning where it is negative.
 */
export function nextInLine(
  values: Scalar[],
  isDate: boolean,
  kind: FillKind,
  _language: WorkbenchLanguage,
): ((index: number) => Scalar) | null {
  if (kind === "FillCopy" || kind === "FillFormats") return null;
  if (values.length > 0 && values.every((value) => typeof value === "number"))
    return numbers(values as number[], isDate, kind);
  if (values.every((value) => typeof value === "string")) return words(values as string[]);
  return null;
}

function numbers(values: number[], isDate: boolean, kind: FillKind): ((index: number) => number) | null {
  const last = values.at(-1)!;
  const first = values[0]!;
  const from = (index: number) => (index > 0 ? last : first);
  const steps = values.slice(1).map((value, at) => value - values[at]!);
  const even = steps.every((step) => step === steps[0]);
  switch (kind) {
    case "FillMonths":
      return (index) => monthsLater(from(index), index * (monthStep(values) ?? 1));
    case "FillYears":
      return (index) =>
        monthsLater(from(index), index * 12 * Math.max(1, Math.round((monthStep(values) ?? 12) / 12)));
    case "FillWeekdays":
      return (index) => weekdaysLater(from(index), index);
    case "FillDays":
      return (index) => from(index) + index * (steps[0] ?? 1);
    case "GrowthTrend":
      return growth(values);
    case "LinearTrend":
      return trend(values);
  }
  if (values.length === 1) {
    if (kind === "FillSeries" || isDate) return (index) => from(index) + index;
    return null;
  }
  if (isDate) {
    const months = monthStep(values);
    if (months !== null) return (index) => monthsLater(from(index), index * months);
  }
  return even ? (index) => from(index) + index * steps[0]! : trend(values);
}

/** Whole months between all neighbours of the same day of the month; null when they are no such dates. */
function monthStep(values: number[]): number | null {
  const dates = values.map(dateOf);
  const monthsOf = (date: Date) => date.getUTCFullYear() * 12 + date.getUTCMonth();
  const steps = dates.slice(1).map((date, at) => monthsOf(date) - monthsOf(dates[at]!));
  const sameDay = dates.every((date) => date.getUTCDate() === dates[0]!.getUTCDate());
  return steps.length > 0 && sameDay && steps.every((step) => step === steps[0] && step !== 0)
    ? steps[0]!
    : null;
}

function monthsLater(serial: number, months: number): number {
  const date = dateOf(serial);
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date.getUTCDate(), days));
  return serialOf(first) + (serial - Math.floor(serial));
}

function weekdaysLater(serial: number, count: number): number {
  let at = serial;
  for (let left = Math.abs(count); left > 0;) {
    at += Math.sign(count);
    if (![0, 6].includes(dateOf(at).getUTCDay())) left--;
  }
  return at;
}

/** The straight line that fits best. */
function trend(values: number[]): (index: number) => number {
  const n = values.length;
  if (n === 1) return () => values[0]!;
  const meanX = (n - 1) / 2;
  const meanY = values.reduce((sum, value) => sum + value, 0) / n;
  let above = 0;
  let below = 0;
  values.forEach((value, x) => {
    above += (x - meanX) * (value - meanY);
    below += (x - meanX) ** 2;
  });
  const slope = above / below;
  return (index) => meanY + slope * ((index > 0 ? n - 1 + index : index) - meanX);
}

function growth(values: number[]): ((index: number) => number) | null {
  if (values.some((value) => value <= 0)) return null;
  const line = trend(values.map(Math.log));
  return (index) => Math.exp(line(index));
}

/** Names of days and months go round; a number at the end, or else at the beginning, counts on. */
function words(values: string[]): ((index: number) => string) | null {
  const list = lists.find((each) => values.every((value) => positionIn(each, value) >= 0));
  if (list) {
    const positions = values.map((value) => positionIn(list, value));
    const step = values.length > 1 ? positions[1]! - positions[0]! : 1;
    return (index) => {
      const at = (index > 0 ? positions.at(-1)! : positions[0]!) + index * (step || 1);
      return likeCase(list[((at % list.length) + list.length) % list.length]!, values[0]!);
    };
  }
  const parts = values.map((value) => /^(.*?)(\d+)$/.exec(value) ?? /^()(\d+)(\D.*)$/.exec(value));
  if (parts.some((part) => !part)) return null;
  const [head, , tail] = [parts[0]![1]!, parts[0]![2]!, parts[0]![3] ?? ""];
  if (!parts.every((part) => part![1] === head && (part![3] ?? "") === tail)) return null;
  const found = parts.map((part) => Number(part![2]));
  const next = found.length === 1 ? (index: number) => found[0]! + index : trend(found);
  const width = /^0/.test(parts[0]![2]!) ? parts[0]![2]!.length : 0;
  return (index) => `${head}${String(Math.abs(Math.round(next(index)))).padStart(width, "0")}${tail}`;
}

const positionIn = (list: readonly string[], word: string) =>
  list.findIndex((each) => each.toLowerCase() === word.toLowerCase());

const likeCase = (word: string, like: string) =>
  like === like.toUpperCase() ? word.toUpperCase() : like === like.toLowerCase() ? word.toLowerCase() : word;
