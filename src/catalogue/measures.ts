/** The thirteen measures of §8 that see plans through (实施保障), and which of them concern a plan. */
import assuranceData from "./data/assurance.json";
import type { Level, Plan, PlanType, Sector, Text } from "./schema";

/** Where this add-in serves a measure: a cell function, a sheet of the plan's workbook or a view of the pane. */
export interface Service {
  kind: "function" | "sheet" | "view";
  /** "CARBON.SCENARIO"; the role of a sheet; the name of a view. */
  id: string;
}

/** One of the thirteen measures of §8 that see plans through. */
export interface AssuranceMeasure {
  /** "8-国家-1", "8-省市县-1", "8-详细规划-1", "8-工业-1", "8-农业-1". */
  id: string;
  section: string;
  levels: Level[];
  /** null: every type of plan at these levels. */
  planTypes: PlanType[] | null;
  /** null: not tied to a sector. */
  sector: Sector | null;
  ordinal: number;
  title: Text;
  explanation: Text;
  /** Ids of the issues of §6.6 that it answers. The report leaves the pairing to the reader; this one is ours. */
  issues: string[];
  indicators: string[];
  /** Ids of proposed standards that would carry it. Again our pairing, by subject. */
  standards: string[];
  servedBy: Service[];
  sources: string[];
  anomalies: string[];
}

export const assuranceMeasures = assuranceData as readonly AssuranceMeasure[];

/** The measures that see a plan through. */
export function measuresOf({ level, planType }: Pick<Plan, "level" | "planType">): AssuranceMeasure[] {
  return assuranceMeasures.filter(
    ({ levels, planTypes }) => levels.includes(level) && (planTypes === null || planTypes.includes(planType)),
  );
}
