import { TableManager } from "@univerjs/sheets-table";
import type { Book } from "../book";
import { type Area, contains, intersect } from "../grid/address";
import { areaOf } from "../grid/grid";
import { invalidArgument, invalidOperation, itemNotFound } from "../hostError";
import { EventType, workbookTarget } from "../events";
import { HostCollection } from "../hostObject";
import { register, unregister } from "./eventRegistration";
import { RangeObject } from "./range";
import { createTable } from "./tableCreation";
import { TableObject } from "./table";

export type Table = NonNullable<ReturnType<TableManager["getTableById"]>>;

/** Where a collection of tables looks: a sheet, or a part of it. */
interface Scope {
  sheetId: string;
  area: Area | null;
  fullyContained: boolean;
}

export class TablesObject extends HostCollection {
  get excelName() {
    return this.scope?.area ? "TableScopedCollection" : "TableCollection";
  }

  constructor(
    private readonly book: Book,
    private readonly scope: Scope | null,
  ) {
    super();
  }

  private get tables(): Table[] {
    const { scope } = this;
    if (!scope) return tablesOf(this.book);
    const onSheet = tablesOf(this.book, scope.sheetId);
    if (!scope.area) return onSheet;
    const area = scope.area;
    return onSheet.filter((table) =>
      scope.fullyContained ? contains(area, tableArea(table)) : intersect(area, tableArea(table)) !== null,
    );
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
      address instanceof RangeObject
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

  _RegisterDataChangedEvent() {
    register(this.book, EventType.TableChanged, this.scope?.sheetId ?? workbookTarget);
  }
  _UnregisterDataChangedEvent() {
    unregister(this.book, EventType.TableChanged, this.scope?.sheetId ?? workbookTarget);
  }
}

export function tablesOf(book: Book, sheetId?: string): Table[] {
  const manager = book.grid.injector.get(TableManager);
  const sheetIds = sheetId === undefined ? book.sheets().map((sheet) => sheet.getSheetId()) : [sheetId];
  return sheetIds.flatMap((id) => manager.getTablesBySubunitId(book.grid.unitId, id) ?? []);
}

export function findTable(book: Book, tableId: string): Table {
  const table = book.grid.injector.get(TableManager).getTableById(book.grid.unitId, tableId);
  if (!table) throw itemNotFound("table");
  return table;
}

export const tableArea = (table: Table): Area => areaOf(table.getRange() as never);

export const tablesTouching = (book: Book, sheetId: string, area: Area): Table[] =>
  tablesOf(book, sheetId).filter((table) => intersect(tableArea(table), area));

/** Forgets the table; its cells stay. */
export function removeTable(book: Book, tableId: string): void {
  const table = findTable(book, tableId);
  book.grid.run("sheet.command.delete-table", {
    unitId: book.grid.unitId,
    subUnitId: table.getSubunitId(),
    tableId,
  });
}

/** Two tables may not share a cell. */
export function refuseOverlap(book: Book, sheetId: string, area: Area, self: string | null): void {
  if (tablesTouching(book, sheetId, area).some((table) => table.getId() !== self)) {
    throw invalidOperation("A table cannot overlap another table.");
  }
}
