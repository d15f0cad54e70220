import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { type Area, formatArea } from "../grid/address";
import type { ValidationSnapshot } from "../snapshot";

type Rule = ValidationSnapshot["rule"];

const numberKinds: Record<string, "decimal" | "wholeNumber" | "date" | "textLength"> = {
  [DataValidationType.DECIMAL]: "decimal",
  [DataValidationType.WHOLE]: "wholeNumber",
  [DataValidationType.DATE]: "date",
  [DataValidationType.TEXT_LENGTH]: "textLength",
};

const operators = {
  [DataValidationOperator.BETWEEN]: "between",
  [DataValidationOperator.NOT_BETWEEN]: "notBetween",
  [DataValidationOperator.EQUAL]: "equalTo",
  [DataValidationOperator.NOT_EQUAL]: "notEqualTo",
  [DataValidationOperator.GREATER_THAN]: "greaterThan",
  [DataValidationOperator.LESS_THAN]: "lessThan",
  [DataValidationOperator.GREATER_THAN_OR_EQUAL]: "greaterThanOrEqualTo",
  [DataValidationOperator.LESS_THAN_OR_EQUAL]: "lessThanOrEqualTo",
} as const;

const alertStyles = {
  [DataValidationErrorStyle.STOP]: "stop",
  [DataValidationErrorStyle.WARNING]: "warning",
  [DataValidationErrorStyle.INFO]: "information",
} as const;

/** One record for each of the areas that a rule applies to; none for kinds that a file cannot hold. */
export function validationSnapshots(
  rule: ISheetDataValidationRule,
  areas: readonly Area[],
): ValidationSnapshot[] {
  const described = describe(rule);
  if (!described) return [];
  const { promptTitle = "", prompt = "", errorTitle = "", error = "" } = rule;
  return areas.map((area) => ({
    range: formatArea(area),
    rule: described,
    ignoreBlanks: rule.allowBlank !== false,
    ...(rule.showInputMessage !== false && (promptTitle || prompt)
      ? { prompt: { title: promptTitle, message: prompt } }
      : {}),
    ...(rule.showErrorMessage !== false
      ? {
          alert: {
            style: alertStyles[rule.errorStyle ?? DataValidationErrorStyle.STOP],
            title: errorTitle,
            message: error,
          },
        }
      : {}),
  }));
}

function describe(rule: ISheetDataValidationRule): Rule | null {
  const { type, formula1 = "", formula2 } = rule;
  if (type === DataValidationType.LIST) return { kind: "list", source: formula1 };
  if (type === DataValidationType.CUSTOM) return { kind: "custom", formula: formula1 };
  const kind = numberKinds[type];
  if (!kind) return null;
  return {
    kind,
    operator: operators[rule.operator ?? DataValidationOperator.BETWEEN],
    formula1: plainNumber(formula1),
    // The grid gives a rule for dates an empty second limit where it has one alone.
    ...(formula2?.trim() ? { formula2: plainNumber(formula2) } : {}),
  };
}

const plainNumber = (formula: string): string | number =>
  formula.trim() !== "" && Number.isFinite(Number(formula)) ? Number(formula) : formula;
