import { indicators } from "../catalogue";
import nationalNames from "../catalogue/data/national-names.json";
import namesInTables from "../catalogue/data/names-in-tables.json";
import { NameIndex } from "../catalogue/nameIndex";
import { nationalTargets } from "../catalogue/nationalTargets";
import type { Indicator, Text } from "../catalogue/schema";
import { chineseHalf, slashedHalves } from "./bothLanguages";
import { inChinese } from "./inChinese";
import { isOfKind, isUnit } from "./printedUnit";
import { remembered } from "./remembered";
import { onlyYear, yearsIn } from "./years";

/** A name as it stands in a table, and what else stands with it. */
export interface PrintedName {
  /** As printed. */
  text: string;
  /** Indicators that bear the name: one, or several where it is ambiguous, or none. */
  found: readonly Indicator[];
  /** A state target goes by the name, which no indicator measures. */
  isNational: boolean;
  /** The unit in the name's brackets, as printed; "" where there is none. */
  unit: string;
  /** The year in the name's brackets. */
  year: number | null;
  /** Why it is none of the indicators here, though it is called like one. */
  why?: Text;
}

/** With one level of brackets within, as in （gCO2/(t·km)）. */
const BRACKETS = /[(（[【〔]((?:[^()（）[\]【】〔〕]|[(（][^()（）]*[)）])*)[)）\]】〕]/g;
/** Words in brackets that say something about the row, not about the quantity. */
const ASIDE =
  /^(?:(?:代码|编码)?\s*\d{2}(?:\d{2}){0,2}[A-Z]?|折纯|折纯量|按折纯计?|常住人口|\d{4}年?(?:不变价|可比价|价)|约束性?|预期性?|建议性?|指导性?|引导性?|基础性?|基本|推荐|可选|必选|必填|选填|核心|现状|规划|目标|指标|新增指标?|年末|年底|当年|单位|注|见注|[≥≤><=]+|binding|anticipated|indicative|optional|required|current|planned|target)(?:指标|值|数)?$/i;
/** What the table asks for, not what it measures: （≤7%）, （上限）. A bound in metres would be a radius. */
const BOUND =
  /^(?:上限|下限|不低于|不高于|不少于|不超过|不小于|不大于|至少|至多|最低|最高|[≥≤><≧≦]=?)\s*(?:\d+(?:\.\d+)?\s*[%％]?)?$/;
/** 500m says how far, A1 which, 乡镇 where; m2 is typed for m², and a multiple may begin a unit all the same: (10,000 tCO2). */
const NO_UNIT_HERE =
  /^(?!m[23](?!\d)|M[23]\/)[a-zA-Z]?\d|^[A-Zb-fh-ln-su-z]$|^(?:乡镇|建制镇|镇|行政村|自然村|村|街道|居民|常住人口)$/;
const MULTIPLE = /^(?:10[, ]?000|1[, ]?000|100 million|10[48])\s+|^10(?:\^[3468]|[³⁴⁶⁸])\s*/i;
/** What may stand between a name and its unit: 耕地面积，公顷; each place is tried. */
const BEFORE_UNIT = /\s*[,，、/／:：|]\s*|\s+/g;
const LONGEST_UNIT = 20;
/** 10⁴ hm², its power often on the line. */
const TEN_THOUSAND = /^10\^?4\s/;

/** What tables call the indicators beside their names and aliases, where no rule of writing leads there. */
const IN_TABLES: Readonly<Record<string, readonly string[]>> = namesInTables;
const withNamesInTables = (indicator: Indicator): Indicator => ({
  ...indicator,
  aliases: [...indicator.aliases, ...(IN_TABLES[indicator.id] ?? [])],
});

let index: NameIndex<Indicator> | null = null;
/** What else state targets are called. */
const OF_THE_STATE: Readonly<Record<string, readonly string[]>> = nationalNames;
let national: NameIndex<(typeof nationalTargets)[number] & { aliases: readonly string[] }> | null = null;
export const printedName = remembered(read);

/** What brackets say beside the name: a unit, a year, words about the row. null where they may belong to the name. */
function asideIn(inner: string): { unit: string; year: number | null } | null {
  const said = partOfAside(inner.trim());
  if (said) return said;
  const parts = inner.split(/[，,、；;]/).map((part) => partOfAside(part.trim()));
  if (parts.length < 2 || parts.some((part) => part === null)) return null;
  const [units, years] = [parts.map((part) => part!.unit), parts.map((part) => part!.year)];
  if (units.filter(Boolean).length > 1 || years.filter((year) => year !== null).length > 1) return null;
  return { unit: units.find(Boolean) ?? "", year: years.find((year) => year !== null) ?? null };
}

function partOfAside(part: string): { unit: string; year: number | null } | null {
  const content = part.replace(/^(?:计量)?单位\s*[:：]\s*|^[≥≤><]=?\s*(?=\D)/, "").trim();
  if (isUnit(content) && !NO_UNIT_HERE.test(content.replace(MULTIPLE, "")))
    return { unit: content, year: null };
  const year = onlyYear(content);
  if (year !== null && /^\D{0,4}\d{4}\s*年?(?:末|底|现状|目标)?$/.test(content)) return { unit: "", year };
  // （≥40%） asks for as many percent, so the figures are in percent.
  if (BOUND.test(part)) return { unit: /[%％]$/.test(part) ? "%" : "", year: null };
  return ASIDE.test(content) ? { unit: "", year: null } : null;
}

/** 容积率（FAR）: a name and the same thing's other name in brackets. */
function saidTwice(name: string, synonym: string): Indicator[] {
  const other = index!.find(synonym);
  if (other.length === 0) return [];
  return index!.find(name).filter((one) => other.includes(one));
}

const WITH_YEAR = /[(（]?(?:19|20)\d{2}\s*年?(?:末|底|度)?[)）]?/;
/** 绿化覆盖率2025年目标: of which state the year is. */
const STATE_BEHIND = /(?:规划|现状|目标|实际|预期)(?:目标)?[值数]?$/;
/** In two languages. */
const LONGEST_NAME = 160;

/** Each way to part a text into a name and a unit behind it. */
function unitsBehind(text: string): [string, string][] {
  const parts: [string, string][] = [];
  for (const { index: at, 0: sign } of text.matchAll(BEFORE_UNIT))
    parts.push([text.slice(0, at), text.slice(at + sign.length)]);
  const [, before = "", behind = ""] = /^(.*?)([%％‰])$/.exec(text) ?? [];
  parts.push([before, behind]);
  return parts.filter(
    ([name, unit]) =>
      name !== "" &&
      unit.length <= LONGEST_UNIT &&
      !/\s/.test(unit.replace(TEN_THOUSAND, "")) &&
      isUnit(unit),
  );
}

/** 耕地/km² Farmland, 面积 Area (hm²): the English stands between the parts of the Chinese, so that these are read alone. */
function withEnglishWithin(text: string): Partial<PrintedName> | null {
  const chinese = inChinese(text);
  if (chinese === text) return null;
  const { found, unit, year } = printedName(chinese);
  return found.length === 0 ? null : { found, unit, year };
}

/** What is measured in units of area is an area, what is in units of mass an amount. */
const BY_UNIT: readonly (readonly [unit: string, quantity: string])[] = [
  ["m²", "面积"],
  ["t", "量"],
  ["tCO2", "量"],
];

/** 林地（公顷） is 林地面积, 碳排放（万吨） is 碳排放量. */
function asQuantity(bare: string, unit: string): Partial<PrintedName> | null {
  const named: [string, string][] = unit === "" ? unitsBehind(bare) : [[bare, unit]];
  for (const [name, behind] of named) {
    const [, quantity] = BY_UNIT.find(([of]) => isOfKind(behind, of)) ?? [];
    const found = quantity === undefined ? [] : index!.find(name + quantity);
    if (found.length > 0) return { found, unit: behind };
  }
  return null;
}

function read(text: string): PrintedName {
  index ??= new NameIndex(indicators.map(withNamesInTables));
  national ??= new NameIndex(
    nationalTargets.map((target) => ({ ...target, aliases: OF_THE_STATE[target.name.zh] ?? [] })),
  );
  const result: PrintedName = { text, found: [], isNational: false, unit: "", year: null };
  if (text === "" || text.length > LONGEST_NAME) return result;
  let synonym = "";
  let bare = text.replace(BRACKETS, (whole, inner: string) => {
    const said = asideIn(inner);
    if (said === null) {
      synonym = inner.trim();
      return whole;
    }
    result.unit = said.unit || result.unit;
    result.year = said.year ?? result.year;
    return "";
  });
  result.found = index.find(text);
  if (result.found.length === 0) result.found = index.find(bare);
  if (result.found.length === 0 && synonym !== "") {
    const without = bare.replace(BRACKETS, (whole, inner: string) => (inner.trim() === synonym ? "" : whole));
    result.found = saidTwice(without, synonym);
  }
  if (result.found.length === 0 && result.unit === "") {
    for (const [before, behind] of unitsBehind(bare)) {
      const found = index.find(before);
      if (found.length === 0) continue;
      result.found = found;
      result.unit = behind;
      bare = before;
      break;
    }
  }
  // 垂直绿化率/% is a name of the catalogue's once brackets and strokes don't count, and says its unit all the same.
  if (result.found.length > 0 && result.unit === "")
    result.unit = unitsBehind(bare).find(([before]) => index!.find(before)[0] === result.found[0])?.[1] ?? "";
  const years = yearsIn(bare);
  if (result.found.length === 0 && years.length === 1) {
    const undated = bare.replace(WITH_YEAR, "");
    let found = index.find(undated);
    if (found.length === 0) found = index.find(undated.replace(STATE_BEHIND, ""));
    if (found.length > 0) Object.assign(result, { found, year: years[0] });
  }
  const half = chineseHalf(bare);
  if (result.found.length === 0 && half !== "") result.found = index.find(half);
  const halves = slashedHalves(bare);
  if (result.found.length === 0 && halves) result.found = saidTwice(...halves);
  if (result.found.length === 0)
    Object.assign(result, withEnglishWithin(text) ?? asQuantity(bare, result.unit));
  if (result.found.length === 0) result.isNational = national.find(bare).length > 0;
  return result;
}
