import type { Language } from "../../catalogue/language";
import type { PlanId, Text } from "../../catalogue/schema";
import type { CellValue } from "../../targets/judge";
import type { ValueColumn } from "../check/checkReport";

/** An indicator table that values can be brought into. */
export interface TargetTable {
  id: string;
  sheetName: string;
  plan: PlanId | null;
  columns: ValueColumn[];
}

/** One value of somebody's own table, as it was understood. */
export interface MyValue {
  /** A1, without the sheet. */
  address: string;
  /** Name, value and unit as printed. */
  name: string;
  value: number;
  unit: string;
  /** null where the name is of none, or of several. */
  indicator: string | null;
  /** In the catalogue's unit. */
  catalogueValue: number | null;
  /** From what the cell stores to the catalogue's unit; null where it holds text. */
  factor: number | null;
  /** From what the cell stores to `value`; null where it holds text. */
  stored: number | null;
  /** In a row or column that is hidden or filtered out. */
  isHidden: boolean;
  year: number | null;
  /** District, scheme or what else tells values of one indicator apart; "" for none. */
  place: string;
  /** Of its column: 年末面积, 2035年目标; "" where indicators are columns. */
  heading: string;
}

export interface MyRefusal {
  address: string | null;
  name: string;
  text: string;
  reason: Text;
}

export interface MyTable {
  /** null where it comes from a file. */
  sheetId: string | null;
  sheetName: string;
  values: MyValue[];
  refused: MyRefusal[];
  /** Some cells are merged. */
  hasMerges: boolean;
  /** The cell that is selected. */
  selected: { address: string; value: CellValue; isPercent: boolean };
  targets: TargetTable[];
}

export interface BroughtValue {
  address: string;
  name: string;
  indicator: string;
  column: ValueColumn;
  catalogueValue: number | null;
  factor: number | null;
}

export interface BringRequest {
  /** Where the values stand; null for a file, whose values can only be copied. */
  sheetId: string | null;
  /** Ids of the tables to look for rows in. */
  tables: string[];
  values: BroughtValue[];
  /** By formula; otherwise the numbers are copied. */
  link: boolean;
  /** Whether the person's own cells turn red where the row misses its target. */
  flags: boolean;
}

export interface BringReport {
  brought: number;
  /** Cells of the person's own with a mark. */
  flagged: number;
  /** Names of values whose indicator has no row there. */
  withoutRow: string[];
  /** Names and places that held something, and were left. */
  occupied: string[];
  /** Names and places of cells that hold text, which no formula can calculate with. */
  notLinkable: string[];
  /** Names and places of cells that are calculated out of the very row they would be linked to. */
  circular: string[];
  lockedSheets: string[];
  /** For `undo`; null where nothing was changed. */
  step: number | null;
}

/** A value of a person's own that is to be judged where it stands. */
export interface ValueToJudge {
  address: string;
  name: string;
  indicator: string;
  catalogueValue: number;
  factor: number | null;
  year: number | null;
  place: string;
}

export interface JudgeRequest {
  sheetId: string;
  plan: PlanId;
  language: Language;
  values: ValueToJudge[];
  /** Whether the person's own cells turn red where they miss the target. */
  flags: boolean;
}

export interface JudgeReport {
  /** Of the sheet that was added. */
  sheetName: string;
  judged: number;
  flagged: number;
  /** Names and places of cells that hold text: their numbers were copied, since no formula can calculate with text. */
  copied: string[];
  lockedSheets: string[];
  /** For `undo`: sheet and marks go together. */
  step: number;
}
