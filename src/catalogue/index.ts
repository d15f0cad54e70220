/**
 * The catalogue: plans, strategies, indicators and their targets, sources, and the look-ups between them.
 * It is large; the pane loads it when it is first needed, and cell functions do without it.
 */
import * as data from "./data";
import renames from "./data/renames.json";
import { plan } from "./plans";
import type { Indicator, PlanId, Source, Strategy } from "./schema";

export { findNationalTarget, nationalTargets } from "./nationalTargets";
export { absence, absentPlans, findPlan, plan, plans } from "./plans";
export const strategies: readonly Strategy[] = data.strategies;
export const indicators: readonly Indicator[] = data.indicators;
export const sources: readonly Source[] = data.sources;

const indicatorById = new Map(indicators.map((indicator) => [indicator.id, indicator]));
const strategyById = new Map(strategies.map((strategy) => [strategy.id, strategy]));
const sourceById = new Map(sources.map((source) => [source.id, source]));

export function indicator(id: string): Indicator {
  return known(indicatorById, currentId(id), "indicator");
}

export function findIndicator(id: string): Indicator | undefined {
  return indicatorById.get(currentId(id));
}

/** Workbooks outlive names: an id that was changed leads to the one that took its place. */
function currentId(id: string): string {
  return (renames as Record<string, string>)[id] ?? id;
}

export function strategy(id: string): Strategy {
  return known(strategyById, id, "strategy");
}

export function source(id: string): Source {
  return known(sourceById, id, "source");
}

/** In the order of the report. */
export function strategiesOf(id: PlanId): Strategy[] {
  const { section } = plan(id);
  return strategies.filter((strategy) => strategy.section === section);
}

/** Strategies measured by an indicator; within one plan if it is given. */
export function strategiesFor(indicatorId: string, id?: PlanId): Strategy[] {
  const candidates = id ? strategiesOf(id) : strategies;
  return candidates.filter((strategy) => strategy.indicators.includes(indicatorId));
}

function known<T>(map: ReadonlyMap<string, T>, id: string, kind: string): T {
  const found = map.get(id);
  if (found === undefined) throw new RangeError(`unknown ${kind}: ${id}`);
  return found;
}
