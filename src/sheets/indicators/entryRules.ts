import type { Language } from "../../catalogue/language";
import type { Indicator } from "../../catalogue/schema";
import { unitName } from "../../catalogue/unitNames";
import { RANGE_OPERATORS, SIMPLE_OPERATORS } from "../../targets/judge";
import type { Validation } from "../description";
import { type IndicatorColumn, columnIndex } from "./indicatorColumns";

/** What may be entered into an indicator table, and what the prompt beside a cell says. null stands for an empty row. */
export function entryRules(
  first: number,
  rows: readonly (Indicator | null)[],
  language: Language,
): Validation[] {
  const zh = language === "zh";
  const area = (column: IndicatorColumn) => ({
    row: first,
    column: columnIndex(column),
    rows: rows.length,
    columns: 1,
  });
  const rules: Validation[] = [
    {
      area: area("operator"),
      rule: { kind: "list", items: [...SIMPLE_OPERATORS, ...RANGE_OPERATORS] },
      strictness: "stop",
      title: zh ? "要求" : "Requirement",
      message: zh
        ? "从列表中选择。[] 为含两端的区间，() 为不含两端的区间，上限填在“目标上限”列。"
        : "Choose from the list. [] is a range with both ends, () one without; the upper end goes into Upper target.",
    },
  ];
  rows.forEach((indicator, index) => {
    if (!indicator) return;
    const { min, max } = indicator.plausible;
    const limits = plausibleText(min, max, language);
    rules.push({
      area: { row: first + index, column: columnIndex("current"), rows: 1, columns: 2 },
      rule: { kind: "decimal", min, max },
      strictness: "warning",
      title: indicator.name[language].slice(0, 32),
      message: zh
        ? `填数值，单位：${indicator.unit || "无"}。${limits}不要带单位或百分号：70% 填 70。`
        : `Enter a number in ${unitName(indicator.unit, language) || "no unit"}. ${limits}No unit or percent sign: for 70% enter 70.`,
    });
  });
  return rules;
}

function plausibleText(min: number | null, max: number | null, language: Language): string {
  if (min === null && max === null) return "";
  const zh = language === "zh";
  if (min !== null && max !== null)
    return zh ? `可能的范围：${min}～${max}。` : `It lies between ${min} and ${max}. `;
  if (min !== null) return zh ? `不会小于 ${min}。` : `It is never below ${min}. `;
  return zh ? `不会大于 ${max}。` : `It is never above ${max}. `;
}
