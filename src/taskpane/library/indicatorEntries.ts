import * as catalogue from "../../catalogue";
import type { NationalTarget } from "../../catalogue/nationalTargets";
import { isNearTerm } from "../../catalogue/nearTerm";
import { CURRENT, type Indicator, type Strategy, type Target } from "../../catalogue/schema";
import { locatorIn } from "../../sheets/locators";
import { CURRENT_WORDS } from "../../sheets/targetWords";
import { searchable } from "../search";
import { type Entry, keyOf } from "./entry";
import { both, placesOf, plansOf, titlesOf, WEIGHTS } from "./searchedTexts";

export function indicatorEntry(indicator: Indicator): Entry {
  const { definition, note, name, aliases } = indicator;
  return {
    kind: "indicator",
    indicator,
    key: keyOf("indicator", indicator.id),
    title: name,
    plans: plansOf(indicator.plans),
    sectors: indicator.sectors,
    found: searchable(
      [...both(name), ...aliases, indicator.function, indicator.function?.replace(".", " ")],
      [
        indicator.id,
        indicator.unit,
        indicator.formula,
        definition?.text.zh,
        definition?.text.en,
        note?.zh,
        note?.en,
        ...indicator.sectors,
        ...indicator.otherUses,
        ...indicator.occurrences,
      ],
      WEIGHTS.indicator,
    ),
  };
}

/** "70%", "0.6 万人/km²" and "1 万人/km²": figures as people type them. */
function figuresOf({ value, upper, unit }: Pick<Target, "value" | "upper" | "unit">): string[] {
  return [value, upper].filter((figure) => typeof figure === "number").map((figure) => `${figure}${unit}`);
}

export function targetEntry(target: Target, indicator: Indicator): Entry {
  return {
    kind: "target",
    target,
    indicator,
    key: keyOf("target", target.id),
    title: indicator.name,
    plans: plansOf(target.plans ?? indicator.plans),
    sectors: indicator.sectors,
    found: searchable(
      [...both(indicator.name), ...indicator.aliases, ...figuresOf(target)],
      [
        ...titlesOf(target.citation.source),
        target.citation.locator,
        locatorIn(target.citation.locator, "en"),
        target.unit,
        ...(target.value === CURRENT ? both(CURRENT_WORDS) : []),
        target.printed?.value,
        target.year === null ? "" : String(target.year),
        target.condition.place?.zh,
        target.condition.place?.en,
        target.condition.scope?.zh,
        target.condition.scope?.en,
        ...(target.condition.citySize ?? []),
      ],
      WEIGHTS.target,
    ),
  };
}

export function nationalTargetEntry(target: NationalTarget): Entry {
  const related = target.related
    .map((id) => catalogue.findIndicator(id))
    .filter((each) => each !== undefined);
  return {
    kind: "target",
    target,
    indicator: null,
    key: keyOf("target", target.id),
    title: target.name,
    plans: plansOf(target.plans),
    sectors: [...new Set([target.sector, ...related.flatMap(({ sectors }) => sectors)])],
    found: searchable(
      [...both(target.name), ...figuresOf(target)],
      [
        ...titlesOf(target.citation.source),
        target.citation.locator,
        locatorIn(target.citation.locator, "en"),
        target.unit,
        target.year === null ? "" : String(target.year),
        ...related.flatMap(({ name }) => both(name)),
      ],
    ),
  };
}

export function strategyEntry(strategy: Strategy): Entry {
  const { title, explanation, level, planType, section, sector, group, ordinal } = strategy;
  return {
    kind: "strategy",
    strategy,
    key: keyOf("strategy", strategy.id),
    title,
    plans: [{ level, planType }],
    sectors: [sector],
    found: searchable(
      [...both(title), ...placesOf(section), strategy.id],
      [
        ...both(explanation),
        sector,
        group,
        String(ordinal),
        ...strategy.cases.flatMap(both),
        ...strategy.indicators.flatMap((id) => both(catalogue.indicator(id).name)),
        ...(isNearTerm(strategy) ? ["近期行动", "near-term action"] : []),
      ],
    ),
  };
}
