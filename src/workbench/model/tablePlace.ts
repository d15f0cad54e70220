import type { Book } from "../book/book";
import { configureTable, findTable, resizeTable, tableArea, wholeTableArea } from "../book/tables";
import type { Area } from "../grid/address";
import { readValues } from "../grid/cells";
import { hasTotals, totalsRowOf } from "../grid/totalsRow";
import { HostObject } from "./hostObject";
import { RangeObject } from "./range";

/** A table and its cells: what a Table is before it has rows, columns, a sort and a filter. */
export abstract class TablePlace extends HostObject {
  readonly excelName = "Table";

  constructor(
    readonly book: Book,
    readonly tableId: string,
  ) {
    super();
  }

  override get identity() {
    return { Id: this.tableId };
  }

  get table() {
    return findTable(this.book, this.tableId);
  }
  get sheetId() {
    return this.table.getSubunitId();
  }
  /** Its header and rows, without totals. */
  get area(): Area {
    return tableArea(this.table);
  }
  /** The rows below the header. */
  get bodyArea(): Area {
    return { ...this.area, row: this.area.row + 1, rows: this.area.rows - 1 };
  }
  get wholeArea(): Area {
    return wholeTableArea(this.book, this.table);
  }
  get hasTotals() {
    return hasTotals(this.book.sheet(this.sheetId), this.area);
  }
  get extras() {
    return this.book.table(this.tableId);
  }
  range(area: Area) {
    return new RangeObject(this.book, this.sheetId, area);
  }
  configure(config: object) {
    configureTable(this.book, this.tableId, config);
  }
  resizeTo(area: Area) {
    resizeTable(this.book, this.tableId, area);
  }
  /** Pushes away what stands below the rows, totals or anything else; says whether there was something. */
  makeRoom(rows: number): boolean {
    const below = this.range({ ...totalsRowOf(this.area), rows });
    const cells = readValues(this.book.grid, below.sheet, below.area);
    const isFree = !this.hasTotals && cells.every((line) => line.every((value) => value === ""));
    if (!isFree) below.Insert("Down");
    return !isFree;
  }
  /** Takes the table away together with its cells. */
  abstract Delete(): void;
}
