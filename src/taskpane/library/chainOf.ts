import * as catalogue from "../../catalogue";
import { goals, SCALES, type ScaleId } from "../../catalogue/goals";
import type { Indicator, Strategy } from "../../catalogue/schema";
import { keyOf, type Entry } from "./entry";

/** One line through the chain of the report: which goals a record serves, by what, and how far it should go. */
export interface Chain {
  scales: ScaleId[];
  /** Keys of records. */
  goal: string[];
  strategy: string[];
  indicator: string[];
  target: string[];
}

/** The chain that a record stands in; null for what stands outside of it. */
export function chainOf(entry: Entry): Chain | null {
  switch (entry.kind) {
    case "indicator":
      return chain([entry.indicator], catalogue.strategiesFor(entry.indicator.id));
    case "target": {
      if (!entry.indicator) return null;
      const { indicator, target } = entry;
      const strategies = catalogue
        .strategiesFor(indicator.id)
        .filter(({ level, planType }) => target.plans?.includes(`${level}-${planType}`) ?? true);
      return { ...chain([indicator], strategies), target: [entry.key] };
    }
    case "strategy":
      return chain(
        entry.strategy.indicators.map(catalogue.indicator),
        [entry.strategy],
        entry.strategy.goals,
      );
    case "goal": {
      const serving = catalogue.indicators.filter((indicator) => indicator.goals.includes(entry.goal.id));
      const strategies = catalogue.strategies.filter((strategy) => strategy.goals.includes(entry.goal.id));
      return { ...chain(serving, strategies), scales: [entry.goal.scale], goal: [entry.key] };
    }
    default:
      return null;
  }
}

/** The goals are those of the indicators, unless others are given. */
function chain(
  indicators: readonly Indicator[],
  strategies: readonly Strategy[],
  goalIds: readonly string[] = indicators.flatMap((indicator) => indicator.goals),
): Chain {
  const served = goals.filter(({ id }) => goalIds.includes(id));
  return {
    scales: SCALES.filter((scale) => served.some((goal) => goal.scale === scale)),
    goal: served.map(({ id }) => keyOf("goal", id)),
    strategy: strategies.map(({ id }) => keyOf("strategy", id)),
    indicator: indicators.map(({ id }) => keyOf("indicator", id)),
    target: indicators.flatMap(({ targets }) => targets.map(({ id }) => keyOf("target", id))),
  };
}
