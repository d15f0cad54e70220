import type { Worksheet } from "@univerjs/core";
import type { Binding } from "./binding";
import type { Condition } from "./conditionKinds";
import { CellEditing } from "./cellEditing";
import type { CommentEntry } from "./comments";
import { Charts } from "./charts/charts";
import { type Area, formatArea, parseArea, quoteSheetName, splitReference } from "../grid/address";
import type { Grid } from "../grid/grid";
import { sheetId } from "../grid/engine";
import { findName } from "../grid/names";
import { activate } from "../grid/selection";
import { accessDenied, itemNotFound } from "../hostError";
import type { WorkbenchLanguage } from "../language";
import type { Listeners } from "./listeners";
import { LiveRanges } from "./liveRanges";
import type { Filing } from "./filing";
import type { FilterCriteria } from "./filterCriteria";
import { FunctionErrors } from "./functionErrors";
import { NamedStyles } from "./namedStyles";
import type { Lock } from "./passwords";
import type { OpenEnded } from "./openEnded";
import type { PageSnapshot, UsualSizes, ViewSnapshot } from "../snapshot";

/** What Excel keeps about a sheet and the grid has no place for. */
export interface SheetExtras {
  veryHidden: boolean;
  showHeadings: boolean;
  view: ViewSnapshot;
  groups: Record<string, string>;
  usual: UsualSizes;
  /** null when the sheet is not protected. */
  protection: (Lock & { options: Record<string, unknown> }) | null;
  properties: Map<string, { key: string; value: string }>;
  /** Rules of an opened file that reach to the end of the sheet, by their ids. */
  openEnded: Map<string, OpenEnded>;
  /** What the sheet's own filter goes by, by column from the first of its area. */
  filter: Map<number, FilterCriteria>;
  page: PageSnapshot & {
    zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  };
}

/** What Excel keeps about a table and the grid has no place for. */
export interface TableExtras {
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** Whether its only row is the blank one that a table of headings alone has, for the first row to go into. */
  insertRow: boolean;
  /** What its columns are filtered by. */
  criteria: Map<number, FilterCriteria>;
}

export interface CustomXml {
  id: string;
  namespace: string;
  xml: string;
}

/** The workbook as the host sees it: the grid, and beside it what the grid has no place for. */
export class Book {
  /** Whether the structure is protected: no sheet can be added, deleted, renamed, moved, hidden or shown. */
  protected = false;
  /** What Protection.unprotect must be given. */
  lock: Lock = { password: null };
  readOnly = false;
  readonly customXml: CustomXml[] = [];
  readonly comments: CommentEntry[] = [];
  readonly bindings: Binding[] = [];
  /** What conditional formats were asked for that the grid has as formulas, by their ids. */
  readonly conditions = new Map<string, Condition>();
  readonly functionErrors = new FunctionErrors();
  readonly styles = new NamedStyles();
  readonly settings = new Map<string, unknown>();
  readonly properties = {
    title: "",
    subject: "",
    author: "",
    keywords: "",
    comments: "",
    category: "",
    manager: "",
    company: "",
    /** Stands in files; Excel's own interface does not show it. */
    language: "",
  };
  /** What is known of who saved the workbook, when and how often. */
  readonly history = { lastAuthor: "", revisionNumber: 1, created: new Date() };
  readonly customProperties = new Map<string, { key: string; value: unknown }>();
  calculationMode = "Automatic";
  /** What else an opened file says of how it is calculated. */
  calculation: Record<string, string> = {};
  /** Until the end of the request no formula is calculated. */
  calculationSuspended = false;
  /** Names of the add-in's functions, in capitals. */
  readonly customFunctions = new Set<string>();

  /** What the add-in is told; absent as long as nobody listens to this workbook. */
  events: Listeners | null = null;

  /** What reads and writes files; absent where nobody lends it. */
  filing: Filing | null = null;

  /** Whether somebody is typing into a cell just now. */
  readonly cellEditing: CellEditing;
  /** Ranges that follow their cells. */
  readonly live: LiveRanges;

  readonly charts: Charts;

  private readonly sheetExtras = new Map<string, SheetExtras>();
  private readonly tableExtras = new Map<string, TableExtras>();
  private lastId = 1;

  constructor(
    readonly grid: Grid,
    readonly language: WorkbenchLanguage,
  ) {
    this.live = new LiveRanges(grid);
    this.charts = new Charts(this.live, (sheetId) => this.findSheet(sheetId) !== null);
    this.cellEditing = new CellEditing(grid);
  }

  newSheetId(): string {
    this.lastId++;
    return sheetId(this.lastId);
  }

  newId(prefix: string): string {
    return `${prefix}${++this.lastId}`;
  }

  sheets(): Worksheet[] {
    return this.grid.workbook.getSheets();
  }

  /** The sheet with this name or id. */
  findSheet(key: unknown): Worksheet | null {
    const text = String(key).toLowerCase();
    return (
      this.grid.workbook.getSheetBySheetId(String(key)) ??
      this.sheets().find((sheet) => sheet.getName().toLowerCase() === text) ??
      null
    );
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.grid.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw itemNotFound("worksheet");
    return sheet;
  }

  extras(sheetId: string): SheetExtras {
    let extras = this.sheetExtras.get(sheetId);
    if (!extras) this.sheetExtras.set(sheetId, (extras = freshSheetExtras()));
    return extras;
  }

  /** A copied sheet takes everything along. */
  copyExtras(fromSheetId: string, toSheetId: string): void {
    this.sheetExtras.set(toSheetId, structuredClone(this.extras(fromSheetId)));
  }

  table(tableId: string): TableExtras {
    let extras = this.tableExtras.get(tableId);
    if (!extras) this.tableExtras.set(tableId, (extras = freshTableExtras()));
    return extras;
  }

  copyTable(fromTableId: string, toTableId: string): void {
    this.tableExtras.set(toTableId, structuredClone(this.table(fromTableId)));
  }

  /** Adding a sheet makes the grid turn to it; Excel stays where it is. */
  stayOn(sheetId: string): void {
    activate(this.grid, sheetId);
  }

  hideSheet(sheetId: string): void {
    const active = this.grid.workbook.getActiveSheet().getSheetId();
    this.grid.run("sheet.command.set-worksheet-hidden", { unitId: this.grid.unitId, subUnitId: sheetId });
    if (active !== sheetId) this.stayOn(active);
  }

  removeSheet(sheetId: string): void {
    const active = this.grid.workbook.getActiveSheet().getSheetId();
    this.grid.run("sheet.command.remove-sheet", { unitId: this.grid.unitId, subUnitId: sheetId });
    if (active !== sheetId) this.stayOn(active);
    this.sheetExtras.delete(sheetId);
  }

  /** Copies a sheet with all that belongs to it; gives the id of the copy. */
  copySheet(sheetId: string, name: string): string {
    const known = new Set(this.sheets().map((sheet) => sheet.getSheetId()));
    this.grid.run("sheet.command.copy-sheet", { unitId: this.grid.unitId, subUnitId: sheetId });
    const copy = this.sheets()
      .find((sheet) => !known.has(sheet.getSheetId()))!
      .getSheetId();
    this.grid.run("sheet.command.set-worksheet-name", { unitId: this.grid.unitId, subUnitId: copy, name });
    return copy;
  }

  /** The place that a name stands for; null when there is no such name or it stands for something else. */
  locateName(name: string, sheetId: string | null): { sheetId: string; area: Area } | null {
    const found = findName(this.grid, name, sheetId);
    return found && this.locate(found.formulaOrRefString, sheetId);
  }

  checkStructure(): void {
    if (this.protected) throw accessDenied("the workbook's structure is protected");
    if (this.readOnly) throw accessDenied("the workbook is read-only");
  }

  /** Excel lets a locked cell of a protected sheet stay as it is. */
  checkWritable(sheetId: string, allLocked: () => boolean): void {
    if (this.readOnly) throw accessDenied("the workbook is read-only");
    if (this.extras(sheetId).protection && allLocked()) throw accessDenied("the sheet is protected");
  }

  checkFormattable(sheetId: string): void {
    this.checkWritable(sheetId, () => true);
  }

  /** Whether a formula calls a function of the add-in. */
  callsCustomFunction(formula: string): boolean {
    const calls = formula.replace(/"(?:[^"]|"")*"/g, '""').matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu);
    return [...calls].some(([, name]) => this.customFunctions.has(name!.toUpperCase()));
  }

  /** "Sheet1!A1:B2", as Range.address gives it. */
  address(sheetId: string, area: Area): string {
    return `${quoteSheetName(this.sheet(sheetId).getName())}!${formatArea(area)}`;
  }

  /** "='My sheet'!$A$1:$B$2", as a name refers to an area. */
  absoluteReference(sheetId: string, area: Area): string {
    return `${quoteSheetName(this.sheet(sheetId).getName())}!${formatArea(area, true)}`;
  }

  /** The place that a reference names; null when it is none. */
  locate(reference: string, defaultSheetId: string | null): { sheetId: string; area: Area } | null {
    const { sheet, address } = splitReference(reference);
    const area = parseArea(address);
    const sheetId = sheet === null ? defaultSheetId : (this.findSheet(sheet)?.getSheetId() ?? null);
    return area && sheetId !== null ? { sheetId, area } : null;
  }
}

function freshSheetExtras(): SheetExtras {
  return {
    veryHidden: false,
    showHeadings: true,
    view: {},
    groups: {},
    usual: {},
    protection: null,
    properties: new Map(),
    openEnded: new Map(),
    filter: new Map(),
    page: {
      orientation: "portrait",
      paper: "a4",
      fitToWidth: null,
      fitToHeight: null,
      scale: 100,
      rowBreaks: [],
      titleRows: null,
      printArea: null,
      margins: null,
      header: {},
      footer: {},
      centerHorizontally: false,
      zoom: { scale: 100 },
    },
  };
}

function freshTableExtras(): TableExtras {
  return {
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    insertRow: false,
    criteria: new Map(),
  };
}
