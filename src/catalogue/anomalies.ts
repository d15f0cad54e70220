/**
 * Where the report is damaged, misprinted or at odds with its own source: what it prints, what the catalogue
 * uses instead, and why. Kept so that no correction is silent.
 */
import anomalyData from "./data/anomalies.json";
import type { Text } from "./schema";

export type Severity = "high" | "medium" | "low";

export interface Anomaly {
  /** "A01"; numbers are not consecutive. */
  id: string;
  /** Section or figure of the report, or the strategy it stands in. */
  section: string;
  severity: Severity;
  /** Ids of the strategies it touches. */
  strategies: string[];
  /** The few words or figures as printed. */
  printed: Text;
  used: Text;
  why: Text;
  /** Ids of sources that speak for what is used. */
  sources: string[];
}

export const anomalies = anomalyData as Anomaly[];

const anomalyById = new Map(anomalies.map((anomaly) => [anomaly.id, anomaly]));

export function findAnomaly(id: string): Anomaly | undefined {
  return anomalyById.get(id);
}
