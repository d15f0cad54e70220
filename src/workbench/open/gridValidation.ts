import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import type { ValidationSnapshot } from "../snapshot";

const kinds = {
  decimal: DataValidationType.DECIMAL,
  wholeNumber: DataValidationType.WHOLE,
  date: DataValidationType.DATE,
  textLength: DataValidationType.TEXT_LENGTH,
} as const;

const operators = {
  between: DataValidationOperator.BETWEEN,
  notBetween: DataValidationOperator.NOT_BETWEEN,
  equalTo: DataValidationOperator.EQUAL,
  notEqualTo: DataValidationOperator.NOT_EQUAL,
  greaterThan: DataValidationOperator.GREATER_THAN,
  lessThan: DataValidationOperator.LESS_THAN,
  greaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  lessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
} as const;

const alertStyles = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;

/** A rule for what may be entered, in the grid's terms, without its place. */
export function gridValidation(
  validation: ValidationSnapshot,
): Omit<ISheetDataValidationRule, "uid" | "ranges"> {
  const { rule, ignoreBlanks, prompt, alert } = validation;
  return {
    ...decides(rule),
    allowBlank: ignoreBlanks,
    showInputMessage: prompt !== undefined,
    promptTitle: prompt?.title ?? "",
    prompt: prompt?.message ?? "",
    showErrorMessage: alert !== undefined,
    errorStyle: alertStyles[alert?.style ?? "stop"],
    errorTitle: alert?.title ?? "",
    error: alert?.message ?? "",
  };
}

function decides(rule: ValidationSnapshot["rule"]): Pick<ISheetDataValidationRule, "type"> {
  if (rule.kind === "list") {
    const shown = { showDropDown: true, renderMode: DataValidationRenderMode.ARROW };
    return { type: DataValidationType.LIST, formula1: rule.source, ...shown } as Pick<
      ISheetDataValidationRule,
      "type"
    >;
  }
  if (rule.kind === "custom") {
    return { type: DataValidationType.CUSTOM, formula1: rule.formula } as Pick<
      ISheetDataValidationRule,
      "type"
    >;
  }
  return {
    type: kinds[rule.kind],
    operator: operators[rule.operator],
    formula1: String(rule.formula1),
    ...(rule.formula2 === undefined ? {} : { formula2: String(rule.formula2) }),
  } as Pick<ISheetDataValidationRule, "type">;
}
