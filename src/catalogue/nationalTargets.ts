/**
 * State targets for quantities that no indicator of the report measures: falls of intensity, national stocks,
 * shares with another base. They stand apart so that no value is judged against a different quantity; the
 * pane offers them beside the indicators they are close to.
 */
import nationalTargetData from "./data/national-targets.json";
import type { Citation, Condition, Confidence, IndicatorSector, Operator, PlanId, Text } from "./schema";

export interface NationalTarget {
  id: string;
  /** The quantity, which is never that of an indicator. */
  name: Text;
  sector: IndicatorSector;
  strength: "national";
  operator: Operator;
  value: number;
  /** The upper end; only for the four range operators. */
  upper: number | null;
  unit: string;
  /** The year by which it holds; null when the source names none. */
  year: number | null;
  /** The year a fall is counted from; null where it is not a fall or the base is no fixed year. */
  baseYear: number | null;
  condition: Condition;
  citation: Citation;
  confidence: Confidence;
  /**
   * Plans whose own quantity it is, so that their workbook judges it. For any other plan the figure is only
   * something to set beside its own.
   */
  plans: PlanId[];
  /** Ids of indicators close to it. */
  related: string[];
  note: Text | null;
}

export const nationalTargets = nationalTargetData as NationalTarget[];

const byId = new Map(nationalTargets.map((target) => [target.id, target]));

export function findNationalTarget(id: string): NationalTarget | undefined {
  return byId.get(id);
}

/** National targets close to an indicator. */
export function nationalTargetsBeside(indicatorId: string): NationalTarget[] {
  return nationalTargets.filter(({ related }) => related.includes(indicatorId));
}
