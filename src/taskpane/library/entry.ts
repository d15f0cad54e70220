import type {
  AssuranceMeasure,
  CoreIssue,
  EvaluationAdvice,
  ExistingStandard,
  Standard,
} from "../../catalogue/chain";
import type { Factor } from "../../catalogue/factor";
import type { Goal } from "../../catalogue/goals";
import type { NationalTarget } from "../../catalogue/nationalTargets";
import type { Precedent } from "../../catalogue/precedents";
import type {
  Indicator,
  IndicatorSector,
  Level,
  PlanType,
  Source,
  Strategy,
  Target,
  Text,
} from "../../catalogue/schema";
import type { Searchable } from "../search";
import type { ReferenceTable } from "./referenceTables";

/** What can be looked up, in the order it is offered. */
export const KINDS = [
  "indicator",
  "strategy",
  "target",
  "factor",
  "reference",
  "standard",
  "goal",
  "measure",
  "issue",
  "advice",
  "precedent",
  "source",
] as const;
export type Kind = (typeof KINDS)[number];

/** The thing itself, told apart by kind. */
export type Subject =
  | { kind: "indicator"; indicator: Indicator }
  | { kind: "strategy"; strategy: Strategy }
  | { kind: "target"; target: Target; indicator: Indicator }
  | { kind: "target"; target: NationalTarget; indicator: null }
  | { kind: "factor"; factor: Factor }
  | { kind: "reference"; table: ReferenceTable }
  | { kind: "standard"; standard: Standard }
  | { kind: "standard"; existing: ExistingStandard }
  | { kind: "goal"; goal: Goal }
  | { kind: "measure"; measure: AssuranceMeasure }
  | { kind: "issue"; issue: CoreIssue }
  | { kind: "advice"; advice: EvaluationAdvice }
  | { kind: "precedent"; precedent: Precedent }
  | { kind: "source"; source: Source };

export type Entry = Subject & {
  /** "indicator:green-travel-share"; unique. */
  key: string;
  title: Text;
  /** Plans it belongs to; empty for what belongs to none in particular. */
  plans: { level: Level; planType: PlanType }[];
  sectors: readonly IndicatorSector[];
  found: Searchable;
};

export function keyOf(kind: Kind, id: string): string {
  return `${kind}:${id}`;
}

export interface Filter {
  kind: Kind | "";
  level: Level | "";
  planType: PlanType | "";
  sector: IndicatorSector | "";
}

/** Level and type must hold of one and the same plan. */
export function passes(entry: Entry, { kind, level, planType, sector }: Filter): boolean {
  if (kind && entry.kind !== kind) return false;
  if (sector && !entry.sectors.includes(sector)) return false;
  if (!level && !planType) return true;
  return entry.plans.some(
    (plan) => (!level || plan.level === level) && (!planType || plan.planType === planType),
  );
}
