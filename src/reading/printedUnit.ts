import { chineseHalf } from "./bothLanguages";
import { remembered } from "./remembered";
import { mayBeUnit, unit as parseUnit, unitRatio } from "../units";

/** Words for "no unit": the quantity is a pure number. */
const PURE = /^(?:无量纲|无单位|1|dimensionless|none|no unit)$/i;
/** A sign in a unit cell that says nothing. */
const EMPTY = /^[\s—–\-－/／\\无·.…]*$/;
/** Digits that a unit may begin with, as in 10,000 m² or 1 000 hectares: any other number with a unit is a value. */
const MULTIPLE = /^10\s?[³⁴⁶⁸]|^10(?:\^[3468]|[48])(?!\d)|\b(?:10[, ]?000|1[, ]?000|100 million)(?!\d)/g;
/** Counters that people exchange freely; what is counted stands in the name. */
const COUNTER = /^(?:座|处|所|家|项|点|站|块)(?=$|\/)/;

/** The symbol for units.ts that a printed unit stands for; "" for a pure number, null where it can't be read. */
export const unitSymbol = remembered(read);

/** Whether a unit cell says nothing at all. */
export const isNoUnit = (printed: string) => printed === "" || saysNothing(printed);
const saysNothing = remembered((printed) => EMPTY.test(printed));

/** Whether a text can be read as a unit: what a bracket behind a name may hold. */
export const isUnit = remembered(
  (text) =>
    !isNoUnit(text) &&
    // W01 is a code.
    !/^\d|\d{3}|^[A-Z]\d+$/.test(text.replace(MULTIPLE, "")) &&
    unitSymbol(text) !== null,
);

function read(printed: string): string | null {
  const half = chineseHalf(printed);
  const text = spelled(half === "" ? printed : half);
  if (PURE.test(text)) return "";
  if (text.length > 40) return null;
  const [, before = "", within = ""] = /^([^()]*[^()/·*])\(([^()]+)\)$/.exec(text) ?? [];
  const spellings =
    within === ""
      ? [text, text.replace(/\s+/g, ""), chinese(text), chineseHalf(text)]
      : [remarkApart(before, within)];
  for (const candidate of spellings.filter((spelling) => spelling !== "" && mayBeUnit(spelling))) {
    try {
      parseUnit(candidate);
      return candidate;
    } catch {
      continue;
    }
  }
  return null;
}

/** 吨（标准煤） is another unit than 吨; 吨（折纯） and 万元（2020年价） are not. */
export const SAYS_OF_WHAT = /标准?煤|碳|^C(?:O2)?e?$|CO2|ce$/i;
/** 常住人口（万人） is a name with its unit. */
const IS_NAME = /人口|居民|乡镇|建制镇|村$/;

function remarkApart(before: string, within: string): string {
  if (/^(?:百分[比数率]|比例|比率|占比)$/.test(before) && within === "%") return within;
  if (SAYS_OF_WHAT.test(within)) return chinese(before + within);
  return IS_NAME.test(before) ? "" : chinese(before);
}

function spelled(printed: string): string {
  return (
    printed
      .replace(/10([⁴⁸])\s*/g, (_, power: string) => (power === "⁴" ? "万" : "亿"))
      .replace(/[₀-₉]/g, (digit) => String(digit.charCodeAt(0) - 0x2080))
      .normalize("NFKC")
      .replace(/^[(\[【]+([^()[\]【】]*)[)\]】]*$|^([^()[\]【】]*)[)\]】]+$/, "$1$2")
      .replace(/^(?:计量|数据|数量)?单位\s*[:：]?\s*/, "")
      .replace(/^in\s+/i, "")
      .trim()
      .replace(/^(?:百分比|百分数|百分率|百分点|个百分点|pct|per ?cent|percentage(?: points)?)$/i, "%")
      .replace(/^10\^?4\s*/, "万")
      .replace(/^(?:10[, ]?000)\s*/, "万")
      .replace(/^(?:1[, ]?000|thousand)\s*(?=\D)/i, "千")
      .replace(/^100 million\s*/i, "亿")
      .replace(/^millions?( of)?\s+/i, "百万")
      .replace(/\/\s*10[, ]?000\s*/g, "/万")
      .replace(/\s*[每]\s*(?=[^\s])/g, "/")
      .replace(/^\//, "")
      .replace(/\s+per\s+(?:10[, ]?000\s*)?/gi, (per) => (/0/.test(per) ? "/万" : "/"))
      .replace(/\s*\/\s*/g, "/")
      .replace(/平方\s*公里|平方\s*千米|sq\.? ?km|square kilomet(?:re|er)s?/gi, "km²")
      .replace(/square met(?:re|er)s?|sq\.? ?m(?![a-z])/gi, "m²")
      .replace(/hectares?/gi, "hm²")
      // In Chinese statistics a "ton" is a tonne; the short ton of the library is never meant.
      .replace(/t(?:onnes?|ons?) of (?:standard coal|coal equivalent)/gi, "tce")
      .replace(/(?:metric )?t(?:onnes?|ons?)(?![a-z])/gi, "t")
      .replace(/^(?:number|pcs|pieces)$/i, "个")
      .replace(/(^|[^A-Za-z])([kM]?t|[kg]g?|吨|千克|公斤|克)-(?=CO2|C(?![A-Za-z])|碳|二氧化碳)/g, "$1$2")
      .replace(/平米/g, "m²")
      // g·kg-1, t·hm⁻²·a⁻¹, as papers write them.
      .replace(/[·.*\s]\s*([A-Za-z\u4e00-\u9fff]+)[-−]([123])(?!\d)/g, (_, of: string, power: string) =>
        power === "1" ? `/${of}` : `/${of}${power}`,
      )
      .replace(/\/([^/()·.*]+)[·.*/](年|a|yr|月|日|天|d|km|公里)$/, "/($1·$2)")
      // Typed in one case: 万吨co2, M2/人; M2 alone is a class of industrial land.
      .replace(/co2/gi, "CO2")
      .replace(/^M(?=[23]\/)/, "m")
      // tCO2/万元GDP: of what the money is; 增加值 and 产值 would be another denominator than GDP.
      .replace(/([元Yy¥])\s*(?:的)?(?:GDP|(?:国内|地区)生产总值)/g, "$1")
      .replace(/\bkm\.$/i, "km")
      .replace(/persons?|people|capita|inhabitants?|residents?/gi, "人")
  );
}

const SUBSTANCE: Record<string, string> = {
  二氧化碳当量: "CO2e",
  CO2当量: "CO2e",
  "CO2-eq": "CO2e",
  CO2eq: "CO2e",
  二氧化碳: "CO2",
  CO2e: "CO2e",
  CO2: "CO2",
  碳: "C",
  C: "C",
};
const MASS: Record<string, string> = { 吨: "t", t: "t", 千克: "kg", 公斤: "kg", kg: "kg", 克: "g", g: "g" };

/** Mass and substance written in words or apart: 千克二氧化碳, t CO2, 吨标准煤当量, 公斤标煤. */
function chinese(text: string): string {
  return text
    .replace(/\s+/g, "")
    .replace(
      /(吨|千克|公斤|克|kg|g|t)(二氧化碳当量|CO2当量|CO2-eq|CO2eq|CO2e|二氧化碳|CO2|碳(?![\u4e00-\u9fff])|C(?![A-Za-z]))/g,
      (_, mass: string, substance: string) => MASS[mass]! + SUBSTANCE[substance]!,
    )
    .replace(/(千克|公斤|kg)(?:标准煤|标煤)(?:当量)?/g, "kgce")
    .replace(/(?:吨|t)(?:标准煤|标煤)(?:当量)?/g, "tce")
    .replace(/克(?:标准煤|标煤)/g, "gce")
    .replace(/常住人口|居民/g, "人")
    .replace(/乡镇|建制镇/g, "镇")
    .replace(/行政村|自然村/g, "村");
}

/** Whether a printed unit measures what another does: 亩 is one of area, as m² is. */
export function isOfKind(printed: string, unit: string): boolean {
  const symbol = unitSymbol(printed);
  return symbol !== null && factorBetween(symbol, unit) !== null;
}

/** By what a number in a printed unit is multiplied to be in the catalogue's; null where the two differ in kind. */
export function factorBetween(from: string, to: string): number | null {
  const key = `${from}→${to}`;
  let factor = factors.get(key);
  if (factor === undefined) {
    factor = ratio(from, to) ?? ratio(from.replace(COUNTER, "个"), to.replace(COUNTER, "个"));
    factors.set(key, factor);
  }
  return factor;
}

const factors = new Map<string, number | null>();

function ratio(from: string, to: string): number | null {
  try {
    return unitRatio(from, to);
  } catch {
    return null;
  }
}
