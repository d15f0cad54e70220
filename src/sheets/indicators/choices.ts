import type { Language } from "../../catalogue/language";
import type { Level } from "../../catalogue/schema";

/** 属性: how strictly a plan's indicator binds, as planning offices tell them apart; the strictest first. */
export const KINDS = ["binding", "expected", "advisory"] as const;
export type Kind = (typeof KINDS)[number];

/** In the order of `KINDS`. */
export const KIND_WORDS: Record<Language, string[]> = {
  zh: ["约束性", "预期性", "建议性"],
  en: ["Binding", "Expected", "Advisory"],
};

/** The word of a kind. */
export function kindWord(kind: Kind, language: Language): string {
  return KIND_WORDS[language][KINDS.indexOf(kind)]!;
}

/** 层级: which part of the plan's area an indicator is for. */
export const SCOPE_WORDS: Record<Level, Record<Language, string[]>> = {
  国家: { zh: ["全国"], en: ["Nation"] },
  省: { zh: ["省域", "城镇"], en: ["Province", "Towns"] },
  市: { zh: ["市域", "市辖区", "中心城区"], en: ["City", "Districts", "Centre"] },
  县: { zh: ["县域", "中心城区", "乡镇"], en: ["County", "Centre", "Towns"] },
  乡镇: { zh: ["镇域", "镇区", "村庄"], en: ["Town", "Centre", "Villages"] },
};

/** What a cell of 属性 says, in either language; null for anything else. */
export function kindNamed(text: string): Kind | null {
  const word = text.trim().toLowerCase();
  const index = [KIND_WORDS.zh, KIND_WORDS.en]
    .map((words) => words.findIndex((each) => each.toLowerCase() === word))
    .find((found) => found >= 0);
  return index === undefined ? null : KINDS[index]!;
}
