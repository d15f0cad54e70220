import type { CitySize, Indicator, PlanId, Target } from "./schema";

/** Targets that are judged without anybody asking: everything but cases from elsewhere. */
export function isJudged(target: Pick<Target, "strength">): boolean {
  return target.strength !== "case";
}

/** Whether a target belongs to a plan; a target that names no plans belongs to all plans of its indicator. */
export function concerns(target: Target, indicator: Indicator, plan: PlanId): boolean {
  return (target.plans ?? indicator.plans).includes(plan);
}

/** Judged targets of an indicator in a plan, the one to prefer first. More than one only where city size decides. */
export function targetsInForce(indicator: Indicator, plan: PlanId): Target[] {
  const judged = indicator.targets.filter((target) => isJudged(target) && concerns(target, indicator, plan));
  const unconditional = judged.findIndex((target) => !target.condition.citySize);
  return unconditional < 0 ? judged : judged.slice(0, unconditional + 1);
}

/** The target that holds for a city of this size; a size-dependent one never holds while the size is unknown. */
export function chooseTarget(targets: readonly Target[], citySize: CitySize | null): Target | null {
  return (
    targets.find(
      ({ condition }) => !condition.citySize || (citySize && condition.citySize.includes(citySize)),
    ) ?? null
  );
}
