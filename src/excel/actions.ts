import type { Language } from "../catalogue/language";
import type { PlanId, Text } from "../catalogue/schema";
import type { SheetRole } from "../sheets/description";
import type { Part } from "../sheets/partNames";
import type { CellValue } from "../targets/judge";
import type { CheckReport } from "./check/checkReport";
import type {
  TargetTable,
  MyTable,
  BringRequest,
  BringReport,
  JudgeRequest,
  JudgeReport,
} from "./mine/ownTables";
import type { Place } from "./place";

/** What the pane can ask of the workbook. The only implementation is in this folder; the pane never says Excel.run. */
export interface ExcelActions {
  /** Adds the worksheets of a plan. Throws ExcelProblem; then the workbook is as it was. */
  build(request: BuildRequest): Promise<BuildResult>;
  /** Adds 附件1, the strategies of all plans, and 附件2, all indicators. Throws as `build` does. */
  buildAnnexes(request: SheetsRequest): Promise<AddedSheet[]>;
  /** Adds sheets that show every cell function on the invented data of one city. Throws as `build` does. */
  buildSample(request: SheetsRequest): Promise<AddedSheet[]>;
  /** Reads every indicator table of the workbook, however long, and judges its values. */
  check(request?: CheckRequest): Promise<CheckReport>;
  /** Runs `onEdit` some moments after the last edit by this person; own writes and co-authors' edits do not count. */
  watch(onEdit: () => void): Promise<() => Promise<void>>;
  /**
   * Shows and selects a cell. Throws ExcelProblem where it is gone, its sheet hidden, or another row stands there by
   * now. Says whether its row or column is hidden, for instance by a filter.
   */
  goTo(place: Place): Promise<{ isHidden: boolean }>;
  /**
   * Enters what was meant: 72 for a cell that shows 72 % where the unit is % already. A formula stays one. Cells that
   * hold something else by now are left. Throws ExcelProblem.
   */
  correctValues(corrections: readonly Correction[]): Promise<CorrectReport>;
  /** What the sheet that is shown, somebody's own, says about the indicators. Changes nothing. Throws ExcelProblem. */
  readMyTable(): Promise<MyTable>;
  /** The indicator tables that values can be brought into. */
  targetTables(): Promise<TargetTable[]>;
  /** Ties cells of a person's own to rows of the plan's indicator tables, or copies their numbers. Throws ExcelProblem. */
  bringIn(request: BringRequest): Promise<BringReport>;
  /** Judges values of a person's own on a sheet 核对 of its own, where each is a link. Throws ExcelProblem. */
  judgeOnly(request: JudgeRequest): Promise<JudgeReport>;
  /**
   * Writes a target that nobody could verify (待核) into its row, with a mark that the office took it over; from then on it
   * judges. Throws ExcelProblem where another row stands there by now, or the sheet is protected.
   */
  adoptTarget(request: AdoptRequest): Promise<AdoptReport>;
  /** The sentences of 数据, 碳账 and the other sheets beside the form that have something to be mended. */
  readStatements(): Promise<SheetStatement[]>;
  /** From which inputs a row is computed, and which are missing; null where it is not. Throws ExcelProblem. */
  readComputed(request: ComputedRequest): Promise<ComputedFrom | null>;
  /** Puts the formula that takes what 数据 computes in the place of a row's typed values. Throws ExcelProblem. */
  restoreComputed(request: ComputedRequest): Promise<RestoreReport>;
  /** Gives the formulas of judgement to rows that have values and none. Throws ExcelProblem. */
  fillFormulas(request?: CellsRequest): Promise<FillReport>;
  /** Brings indicator tables and covers of version 0.1 into today's form, in place. Throws ExcelProblem. */
  upgradeForms(): Promise<UpgradeReport>;
  /**
   * Takes the add-in's colour flags off all indicator tables, or puts them back. Fill, fonts and conditional formats
   * set by people stay. Throws ExcelProblem; then the flags are as they were.
   */
  setFlags(on: boolean): Promise<{ tables: number }>;
  /** null where there is no indicator table that could have any. */
  flagsOn(): Promise<boolean | null>;
  /** Hides the rows without target by Excel's own filter on 判定, or shows them again. Throws ExcelProblem. */
  hideTargetless(hide: boolean): Promise<TargetlessReport>;
  /** Puts a value into the selected cell, only if it is empty. Text stays text, whatever it begins with. */
  insertValue(value: string | number): Promise<void>;
  /** Puts a formula into the selected cell, only if it is empty. */
  insertFormula(formula: string): Promise<void>;
  /** Enters anew, on every sheet, the broken formulas that call functions with these ids. Other cells stay. */
  repairFormulas(ids: readonly string[], request?: CellsRequest): Promise<RepairReport>;
  /** Puts values in the place of formulas that call functions with these ids, on every sheet. All else stays. */
  keepValues(ids: readonly string[], request?: CellsRequest): Promise<KeepReport>;
  /**
   * Undoes a step that answered with this number, or that failed and left something behind. Cells that were changed
   * since stay, and are told. Throws ExcelProblem.
   */
  undo(step: number): Promise<UndoReport>;
  readonly settings: {
    get(key: SettingKey): string | null;
    set(key: SettingKey, value: string): Promise<void>;
  };
}

/** links: what linked cells were, for when they are gone; mapping: which names are which indicators. Both travel with the file. */
export type SettingKey = "language" | "autoCheck" | "lastPlan" | "links" | "mapping";

export interface Progress {
  done: number;
  of: number;
  label: Text;
}

export interface SheetsRequest {
  language: Language;
  onProgress?: (progress: Progress) => void;
}

export interface BuildRequest extends SheetsRequest {
  plan: PlanId;
  /** What the workbook is to have beyond its form: 数据, 碳账 and so on. */
  parts?: readonly Part[];
  /** Filled in with an invented city; only for the plan that it is for. */
  demo?: boolean;
}

/** `name` differs from `wanted` where a sheet of that name was there already. */
export interface AddedSheet {
  role: SheetRole;
  wanted: string;
  name: string;
}

export interface BuildResult {
  plan: PlanId;
  sheets: AddedSheet[];
}

export type { SheetRole } from "../sheets/description";

export interface CheckRequest {
  /** Told only where there is more than one request's worth of rows. */
  onProgress?: (progress: Progress) => void;
}

/** Of a step over all cells of a workbook. */
export interface CellsRequest {
  /** Told only where the workbook is too much for one request. */
  onProgress?: (progress: Progress) => void;
}

/** A cell, what it holds, and what it shall hold. */
export interface Correction {
  place: Place;
  from: CellValue;
  to: number;
}

export interface CorrectReport {
  corrected: number;
  /** Addresses, with their sheets, of cells that were left because they hold something else by now. */
  changed: string[];
  lockedSheets: string[];
  /** For `undo`; null where nothing was changed. */
  step: number | null;
}

export interface AdoptRequest {
  /** Id of the table, and a cell of the row. */
  table: string;
  place: Place;
  /** Ids of the catalogue. */
  indicator: string;
  target: string;
}

export interface AdoptReport {
  /** For `undo`. */
  step: number | null;
}

/** How a sheet says that something in it is to be mended, where it says so, and the rows that it is about. */
export interface SheetStatement {
  /** Empty where another sheet counts for it. */
  text: string;
  place: Place;
  rows: { name: string; text: string; place: Place }[];
}

export interface ComputedRequest {
  /** Id of the table, and a cell of the row. */
  table: string;
  place: Place;
  /** Id of the catalogue. */
  indicator: string;
}

/** What a row of 指标 is computed from, as it stands on 数据. */
export interface ComputedFrom {
  /** As the row says it: computed, waiting, or typed over. */
  words: string;
  isTypedOver: boolean;
  /** In words. */
  formula: string;
  /** Names of what is still to be filled in; "" for nothing. */
  missing: string;
  /** What is wrong with what it comes to, in the row's own words; "" for nothing. */
  fault: string;
  /** Where an office chooses its base: what is chosen, "" for nothing yet. */
  base: { chosen: string; place: Place } | null;
  inputs: InputOfRow[];
}

export interface InputOfRow {
  name: string;
  unit: string;
  /** 现状, 近期, 规划. */
  values: CellValue[];
  /** Without any figure, or with figures for fewer years than another input. */
  isMissing: boolean;
  /** Its first empty cell, else its first. */
  place: Place;
}

export interface RestoreReport {
  /** Cells that are computed again. */
  restored: number;
  /** For `undo`; null where nothing was changed. */
  step: number | null;
}

export interface FillReport {
  /** Rows that have their formulas now. */
  rows: number;
  /** Names of sheets whose table has no row left to take the formulas from. */
  withoutExample: string[];
  lockedSheets: string[];
  /** For `undo`; null where nothing was changed. */
  step: number | null;
}

export interface TargetlessReport {
  /** Rows without target that are hidden now, or shown again. */
  rows: number;
  /** Names of those among the hidden that hold an entry of a person's. */
  withEntry: string[];
  /** Names of sheets where a person filters 判定 already; that filter stays. */
  filtered: string[];
  /** For `undo`; null where nothing was changed. */
  step: number | null;
}

export interface UpgradeReport {
  /** Tables that have today's form now. */
  tables: number;
  /** Names of rows whose targets somebody has set: they stay, and are judged as that person's own. */
  keptTargets: string[];
  /** Names of sheets that were left, because another table stands on them too. */
  besideOthers: string[];
  /** Names of sheets whose plan or cover was not found, so that their targets stay as they are. */
  withoutCover: string[];
  /** Names of sheets whose columns stay in 0.1's order, because Excel doesn't move them: cells are merged there. */
  keptOrder: string[];
  /** For `undo`; null where nothing was changed. */
  step: number | null;
}

export interface RepairReport {
  /** Cells that find their functions again. */
  repaired: number;
  /** Cells that were entered anew and still say #NAME?, most likely for a name that stands for no argument yet. */
  remaining: number;
  /** Names of protected sheets with broken formulas, which were left alone. */
  lockedSheets: string[];
}

export interface KeepReport {
  /** Formulas that are values now. */
  kept: number;
  /** Formulas that show an error and were left. */
  errors: number;
  /** Names of protected sheets with such formulas, which were left alone. */
  lockedSheets: string[];
  /** Defined names that call such functions, which were left as they are. */
  names: string[];
  /** For `undo`; null where nothing was changed. */
  step: number | null;
}

export interface UndoReport {
  /** What was not undone, by place and name: changed by hand since, or refused by Excel. */
  left: Text[];
}
