import { CITY_SIZE_BOUNDS } from "../catalogue/citySize";
import type { Language } from "../catalogue/language";
import {
  CURRENT,
  type CitySize,
  type Condition,
  type Confidence,
  type Operator,
  type Source,
  type Strength,
  type Target,
  type Text,
} from "../catalogue/schema";
import { sourceTitle } from "../catalogue/sourceTitle";
import { besideUnit, unitName } from "../catalogue/unitNames";
import { REPORT, citedBesideReport } from "./citedText";

type SourceOf = (id: string) => Source;

const LIST_SEPARATOR: Record<Language, string> = { zh: "、", en: ", " };
const CLAUSE_SEPARATOR: Record<Language, string> = { zh: "；", en: "; " };

export const STRENGTH_WORDS: Record<Strength, Text> = {
  report: { zh: "本报告建议", en: "Proposed by the report" },
  standard: { zh: "标准引用", en: "Quoted standard" },
  national: { zh: "国家目标", en: "National target" },
  case: { zh: "案例参考", en: "Case for comparison" },
};

export const CONFIDENCE_WORDS: Record<Confidence, Text> = {
  verified: { zh: "两处来源核对一致", en: "Two sources agree" },
  single: { zh: "单一来源", en: "One source" },
  unverified: { zh: "待核", en: "To be verified" },
};

export const OPERATOR_WORDS: Record<Operator, Text> = {
  "≥": { zh: "不低于", en: "at least" },
  ">": { zh: "高于", en: "above" },
  "≤": { zh: "不高于", en: "at most" },
  "<": { zh: "低于", en: "below" },
  "=": { zh: "等于", en: "equal to" },
  "[]": { zh: "介于（含两端）", en: "between (both ends included)" },
  "[)": { zh: "介于（含下限，不含上限）", en: "between (lower end included, upper not)" },
  "(]": { zh: "介于（不含下限，含上限）", en: "between (upper end included, lower not)" },
  "()": { zh: "介于（不含两端）", en: "between (neither end included)" },
};

/** What stands in place of a figure where a planned value is set against the current one. */
export const CURRENT_WORDS: Text = { zh: "现状值", en: "current value" };

/** "0.6～1 万人/km²", "≥ 65%", "40%～60%", "≥ 现状值". */
export function targetText(
  target: Pick<Target, "operator" | "value" | "upper" | "unit">,
  language: Language,
): string {
  const { operator, value, upper } = target;
  const unit = unitName(target.unit, language);
  if (value === CURRENT) return `${operator} ${CURRENT_WORDS[language]}`;
  if (upper === null) return `${operator} ${withUnit(value, unit)}`;
  // A percent sign belongs to each of the two numbers, any other unit to the pair.
  const pair = unit === "%" ? [`${value}%`, `${upper}%`] : [value, upper];
  const range = operator === "[]" ? pair.join("～") : `${operator[0]}${pair.join(", ")}${operator[1]}`;
  return unit === "%" ? range : withUnit(range, unit);
}

/** A percent sign follows its number directly, other units after a space; "—" is no unit at all. */
function withUnit(number: number | string, unit: string): string {
  if (unit === "" || unit === "—") return String(number);
  return unit === "%" ? `${number}%` : besideUnit(number, unit);
}

/** "城市新区；Ⅰ型大城市、Ⅱ型大城市"; empty where a target holds everywhere. */
export function conditionText(condition: Condition, language: Language): string {
  const sizes = condition.citySize?.map((size) => citySizeName(size, language));
  const parts = [
    condition.place?.[language],
    condition.scope?.[language],
    // English names of classes hold commas themselves ("Large city, type I").
    sizes?.join(language === "zh" ? LIST_SEPARATOR.zh : " / "),
  ];
  return parts.filter(Boolean).join(CLAUSE_SEPARATOR[language]);
}

export function citySizeName(size: CitySize, language: Language): string {
  return CITY_SIZE_BOUNDS.find((bound) => bound.size === size)!.name[language];
}

/**
 * What stands behind the target of a row, in one cell: strength, condition, source with its place, and 待核 where
 * due. Targets that differ by the size of the city alone are told in one go.
 */
export function basisText(targets: readonly Target[], sourceOf: SourceOf, language: Language): string {
  const groups = new Map<string, Target[]>();
  for (const target of targets) {
    const key = [originText(target, sourceOf, language), target.confidence].join();
    groups.set(key, [...(groups.get(key) ?? []), target]);
  }
  return [...groups.values()]
    .map((group) => {
      const first = group[0]!;
      const parts = [
        originText(first, sourceOf, language),
        group.length === 1
          ? conditionText(first.condition, language)
          : group.map((target) => targetWhere(target, language)).join(LIST_SEPARATOR[language]),
        first.confidence === "unverified" && `【${CONFIDENCE_WORDS.unverified[language]}】`,
      ];
      return parts.filter(Boolean).join(CLAUSE_SEPARATOR[language]);
    })
    .join("\n");
}

/** The same in a word or two, for a narrow column: strength, the document's number or else its title, 待核 where due. */
export function shortBasis(targets: readonly Target[], sourceOf: SourceOf, language: Language): string {
  const lines = targets.map(({ strength, citation, confidence }) => {
    const source = sourceOf(citation.source);
    const document =
      citation.source === REPORT ? "" : (source.documentNumber ?? sourceTitle(source, language));
    const open = confidence === "unverified" ? `【${CONFIDENCE_WORDS.unverified[language]}】` : "";
    return [STRENGTH_WORDS[strength][language], document + open].filter(Boolean).join(" ");
  });
  return [...new Set(lines)].join(CLAUSE_SEPARATOR[language]);
}

/** What stands in 依据 once an office took over a target that nobody could verify. */
export function adoptedText(target: Target, sourceOf: SourceOf, language: Language): string {
  const from = [
    targetWhere(target, language),
    shortBasis([{ ...target, confidence: "single" }], sourceOf, language),
  ];
  return ADOPTED[language] + from.filter(Boolean).join(CLAUSE_SEPARATOR[language]);
}

const ADOPTED: Record<Language, string> = {
  zh: "待核，由本单位采用：",
  en: "To be verified, taken over by this office: ",
};

/** "≥ 35%（京津冀地区）": a bound and where it holds. */
export function targetWhere(target: Target, language: Language): string {
  const condition = conditionText(target.condition, language);
  if (!condition) return targetText(target, language);
  return `${targetText(target, language)}${language === "zh" ? `（${condition}）` : ` (${condition})`}`;
}

/** "国家目标：绿色出行创建行动方案，创建目标"; what the report itself proposes needs no title. */
function originText(target: Target, sourceOf: SourceOf, language: Language): string {
  const strength = STRENGTH_WORDS[target.strength][language];
  const place = citedBesideReport(target.citation, sourceOf, language);
  return `${strength}${language === "zh" ? "：" : ": "}${place}`;
}

/** "（2030年）", "（2030年比2005年）" for a fall; empty where no year is named. */
export function yearsText(
  { year, baseYear = null }: { year: number | null; baseYear?: number | null },
  language: Language,
): string {
  if (year === null) return "";
  if (language === "zh") return baseYear === null ? `（${year}年）` : `（${year}年比${baseYear}年）`;
  return baseYear === null ? ` (${year})` : ` (${baseYear} to ${year})`;
}
