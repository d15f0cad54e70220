import type { Language } from "../catalogue/language";
import type { IndicatorSector, Operator, PlanId, Text } from "../catalogue/schema";
import type { CellValue, Verdict } from "../targets/judge";
import type { SheetRole } from "../sheets/description";
import type { Kind } from "../sheets/indicators/choices";
import type { Part } from "../sheets/partNames";

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

export interface Place {
  sheetId: string;
  sheetName: string;
  /** A1, without the sheet name. */
  address: string;
  /** The cell that names the row, and what stood in it when the place was noted: it tells whether rows have moved. */
  rowName?: { address: string; text: string };
}

export interface CheckRequest {
  /** Told only where there is more than one request's worth of rows. */
  onProgress?: (progress: Progress) => void;
}

/** Of a step over all cells of a workbook. */
export interface CellsRequest {
  /** Told only where the workbook is too much for one request. */
  onProgress?: (progress: Progress) => void;
}

export type ValueColumn = "current" | "near" | "planned";

/** What is to be known of one value, besides the verdict of its row. */
export interface Remark {
  /**
   * percent: the cell is formatted as a percentage where the unit is % already; fraction: perhaps meant as one;
   * text-number: text that states a number; not-a-number: other text, or an error.
   */
  kind: "percent" | "fraction" | "text-number" | "not-a-number";
  place: Place;
  /** What the cell holds. */
  value: CellValue;
  /** The number that was meant, in the unit of the row; null where nobody can tell. */
  meant: number | null;
  text: Text;
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

/** One indicator table, as it was read. */
export interface CheckedTable {
  id: string;
  plan: PlanId | null;
  sheetName: string;
  rows: number;
  /** Whether it has the form of version 0.1, which can be brought into today's. */
  isFirstForm: boolean;
  /** The year that the form says above 规划值; null where none stands there. */
  planYear: number | null;
  /** Whether its rows without target are hidden by `hideTargetless`. */
  targetlessHidden: boolean;
  /** Other tables of the same plan that hold the same indicators, by id: copies, or the plan built twice. */
  copies: string[];
}

export interface Finding {
  /** Id of the table. */
  table: string;
  verdict: Verdict;
  /** Catalogue id, or null for a row that a person added. */
  indicator: string | null;
  /** As the row says, or where the table has no such column the catalogue; null for none that is known. */
  sector: IndicatorSector | null;
  name: string;
  unit: string;
  value: CellValue;
  /** As on the sheet; null where the row has none. */
  operator: Operator | null;
  target: CellValue;
  upper: CellValue;
  /** The row's current value, which some targets are. */
  current: CellValue;
  /** 上级下达 with the way it is compared; null where nothing was handed down. */
  handed: { value: CellValue; better: Operator | null } | null;
  /** 属性, as the row says; null where it says nothing known. */
  kind: Kind | null;
  /** Id of the catalogue's target that the row says it is judged by; null where a person has set it. */
  targetId: string | null;
  /** Year of the target. */
  targetYear: number | null;
  /** Whether the target is of a year before the plan's and carried on (沿用). */
  carriedOn: boolean;
  /** What the cover doesn't say, or says wrongly, so that no target could be chosen; as the cover calls it. */
  waitsFor: { question: string; isFaulty: boolean } | null;
  /** Distance still missing, positive, in the unit of the row; null unless the verdict is 未达标. */
  gap: number | null;
  /** One plain sentence saying what is wrong, or why the row's target doesn't hold yet; null when nothing is. */
  reason: Text | null;
  /** What does not change the verdict, e.g. that 0.7 is formatted as a percentage; also of values not judged. */
  remarks: Remark[];
  /** Whether the sheet's own formula says the same; "absent" where the row has a value and no formula judges it. */
  inSheet: "same" | "differs" | "absent";
  plan: PlanId | null;
  /** The cell that was judged. */
  place: Place;
  /** Whether its values are computed by 数据, and how the row itself says it; null where they are entered. */
  computed: { words: string; isTypedOver: boolean } | null;
  /** Where its value comes from, when it is a formula that points at a single cell of another sheet. */
  origin: { sheetName: string; address: string } | null;
}

export interface CheckReport {
  tables: CheckedTable[];
  /** Every row, in sheet order. */
  findings: Finding[];
  counts: Record<Verdict, number>;
  /** ISO time. */
  at: string;
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

export type ProblemCode =
  | "structure-protected"
  | "sheet-protected"
  | "read-only"
  | "cell-editing"
  | "too-large"
  | "cell-occupied"
  | "selection-not-a-cell"
  | "place-gone"
  | "sheet-hidden"
  | "no-tables"
  | "rows-moving"
  | "own-form"
  | "file-unreadable"
  | "sheet-empty"
  | "left-behind"
  | "undo-gone"
  | "host-refused";

/** Something the person can understand and act on. `details` is what the host said, for support. */
export class ExcelProblem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly text: Text,
    readonly details: string | null = null,
    /** Of what was left behind, for another try with `undo`. */
    readonly step: number | null = null,
  ) {
    super(text.en);
    this.name = "ExcelProblem";
  }
}
