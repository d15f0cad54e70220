/**
 * What stands around the strategies: the core issues that they answer, the measures that see them through,
 * and the standards that should carry them. Texts are ours; `section` says where in the report each stands.
 *
 * An empty list of sectors means that the report names none, not that none is meant.
 */
import coreIssueData from "./data/core-issues.json";
import adviceData from "./data/double-evaluation.json";
import existingData from "./data/existing-standards.json";
import standardData from "./data/standards.json";
import type { ScaleId } from "./goals";
import type { Sector, Text } from "./schema";

export * from "./measures";

/** A question that planning has to answer (§6.3–6.5), or that carrying plans out has to answer (§6.6). */
export interface CoreIssue {
  /** "6.3-能源-1"; "6.6-1" for those of implementation. */
  id: string;
  section: string;
  /** null in §6.6, which is about every scale and sector. */
  scale: ScaleId | null;
  sector: Sector | null;
  ordinal: number;
  text: Text;
  /** Ids of the strategies that answer it, by our pairing; empty in §6.6, which measures answer. */
  strategies: string[];
}

export const STANDARD_KINDS = ["综合", "专项", "实施保障"] as const;
export type StandardKind = (typeof STANDARD_KINDS)[number];

/** A problem that a standard is to solve, with the ways to solve it. */
export interface StandardProblem {
  id: string;
  theme: Text;
  questions: Text[];
  solutions: Text[];
  /** Ids of indicators that the questions name. */
  indicators: string[];
  locator: string;
}

/** Something a standard can take hold of: lever → countermeasures → indicators. */
export interface StandardLever {
  id: string;
  group: Text;
  lever: Text;
  countermeasures: Text[];
  /** Ids; empty where the report names none. */
  indicators: string[];
  /** Ids of the strategies that carry it out, by our pairing. */
  strategies: string[];
  locator: string;
  /** Where the printed row was corrected, what is printed. */
  note: Text | null;
}

export interface StandardRecommendation {
  id: string;
  text: Text;
  indicators: string[];
  locator: string;
}

/** A standard that §9 proposes to draw up (新编) or to revise (修订). */
export interface Standard {
  id: string;
  kind: StandardKind;
  action: "新编" | "修订";
  /** Place among those of its kind and action. */
  ordinal: number;
  /** One of the six that §9.1 puts into the near-term plan. */
  nearTerm: boolean;
  name: Text;
  /** Other names that the report uses for it. */
  aliases: string[];
  section: string;
  sectors: Sector[];
  purpose: Text;
  problems: StandardProblem[];
  levers: StandardLever[];
  /** Ids of the strategies that it would carry, by our pairing; with levers, those of the levers. */
  strategies: string[];
  recommendations: StandardRecommendation[];
  anomalies: string[];
  note: Text | null;
}

/** One of the ten recommendations of §9.1(五) for revising the double evaluation (双评价). */
export interface EvaluationAdvice {
  id: string;
  section: string;
  /** The step of the evaluation that it changes. */
  stage: Text;
  ordinal: number;
  title: Text;
  explanation: Text;
  indicators: string[];
}

/** A standard that was there, or about to be, when the report was written, and how it treats carbon. */
export interface ExistingStandard {
  id: string;
  status: "已发布" | "待发布";
  kind: "规划编制" | "实施保障";
  name: Text;
  aliases: string[];
  assessment: Text;
  section: string;
  /** Ids of the strategies that it bears on, by our pairing. */
  strategies: string[];
  anomalies: string[];
}

/** Standards that the report counts and judges but whose names it gives only in an image. */
export interface UnnamedStandards {
  status: ExistingStandard["status"];
  kind: ExistingStandard["kind"];
  count: number;
  assessment: Text;
  section: string;
}

/** What the standards in force leave out (§5.2). */
export interface StandardGap {
  id: string;
  kind: ExistingStandard["kind"];
  scale: ScaleId | null;
  text: Text;
  section: string;
}

/** The system of standards that the report surveyed (§5.1), in its figures. */
export interface StandardSystem {
  name: Text;
  /** Year and month of issue. */
  issued: string;
  boards: number;
  subsystems: number;
  specialties: number;
  /** Share of standards that could be tied more closely to carbon [%]. */
  linkablePercent: number;
  /** Standards not yet published that bear on carbon. */
  pendingLinkedCount: number;
  section: string;
}

export const coreIssues = coreIssueData as readonly CoreIssue[];

export const standards = standardData as readonly Standard[];
export const evaluationAdvice = adviceData as readonly EvaluationAdvice[];
export const standardSystem: StandardSystem = existingData.system;
export const existingStandards = existingData.standards as readonly ExistingStandard[];
export const unnamedStandards = existingData.unnamed as readonly UnnamedStandards[];
export const standardGaps = existingData.gaps as readonly StandardGap[];
