import type { IRange } from "@univerjs/core";
import type { Book } from "../book/book";
import type { Listeners } from "../book/listeners";
import { fillCalculatedColumns } from "../book/calculatedColumns";
import { followTypedHeadings } from "../book/renamedColumns";
import { tablesOf, wholeTableArea } from "../book/tables";
import { keepTablesInOrder, restoreHeaders } from "../book/tableUpkeep";
import { type Area, bounding, contains, formatArea, intersect } from "../grid/address";
import { readValueTypes, readValues } from "../grid/cells";
import { areaOf } from "../grid/grid";
import type { EventEntry } from "../protocol";
import { tellBindings } from "./bindingEvents";
import { type EventNumber, EventType, workbookTarget } from "./eventType";
import { FormulaChanges } from "./formulaChanges";

interface Change {
  sheetId: string;
  area: Area;
  changeType: string;
  shiftDirection: string;
  byAddin: boolean;
  /** Of a single cell; null for more. */
  before: { value: unknown; type: string } | null;
}

/** Cells that a mutation of the grid writes, by row and column; null stands for a cell that is taken away. */
type CellMatrix = Record<number, Record<number, Record<string, unknown> | null>>;

/**
 * Watches the grid and tells the add-in what Excel would tell it. What a person does and what the add-in does differ
 * in `triggerSource`; results of formulas and changes of format are no changes of content.
 */
export class Events implements Listeners {
  author: Listeners["author"] = "Local";
  enabled = true;
  private readonly registered = new Map<string, number>();
  private readonly changes: Change[] = [];
  /** Small writes that finish a larger one, such as headers that are made distinct, belong to it. */
  private readonly lastLarge: Change[] = [];
  private readonly notices: {
    type: number;
    /** null for the workbook as a whole. */
    sheetId: string | null;
    /** Who else than the sheet and the workbook is listened to. */
    target?: string;
    detail?: Record<string, unknown>;
  }[] = [];
  private readonly formulas: FormulaChanges;
  private selected: { sheetId: string; area: Area } | null = null;
  /** Tables in which something is selected. */
  private readonly selectedTables = new Set<string>();
  private readonly calculated = new Map<string, Area>();
  private readonly ranges = new Map<string, { sheetId: string; area: Area }>();
  private active: string;
  private before: Change["before"] = null;
  private flushing: Promise<void> | null = null;
  private flushAgain = false;
  private lastRange = 0;

  constructor(
    private readonly book: Book,
    private readonly isAddinActing: () => boolean,
    private readonly emit: (entries: EventEntry[]) => void,
    private readonly emitClassic: (event: number, target: string, payload: unknown[]) => void,
  ) {
    this.formulas = new FormulaChanges(book);
    this.active = book.grid.workbook.getActiveSheet().getSheetId();
    book.grid.beforeCommand((id, params, options) => this.remember(id, params, options));
    book.grid.onCommand((id, params, options) => this.note(id, params, options));
  }

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    const count = (this.registered.get(key) ?? 0) - 1;
    if (count > 0) this.registered.set(key, count);
    else this.registered.delete(key);
  }

  rangeOf(referenceId: string): { sheetId: string; area: Area } | null {
    return this.ranges.get(referenceId) ?? null;
  }

  chart(what: ChartEvent, sheetId: string, chartId: string): void {
    this.notices.push({
      type: EventType[`Chart${what}`],
      sheetId,
      target: chartId,
      detail: { chartId, source: this.author },
    });
    if (!this.isAddinActing()) void Promise.resolve().then(() => this.flush());
  }

  flush(): Promise<void> {
    this.flushAgain = true;
    this.flushing ??= this.tellAll().finally(() => (this.flushing = null));
    return this.flushing;
  }

  private async tellAll(): Promise<void> {
    while (this.flushAgain || this.changes.length > 0) {
      this.flushAgain = false;
      for (const change of [...this.changes]) this.tidy(change);
      await this.book.grid.settle();
      this.emit(this.collect());
    }
  }

  /** What a person does to a table has its consequences; those of the add-in's own writes were drawn already. */
  private tidy({ byAddin, changeType, sheetId, area }: Change): void {
    if (byAddin || !this.exists(sheetId)) return;
    if (changeType === "RangeEdited") {
      keepTablesInOrder(this.book, sheetId, area);
      followTypedHeadings(this.book, sheetId, area);
      fillCalculatedColumns(this.book, sheetId, area, null);
    }
    if (changeType === "ColumnInserted") restoreHeaders(this.book, sheetId, area);
  }

  private exists(sheetId: string): boolean {
    return this.book.findSheet(sheetId) !== null;
  }

  private remember(id: string, params: Record<string, unknown>, options: { onlyLocal?: boolean }): void {
    const written = this.written(id, params, options);
    // The grid itself puts a formula in place before the write proper.
    if (id === "sheet.mutation.set-range-values" && this.hears(EventType.FormulaChanged))
      this.formulas.remember(params.subUnitId as string, params.cellValue as CellMatrix);
    if (!written || written.area.rows * written.area.columns !== 1) return;
    this.before = this.valueAt(written.sheetId, written.area);
  }

  private note(id: string, params: Record<string, unknown>, options: { onlyLocal?: boolean }): void {
    const sheetId = params.subUnitId as string;
    const range = params.range as IRange | undefined;
    switch (id) {
      case "sheet.mutation.set-range-values": {
        const written = this.written(id, params, options);
        if (written) this.change(written.sheetId, written.area, "RangeEdited", "None", this.before);
        else if (params.trigger === "sheet.command.set-style") this.formatted(params);
        this.before = null;
        break;
      }
      case "sheet.mutation.reorder-range":
        this.change(sheetId, areaOf(range!), "RangeEdited", "None");
        this.notice(EventType.RowSorted, sheetId, { address: formatArea(areaOf(range!)), source: "Local" });
        break;
      case "sheet.mutation.move-range": {
        const { from, to } = params as {
          from: { subUnitId: string; value: CellMatrix };
          to: { subUnitId: string; value: CellMatrix };
        };
        for (const side of [from, to]) {
          const area = extent(side.value, () => true);
          if (area) this.change(side.subUnitId, area, "RangeEdited", "None");
        }
        break;
      }
      case "sheet.mutation.insert-row":
        this.change(sheetId, wholeRows(areaOf(range!)), "RowInserted", "None");
        break;
      case "sheet.mutation.remove-rows":
        this.change(sheetId, wholeRows(areaOf(range!)), "RowDeleted", "None");
        break;
      case "sheet.mutation.insert-col":
        this.change(sheetId, wholeColumns(areaOf(range!)), "ColumnInserted", "None");
        break;
      case "sheet.mutation.remove-col":
        this.change(sheetId, wholeColumns(areaOf(range!)), "ColumnDeleted", "None");
        break;
      case "sheet.mutation.insert-sheet":
        this.notice(EventType.Added, (params.sheet as { id: string }).id, { source: "Local" });
        break;
      case "sheet.mutation.remove-sheet":
        this.notice(EventType.Deleted, sheetId, { source: "Local" });
        break;
      case "sheet.mutation.set-row-hidden":
      case "sheet.mutation.set-row-visible":
        for (const area of ((params.ranges as IRange[] | undefined) ?? []).map(areaOf)) {
          const changeType = id.endsWith("hidden") ? "Hidden" : "Unhidden";
          const address = formatArea(wholeRows(area));
          this.notice(EventType.RowHiddenChanged, sheetId, { address, changeType, source: this.author });
        }
        break;
      case "sheet.mutation.add-table":
        this.notice(EventType.TableAdded, sheetId, { tableId: params.tableId, source: "Local" });
        break;
      case "sheet.mutation.delete-table":
        this.notice(EventType.TableDeleted, sheetId, {
          tableId: params.tableId,
          tableName: (params.tableConfig as { name?: string } | undefined)?.name,
          source: "Local",
        });
        break;
      case "sheet.operation.set-selections":
        this.selection(params);
        break;
      case "formula.mutation.set-formula-calculation-result":
        this.results(params);
        break;
      case "sheet.operation.set-worksheet-active":
        break;
      default:
        return;
    }
    if (!this.isAddinActing()) void Promise.resolve().then(() => this.flush());
  }

  /** The cells whose content a write touches; null when it is a result, a format, or nothing. */
  private written(id: string, params: Record<string, unknown>, options: { onlyLocal?: boolean }) {
    if (id !== "sheet.mutation.set-range-values" || options.onlyLocal) return null;
    const area = extent(
      params.cellValue as CellMatrix,
      (cell) => cell === null || "v" in cell || "f" in cell || "p" in cell,
    );
    return area && { sheetId: params.subUnitId as string, area };
  }

  private change(
    sheetId: string,
    area: Area,
    changeType: string,
    shiftDirection: string,
    before: Change["before"] = null,
  ) {
    const byAddin = this.isAddinActing();
    const covered =
      changeType === "RangeEdited" &&
      this.lastLarge.some(
        (large) =>
          large.sheetId === sheetId &&
          large.byAddin === byAddin &&
          contains(large.area, area) &&
          sizeOf(large.area) > sizeOf(area),
      );
    if (covered) return;
    const noted = { sheetId, area, changeType, shiftDirection, byAddin, before };
    this.changes.push(noted);
    if (changeType === "RangeEdited" && sizeOf(area) > 1) {
      this.lastLarge.push(noted);
      if (this.lastLarge.length > mostRemembered) this.lastLarge.shift();
    }
  }

  notice(type: number, sheetId: string | null, detail: Record<string, unknown> = {}) {
    this.notices.push({ type, sheetId, detail });
    if (!this.isAddinActing()) void Promise.resolve().then(() => this.flush());
  }

  private hears(type: EventNumber) {
    for (const key of this.registered.keys()) if (key.startsWith(`${type} `)) return true;
    return false;
  }

  private formatted(params: Record<string, unknown>) {
    const area = extent(params.cellValue as CellMatrix, () => true);
    if (!area) return;
    const sheetId = params.subUnitId as string;
    this.notice(EventType.FormatChanged, sheetId, { address: formatArea(area), source: this.author });
  }

  private selection(params: Record<string, unknown>) {
    const last = (params.selections as { range: IRange }[] | undefined)?.at(-1);
    if (last) {
      const area = areaOf(last.range);
      this.notice(EventType.SelectionChanged, params.subUnitId as string, { address: formatArea(area) });
      this.selected = { sheetId: params.subUnitId as string, area };
    }
  }

  private results(params: Record<string, unknown>) {
    const sheets = (params.unitData as Record<string, Record<string, CellMatrix | null>> | undefined)?.[
      this.book.grid.unitId
    ];
    for (const [sheetId, cells] of Object.entries(sheets ?? {})) {
      const area = cells && extent(cells, () => true);
      if (!area) continue;
      const known = this.calculated.get(sheetId);
      this.calculated.set(sheetId, known ? bounding(known, area) : area);
    }
  }

  private valueAt(sheetId: string, area: Area): { value: unknown; type: string } | null {
    const sheet = this.book.findSheet(sheetId);
    if (!sheet) return null;
    const value = readValues(this.book.grid, sheet, area)[0]![0];
    return { value, type: readValueTypes(this.book.grid, sheet, area)[0]![0]! };
  }

  private collect(): EventEntry[] {
    const entries: EventEntry[] = [];
    const tell = (type: number, target: string, message: Record<string, unknown>) => {
      if (!this.enabled || !this.registered.has(`${type} ${target}`)) return;
      entries.push(entry(type, target, message));
    };
    const tellSheet = (type: number, sheetId: string, message: Record<string, unknown>) => {
      tell(type, sheetId, { ...message, worksheetId: sheetId });
      tell(type, workbookTarget, { ...message, worksheetId: sheetId });
    };
    for (const { type, sheetId, target, detail } of this.notices.splice(0)) {
      if (target !== undefined) tell(type, target, { ...detail, worksheetId: sheetId });
      if (sheetId === null) tell(type, workbookTarget, { ...detail });
      else tellSheet(type, sheetId, { ...detail });
    }
    const active = this.book.grid.workbook.getActiveSheet().getSheetId();
    if (active !== this.active) {
      tellSheet(EventType.Deactivated, this.active, {});
      tellSheet(EventType.Activated, active, {});
      this.active = active;
    }
    this.lastLarge.length = 0;
    const selected = this.selected;
    this.selected = null;
    if (selected) this.tellTables(selected, tell);
    const touched = [
      ...this.changes.map(({ sheetId, area }) => ({ sheetId, area })),
      ...[...this.calculated].map(([sheetId, area]) => ({ sheetId, area })),
    ];
    if (this.enabled) {
      tellBindings(this.book, touched, selected, (type, target, payload, detail) => {
        this.emitClassic(type, target, payload);
        // office.js asks for none of these and sorts out itself who listens.
        entries.push(entry(type, target, detail));
      });
    }
    for (const [sheetId, formulaDetails] of this.formulas.take())
      tellSheet(EventType.FormulaChanged, sheetId, { formulaDetails, source: this.author });
    for (const change of this.changes.splice(0)) {
      const message = this.changeMessage(change);
      tellSheet(EventType.Changed, change.sheetId, message);
      if (!this.exists(change.sheetId)) continue;
      for (const table of tablesOf(this.book, change.sheetId)) {
        if (!intersect(wholeTableArea(this.book, table), change.area)) continue;
        const tableMessage = { ...message, tableId: table.getId(), worksheetId: change.sheetId };
        for (const target of [table.getId(), change.sheetId, workbookTarget])
          tell(EventType.TableChanged, target, tableMessage);
      }
    }
    for (const [sheetId, area] of this.calculated)
      tellSheet(EventType.Calculated, sheetId, { address: formatArea(area) });
    this.calculated.clear();
    return entries;
  }

  private tellTables(
    { sheetId, area }: { sheetId: string; area: Area },
    tell: (type: number, target: string, message: Record<string, unknown>) => void,
  ) {
    for (const table of tablesOf(this.book)) {
      const tableId = table.getId();
      const part =
        table.getSubunitId() === sheetId ? intersect(wholeTableArea(this.book, table), area) : null;
      const isInsideTable = part !== null;
      if (!isInsideTable && !this.selectedTables.delete(tableId)) continue;
      if (isInsideTable) this.selectedTables.add(tableId);
      const address = isInsideTable ? formatArea(area) : "";
      tell(EventType.TableSelectionChanged, tableId, {
        address,
        isInsideTable,
        tableId,
        worksheetId: table.getSubunitId(),
      });
    }
  }

  private changeMessage({
    sheetId,
    area,
    changeType,
    shiftDirection,
    byAddin,
    before,
  }: Change): Record<string, unknown> {
    const referenceId = `event${++this.lastRange}`;
    this.ranges.set(referenceId, { sheetId, area });
    const after = before && this.valueAt(sheetId, area);
    return {
      address: formatArea(area),
      changeType,
      shiftDirection,
      source: this.author,
      triggerSource: byAddin ? "ThisLocalAddin" : "Unknown",
      referenceId,
      ...(before && after
        ? {
            valueBefore: before.value,
            valueTypeBefore: before.type,
            valueAfter: after.value,
            valueTypeAfter: after.type,
          }
        : {}),
    };
  }
}

type ChartEvent = Parameters<Listeners["chart"]>[0];

const entry = (type: number, target: string, message: Record<string, unknown>): EventEntry => ({
  messageCategory: 65536,
  messageType: type,
  targetId: target,
  message: JSON.stringify(message),
});

const mostRemembered = 32;

const sizeOf = ({ rows, columns }: Area) => rows * columns;

const wholeRows = (area: Area): Area => ({ ...area, column: 0, columns: 16_384 });
const wholeColumns = (area: Area): Area => ({ ...area, row: 0, rows: 1_048_576 });

/** The rectangle around all cells that count. */
function extent(
  cells: CellMatrix | undefined,
  counts: (cell: Record<string, unknown> | null) => boolean,
): Area | null {
  let area: Area | null = null;
  for (const [row, line] of Object.entries(cells ?? {})) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      if (!counts(cell ?? null)) continue;
      const one = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      area = area ? bounding(area, one) : one;
    }
  }
  return area;
}
