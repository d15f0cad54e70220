import type {
  AbsentPlan,
  Confidence,
  Indicator,
  IndicatorSector,
  Plan,
  PlanId,
  Sector,
  Source,
  Target,
  Text,
} from "../../catalogue/schema";
import generated from "./planData.generated.json";

/**
 * What the PLAN functions need of the catalogue, and no more. A chunk of its own: reach it through ./data, never
 * directly, or it ends up in the start-up bundle.
 */
export interface PlanData {
  plans: Pick<Plan, "id" | "section" | "name">[];
  absent: AbsentPlan[];
  indicators: PlanIndicator[];
  /** State targets for quantities that no indicator measures, each with its one target. */
  national: PlanIndicator[];
  strategies: PlanStrategy[];
  /** English names of the groups within a sector, by the Chinese one. */
  groups: Record<string, string>;
  factors: PlanFactor[];
  sources: PlanSource[];
  /** Places in the sources in English, by what is printed there. */
  locators: Record<string, string>;
}

export type PlanTarget = Omit<Target, "note" | "printed">;

export interface PlanIndicator extends Pick<
  Indicator,
  "id" | "name" | "aliases" | "sector" | "formal" | "plans" | "unit" | "binding" | "plausible"
> {
  targets: PlanTarget[];
}

export interface PlanStrategy {
  id: string;
  plan: PlanId;
  sector: Sector | IndicatorSector;
  group: string | null;
  title: Text;
  /** Ids; the order of the indicators in a plan's table follows from them. */
  indicators: string[];
}

export interface PlanFactor {
  id: string;
  key: string;
  name: Text;
  unit: string;
  year: number | null;
  source: string;
  locator: string;
  confidence: Confidence;
  range?: [lower: number, upper: number];
}

export type PlanSource = Pick<Source, "id" | "title" | "titleEn" | "documentNumber">;

export const planData = generated as unknown as PlanData;
