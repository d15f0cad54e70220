import data from "../../catalogue/data/plans.json";
import {
  LEVELS,
  PLAN_TYPES,
  type AbsentPlan,
  type Level,
  type Plan,
  type PlanId,
  type PlanType,
} from "../../catalogue/schema";

const plans = data.plans as Plan[];
const absent = data.absent as AbsentPlan[];

export function planOf(level: Level, planType: PlanType): Plan | undefined {
  return plans.find((plan) => plan.level === level && plan.planType === planType);
}

export function planById(id: string | null): Plan | undefined {
  return plans.find((plan) => plan.id === id);
}

/** Why nobody draws up this combination; undefined where it exists. */
export function absence(level: Level, planType: PlanType): AbsentPlan | undefined {
  return absent.find((entry) => entry.level === level && entry.planType === planType);
}

export { LEVELS, PLAN_TYPES, type Level, type PlanId, type PlanType };
