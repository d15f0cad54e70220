import type { Book } from "../book/book";
import type { Table } from "../book/table";
import { tablesOf, wholeTableArea } from "../book/tables";
import { contains, intersect } from "../grid/address";
import { invalidArgument, itemNotFound } from "../hostError";
import { EventType, workbookTarget } from "../events/eventType";
import { HostCollection } from "./hostObject";
import { register, unregister } from "./eventRegistration";
import { Place } from "./place";
import { createTable } from "./tableCreation";
import { TableObject } from "./table";
import { type TableScope, leadUp } from "./upward";

export class TablesObject extends HostCollection {
  get excelName() {
    return this.scope?.area ? "TableScopedCollection" : "TableCollection";
  }

  constructor(
    private readonly book: Book,
    private readonly scope: TableScope | null,
  ) {
    super();
  }

  private get tables(): Table[] {
    const { scope } = this;
    if (!scope) return tablesOf(this.book);
    const onSheet = tablesOf(this.book, scope.sheetId);
    if (!scope.area) return onSheet;
    const area = scope.area;
    return onSheet.filter((table) => {
      const whole = wholeTableArea(this.book, table);
      return scope.fullyContained ? contains(area, whole) : intersect(area, whole) !== null;
    });
  }

  items() {
    return this.tables.map((table) => new TableObject(this.book, table.getId()));
  }
  item(key: unknown) {
    const item = this.GetItemOrNullObject(key);
    if (!item) throw itemNotFound(`table ${String(key)}`);
    return item;
  }
  GetItemOrNullObject(key: unknown) {
    const text = String(key).toLowerCase();
    const found = this.tables.find(
      (table) => table.getId() === String(key) || table.getDisplayName().toLowerCase() === text,
    );
    return found ? new TableObject(this.book, found.getId()) : null;
  }
  GetItemAt(index: number) {
    const table = this.tables[index];
    if (!table) throw invalidArgument("index");
    return new TableObject(this.book, table.getId());
  }
  GetFirst() {
    return this.GetItemAt(0);
  }
  GetCount() {
    return this.tables.length;
  }

  Add(address: unknown, hasHeaders: unknown) {
    const place =
      address instanceof Place
        ? { sheetId: address.sheetId, area: address.area }
        : this.book.locate(
            String(address),
            this.scope?.sheetId ?? this.book.grid.workbook.getActiveSheet().getSheetId(),
          );
    if (!place) throw invalidArgument(`address ${String(address)}`);
    if (this.scope && place.sheetId !== this.scope.sheetId)
      throw invalidArgument("the range lies on another sheet");
    return new TableObject(
      this.book,
      createTable(this.book, place.sheetId, place.area, hasHeaders !== false),
    );
  }

  // Events

  _RegisterAddedEvent() {
    register(this.book, EventType.TableAdded, this.scope?.sheetId ?? workbookTarget);
  }
  _UnregisterAddedEvent() {
    unregister(this.book, EventType.TableAdded, this.scope?.sheetId ?? workbookTarget);
  }
  _RegisterDeletedEvent() {
    register(this.book, EventType.TableDeleted, this.scope?.sheetId ?? workbookTarget);
  }
  _UnregisterDeletedEvent() {
    unregister(this.book, EventType.TableDeleted, this.scope?.sheetId ?? workbookTarget);
  }
  _RegisterDataChangedEvent() {
    register(this.book, EventType.TableChanged, this.scope?.sheetId ?? workbookTarget);
  }
  _UnregisterDataChangedEvent() {
    unregister(this.book, EventType.TableChanged, this.scope?.sheetId ?? workbookTarget);
  }
}

leadUp({ tables: (book, scope) => new TablesObject(book, scope) });
