import { indicator as indicatorById } from "../catalogue";
import { CIRCUMSTANCES } from "../catalogue/circumstances";
import { CURRENT, type PlanId, type Target, type Text } from "../catalogue/schema";
import { type Choice, chooseTarget, isOffered, targetsOf } from "../catalogue/targetChoice";
import { type Judgement, judge } from "../targets/judge";

export interface ValueJudgement extends Judgement {
  target: Target | null;
  /** Why there is no target to judge by; null where there is one. */
  why: Text | null;
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
  const held = choice.kind === "holds" ? choice.target : null;
  const target = held?.value === CURRENT ? null : held;
  const judgement = judge({
    current: null,
    planned: value,
    operator: target?.operator ?? "",
    target: target === null ? "" : (target.value as number),
    upper: target?.upper ?? "",
    plausibleMin: indicator.plausible.min,
    plausibleMax: indicator.plausible.max,
  });
  const isNone = judgement.verdict === "none";
  return { ...judgement, target, why: isNone ? whyNone(choice, indicator.targets.some(isOffered)) : null };
}

function whyNone(choice: Choice<Target>, hasUnverified: boolean): Text {
  switch (choice.kind) {
    case "holds":
      return {
        zh: "目标是与现状值比较（如不减少）；一张表里分不清哪个是现状值，不判定。",
        en: "The target is the current value (not to shrink, say), which a table does not tell; not judged.",
      };
    case "unanswered": {
      const { zh, en } = CIRCUMSTANCES[choice.circumstance].question;
      return {
        zh: `适用哪个目标取决于“${zh}”，表中没有写；请用本加载项的表填报后判定。`,
        en: `Which target holds depends on "${en}", which the table doesn't say; fill in the add-in's form to have it judged.`,
      };
    }
    case "later":
      return {
        zh: `${choice.target.year}年起才有目标，该数值的年份更早，不判定。`,
        en: `There is a target only from ${choice.target.year} on, after the year of the value; not judged.`,
      };
    case "elsewhere":
      return {
        zh: "不在目标的适用范围内，不判定。",
        en: "No target holds for this place or area; not judged.",
      };
    case "none":
      return hasUnverified
        ? {
            zh: "只有待核的目标，不作判定。",
            en: "There are only targets that nobody could verify; not judged.",
          }
        : {
            zh: "该规划对这项指标没有目标值，不判定。",
            en: "The plan sets no target for this indicator; not judged.",
          };
  }
}
