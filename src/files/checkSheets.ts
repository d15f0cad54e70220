import type { Operator, PlanId, Text } from "../catalogue/schema";
import type { SheetCells } from "../reading/cells";
import { Grid } from "../reading/cells";
import { usesDecimalComma } from "../reading/decimalComma";
import { judgeValue } from "../reading/judgeValue";
import { type OwnValue, readOwnForm } from "../reading/ownForm";
import type { ReadValue, Refusal } from "../reading/proposal";
import { NO_TABLE } from "../reading/refusals";
import { readSheet } from "../reading/readSheet";
import { address } from "../sheets/a1";
import { type CellValue, isOperator, judge, type Verdict } from "../targets/judge";
import { FAULT_WORDS } from "../targets/words";

/** A value with its verdict. Cells count as Excel shows them. */
export interface CheckedValue extends ReadValue {
  sheet: string | null;
  cell: string;
  /** null where another value of the row is the one that is judged. */
  verdict: Verdict | null;
  target: number | [number, number] | null;
  operator: Operator | null;
  gap: number | null;
  /** What a person should know: a fault, a bound taken for its number, a hidden row; null where there is nothing. */
  remark: Text | null;
}

export interface CheckedRefusal extends Pick<Refusal, "kind" | "reason" | "name" | "text"> {
  sheet: string | null;
  cell: string | null;
}

export interface CheckedFile {
  /** The workbook has a table that the add-in made. */
  isOwn: boolean;
  values: CheckedValue[];
  refused: CheckedRefusal[];
}

/** Reads and judges the sheets of one file. Hidden sheets only when asked. */
export function checkSheets(
  sheets: readonly SheetCells[],
  plan: PlanId,
  { hiddenSheets = false }: { hiddenSheets?: boolean } = {},
): CheckedFile {
  const shown = sheets.filter(({ hidden }) => hiddenSheets || !hidden);
  const decimalComma = usesDecimalComma(shown);
  const result: CheckedFile = { isOwn: false, values: [], refused: [] };
  const own = shown.map((sheet) => readOwnForm(new Grid(sheet)));
  result.isOwn = own.some((reading) => reading !== null);
  shown.forEach((sheet, i) => {
    const reading = own[i];
    if (reading) {
      for (const value of reading.values) result.values.push(judgedOwn(value, sheet.name));
      for (const refusal of reading.refused) result.refused.push(placed(refusal, sheet.name));
      return;
    }
    // The other sheets of our own workbooks are known: cover, strategies, notes.
    if (result.isOwn) return;
    const { values, refused } = readSheet(sheet, decimalComma);
    for (const value of values) result.values.push(judged(value, sheet.name, plan));
    for (const refusal of refused) result.refused.push(placed(refusal, sheet.name));
  });
  if (shown.every(({ rows }) => rows.length === 0))
    result.refused.push({ sheet: null, cell: null, kind: "no-table", reason: NO_TABLE, name: "", text: "" });
  return result;
}

function placed({ row, column, kind, reason, name, text }: Refusal, sheet: string | null): CheckedRefusal {
  return {
    sheet,
    cell: row === null || column === null ? null : address(row, column),
    kind,
    reason,
    name,
    text,
  };
}

function judged(value: ReadValue, sheet: string | null, plan: PlanId): CheckedValue {
  const at = { ...value, sheet, cell: address(value.row, value.column) };
  if (value.indicator === null || value.catalogueValue === null)
    return { ...at, verdict: null, target: null, operator: null, gap: null, remark: remarkOn(value, null) };
  const { verdict, gap, fault, target } = judgeValue(value.indicator, plan, value.catalogueValue, value.year);
  return {
    ...at,
    verdict,
    target: target ? bounds(target.value as number, target.upper) : null,
    operator: target?.operator ?? null,
    gap,
    remark: remarkOn(value, fault && FAULT_WORDS[fault]),
  };
}

function judgedOwn({ judged: row, ...value }: OwnValue, sheet: string | null): CheckedValue {
  const at = { ...value, sheet, cell: address(value.row, value.column) };
  if (!row)
    return {
      ...at,
      verdict: null,
      target: null,
      operator: null,
      gap: null,
      remark: remarkOn(value, OTHER_DECIDES),
    };
  const { verdict, gap, fault } = judge(row);
  return {
    ...at,
    verdict,
    target: typeof row.target === "number" ? bounds(row.target, row.upper) : null,
    operator: isOperator(row.operator) ? row.operator : null,
    gap,
    remark: remarkOn(value, fault && FAULT_WORDS[fault]),
  };
}

function bounds(target: number, upper: CellValue): number | [number, number] {
  return typeof upper === "number" ? [target, upper] : target;
}

const OTHER_DECIDES: Text = {
  zh: "本行按规划值（其次近期值）判定。",
  en: "The row is judged by its planned value, else by the nearer one.",
};
const REMARKS: Record<"bound" | "estimate" | "hidden", Text> = {
  bound: {
    zh: "写的是界限（如 ≥62），按其数值读取。",
    en: "A bound (such as ≥62) is written; it is read as its number.",
  },
  estimate: { zh: "写的是约数，按其数值读取。", en: "An estimate is written; it is read as its number." },
  hidden: { zh: "在隐藏或筛选掉的行列中。", en: "In a row or column that is hidden or filtered out." },
};

function remarkOn({ mark, isHidden }: ReadValue, fault: Text | null): Text | null {
  const texts = [fault, mark && REMARKS[mark], isHidden ? REMARKS.hidden : null].filter(
    (text) => text !== null,
  );
  if (texts.length === 0) return null;
  return { zh: texts.map(({ zh }) => zh).join(""), en: texts.map(({ en }) => en).join(" ") };
}
