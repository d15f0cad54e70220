/**
 * The core indicators that the guide to municipal master plans prescribes (法定核心指标), as a block that can be
 * added to a plan's form. Names and units are from memory of the guide and from public platforms: each is 待核 until
 * the guide itself has been seen, has no target and is never judged. Guides for other levels are not in yet.
 */
import statutoryData from "./data/statutory-indicators.json";
import type { Citation, PlanId, Text } from "./schema";

export const STATUTORY_GROUPS = ["底线", "结构与效率", "品质"] as const;
export type StatutoryGroup = (typeof STATUTORY_GROUPS)[number];

export interface StatutoryIndicator {
  /** "statutory/wetland"; never the id of an indicator of the catalogue. */
  id: string;
  /** Its number in the guide's table. */
  ordinal: number;
  group: StatutoryGroup;
  name: Text;
  /** As offices write it; inferred like everything here. */
  unit: string;
  plans: PlanId[];
  /** Ids of indicators of the catalogue that are the same or close, to set beside it. */
  related: string[];
  citation: Citation;
  confidence: "unverified";
}

export const statutoryIndicators = statutoryData as readonly StatutoryIndicator[];

/** In the guide's order; empty for a plan whose guide is not in yet. */
export function statutoryIndicatorsOf(plan: PlanId): StatutoryIndicator[] {
  return statutoryIndicators.filter(({ plans }) => plans.includes(plan));
}
