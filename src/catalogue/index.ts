/**
 * The catalogue: plans, strategies, indicators and their targets, sources, and the look-ups between them.
 * It is large; the pane loads it when it is first needed, and cell functions do without it.
 */
import * as data from "./data";
import planData from "./data/plans.json";
import type { AbsentPlan, Indicator, Level, Plan, PlanId, PlanType, Source, Strategy } from "./schema";

export const plans = planData.plans as Plan[];
export const absentPlans = planData.absent as AbsentPlan[];
export const strategies: readonly Strategy[] = data.strategies;
export const indicators: readonly Indicator[] = data.indicators;
export const sources: readonly Source[] = data.sources;

const planById = new Map(plans.map((plan) => [plan.id, plan]));
const indicatorById = new Map(indicators.map((indicator) => [indicator.id, indicator]));
const strategyById = new Map(strategies.map((strategy) => [strategy.id, strategy]));
const sourceById = new Map(sources.map((source) => [source.id, source]));

/** The plan with this id. Throws on an id that is not one of the twelve. */
export function plan(id: PlanId): Plan {
  return known(planById, id, "plan");
}

/** The plan of a level and a type, or undefined where none is drawn up. */
export function findPlan(level: Level, planType: PlanType): Plan | undefined {
  return planById.get(`${level}-${planType}`);
}

/** Why there is no plan of this level and type; undefined where there is one. */
export function absence(level: Level, planType: PlanType): AbsentPlan | undefined {
  return absentPlans.find((absent) => absent.level === level && absent.planType === planType);
}

export function indicator(id: string): Indicator {
  return known(indicatorById, id, "indicator");
}

export function findIndicator(id: string): Indicator | undefined {
  return indicatorById.get(id);
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
