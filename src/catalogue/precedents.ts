/** The four places abroad that chapter 3 holds up, with their figures: to compare with, never judged by. */
import precedentData from "./data/precedents.json";
import type { Text } from "./schema";

export interface PrecedentFigure {
  what: Text;
  value: number;
  unit: string;
  /** The year it holds for, as the report prints it. */
  year: number | null;
  note: Text | null;
  /** Ids of anomalies in the report that touch it. */
  anomalies: string[];
}

export interface Precedent {
  id: string;
  section: string;
  place: Text;
  title: Text;
  explanation: Text;
  /** How a goal is handed down there, step by step. */
  steps: Text[];
  figures: PrecedentFigure[];
  /** Ids of what it bears on here, by our pairing. */
  goals: string[];
  strategies: string[];
  indicators: string[];
  standards: string[];
  anomalies: string[];
}

export const precedents = precedentData as readonly Precedent[];
