import type { DataValidation, Sheet } from "hucre";
import { formatArea, parseArea } from "../grid/address";
import { isReadable } from "../grid/readableFormula";
import type { ValidationSnapshot } from "../snapshot";
import type { Losses } from "./losses";
import { spelledOut } from "./spelledOut";
import { typedFormula } from "./typedFormula";
import type { XmlNode } from "./xmlTree";

type Rule = ValidationSnapshot["rule"];

const kinds = { whole: "wholeNumber", decimal: "decimal", date: "date", textLength: "textLength" } as const;

const operators = {
  between: "between",
  notBetween: "notBetween",
  equal: "equalTo",
  notEqual: "notEqualTo",
  greaterThan: "greaterThan",
  lessThan: "lessThan",
  greaterThanOrEqual: "greaterThanOrEqualTo",
  lessThanOrEqual: "lessThanOrEqualTo",
} as const;

/** One record for each area of a rule. Rules in the sheet's extensions look at other sheets; hucre passes them over. */
export function validationSnapshots(sheet: Sheet, tail: XmlNode, losses: Losses): ValidationSnapshot[] {
  const extended = tail
    .within("dataValidation")
    .filter((node) => node.attribute("sqref") === undefined)
    .map(extendedValidation);
  const kept: ValidationSnapshot[] = [];
  const told = [...(sheet.dataValidations ?? []), ...extended].map(withSpelledTexts);
  for (const validation of told) {
    const rule = ruleOf(validation);
    if (rule && hasReadableFormulas(rule) && isShort(rule)) {
      const shortened = withShortTexts(validation);
      if (shortened !== validation) losses.add("validations", sheet.name);
      kept.push(...snapshots(shortened, rule));
    } else losses.add("validations", sheet.name);
  }
  // A rule without a type allows everything and only shows its message.
  const withoutType = tail.within("dataValidation").filter((node) => {
    const type = node.attribute("type");
    return type === undefined || type === "none";
  });
  losses.add("validations", sheet.name, withoutType.length);
  return kept;
}

const hasReadableFormulas = (rule: Rule): boolean =>
  Object.values(rule).every((part) => typeof part !== "string" || !part.startsWith("=") || isReadable(part));

/** Excel's limits. Other programs write longer ones, which Excel calls damage and no file of ours may hold. */
const longest = { title: 32, message: 255, list: 255 };

const isShort = (rule: Rule): boolean =>
  rule.kind !== "list" || rule.source.startsWith("=") || rule.source.length <= longest.list;

const messages = {
  inputTitle: longest.title,
  inputMessage: longest.message,
  errorTitle: longest.title,
  errorMessage: longest.message,
};

function withSpelledTexts(validation: DataValidation): DataValidation {
  const spelled = Object.keys(messages).flatMap((part) => {
    const text = validation[part as keyof typeof messages];
    return text?.includes("_x") ? [[part, spelledOut(text)]] : [];
  });
  return spelled.length > 0 ? { ...validation, ...Object.fromEntries(spelled) } : validation;
}

function withShortTexts(validation: DataValidation): DataValidation {
  const cut = Object.entries(messages).flatMap(([part, most]) => {
    const text = validation[part as keyof typeof messages] ?? "";
    return text.length > most ? [[part, text.slice(0, most)]] : [];
  });
  return cut.length > 0 ? { ...validation, ...Object.fromEntries(cut) } : validation;
}

function snapshots(validation: DataValidation, rule: Rule): ValidationSnapshot[] {
  const { inputTitle = "", inputMessage = "", errorTitle = "", errorMessage = "" } = validation;
  return validation.range.split(/\s+/).flatMap((address) => {
    const area = parseArea(address);
    if (!area) return [];
    return [
      {
        range: formatArea(area),
        rule,
        ignoreBlanks: validation.allowBlank === true,
        ...(validation.showInputMessage && (inputTitle || inputMessage)
          ? { prompt: { title: inputTitle, message: inputMessage } }
          : {}),
        ...(validation.showErrorMessage
          ? {
              alert: { style: validation.errorStyle ?? "stop", title: errorTitle, message: errorMessage },
            }
          : {}),
      },
    ];
  });
}

function ruleOf({ type, operator, formula1, formula2, values }: DataValidation): Rule | null {
  if (type === "list") {
    if (values) return { kind: "list", source: values.join(",").replace(/""/g, '"') };
    const source = formula1 === undefined ? null : typedFormula(formula1);
    return source === null ? null : { kind: "list", source };
  }
  if (type === "custom") {
    const formula = formula1 === undefined ? null : typedFormula(formula1);
    return formula === null ? null : { kind: "custom", formula };
  }
  if (type === "time" || !formula1?.trim()) return null;
  const kind = kinds[type];
  // Some programs write an empty second limit where the rule has one alone.
  const limits = [formula1, formula2].map((limit) => (limit?.trim() ? limitOf(limit, kind) : undefined));
  if (limits[0] == null || limits[1] === null) return null;
  return {
    kind,
    operator: operators[operator ?? "between"],
    formula1: limits[0],
    ...(limits[1] === undefined ? {} : { formula2: limits[1] }),
  };
}

function limitOf(stored: string, kind: (typeof kinds)[keyof typeof kinds]): string | number | null {
  const number = Number(stored);
  if (stored.trim() === "" || !Number.isFinite(number)) return typedFormula(stored);
  if (kind !== "date" || !Number.isInteger(number) || number < 61) return number;
  return new Date(Date.UTC(1899, 11, 30) + number * 86_400_000).toISOString().slice(0, 10);
}

function extendedValidation(node: XmlNode): DataValidation {
  const attribute = (name: string) => node.attribute(name);
  const formula = (name: string) => node.first(name)?.first("f")?.text;
  const first = formula("formula1");
  const listed =
    attribute("type") === "list" && first?.startsWith('"') ? first.slice(1, -1).split(",") : undefined;
  return {
    type: (attribute("type") ?? "custom") as DataValidation["type"],
    operator: attribute("operator") as DataValidation["operator"],
    range: node.first("sqref")?.text ?? "",
    ...(listed ? { values: listed } : { formula1: first }),
    formula2: formula("formula2"),
    allowBlank: node.flag("allowBlank"),
    showInputMessage: node.flag("showInputMessage"),
    showErrorMessage: node.flag("showErrorMessage"),
    inputTitle: attribute("promptTitle"),
    inputMessage: attribute("prompt"),
    errorTitle: attribute("errorTitle"),
    errorMessage: attribute("error"),
    errorStyle: attribute("errorStyle") as DataValidation["errorStyle"],
  };
}
