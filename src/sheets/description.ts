import type { PlanId } from "../catalogue/schema";
import type { Area } from "./a1";
import type { ChartDescription } from "./charts";
import type { FlagLook, Look } from "./look";

export const SHEET_ROLES = [
  "cover",
  "strategies",
  "indicators",
  "supplement",
  "statutory",
  "verification",
  "data",
  "account",
  "factors",
  "schemes",
  "schemeLines",
  "overlay",
  "risk",
  "checkup",
  "zones",
  "report",
  "notes",
  "strategyMatrix",
  "indicatorIndex",
  "sample",
  "sampleAccounts",
  "sampleAnalysis",
  "sampleTransit",
  "sampleLand",
  "sampleGreen",
  "sampleEnergy",
  "sampleWaste",
  "samplePlan",
  "samplePlanLists",
] as const;
export type SheetRole = (typeof SHEET_ROLES)[number];

/** A formula is marked as one; every string is text, whatever it begins with. */
export type Cell = string | number | null | { formula: string };

export interface TableDescription {
  name: string;
  /** Header row included. */
  area: Area;
}

export interface FlagRule {
  area: Area;
  /** Relative to the first cell of the area. */
  formula: string;
  look: FlagLook;
}

export interface Choice {
  kind: "list";
  items: string[];
}

/** A list that stands in cells: an absolute reference, sheet included. */
export interface ListInCells {
  kind: "listInCells";
  source: string;
}

export interface NumberRule {
  kind: "decimal" | "wholeNumber";
  min: number | null;
  max: number | null;
}

/** Limits that stand in cells: formulas, relative to the first cell of the area. */
export interface LimitsInCells {
  kind: "between";
  min: string;
  max: string;
}

/** What is typed is refused, whatever it is: for cells that hold formulas. */
export interface Formulas {
  kind: "formulas";
}

export interface Validation {
  area: Area;
  rule: Choice | ListInCells | NumberRule | LimitsInCells | Formulas;
  /** stop refuses the entry; warning lets a person insist. */
  strictness: "stop" | "warning";
  title: string;
  message: string;
}

export interface SheetDescription {
  role: SheetRole;
  name: string;
  tabColor: string;
  font: string;
  /** In points, one for each column from A. */
  columnWidths: number[];
  /** Rectangular, from A1. */
  cells: Cell[][];
  looks: { area: Area; look: Look }[];
  /** Cells joined into one; only the first holds anything. */
  merges?: Area[];
  /** Areas with thin lines around every cell. */
  grids: Area[];
  /** In points; a row that is not named keeps Excel's own height. */
  rowHeights: { row: number; height: number }[];
  /** Rows that fit themselves to what stands in them, also after a sort; their height above is only to begin with. */
  fitted?: { row: number; rows: number };
  table: TableDescription | null;
  flags: FlagRule[];
  validations: Validation[];
  freeze: { rows: number; columns: number };
  page: {
    paper: "a4";
    orientation: "portrait" | "landscape";
    titleRows: string | null;
    printArea: Area;
    /** Rows, counted from 0, that begin a page, so that no picture or short table is cut in two. */
    breaks?: readonly number[];
    /** Shrunk to fit a single page; otherwise only to a page's width. */
    onePage?: boolean;
    /**
     * Too wide for one page: the columns from `before` on have pages of their own, behind the `leading` first ones again. The
     * scale in whole percents.
     */
    across?: { leading: number; before: number; scale: number };
    /** In points, where the sheet needs more room than Excel's own margins leave. */
    margins?: { side: number; top: number; bottom: number };
    /** At the head of every page, where the sheet's own title isn't printed. */
    head?: string;
    /** At the foot of every page, in place of the sheet's name. */
    foot?: string;
  };
  names: { name: string; row: number; column: number }[];
  /** Nothing is entered here: the sheet is protected, without a password, so that whoever must can lift it. */
  locked?: true;
  /** Pictures of what stands in cells, over the cells that they cover. */
  charts?: ChartDescription[];
}

/** What a workbook for a plan consists of: plain data, no Excel. */
export interface WorkbookDescription {
  plan: PlanId;
  sheets: SheetDescription[];
  /** The plan's identity, as an XML document that travels inside the file. */
  identity: string;
}
