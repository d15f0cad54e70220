import type { FilterCriteria } from "../filter";
import { apiNotFound, invalidArgument } from "../hostError";

export type { FilterCriteria };

export interface FilteredCell {
  value: string | number | boolean | null;
  /** As the cell shows it. */
  text: string;
}

type Keeps = (cell: FilteredCell) => boolean;

const missing = ["CellColor", "FontColor", "Icon"];

/** Which cells of a column stay in sight. */
export function keeps(criteria: FilterCriteria, cells: readonly FilteredCell[], today: Date): Keeps {
  const { filterOn, criterion1, criterion2 } = criteria ?? {};
  if (missing.includes(filterOn)) throw apiNotFound(`AutoFilter.apply on ${filterOn}`);
  switch (filterOn) {
    case "Values":
      return amongValues(criteria.values);
    case "TopItems":
    case "BottomItems":
    case "TopPercent":
    case "BottomPercent":
      return ranked(filterOn, Number(criterion1), cells);
    case "Custom": {
      const first = compared(criterion1);
      if (criterion2 === undefined || criterion2 === null || criterion2 === "") return first;
      const second = compared(criterion2);
      return criteria.operator === "Or"
        ? (cell) => first(cell) || second(cell)
        : (cell) => first(cell) && second(cell);
    }
    case "Dynamic":
      return dynamic(String(criteria.dynamicCriteria), cells, today);
    default:
      throw invalidArgument(`filterOn ${filterOn}`);
  }
}

function amongValues(values: unknown): Keeps {
  if (!Array.isArray(values)) throw invalidArgument("values");
  if (values.some((value) => typeof value === "object"))
    throw apiNotFound("AutoFilter.apply on FilterDatetime");
  const wanted = new Set(values.map((value) => String(value).toLowerCase()));
  return ({ text }) => wanted.has(text.toLowerCase());
}

/** Numbers alone are ranked; equal ones stay together. */
function ranked(kind: string, count: number, cells: readonly FilteredCell[]): Keeps {
  const most = kind.endsWith("Percent") ? 100 : 500;
  if (!(count >= 1 && count <= most)) throw invalidArgument(`criterion1 ${count}`);
  const numbers = cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  const top = kind.startsWith("Top");
  numbers.sort((one, other) => (top ? other - one : one - other));
  const share = kind.endsWith("Percent") ? Math.max(1, Math.floor((numbers.length * count) / 100)) : count;
  const last = numbers[Math.min(share, numbers.length) - 1];
  return ({ value }) =>
    typeof value === "number" && last !== undefined && (top ? value >= last : value <= last);
}

/** ">=5", "<>x", "=a*" … : text with * and ? for what is left open. */
function compared(criterion: unknown): Keeps {
  if (typeof criterion !== "string") throw invalidArgument("criterion");
  const [, sign, rest] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(criterion)!;
  const number = rest!.trim() === "" ? NaN : Number(rest!.replace(/,/g, ""));
  if (sign && sign !== "=" && sign !== "<>" && !Number.isNaN(number)) {
    const holds = { "<": below, ">": above, "<=": atMost, ">=": atLeast }[sign]!;
    return ({ value }) => typeof value === "number" && holds(value, number);
  }
  const pattern = wildcard(rest!);
  const matches: Keeps = ({ value, text }) =>
    (typeof value === "number" && value === number) || pattern.test(text);
  if (sign === "<>") return (cell) => !matches(cell);
  if (sign === undefined || sign === "=") return matches;
  const order = (text: string) => text.localeCompare(rest!, "zh-CN", { sensitivity: "accent" });
  const holds = { "<": below, ">": above, "<=": atMost, ">=": atLeast }[sign]!;
  return ({ value, text }) => typeof value === "string" && holds(order(text), 0);
}

const below = (one: number, other: number) => one < other;
const above = (one: number, other: number) => one > other;
const atMost = (one: number, other: number) => one <= other;
const atLeast = (one: number, other: number) => one >= other;

function wildcard(text: string): RegExp {
  const source = text.replace(/~[*?~]|[\\^$.*+?()[\]{}|]/g, (found) => {
    if (found.length === 2) return `\\${found[1]}`;
    return found === "*" ? ".*" : found === "?" ? "." : `\\${found}`;
  });
  return new RegExp(`^${source}$`, "isu");
}

function dynamic(kind: string, cells: readonly FilteredCell[], today: Date): Keeps {
  const numbers = cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  if (kind === "AboveAverage") return ({ value }) => typeof value === "number" && value > mean;
  if (kind === "BelowAverage") return ({ value }) => typeof value === "number" && value < mean;
  const span = dates(kind, today);
  if (!span)
    throw kind === "Unknown" ? invalidArgument("dynamicCriteria") : apiNotFound(`dynamicCriteria ${kind}`);
  return ({ value }) => typeof value === "number" && span(new Date(epoch + Math.floor(value) * day));
}

const day = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** Days, months, quarters and years as counted from today. */
function dates(kind: string, today: Date): ((date: Date) => boolean) | null {
  const now = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
  const here = new Date(now);
  const monthOf = (date: Date) => date.getUTCFullYear() * 12 + date.getUTCMonth();
  const quarterOf = (date: Date) => Math.floor(monthOf(date) / 3);
  const weekOf = (date: Date) => Math.floor((date.getTime() - Date.UTC(1899, 11, 31)) / (7 * day));
  const dayOf = (date: Date) => date.getTime() / day;
  const yearOf = (date: Date) => date.getUTCFullYear();
  const steps: Record<string, number> = { Last: -1, This: 0, Next: 1 };
  const units: Record<string, (date: Date) => number> = {
    Week: weekOf,
    Month: monthOf,
    Quarter: quarterOf,
    Year: yearOf,
  };
  const days: Record<string, number> = { Yesterday: -1, Today: 0, Tomorrow: 1 };
  if (kind in days) return (date) => dayOf(date) === dayOf(here) + days[kind]!;
  if (kind === "YearToDate") return (date) => yearOf(date) === yearOf(here) && date.getTime() <= now;
  const counted = /^(Last|This|Next)(Week|Month|Quarter|Year)$/.exec(kind);
  if (counted) {
    const unit = units[counted[2]!]!;
    return (date) => unit(date) === unit(here) + steps[counted[1]!]!;
  }
  const month = /^AllDatesInPeriod([A-Z][a-z]+)$/.exec(kind);
  // Of the second month Excel has two spellings.
  const at = month ? monthNames.indexOf(month[1]!.replace("Februray", "February")) : -1;
  if (at >= 0) return (date) => date.getUTCMonth() === at;
  const quarter = /^AllDatesInPeriodQuarter([1-4])$/.exec(kind);
  return quarter ? (date) => Math.floor(date.getUTCMonth() / 3) === Number(quarter[1]) - 1 : null;
}

const monthNames = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];
