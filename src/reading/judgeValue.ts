import { indicator as indicatorById } from "../catalogue";
import { CURRENT, type PlanId, type Target } from "../catalogue/schema";
import { chooseTarget, targetsOf } from "../catalogue/targetChoice";
import { type Judgement, judge } from "../targets/judge";

export interface ValueJudgement extends Judgement {
  target: Target | null;
}

/**
 * The verdict on a value of somebody's own table: by the target that the plan sets for its indicator in the value's own
 * year. What depends on the place, which a table doesn't say, is not judged.
 */
export function judgeValue(
  indicatorId: string,
  plan: PlanId,
  value: number,
  year: number | null,
): ValueJudgement {
  const indicator = indicatorById(indicatorId);
  const choice = chooseTarget(targetsOf(indicator, plan), { year, answers: {} });
  const target = choice.kind === "holds" ? choice.target : null;
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
