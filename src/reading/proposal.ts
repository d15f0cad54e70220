import type { Text } from "../catalogue/schema";
import type { Mark } from "./numberText";

/** Why something that looked like a value was not taken. */
export const REFUSAL_KINDS = [
  "not-a-number",
  "placeholder",
  "unit-unknown",
  "unit-mismatch",
  "ambiguous-name",
  "unknown-name",
  "no-table",
  "unreadable-file",
] as const;
export type RefusalKind = (typeof REFUSAL_KINDS)[number];

/** One value as it was understood. */
export interface ReadValue {
  row: number;
  column: number;
  /** As printed. */
  name: string;
  /** Id of the indicator; null where the name is of none, or of several. */
  indicator: string | null;
  /** The number as a person reads it there, and its unit as printed ("" where none is). */
  value: number;
  unit: string;
  /** In the catalogue's unit; null without an indicator. */
  catalogueValue: number | null;
  /** By what the cell's stored number is multiplied to give catalogueValue, for a formula; null where the cell holds text. */
  factor: number | null;
  /** By what the stored number is multiplied to give `value`; null where the cell holds text. */
  stored: number | null;
  year: number | null;
  /** Of its column: 现状值, 2035年目标 …; "" where indicators are columns. */
  heading: string;
  /** District, scheme or whatever else tells values of one indicator apart; "" where there is none. */
  place: string;
  mark: Mark | null;
  /** The unit says only a mass (万吨), which was read as one of CO2. */
  isTakenForCO2: boolean;
  /** In a row or column that is hidden or filtered out. */
  isHidden: boolean;
}

export interface Refusal {
  /** null for a whole sheet or file. */
  row: number | null;
  column: number | null;
  kind: RefusalKind;
  reason: Text;
  /** What is printed there and beside it, where there is anything. */
  name: string;
  text: string;
}

/** How a table was understood, for people to look over. */
export interface TableReading {
  /** First and last row of headings and body, from 0. */
  top: number;
  bottom: number;
  turned: boolean;
  title: string;
  nameColumn: number | null;
  unitColumn: number | null;
  yearColumn: number | null;
  placeColumn: number | null;
  valueColumns: { column: number; heading: string; year: number | null; unit: string }[];
}

export interface SheetReading {
  sheet: string | null;
  tables: TableReading[];
  values: ReadValue[];
  refused: Refusal[];
  /** Rows and columns with values that are hidden. */
  hidden: number;
}
