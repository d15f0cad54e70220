import { BooleanNumber } from "@univerjs/core";
import type { Book } from "../book";
import { freshSheet } from "../grid/engine";
import { itemNotFound } from "../hostError";
import { HostCollection } from "../hostObject";
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

  private among(visibleOnly?: boolean | null) {
    return this.book
      .sheets()
      .filter((sheet) => !visibleOnly || sheet.isSheetHidden() === BooleanNumber.FALSE);
  }
}
