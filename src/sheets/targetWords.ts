import type { Language } from "../catalogue/language";
import type { Condition, Confidence, Operator, Source, Strength, Target, Text } from "../catalogue/schema";

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

/** "0.6～1 万人/km²", "≥ 65 %". */
export function targetText(target: Pick<Target, "operator" | "value" | "upper" | "unit">): string {
  const unit = target.unit ? ` ${target.unit}` : "";
  if (target.upper === null) return `${target.operator} ${target.value}${unit}`;
  const between = `${target.value}～${target.upper}`;
  return target.operator === "[]"
    ? `${between}${unit}`
    : `${target.operator[0]}${target.value}, ${target.upper}${target.operator[1]}${unit}`;
}

/** "城市新区；Ⅰ型大城市、Ⅱ型大城市"; empty where a target holds everywhere. */
export function conditionText(condition: Condition, language: Language): string {
  const parts = [condition.place?.[language], condition.scope?.[language]];
  if (condition.citySize) parts.push(condition.citySize.join(language === "zh" ? "、" : ", "));
  return parts.filter(Boolean).join(language === "zh" ? "；" : "; ");
}

/** What stands behind a target, in one cell: strength, condition, source with its place, and 待核 where due. */
export function basisText(target: Target, source: Source, language: Language): string {
  const title = language === "en" && source.titleEn ? source.titleEn : source.title;
  const parts = [
    STRENGTH_WORDS[target.strength][language],
    conditionText(target.condition, language),
    [title, source.documentNumber, target.citation.locator]
      .filter(Boolean)
      .join(language === "zh" ? "，" : ", "),
  ];
  if (target.confidence === "unverified") parts.push(`【${CONFIDENCE_WORDS.unverified[language]}】`);
  return parts.filter(Boolean).join(language === "zh" ? "；" : "; ");
}
