import { readNumberText } from "../../reading/numberText";
import { unitSymbol } from "../../reading/printedUnit";
import type { RowWithHandedDown } from "../../targets/handedDown";
import { type CellValue, isBlank, isError, judge } from "../../targets/judge";
import type { Remark, ValueColumn } from "./checkReport";

/**
 * What is to be known of a value besides the verdict of its row; null where there is nothing. In a row whose unit is %:
 * typing 70% leaves 0.7 in the cell, a number, but hardly the one that was meant. A bare 0.7 is suspect only where 70
 * would have met the target and 0.7 does not; handed down, where the row's own target is no such fraction. A target is
 * a percentage only by its format: 0.7 may be the target of a share.
 */
export function remarkOn(
  row: RowWithHandedDown,
  column: ValueColumn | "handed" | "target" | "upper",
  unit: string,
  numberFormat: unknown,
  isJudged: boolean,
): Omit<Remark, "place"> | null {
  const value = row[column] ?? "";
  if (isBlank(value)) return null;
  const isTarget = column === "target" || column === "upper";
  // A target that is no number is the row's fault already.
  if (typeof value !== "number") return isTarget ? null : remarkOnText(value, unit, isJudged);
  if (symbolOf(unit) !== "%") return null;
  const meant = Number((value * 100).toPrecision(12));
  if (isPercentage(numberFormat) && Math.abs(value) >= LEAST_AS_MEANT) {
    return {
      kind: "percent",
      value,
      meant: value,
      text: {
        zh: `单元格按百分比显示，看上去是 ${meant}%，实际数值是 ${value}；本行单位已是 %，显示为 ${value} 即可。`,
        en: `The cell is formatted as a percentage and shows ${meant}%, but holds ${value}. The unit is already %, so it should show ${value}.`,
      },
    };
  }
  if (isPercentage(numberFormat)) {
    return {
      kind: "percent",
      value,
      meant,
      text: {
        zh: `单元格按百分比存放，实际数值是 ${value}；本行单位已是 %，如果要表示 ${meant}%，请填 ${meant}。`,
        en: `The cell is formatted as a percentage and really holds ${value}. The unit is already %, so for ${meant}% enter ${meant}.`,
      },
    };
  }
  if (isTarget || !isSuspectFraction(row, column, value, meant, isJudged)) return null;
  return {
    kind: "fraction",
    value,
    meant,
    text: {
      zh: `本行单位已是 %，${value} 就是 ${value}%；如果要表示 ${meant}%，请填 ${meant}。`,
      en: `The unit is already %, so ${value} means ${value}%. For ${meant}% enter ${meant}.`,
    },
  };
}

/** Nobody means 1000 % and more: the number was there before the format. */
const LEAST_AS_MEANT = 10;

/** A unit however it is printed: ％, (%) and 百分比 are %. */
const symbolOf = (unit: string) => unitSymbol(unit) ?? unit;

function isSuspectFraction(
  row: RowWithHandedDown,
  column: ValueColumn | "handed",
  value: number,
  meant: number,
  isJudged: boolean,
): boolean {
  if (value === 0 || Math.abs(value) > 1) return false;
  if (column === "handed") return typeof row.target === "number" && Math.abs(row.target) > 1;
  return isJudged && judge(row).verdict === "missed" && judge({ ...row, [column]: meant }).verdict === "met";
}

/** A percent sign that shows; one in quotes or behind a backslash is mere text. */
export function isPercentage(numberFormat: unknown): boolean {
  return /%/.test(String(numberFormat ?? "").replace(/"[^"]*"|\\./g, ""));
}

function remarkOnText(value: CellValue, unit: string, isJudged: boolean): Omit<Remark, "place"> | null {
  const text = String(value);
  const read = typeof value === "string" && !isError(value) ? readNumberText(text.trim(), false) : null;
  // A unit of its own would have to be converted first; only the row's is the same number.
  const meant = read && (read.unit === "" || symbolOf(read.unit) === symbolOf(unit)) ? read.value : null;
  if (meant !== null) {
    return {
      kind: "text-number",
      value,
      meant,
      text: {
        zh: `这里填的是文字“${text}”，不是数值；如果要表示 ${meant}，请改成数值。`,
        en: `The cell holds the text “${text}”, not a number. If ${meant} is meant, make it a number.`,
      },
    };
  }
  // Where the row is judged by this cell, the verdict says so already.
  if (isJudged) return null;
  return {
    kind: "not-a-number",
    value,
    meant: null,
    text: {
      zh: `这里填的“${text}”不是数值。`,
      en: `“${text}” is not a number.`,
    },
  };
}
