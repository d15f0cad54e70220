import type { Book } from "../book/book";
import { invalidArgument, itemNotFound } from "../hostError";
import { HostCollection, HostObject } from "./hostObject";
import { RangeObject } from "./range";
import { Place } from "./place";

type Axis = "rows" | "columns";

/**
 * Where people or programs had a new page begin: above rows, or left of columns. Excel keeps them but passes over them
 * where pages are fitted.
 */
export class PageBreaksObject extends HostCollection {
  readonly excelName = "PageBreakCollection";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly axis: Axis,
  ) {
    super();
  }

  private get lines() {
    return linesOf(this.book, this.sheetId, this.axis);
  }
  private at(line: number) {
    return new PageBreakObject(this.book, this.sheetId, this.axis, line);
  }

  items() {
    return this.lines.map((line) => this.at(line));
  }
  item(index: unknown) {
    const line = this.lines[Number(index)];
    if (line === undefined) throw itemNotFound(`page break ${String(index)}`);
    return this.at(line);
  }
  GetItem(index: number) {
    return this.item(index);
  }
  GetCount() {
    return this.lines.length;
  }
  Add(range: unknown) {
    const place =
      range instanceof Place
        ? { sheetId: range.sheetId, area: range.area }
        : this.book.locate(String(range), this.sheetId);
    const line = this.axis === "rows" ? place?.area.row : place?.area.column;
    if (!place || place.sheetId !== this.sheetId || !line)
      throw invalidArgument(`pageBreakRange ${String(range)}`);
    const lines = [...new Set([...this.lines, line])].sort((one, other) => one - other);
    setLines(this.book, this.sheetId, this.axis, lines);
    return this.at(line);
  }
  RemovePageBreaks() {
    setLines(this.book, this.sheetId, this.axis, []);
  }
}

function linesOf(book: Book, sheetId: string, axis: Axis): number[] {
  const { page } = book.extras(sheetId);
  return axis === "rows" ? page.rowBreaks : (page.columnBreaks ?? []);
}

function setLines(book: Book, sheetId: string, axis: Axis, lines: number[]): void {
  const { page } = book.extras(sheetId);
  if (axis === "rows") page.rowBreaks = lines;
  else page.columnBreaks = lines;
}

class PageBreakObject extends HostObject {
  readonly excelName = "PageBreak";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly axis: Axis,
    private readonly line: number,
  ) {
    super();
  }

  get RowIndex() {
    return this.axis === "rows" ? this.line : 0;
  }
  get ColumnIndex() {
    return this.axis === "rows" ? 0 : this.line;
  }
  GetCellAfterBreak() {
    const place = { row: this.RowIndex, column: this.ColumnIndex, rows: 1, columns: 1 };
    return new RangeObject(this.book, this.sheetId, place);
  }
  Delete() {
    const lines = linesOf(this.book, this.sheetId, this.axis).filter((line) => line !== this.line);
    setLines(this.book, this.sheetId, this.axis, lines);
  }
}
