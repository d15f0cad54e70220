import { indicator as indicatorById } from "../catalogue";
import { CURRENT, type PlanId, type Target } from "../catalogue/schema";
import { chooseTarget, targetsInForce } from "../catalogue/targetChoice";
import { type Judgement, judge } from "../targets/judge";

export interface ValueJudgement extends Judgement {
  target: Target | null;
}

/**
 * The verdict on a value of somebody's own table: by the target that the plan sets for its indicator. Of targets for
 * several years the latest counts that is not after the value's own; what depends on the size of the city, which a
 * table doesn't say, is not judged.
 */
export function judgeValue(
  indicatorId: string,
  plan: PlanId,
  value: number,
  year: number | null,
): ValueJudgement {
  const indicator = indicatorById(indicatorId);
  const target = targetFor(targetsInForce(indicator, plan), year);
  const judgement = judge({
    current: null,
    planned: value,
    operator: target?.operator ?? "",
    target: target === null || target.value === CURRENT ? "" : target.value,
    upper: target?.upper ?? "",
    plausibleMin: indicator.plausible.min,
    plausibleMax: indicator.plausible.max,
  });
  return { ...judgement, target: target?.value === CURRENT ? null : target };
}

function targetFor(targets: readonly Target[], year: number | null): Target | null {
  const inTime = targets.filter((target) => target.year === null || year === null || target.year <= year);
  return chooseTarget(inTime, null);
}
