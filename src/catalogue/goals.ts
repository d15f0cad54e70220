/**
 * The first link of the chain: three scales, the twelve goals they hold, and the plans each scale reaches.
 * A goal reaches the plans of its scale; strategies and indicators say themselves which goals they serve.
 */
import goalData from "./data/goals.json";
import scaleData from "./data/scales.json";
import type { PlanId, Sector, Strategy, Text } from "./schema";

export const SCALES = ["区域", "城市", "社区"] as const;
export type ScaleId = (typeof SCALES)[number];

/** report: the report says so; inferred: ours, with the reason. */
export interface Reach {
  plan: PlanId;
  origin: "report" | "inferred";
  /** Set where the report doesn't say it. */
  reason: Text | null;
}

export interface Scale {
  id: ScaleId;
  name: Text;
  /** Section of the report that sets out its goals. */
  section: string;
  reaches: Reach[];
  /** Ids of anomalies in the report that touch it. */
  anomalies: string[];
}

export interface Goal {
  /** "G1" to "G12", as the indicators name it. */
  id: string;
  scale: ScaleId;
  /** 1 to 4 within its scale. */
  ordinal: number;
  section: string;
  name: Text;
  /** One sentence of our own. */
  explanation: Text;
  sectors: Sector[];
  /** Ids of anomalies in the report that touch it. */
  anomalies: string[];
}

export const scales = scaleData as Scale[];
export const goals = goalData as Goal[];

export function plansOfGoal(goal: Goal): PlanId[] {
  return scales
    .filter(({ id }) => id === goal.scale)
    .flatMap(({ reaches }) => reaches.map(({ plan }) => plan));
}

/** The scales at which a strategy works: those of its goals. */
export function scalesOf(strategy: Pick<Strategy, "goals">): ScaleId[] {
  return SCALES.filter((scale) =>
    goals.some((goal) => goal.scale === scale && strategy.goals.includes(goal.id)),
  );
}
