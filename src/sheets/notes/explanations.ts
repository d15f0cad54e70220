import type { Language } from "../../catalogue/language";
import { CURRENT, type Indicator, type PlanId, type Source, type Target } from "../../catalogue/schema";
import { concerns, isJudged, isOffered, targetsOf } from "../../catalogue/targetChoice";
import { unitName } from "../../catalogue/unitNames";
import { citedText } from "../citedText";
import {
  CONFIDENCE_WORDS,
  STRENGTH_WORDS,
  basisText,
  conditionText,
  targetText,
  targetWhere,
  yearsText,
} from "../targetWords";

import { NO_DEFINITION } from "../words";

type SourceOf = (id: string) => Source;

/** 指标解释: what an indicator means, where its target comes from, and what to know before relying on it. */
export function explanation(
  indicator: Indicator,
  plan: PlanId,
  sourceOf: SourceOf,
  language: Language,
): string[] {
  const inForce = targetsOf(indicator, plan);
  const checked = new Set(inForce.map(({ confidence }) => CONFIDENCE_WORDS[confidence][language]));
  return [
    indicator.name[language],
    unitName(indicator.unit, language) || "—",
    definitionText(indicator, language),
    targetLines(indicator, plan, inForce, sourceOf, language).join("\n") || "—",
    [...checked].join("\n") || "—",
  ];
}

function definitionText(indicator: Indicator, language: Language): string {
  const zh = language === "zh";
  const inferred = indicator.unitOrigin === "inferred" && !["", "—"].includes(indicator.unit);
  const definition = (indicator.definition?.text ?? NO_DEFINITION)[language];
  const unitNote = inferred ? (zh ? "（单位推定）" : " (unit inferred)") : "";
  return [definition + unitNote, indicator.note?.[language]].filter(Boolean).join("\n");
}

/** Source and conditions of the target in force, then what else could be asked of the indicator. */
function targetLines(
  indicator: Indicator,
  plan: PlanId,
  inForce: readonly Target[],
  sourceOf: SourceOf,
  language: Language,
): string[] {
  const zh = language === "zh";
  const own = indicator.targets.filter((target) => concerns(target, indicator, plan));
  const others = own.filter((target) => isJudged(target) && !inForce.includes(target));
  const figures = inForce.map((target) => targetText(target, language) + yearsText(target, language));
  const lines = [
    inForce.length > 0 &&
      `${[...new Set(figures)].join(zh ? "、" : ", ")}${zh ? "。" : ". "}${basisText(inForce, sourceOf, language)}`,
    inForce.some(({ value }) => value === CURRENT) &&
      (zh
        ? "与现状比较：填了现状值和以后的值，目标值即为现状值。"
        : "Set against the present: once a later value is filled in, the current one is the target."),
    ...own.flatMap((target) => remarks(target, language)),
    ...own
      .filter(isOffered)
      .map(
        (target) =>
          (zh
            ? "待核、不判定，可在面板采用："
            : "To be verified, not judged; may be taken over in the pane: ") +
          targetWhere(target, language) +
          yearsText(target, language),
      ),
    others.length > 0 &&
      (zh ? "另有：" : "Also: ") +
        others
          .map((target) => targetWhere(target, language) + yearsText(target, language))
          .join(zh ? "、" : ", "),
  ];
  return [...new Set(lines.filter((line): line is string => Boolean(line)))];
}

/** A figure that differs from the printed one is told with what is printed, and why. */
function remarks({ printed, note }: Target, language: Language): string[] {
  const zh = language === "zh";
  const differs =
    printed &&
    `${zh ? "报告印作" : "Printed as "}${printed.value}${zh ? "：" : ": "}${printed.reason[language]}`;
  return [differs, note?.[language]].filter((line): line is string => Boolean(line));
}

/** A figure from elsewhere, or another quantity's, to compare with. */
export function caseLine(
  indicator: Indicator,
  target: Target,
  sourceOf: SourceOf,
  language: Language,
): string[] {
  return [
    indicator.name[language],
    targetText(target, language) + yearsText(target, language),
    [STRENGTH_WORDS[target.strength][language], conditionText(target.condition, language)]
      .filter(Boolean)
      .join(language === "zh" ? "；" : "; "),
    citedText(target.citation, sourceOf, language, true),
    CONFIDENCE_WORDS[target.confidence][language],
  ];
}
