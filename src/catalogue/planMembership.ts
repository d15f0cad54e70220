/**
 * Which plans an indicator belongs to, by one rule: the plans whose strategies in chapter 7 name it, and the plans
 * that the other places where it stands mean. The report seldom says for which plan a figure of chapters 8 and 9
 * is meant; each reading of ours stands in data/plan-membership.json with its reason.
 */
import ruleData from "./data/plan-membership.json";
import type { Indicator, PlanId, Strategy, Text } from "./schema";

export interface MembershipRule {
  id: string;
  /** How the place begins: "9.1(一) 图9-8", or a strategy whose indicators go to further plans. */
  place: string;
  /** The indicators meant; null: all that stand there. */
  indicators: string[] | null;
  plans: PlanId[];
  reason: Text;
}

export const membershipRules = ruleData as MembershipRule[];

type Placed = Pick<Indicator, "id" | "occurrences">;

/** The rules by which an indicator belongs to a plan; none where chapter 7 itself says so. */
export function rulesFor({ id, occurrences }: Placed, plan: PlanId): MembershipRule[] {
  return membershipRules.filter(
    ({ place, indicators, plans }) =>
      plans.includes(plan) &&
      (indicators === null || indicators.includes(id)) &&
      occurrences.some((occurrence) => occurrence.startsWith(place)),
  );
}

/** The plans an indicator belongs to, of those given and in their order. */
export function plansByRule(
  indicator: Placed,
  strategies: readonly Strategy[],
  plans: readonly PlanId[],
): PlanId[] {
  const inChapter7 = new Set(
    strategies
      .filter(({ id }) => indicator.occurrences.includes(id))
      .map(({ level, planType }): PlanId => `${level}-${planType}`),
  );
  return plans.filter((plan) => inChapter7.has(plan) || rulesFor(indicator, plan).length > 0);
}
