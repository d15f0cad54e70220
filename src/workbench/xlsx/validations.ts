import type { ValidationSnapshot } from "../snapshot";
import { blockName, readBlocks } from "./address";
import { XlsxProblem } from "./problem";
import { storedFormula, type FormulaSetting } from "./storedFormula";
import { element, text } from "./xml";

const types = {
  list: "list",
  decimal: "decimal",
  wholeNumber: "whole",
  date: "date",
  textLength: "textLength",
  custom: "custom",
} as const;

const operators = {
  between: undefined,
  notBetween: "notBetween",
  equalTo: "equal",
  notEqualTo: "notEqual",
  greaterThan: "greaterThan",
  lessThan: "lessThan",
  greaterThanOrEqualTo: "greaterThanOrEqual",
  lessThanOrEqualTo: "lessThanOrEqual",
} as const;

/** Excel refuses longer ones, and calls a file that has them damaged. */
const longest = { title: 32, message: 255, list: 255 };

export function validationsXml(
  validations: ValidationSnapshot[],
  sheet: string,
  setting: FormulaSetting,
): string {
  if (validations.length === 0) return "";
  return element(
    "dataValidations",
    { count: validations.length },
    ...validations.map((validation) => validationXml(validation, sheet, setting)),
  );
}

function validationXml(
  { range, rule, ignoreBlanks, prompt, alert }: ValidationSnapshot,
  sheet: string,
  setting: FormulaSetting,
): string {
  const place = `${sheet}!${range}`;
  const [formula1, formula2] = formulas(rule, place, setting);
  const { title, message } = longest;
  return element(
    "dataValidation",
    {
      type: types[rule.kind],
      errorStyle: alert && alert.style !== "stop" ? alert.style : undefined,
      operator: "operator" in rule ? operators[rule.operator] : undefined,
      allowBlank: ignoreBlanks || undefined,
      showInputMessage: prompt !== undefined || undefined,
      showErrorMessage: alert !== undefined || undefined,
      errorTitle: within(title, alert?.title, place),
      error: within(message, alert?.message, place),
      promptTitle: within(title, prompt?.title, place),
      prompt: within(message, prompt?.message, place),
      sqref: readBlocks(range, sheet).map(blockName).join(" "),
    },
    formula1 === undefined ? "" : element("formula1", {}, text(formula1)),
    formula2 === undefined ? "" : element("formula2", {}, text(formula2)),
  );
}

function formulas(rule: ValidationSnapshot["rule"], place: string, setting: FormulaSetting): string[] {
  switch (rule.kind) {
    case "list":
      return [rule.source.startsWith("=") ? stored(rule.source, place, setting) : listed(rule.source, place)];
    case "custom":
      return [stored(rule.formula, place, setting)];
    default: {
      const limits = rule.formula2 === undefined ? [rule.formula1] : [rule.formula1, rule.formula2];
      return limits.map((limit) => storedLimit(limit, place, setting));
    }
  }
}

function listed(source: string, place: string): string {
  return `"${within(longest.list, source, place)?.replace(/"/g, '""')}"`;
}

function storedLimit(limit: string | number, place: string, setting: FormulaSetting): string {
  if (typeof limit === "number") return String(limit);
  if (limit.startsWith("=")) return stored(limit, place, setting);
  if (limit.trim() !== "" && Number.isFinite(Number(limit))) return String(Number(limit));
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(limit.trim());
  if (day) return String(dayNumber(Number(day[1]), Number(day[2]), Number(day[3])));
  throw new XlsxProblem(
    place,
    `有效性条件 ${limit} 既不是数、日期，也不是公式`,
    `the limit ${limit} is neither a number, a date nor a formula`,
  );
}

/** Days as Excel counts them: 1 March 1900 is 61. Earlier dates don't occur. */
function dayNumber(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function stored(formula: string, place: string, setting: FormulaSetting): string {
  const found = storedFormula(formula, setting);
  if (!found) {
    throw new XlsxProblem(
      place,
      `数据有效性的公式无法保存：${formula}`,
      `this validation can't be stored: ${formula}`,
    );
  }
  return found.text;
}

function within(limit: number, content: string | undefined, place: string): string | undefined {
  if (content !== undefined && content.length > limit) {
    throw new XlsxProblem(
      place,
      `数据有效性的文字超过 ${limit} 个字符`,
      `a text of the data validation is longer than ${limit} characters`,
    );
  }
  return content || undefined;
}
