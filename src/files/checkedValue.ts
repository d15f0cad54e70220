import type { Operator, PlanId, Text } from "../catalogue/schema";
import { judgeValue } from "../reading/judgeValue";
import type { JudgedRow, OwnValue } from "../reading/ownForm";
import type { ReadValue } from "../reading/proposal";
import { NO_STORED_VALUE } from "../reading/refusals";
import { address } from "../sheets/a1";
import { whyNoTarget } from "../sheets/indicators/readChoice";
import { judgeRow } from "../targets/handedDown";
import { type CellValue, isOperator, RANGE_OPERATORS, type Verdict } from "../targets/judge";
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

/** A value of somebody's own table, by the target that the plan sets. */
export function judged(value: ReadValue, sheet: string | null, plan: PlanId): CheckedValue {
  const at = { ...value, sheet, cell: address(value.row, value.column) };
  if (value.indicator === null || value.catalogueValue === null)
    return { ...at, verdict: null, target: null, operator: null, gap: null, remark: remarkOn(value, null) };
  const judgement = judgeValue(value.indicator, plan, value.catalogueValue, value.year);
  const { verdict, gap, fault, target, why } = judgement;
  return {
    ...at,
    verdict,
    target: target ? bounds(target.value as number, target.upper) : null,
    operator: target?.operator ?? null,
    gap,
    remark: remarkOn(value, why ?? (fault && FAULT_WORDS[fault])),
  };
}

/** A value of a table that the add-in made, by its own row. */
export function judgedOwn({ judged: row, ...value }: OwnValue, sheet: string | null): CheckedValue {
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
  const { verdict, gap, fault } = judgeRow(row);
  const why =
    verdict === "none" ? (row.isTargetUnknown ? NO_STORED_VALUE : whyNone(row)) : fault && FAULT_WORDS[fault];
  return {
    ...at,
    verdict,
    ...requirement(row),
    gap,
    remark: remarkOn(value, [why, handedDown(row)]),
  };
}

/** The row's own target, or where it has none what was handed down. */
function requirement({ target, upper, operator, handed, better }: JudgedRow) {
  if (typeof target === "number" && isOperator(operator))
    return {
      target: (RANGE_OPERATORS as readonly string[]).includes(operator) ? bounds(target, upper) : target,
      operator,
    };
  if (typeof handed === "number" && isOperator(better ?? null))
    return { target: handed, operator: better as Operator };
  return { target: null, operator: null };
}

const whyNone = ({ choice }: JudgedRow): Text => whyNoTarget(choice) ?? NO_TARGET;

/** What was handed down counts as well as the row's own target, so it is said. */
function handedDown({ handed, better }: JudgedRow): Text | null {
  if (typeof handed !== "number") return null;
  return { zh: `上级下达 ${better ?? ""} ${handed}。`, en: `Handed down: ${better ?? ""} ${handed}.` };
}

const NO_TARGET: Text = { zh: "本行没有目标值，不判定。", en: "The row has no target; not judged." };

function bounds(target: number, upper: CellValue): number | [number, number] {
  return typeof upper === "number" ? [target, upper] : target;
}

const OTHER_DECIDES: Text = {
  zh: "本行按规划值（其次近期值）判定。",
  en: "The row is judged by its planned value, else by the nearer one.",
};
const REMARKS: Record<"bound" | "estimate" | "co2" | "hidden", Text> = {
  bound: {
    zh: "写的是界限（如 ≥62），按其数值读取。",
    en: "A bound (such as ≥62) is written; it is read as its number.",
  },
  estimate: { zh: "写的是约数，按其数值读取。", en: "An estimate is written; it is read as its number." },
  co2: {
    zh: "单位只写质量（如万吨），按二氧化碳读取。",
    en: "The unit says only a mass (such as 万吨); it is read as one of CO₂.",
  },
  hidden: { zh: "在隐藏或筛选掉的行列中。", en: "In a row or column that is hidden or filtered out." },
};

function remarkOn(
  { mark, isTakenForCO2, isHidden }: ReadValue,
  reasons: Text | null | (Text | null)[],
): Text | null {
  const texts = [
    ...[reasons].flat(),
    mark && REMARKS[mark],
    isTakenForCO2 ? REMARKS.co2 : null,
    isHidden ? REMARKS.hidden : null,
  ].filter((text) => text !== null);
  if (texts.length === 0) return null;
  return { zh: texts.map(({ zh }) => zh).join(""), en: texts.map(({ en }) => en).join(" ") };
}
