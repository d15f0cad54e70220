import type { Book } from "../book/book";
import { invalidArgument, itemNotFound } from "../hostError";
import { HostCollection, HostObject } from "./hostObject";
import { RangeObject } from "./range";
import { Place } from "./place";

/** Where people or programs had a new page begin. Excel keeps them but passes over them where pages are fitted. */
export class RowBreaksObject extends HostCollection {
  readonly excelName = "PageBreakCollection";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    super();
  }

  private get page() {
    return this.book.extras(this.sheetId).page;
  }

  items() {
    return this.page.rowBreaks.map((row) => new RowBreakObject(this.book, this.sheetId, row));
  }
  item(index: unknown) {
    const row = this.page.rowBreaks[Number(index)];
    if (row === undefined) throw itemNotFound(`page break ${String(index)}`);
    return new RowBreakObject(this.book, this.sheetId, row);
  }
  GetItem(index: number) {
    return this.item(index);
  }
  GetCount() {
    return this.page.rowBreaks.length;
  }
  Add(range: unknown) {
    const place =
      range instanceof Place
        ? { sheetId: range.sheetId, area: range.area }
        : this.book.locate(String(range), this.sheetId);
    if (!place || place.sheetId !== this.sheetId || place.area.row === 0)
      throw invalidArgument(`pageBreakRange ${String(range)}`);
    const { row } = place.area;
    this.page.rowBreaks = [...new Set([...this.page.rowBreaks, row])].sort((one, other) => one - other);
    return new RowBreakObject(this.book, this.sheetId, row);
  }
  RemovePageBreaks() {
    this.page.rowBreaks = [];
  }
}

class RowBreakObject extends HostObject {
  readonly excelName = "PageBreak";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly row: number,
  ) {
    super();
  }

  get RowIndex() {
    return this.row;
  }
  get ColumnIndex() {
    return 0;
  }
  GetCellAfterBreak() {
    return new RangeObject(this.book, this.sheetId, { row: this.row, column: 0, rows: 1, columns: 1 });
  }
  Delete() {
    const { page } = this.book.extras(this.sheetId);
    page.rowBreaks = page.rowBreaks.filter((row) => row !== this.row);
  }
}
