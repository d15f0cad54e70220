import type { Book } from "../book/book";
import { isWholeColumns, isWholeRows, maxColumns, maxRows } from "../grid/address";
import { invalidArgument, itemNotFound } from "../hostError";
import { HostObject } from "./hostObject";
import { RangeObject } from "./range";
import { Place } from "./place";

export class FreezePanesObject extends HostObject {
  readonly excelName = "WorksheetFreezePanes";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    super();
  }

  private freeze(rows: number, columns: number) {
    this.book.grid.run("sheet.command.set-frozen", {
      unitId: this.book.grid.unitId,
      subUnitId: this.sheetId,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
  }

  /** Everything up to the last row and column of the range stays in sight. */
  FreezeAt(range: unknown) {
    const place =
      range instanceof Place
        ? { sheetId: range.sheetId, area: range.area }
        : this.book.locate(String(range), this.sheetId);
    if (!place || place.sheetId !== this.sheetId) throw invalidArgument(`frozenRange ${String(range)}`);
    const { area } = place;
    this.freeze(
      isWholeColumns(area) ? 0 : area.row + area.rows,
      isWholeRows(area) ? 0 : area.column + area.columns,
    );
  }
  FreezeRows(count = 1) {
    if (!Number.isInteger(count) || count < 0) throw invalidArgument("count");
    this.freeze(count, 0);
  }
  FreezeColumns(count = 1) {
    if (!Number.isInteger(count) || count < 0) throw invalidArgument("count");
    this.freeze(0, count);
  }
  Unfreeze() {
    if (this.GetLocationOrNullObject()) this.freeze(0, 0);
  }
  GetLocation() {
    const location = this.GetLocationOrNullObject();
    if (!location) throw itemNotFound("nothing is frozen");
    return location;
  }
  GetLocationOrNullObject() {
    const { ySplit, xSplit } = this.book.sheet(this.sheetId).getFreeze();
    if (ySplit <= 0 && xSplit <= 0) return null;
    const area = { row: 0, column: 0, rows: ySplit || maxRows, columns: xSplit || maxColumns };
    return new RangeObject(this.book, this.sheetId, area);
  }
}
