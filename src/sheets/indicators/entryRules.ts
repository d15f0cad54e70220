import type { Language } from "../../catalogue/language";
import type { Level } from "../../catalogue/schema";
import { RANGE_OPERATORS, SIMPLE_OPERATORS } from "../../targets/judge";
import { columnLetters } from "../a1";
import type { Validation } from "../description";
import { type IndicatorColumn, columnIndex } from "./indicatorColumns";
import { KIND_WORDS, SCOPE_WORDS } from "./choices";

/** Beyond any planning figure; stands for "any number" where a row has no limit on a side. */
const UNLIMITED = 1e15;

/**
 * What may be entered into an indicator table, and what the prompt beside a cell says: one rule a column, so that it
 * holds for inserted, appended, sorted and copied rows alike.
 */
export function entryRules(first: number, rows: number, level: Level, language: Language): Validation[] {
  const zh = language === "zh";
  const area = (column: IndicatorColumn, columns = 1) => ({
    row: first,
    column: columnIndex(column),
    rows,
    columns,
  });
  const choice = (column: IndicatorColumn, items: string[], title: string, message: string): Validation => ({
    area: area(column),
    rule: { kind: "list", items },
    strictness: "warning",
    title,
    message,
  });
  const number = (column: IndicatorColumn, columns: number, title: string, message: string): Validation => ({
    area: area(column, columns),
    rule: { kind: "between", min: limit("plausibleMin", -UNLIMITED), max: limit("plausibleMax", UNLIMITED) },
    strictness: "warning",
    title,
    message,
  });
  const formulas = (column: IndicatorColumn, columns: number): Validation => ({
    area: area(column, columns),
    rule: { kind: "formulas" },
    strictness: "warning",
    title: zh ? "这里是公式" : "A formula stands here",
    message: zh
      ? "判定、差距由公式得出，手写会使这一行不再自动判定。要改判定，请改数值、要求或目标值。"
      : "Verdict and gap come from formulas; typing over them stops this row from being judged. Change the values, the requirement or the target instead.",
  });
  return [
    {
      area: area("operator"),
      rule: { kind: "list", items: [...SIMPLE_OPERATORS, ...RANGE_OPERATORS] },
      strictness: "stop",
      title: zh ? "要求" : "Must be",
      message: zh
        ? "从列表中选择。[] 为含两端的区间，() 为不含两端的区间，上限填在“目标上限”列。"
        : "Choose from the list. [] is a range with both ends, () one without; the upper end goes into Upper target.",
    },
    choice(
      "kind",
      KIND_WORDS[language],
      zh ? "属性" : "Kind",
      zh ? "来源没有写明的，请按本地规定选择。" : "Where no source says, choose by local rules.",
    ),
    choice(
      "scope",
      SCOPE_WORDS[level][language],
      zh ? "层级" : "Scope",
      zh ? "数值所指的范围。可另写。" : "What area the values are for. You may write another.",
    ),
    number(
      "current",
      3,
      zh ? "数值" : "Value",
      zh
        ? "只填数值，单位见本行“单位”列；单位为%时70%填70。超出本行“合理下限”“合理上限”会提醒。"
        : "The number alone, in the row's unit; where that is %, enter 70 for 70%. Beyond the row's plausible limits you are asked again.",
    ),
    number(
      "handed",
      1,
      zh ? "上级下达" : "Handed down",
      zh
        ? "上级规划下达给本地的指标值，单位同本行；没有就空着。数值不得比它差。"
        : "What the plan above hands down to this place, in the row's unit; empty where there is none. The value must not be worse.",
    ),
    formulas("verdict", 2),
    formulas("judged", 1),
  ];
}

/** Looked up in its column by the row's number, so that no program takes it for the limit of another row. */
function limit(column: "plausibleMin" | "plausibleMax", otherwise: number): string {
  const letters = columnLetters(columnIndex(column));
  const cell = `INDEX($${letters}:$${letters},ROW())`;
  return `=IF(ISNUMBER(${cell}),${cell},${otherwise})`;
}
