import { extendCalculatedColumns } from "../book/calculatedColumns";
import { extendTableRules } from "../book/tableRules";
import { readValues } from "../grid/cells";
import { invalidArgument } from "../hostError";
import { HostCollection, HostObject } from "./hostObject";
import type { TablePlace } from "./tablePlace";

export class TableRowsObject extends HostCollection {
  readonly excelName = "TableRowCollection";

  constructor(private readonly table: TablePlace) {
    super();
  }

  items() {
    return Array.from({ length: this.GetCount() }, (_, index) => new TableRowObject(this.table, index));
  }
  item(key: unknown) {
    return this.GetItemAt(Number(key));
  }
  GetItemAt(index: number) {
    if (!Number.isInteger(index) || index < 0 || index >= this.GetCount()) throw invalidArgument("index");
    return new TableRowObject(this.table, index);
  }
  GetCount() {
    return this.table.bodyArea.rows;
  }

  /** Adds rows at the end, or pushes down those from the index on. */
  Add(index?: number | null, values?: unknown) {
    const { area, bodyArea } = this.table;
    const rows = Array.isArray(values) ? values.length : 1;
    if (this.isBlank) return this.fillBlank(rows, values);
    const place = index === undefined || index === null || index < 0 ? bodyArea.rows : index;
    if (place > bodyArea.rows) throw invalidArgument("index");
    if (place < bodyArea.rows) return this.insert(place, rows, values);
    this.table.makeRoom(rows);
    this.table.resizeTo({ ...area, rows: area.rows + rows });
    const added = this.table.range({ ...area, row: area.row + area.rows, rows });
    if (Array.isArray(values)) added.Values = values as never;
    extendCalculatedColumns(this.table.book, this.table.sheetId, area, this.table.area);
    extendTableRules(this.table.book, this.table.sheetId, area, this.table.area);
    return new TableRowObject(this.table, place);
  }

  private insert(place: number, rows: number, values: unknown) {
    const { bodyArea } = this.table;
    const added = { ...bodyArea, row: bodyArea.row + place, rows };
    this.table.range(added).Insert("Down");
    if (Array.isArray(values)) this.table.range(added).Values = values as never;
    return new TableRowObject(this.table, place);
  }

  /** A table of headings alone has one blank row, which the first rows that come take the place of. */
  private get isBlank() {
    const { book, sheetId, bodyArea, extras } = this.table;
    if (!extras.insertRow || bodyArea.rows !== 1) return false;
    return readValues(book.grid, book.sheet(sheetId), bodyArea)[0]!.every((value) => value === "");
  }
  private fillBlank(rows: number, values: unknown) {
    const { area } = this.table;
    if (rows > 1) this.table.makeRoom(rows - 1);
    this.table.resizeTo({ ...area, rows: rows + 1 });
    this.table.extras.insertRow = false;
    if (Array.isArray(values))
      this.table.range({ ...area, row: area.row + 1, rows }).Values = values as never;
    return new TableRowObject(this.table, 0);
  }
}

class TableRowObject extends HostObject {
  readonly excelName = "TableRow";

  constructor(
    private readonly table: TablePlace,
    private readonly position: number,
  ) {
    super();
  }

  override get identity() {
    return { _Index: this.position };
  }
  get Index() {
    return this.position;
  }
  get Values() {
    return this.GetRange().Values;
  }
  set Values(values: unknown) {
    this.GetRange().Values = values as never;
  }
  GetRange() {
    const { bodyArea } = this.table;
    if (this.position >= bodyArea.rows) throw invalidArgument("index");
    return this.table.range({ ...bodyArea, row: bodyArea.row + this.position, rows: 1 });
  }
  Delete() {
    const { area, bodyArea } = this.table;
    if (bodyArea.rows === 1) {
      this.GetRange().Clear("Contents");
      this.table.extras.insertRow = true;
      return;
    }
    const rest = { ...area, rows: area.rows - 1 };
    const below = { ...area, row: bodyArea.row + this.position, rows: 1 };
    this.table.range(below).Delete("Up");
    if (this.table.area.rows === area.rows) this.table.resizeTo(rest);
  }
}
