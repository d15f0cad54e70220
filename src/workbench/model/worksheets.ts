import { BooleanNumber } from "@univerjs/core";
import type { Book } from "../book/book";
import { freshSheet } from "../grid/engine";
import { itemNotFound } from "../hostError";
import { EventType, workbookTarget } from "../events/eventType";
import { HostCollection } from "./hostObject";
import { register, unregister } from "./eventRegistration";
import { checkSheetName, nextSheetName } from "./sheetName";
import { WorksheetObject } from "./worksheet";

export class WorksheetsObject extends HostCollection {
  readonly excelName = "WorksheetCollection";

  constructor(private readonly book: Book) {
    super();
  }

  items() {
    return this.book.sheets().map((sheet) => new WorksheetObject(this.book, sheet.getSheetId()));
  }
  item(key: unknown) {
    const item = this.GetItemOrNullObject(key);
    if (!item) throw itemNotFound(`worksheet ${String(key)}`);
    return item;
  }
  GetItemOrNullObject(key: unknown) {
    const sheet = this.book.findSheet(key);
    return sheet && new WorksheetObject(this.book, sheet.getSheetId());
  }

  /** Adds a sheet after the last one. It does not become the active one. */
  Add(name?: string | null) {
    this.book.checkStructure();
    const wanted = name ?? nextSheetName(this.book);
    checkSheetName(this.book, wanted, null);
    const id = this.book.newSheetId();
    const active = this.book.grid.workbook.getActiveSheet().getSheetId();
    this.book.grid.run("sheet.command.insert-sheet", {
      unitId: this.book.grid.unitId,
      index: this.book.sheets().length,
      sheet: freshSheet(id, wanted),
    });
    this.book.stayOn(active);
    return new WorksheetObject(this.book, id);
  }

  GetActiveWorksheet() {
    return new WorksheetObject(this.book, this.book.grid.workbook.getActiveSheet().getSheetId());
  }
  GetCount(visibleOnly?: boolean | null) {
    return this.among(visibleOnly).length;
  }
  GetFirst(visibleOnly?: boolean | null) {
    return new WorksheetObject(this.book, this.among(visibleOnly)[0]!.getSheetId());
  }
  GetLast(visibleOnly?: boolean | null) {
    return new WorksheetObject(this.book, this.among(visibleOnly).at(-1)!.getSheetId());
  }

  // Events

  _RegisterDataChangedEvent() {
    register(this.book, EventType.Changed, workbookTarget);
  }
  _UnregisterDataChangedEvent() {
    unregister(this.book, EventType.Changed, workbookTarget);
  }
  _RegisterActivatedEvent() {
    register(this.book, EventType.Activated, workbookTarget);
  }
  _UnregisterActivatedEvent() {
    unregister(this.book, EventType.Activated, workbookTarget);
  }
  _RegisterDeactivatedEvent() {
    register(this.book, EventType.Deactivated, workbookTarget);
  }
  _UnregisterDeactivatedEvent() {
    unregister(this.book, EventType.Deactivated, workbookTarget);
  }
  _RegisterAddedEvent() {
    register(this.book, EventType.Added, workbookTarget);
  }
  _UnregisterAddedEvent() {
    unregister(this.book, EventType.Added, workbookTarget);
  }
  _RegisterDeletedEvent() {
    register(this.book, EventType.Deleted, workbookTarget);
  }
  _UnregisterDeletedEvent() {
    unregister(this.book, EventType.Deleted, workbookTarget);
  }
  _RegisterCalculatedEvent() {
    register(this.book, EventType.Calculated, workbookTarget);
  }
  _UnregisterCalculatedEvent() {
    unregister(this.book, EventType.Calculated, workbookTarget);
  }
  _RegisterSelectionChangedEvent() {
    register(this.book, EventType.SelectionChanged, workbookTarget);
  }
  _UnregisterSelectionChangedEvent() {
    unregister(this.book, EventType.SelectionChanged, workbookTarget);
  }
  _RegisterRowSortedEvent() {
    register(this.book, EventType.RowSorted, workbookTarget);
  }
  _UnregisterRowSortedEvent() {
    unregister(this.book, EventType.RowSorted, workbookTarget);
  }
  _RegisterFormatChangedEvent() {
    register(this.book, EventType.FormatChanged, workbookTarget);
  }
  _UnregisterFormatChangedEvent() {
    unregister(this.book, EventType.FormatChanged, workbookTarget);
  }
  _RegisterColumnSortedEvent() {
    register(this.book, EventType.ColumnSorted, workbookTarget);
  }
  _UnregisterColumnSortedEvent() {
    unregister(this.book, EventType.ColumnSorted, workbookTarget);
  }
  _RegisterSingleClickedEvent() {
    register(this.book, EventType.SingleClicked, workbookTarget);
  }
  _UnregisterSingleClickedEvent() {
    unregister(this.book, EventType.SingleClicked, workbookTarget);
  }
  _RegisterRowHiddenChangedEvent() {
    register(this.book, EventType.RowHiddenChanged, workbookTarget);
  }
  _UnregisterRowHiddenChangedEvent() {
    unregister(this.book, EventType.RowHiddenChanged, workbookTarget);
  }
  _RegisterFormulaChangedEvent() {
    register(this.book, EventType.FormulaChanged, workbookTarget);
  }
  _UnregisterFormulaChangedEvent() {
    unregister(this.book, EventType.FormulaChanged, workbookTarget);
  }
  _RegisterProtectionChangedEvent() {
    register(this.book, EventType.ProtectionChanged, workbookTarget);
  }
  _UnregisterProtectionChangedEvent() {
    unregister(this.book, EventType.ProtectionChanged, workbookTarget);
  }
  private among(visibleOnly?: boolean | null) {
    return this.book
      .sheets()
      .filter((sheet) => !visibleOnly || sheet.isSheetHidden() === BooleanNumber.FALSE);
  }
}
