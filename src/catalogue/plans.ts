/** The twelve plans and the three combinations nobody draws up. Small; loaded with the pane's first view. */
import data from "./data/plans.json";
import type { AbsentPlan, Level, Plan, PlanId, PlanType } from "./schema";

export const plans = data.plans as Plan[];
export const absentPlans = data.absent as AbsentPlan[];

/** The plan of a level and a type, or undefined where none is drawn up. */
export function findPlan(level: Level, planType: PlanType): Plan | undefined {
  return plans.find(({ id }) => id === `${level}-${planType}`);
}

/** Why there is no plan of this level and type; undefined where there is one. */
export function absence(level: Level, planType: PlanType): AbsentPlan | undefined {
  return absentPlans.find((absent) => absent.level === level && absent.planType === planType);
}

/** The plan with this id. Throws on an id that is not one of the twelve. */
export function plan(id: PlanId): Plan {
  const found = plans.find((candidate) => candidate.id === id);
  if (!found) throw new RangeError(`unknown plan: ${id}`);
  return found;
}
