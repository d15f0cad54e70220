import type { Text } from "../../catalogue/schema";

/**
 * One worked example of a cell function: its inputs, the formula, and the result that it must give. What it must
 * give is written down here and never taken from the function; `how` says how anybody can arrive at it.
 */
export interface Example {
  /** "CARBON.FUEL" */
  id: string;
  /** What is being worked out for the city. */
  what: Text;
  /** One above the other. Empty where the formula reads a table of an earlier example on the sheet. */
  tables: DataTable[];
  /** For the whole result at once. References go in square brackets; see ./references. */
  formula: Said;
  /** The rows of the result depend on each other, so that none can be calculated alone. */
  inseparable?: true;
  /** Headings of the result's columns, with unit. */
  result: Text[];
  /** In the shape of the result. */
  expected: Expected[][];
  /** How each row of it is arrived at: bare arithmetic, which a test works out, or words. */
  how: Said[];
}

/** The same in both languages, or one for each. */
export type Said = string | Text;

export interface DataTable {
  columns: { key: string; heading: Text }[];
  rows: Entry[][];
}

/** Formulas may refer to the city's figures, as an example's formula does. */
export type Entry = number | Said | null | { formula: string };

/** spoken: a word that the function says in the language of Excel, whatever the language of the sheet. */
export type Expected = number | Said | { spoken: Text };

/** The examples of a family, on a sheet of their own. */
export interface SampleFamily {
  role:
    | "sampleAccounts"
    | "sampleAnalysis"
    | "sampleTransit"
    | "sampleLand"
    | "sampleGreen"
    | "sampleEnergy"
    | "sampleWaste"
    | "samplePlan"
    | "samplePlanLists";
  title: Text;
  /** Widths in points: of the columns with data, and of those with results and what they must be, two or more. */
  dataWidths: number[];
  resultWidths: number[];
  examples: Example[];
}

export function text(zh: string, en: string): Text {
  return { zh, en };
}
