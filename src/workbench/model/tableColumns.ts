import { followingRenames } from "../book/renamedColumns";
import { nameColumns } from "../book/tableHeaders";
import { textAt, writeCells } from "../grid/cells";
import { totalsRowOf } from "../grid/totalsRow";
import { invalidArgument, itemNotFound } from "../hostError";
import { FilterObject } from "./filter";
import { TableFilterObject } from "./tableFilter";
import { HostCollection, HostObject } from "./hostObject";
import type { TablePlace } from "./tablePlace";

export class TableColumnsObject extends HostCollection {
  readonly excelName = "TableColumnCollection";

  constructor(private readonly table: TablePlace) {
    super();
  }

  items() {
    return Array.from(
      { length: this.table.area.columns },
      (_, index) => new TableColumnObject(this.table, index),
    );
  }
  item(key: unknown) {
    const item = this.GetItemOrNullObject(key);
    if (!item) throw itemNotFound(`column ${String(key)}`);
    return item;
  }
  /** A key is the header's text or the column's id. */
  GetItemOrNullObject(key: unknown) {
    const columns = this.items();
    if (typeof key === "number") return columns.find((column) => column.Id === key) ?? null;
    const text = String(key).toLowerCase();
    return columns.find((column) => column.Name.toLowerCase() === text) ?? null;
  }
  GetItemAt(index: number) {
    const item = this.items()[index];
    if (!item) throw invalidArgument("index");
    return item;
  }
  GetCount() {
    return this.table.area.columns;
  }
  Add(index?: number | null, values?: unknown, name?: string | null) {
    const { area } = this.table;
    const isWithin = index !== undefined && index !== null && index >= 0 && index < area.columns;
    const position = isWithin ? index : area.columns;
    if (isWithin) this.insert(position);
    else this.table.resizeTo({ ...area, columns: area.columns + 1 });
    const column = new TableColumnObject(this.table, position);
    if (Array.isArray(values)) column.Values = values;
    if (name) column.Name = name;
    return column;
  }

  private insert(position: number) {
    const { area } = this.table;
    this.table.range({ ...this.table.wholeArea, column: area.column + position, columns: 1 }).Insert("Right");
    this.table.resizeTo({ ...area, columns: area.columns + 1 });
  }
}

class TableColumnObject extends HostObject {
  readonly excelName = "TableColumn";

  constructor(
    private readonly table: TablePlace,
    private readonly position: number,
  ) {
    super();
  }

  override get identity() {
    return { Id: this.Id };
  }

  private get area() {
    const { area } = this.table;
    if (this.position >= area.columns) throw itemNotFound("column");
    return { ...area, column: area.column + this.position, columns: 1 };
  }
  private get wholeArea() {
    return { ...this.area, rows: this.table.wholeArea.rows };
  }
  private get sheet() {
    return this.table.book.sheet(this.table.sheetId);
  }

  /** Excel numbers a table's columns from 1 and keeps the number; this host numbers by place. */
  get Id() {
    return this.position + 1;
  }
  get Index() {
    return this.position;
  }
  get Name() {
    const { area } = this;
    return textAt(this.table.book.grid, this.sheet, area.row, area.column);
  }
  set Name(name: string) {
    const { area } = this;
    const { book, sheetId } = this.table;
    followingRenames(book, sheetId, { ...area, rows: 1 }, () => {
      writeCells(book.grid, this.sheet, { ...area, rows: 1 }, [[`'${name}`]]);
      nameColumns(book, sheetId, this.table.area);
    });
  }
  get Values() {
    return this.GetRange().Values;
  }
  set Values(values: unknown) {
    this.GetRange().Values = values as never;
  }

  get Filter() {
    return new FilterObject(new TableFilterObject(this.table), this.position);
  }

  GetRange() {
    return this.table.range(this.wholeArea);
  }
  GetHeaderRowRange() {
    return this.table.range({ ...this.area, rows: 1 });
  }
  GetTotalRowRange() {
    if (!this.table.hasTotals) throw itemNotFound("totals row");
    return this.table.range(totalsRowOf(this.area));
  }
  GetDataBodyRange() {
    return this.table.range({ ...this.area, row: this.area.row + 1, rows: this.area.rows - 1 });
  }
  Delete() {
    if (this.table.area.columns === 1) return this.table.Delete();
    const { row, rows, column, columns } = this.wholeArea;
    const last = this.table.area.column + this.table.area.columns - 1;
    const cells = this.table.range({ row, rows, column, columns });
    if (column !== last) return cells.Delete("Left");
    cells.Clear("All");
    this.table.resizeTo({ ...this.table.area, columns: this.table.area.columns - 1 });
  }
}
