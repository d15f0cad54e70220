import type { Text } from "../../catalogue/schema";
import { NearestNames } from "./nearest";
import { GAS_STATE, STANDARD_STATE, unclearUnit } from "./unclearUnits";

let nearest: NearestNames<string> | undefined;

/** Why a symbol is no unit: the part of it that is none, with the likest of those that are known. */
export function unknownUnit(symbol: string, part: string, known: () => readonly string[]): Text {
  nearest ??= new NearestNames(known().map((name) => [name, name]));
  const near = nearest.to(part);
  const shown = part.slice(0, 30);
  const [zh, en] =
    near.length > 0 ? [`；相近的：${near.join("、")}`, `; similar: ${near.join(", ")}`] : ["", ""];
  return (
    unclearUnit(symbol) ?? {
      zh: `未识别的单位“${shown}”${zh}；写法如 km²、亩、万元、tce、kWh、tCO2/万元`,
      en: `unknown unit "${shown}"${en}; write for example km², 亩, 万元, tce, kWh, tCO2/万元`,
    }
  );
}

export function ambiguousUnit(symbol: string): Text {
  return {
    zh: `“${symbol}”有歧义：斜线后有多个单位时请加括号，如 t/(hm2·a)`,
    en: `"${symbol}" is ambiguous: after a slash put several units in parentheses, as in t/(hm2·a)`,
  };
}

/** Why two units don't convert, by what each is made of, with the step to take where people expect that they would. */
export function otherKind(from: string, to: string, a: object, b: object): Text {
  const both = (x: string, y: string) => (x in a && y in b) || (y in a && x in b);
  const plain = {
    zh: `“${from}”与“${to}”不是同类的量，不能换算`,
    en: `"${from}" and "${to}" differ in kind`,
  };
  if (both("C", "CO2")) {
    return {
      zh: `${plain.zh}：碳与二氧化碳之间请明确乘以或除以 44/12`,
      en: `${plain.en}: between carbon and carbon dioxide multiply or divide by 44/12 yourself`,
    };
  }
  if (both("Nm3", "标准立方米")) return STANDARD_STATE;
  if (both("Nm3", "m") || both("标准立方米", "m")) return GAS_STATE;
  if (both("CO2", "CO2e")) {
    return {
      zh: `${plain.zh}：CO2e 还包括其他温室气体`,
      en: `${plain.en}: CO2e includes other greenhouse gases`,
    };
  }
  if (both("g", "C") || both("g", "CO2") || both("g", "CO2e")) {
    return {
      zh: `${plain.zh}：请写明质量是 C、CO2 还是 CO2e`,
      en: `${plain.en}: say whether the mass is C, CO2 or CO2e`,
    };
  }
  return plain;
}
