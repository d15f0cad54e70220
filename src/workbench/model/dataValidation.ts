import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import type { Area } from "../grid/address";
import { isWholeColumns, isWholeRows } from "../grid/address";
import { addValidation, clearValidationRules, validationAt } from "../grid/validations";
import { rangeOf } from "../grid/grid";
import { apiNotFound, invalidArgument } from "../hostError";
import { HostObject } from "./hostObject";
import { Place } from "./place";

interface NumberRule {
  formula1: unknown;
  formula2?: unknown;
  operator: string;
}

interface Rule {
  list?: { source: unknown; inCellDropDown: boolean };
  custom?: { formula: string };
  wholeNumber?: NumberRule;
  decimal?: NumberRule;
  date?: NumberRule;
  textLength?: NumberRule;
}

const numberKinds = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  textLength: DataValidationType.TEXT_LENGTH,
} as const;

const excelTypes: Record<string, string> = {
  [DataValidationType.LIST]: "List",
  [DataValidationType.CUSTOM]: "Custom",
  [DataValidationType.WHOLE]: "WholeNumber",
  [DataValidationType.DECIMAL]: "Decimal",
  [DataValidationType.DATE]: "Date",
  [DataValidationType.TEXT_LENGTH]: "TextLength",
  [DataValidationType.ANY]: "None",
};

const operators: Record<string, DataValidationOperator> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const alertStyles: Record<string, DataValidationErrorStyle> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

const keyOf = <T>(map: Record<string, T>, value: T) => Object.keys(map).find((key) => map[key] === value);

/** Excel's limits for the texts of a rule. */
const longest = { list: 255, promptTitle: 32, prompt: 255, alertTitle: 32, alert: 255 };

export class DataValidationObject extends HostObject {
  readonly excelName = "DataValidation";

  constructor(private readonly range: Place) {
    super();
  }

  private get area(): Area {
    const { book, sheet, area } = this.range;
    if (!isWholeColumns(area) && !isWholeRows(area)) book.grid.grow(sheet, area);
    return book.grid.clip(sheet, area) ?? area;
  }

  /** The one rule of all cells; null when there is none; "mixed" when the cells differ. */
  private get found(): ISheetDataValidationRule | null | "mixed" {
    const area = this.area;
    const first = validationAt(this.range.book.grid, this.range.sheetId, area.row, area.column);
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (validationAt(this.range.book.grid, this.range.sheetId, row, column)?.uid !== first?.uid)
          return "mixed";
      }
    }
    return first;
  }

  private put(change: Partial<ISheetDataValidationRule>) {
    this.range.book.checkFormattable(this.range.sheetId);
    const { book, sheetId } = this.range;
    const found = this.found;
    const old = found === null || found === "mixed" ? fresh : found;
    const area = this.area;
    clearValidationRules(book.grid, sheetId, area);
    addValidation(book.grid, sheetId, { ...old, ...change, uid: book.newId("dv"), ranges: [rangeOf(area)] });
  }

  get Type() {
    const found = this.found;
    if (found === "mixed") return "Inconsistent";
    return found ? (excelTypes[found.type] ?? "None") : "None";
  }
  get Rule() {
    const found = this.found;
    return found === null || found === "mixed" ? {} : excelRule(found);
  }
  set Rule(rule: Rule) {
    this.put({ formula1: undefined, formula2: undefined, operator: undefined, ...this.gridRule(rule) });
  }
  get IgnoreBlanks() {
    const found = this.found;
    return found === null || found === "mixed" ? true : found.allowBlank !== false;
  }
  set IgnoreBlanks(ignore: boolean) {
    this.put({ allowBlank: ignore });
  }
  get Prompt() {
    const found = this.found;
    if (found === null || found === "mixed") return { showPrompt: true, title: "", message: "" };
    return {
      showPrompt: found.showInputMessage !== false,
      title: found.promptTitle ?? "",
      message: found.prompt ?? "",
    };
  }
  set Prompt({ showPrompt, title, message }: { showPrompt?: boolean; title?: string; message?: string }) {
    checkLength(title, longest.promptTitle, "prompt.title");
    checkLength(message, longest.prompt, "prompt.message");
    this.put({ showInputMessage: showPrompt !== false, promptTitle: title ?? "", prompt: message ?? "" });
  }
  get ErrorAlert() {
    const found = this.found;
    if (found === null || found === "mixed")
      return { showAlert: true, style: "Stop", title: "", message: "" };
    return {
      showAlert: found.showErrorMessage !== false,
      style: keyOf(alertStyles, found.errorStyle ?? DataValidationErrorStyle.STOP),
      title: found.errorTitle ?? "",
      message: found.error ?? "",
    };
  }
  set ErrorAlert(alert: { showAlert?: boolean; style?: string; title?: string; message?: string }) {
    checkLength(alert.title, longest.alertTitle, "errorAlert.title");
    checkLength(alert.message, longest.alert, "errorAlert.message");
    const style = alertStyles[alert.style ?? "Stop"];
    if (style === undefined) throw invalidArgument(`errorAlert.style ${alert.style}`);
    this.put({
      showErrorMessage: alert.showAlert !== false,
      errorStyle: style,
      errorTitle: alert.title ?? "",
      error: alert.message ?? "",
    });
  }

  Clear() {
    this.range.book.checkFormattable(this.range.sheetId);
    clearValidationRules(this.range.book.grid, this.range.sheetId, this.area);
  }

  private gridRule(rule: Rule): Partial<ISheetDataValidationRule> {
    const kinds = Object.keys(rule ?? {}).filter((kind) => rule[kind as keyof Rule] != null);
    if (kinds.length !== 1) throw invalidArgument("rule");
    if (rule.list) {
      const showDropDown = rule.list.inCellDropDown !== false;
      return {
        type: DataValidationType.LIST,
        formula1: this.listSource(rule.list.source),
        showDropDown,
        renderMode: showDropDown ? DataValidationRenderMode.ARROW : DataValidationRenderMode.TEXT,
      };
    }
    if (rule.custom) return { type: DataValidationType.CUSTOM, formula1: this.formula(rule.custom.formula) };
    const kind = kinds[0] as keyof typeof numberKinds;
    const numbers = rule[kind];
    if (!(kind in numberKinds) || !numbers) throw apiNotFound(`DataValidationRule.${kinds[0]}`);
    const operator = operators[numbers.operator];
    if (!operator) throw invalidArgument(`operator ${numbers.operator}`);
    const two =
      operator === DataValidationOperator.BETWEEN || operator === DataValidationOperator.NOT_BETWEEN;
    if (two && (numbers.formula2 === undefined || numbers.formula2 === null))
      throw invalidArgument("formula2");
    return {
      type: numberKinds[kind],
      operator,
      formula1: this.formula(numbers.formula1),
      formula2: two ? this.formula(numbers.formula2) : undefined,
    };
  }

  private listSource(source: unknown): string {
    if (source instanceof Place) return `=${this.range.book.absoluteReference(source.sheetId, source.area)}`;
    if (typeof source !== "string" || source === "") throw invalidArgument("list.source");
    if (!source.startsWith("=")) checkLength(source, longest.list, "list.source");
    return source.startsWith("=") ? this.formula(source) : source;
  }

  private formula(input: unknown): string {
    if (input instanceof Place) return `=${this.range.book.absoluteReference(input.sheetId, input.area)}`;
    const text = typeof input === "number" ? String(input) : input;
    if (typeof text !== "string" || text === "") throw invalidArgument("formula");
    if (this.range.book.callsCustomFunction(text))
      throw invalidArgument("a rule cannot call a custom function");
    return text;
  }
}

const fresh: Omit<ISheetDataValidationRule, "uid" | "ranges"> = {
  type: DataValidationType.ANY,
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: DataValidationErrorStyle.STOP,
  showInputMessage: true,
};

function excelRule(rule: ISheetDataValidationRule): Record<string, unknown> {
  const value = (formula: string | undefined) =>
    formula !== undefined && formula.trim() !== "" && Number.isFinite(Number(formula))
      ? Number(formula)
      : (formula ?? "");
  if (rule.type === DataValidationType.LIST) {
    return { list: { source: rule.formula1 ?? "", inCellDropDown: rule.showDropDown !== false } };
  }
  if (rule.type === DataValidationType.CUSTOM) return { custom: { formula: rule.formula1 ?? "" } };
  const kind = keyOf<string>(numberKinds, rule.type);
  if (!kind) return {};
  return {
    [kind]: {
      operator: keyOf(operators, rule.operator ?? DataValidationOperator.BETWEEN),
      formula1: value(rule.formula1),
      ...(rule.formula2 === undefined ? {} : { formula2: value(rule.formula2) }),
    },
  };
}

function checkLength(text: string | undefined, most: number, what: string): void {
  if (text !== undefined && text !== null && text.length > most) {
    throw invalidArgument(`${what} has more than ${most} characters`);
  }
}
