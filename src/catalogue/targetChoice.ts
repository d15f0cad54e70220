import { CIRCUMSTANCE_IDS, type Answers, type CircumstanceId } from "./circumstances";
import type { Indicator, PlanId, Target } from "./schema";

/** Whether a value may be judged by it at all: cases from elsewhere and what nobody could verify never judge. */
export function isJudged({ strength, confidence }: Pick<Target, "strength" | "confidence">): boolean {
  return strength !== "case" && confidence !== "unverified";
}

/** Whether it can only be taken over on purpose: a target, but one that nobody could verify. */
export function isOffered({ strength, confidence }: Pick<Target, "strength" | "confidence">): boolean {
  return strength !== "case" && confidence === "unverified";
}

/** Whether a target belongs to a plan; a target that names no plans belongs to all plans of its indicator. */
export function concerns(target: Target, indicator: Indicator, plan: PlanId): boolean {
  return (target.plans ?? indicator.plans).includes(plan);
}

/** Judged targets of an indicator in a plan, the one to try first at the head: newest first, undated ones last. */
export function targetsOf(indicator: Indicator, plan: PlanId): Target[] {
  const judged = indicator.targets.filter((target) => isJudged(target) && concerns(target, indicator, plan));
  return inOrder(judged);
}

/** Of the same year the earlier in the file goes first. One that always holds ends the list. */
export function inOrder<T extends Pick<Target, "year" | "condition">>(targets: readonly T[]): T[] {
  const sorted = [...targets].sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  const last = sorted.findIndex((target) => target.year === null && circumstancesOf(target).length === 0);
  return last < 0 ? sorted : sorted.slice(0, last + 1);
}

/** What a target depends on. */
export function circumstancesOf({ condition }: Pick<Target, "condition">): CircumstanceId[] {
  return CIRCUMSTANCE_IDS.filter((id) => condition[id]);
}

/** What has to be known to choose among targets, in the order of asking. */
export function askedFor(targets: readonly Pick<Target, "condition">[]): CircumstanceId[] {
  return CIRCUMSTANCE_IDS.filter((id) => targets.some(({ condition }) => condition[id]));
}

export type Choice<T> =
  | { kind: "holds"; target: T; carriedOn: boolean }
  /** It can't be told before this is answered. */
  | { kind: "unanswered"; circumstance: CircumstanceId }
  /** There is one, but only from a later year on; the nearest of them. */
  | { kind: "later"; target: T }
  /** There are targets, none of which holds in these circumstances. */
  | { kind: "elsewhere" }
  | { kind: "none" };

/**
 * The target that holds: the newest whose year is not after the plan's target year and whose conditions are fulfilled.
 * `targets` as `targetsOf` gives them; `year` null: not known yet, so the newest of all.
 */
export function chooseTarget<T extends Pick<Target, "year" | "condition">>(
  targets: readonly T[],
  { year, answers }: { year: number | null; answers: Answers },
): Choice<T> {
  if (targets.length === 0) return { kind: "none" };
  let later: T | null = null;
  for (const target of targets) {
    const fulfilled = isFulfilled(target, answers);
    if (fulfilled === false) continue;
    if (year !== null && target.year !== null && target.year > year) {
      later = target;
    } else if (fulfilled === true) {
      return {
        kind: "holds",
        target,
        carriedOn: year !== null && target.year !== null && target.year < year,
      };
    } else {
      return { kind: "unanswered", circumstance: fulfilled };
    }
  }
  return later ? { kind: "later", target: later } : { kind: "elsewhere" };
}

/** true, false, or what is still to be answered. An answer that excludes the target settles it, whatever else is open. */
function isFulfilled(target: Pick<Target, "condition">, answers: Answers): boolean | CircumstanceId {
  const needed = circumstancesOf(target);
  const excluded = needed.some((id) => {
    const answer = answers[id];
    return answer !== undefined && !(target.condition[id] as readonly string[]).includes(answer);
  });
  return excluded ? false : (needed.find((id) => answers[id] === undefined) ?? true);
}
