import type { Book } from "../book/book";
import { areaOf } from "../grid/grid";
import { selectedAreas, selectionOf } from "../grid/selection";
import { itemNotFound } from "../hostError";
import { HostObject } from "./hostObject";
import type { References } from "./references";
import { EventType, workbookTarget } from "../events/eventType";
import { register, unregister } from "./eventRegistration";
import { ApplicationObject } from "./application";
import { BindingsObject } from "./bindings";
import { CommentsObject } from "./comments";
import "./conditionalFormats";
import { CustomXmlPartsObject } from "./customXmlParts";
import { DataConnectionsObject } from "./dataConnections";
import { DocumentPropertiesObject } from "./documentProperties";
import { FunctionsObject } from "./functions";
import { insertSheets } from "./insertedSheets";
import { NamesObject } from "./names";
import { RangeAreasObject } from "./rangeAreas";
import { RangeObject } from "./range";
import { RuntimeObject } from "./runtime";
import { SettingsObject } from "./settings";
import { StylesObject } from "./styles";
import { TablesObject } from "./tables";
import { WorkbookProtectionObject } from "./workbookProtection";
import { WorksheetsObject } from "./worksheets";

export class WorkbookObject extends HostObject {
  readonly excelName = "Workbook";

  constructor(
    private readonly book: Book,
    private readonly references: References,
  ) {
    super();
  }

  get Name() {
    return this.book.grid.workbook.getName() + ".xlsx";
  }
  get ReadOnly() {
    return this.book.readOnly;
  }

  get Application() {
    return new ApplicationObject(this.book);
  }
  get Worksheets() {
    return new WorksheetsObject(this.book);
  }
  get Tables() {
    return new TablesObject(this.book, null);
  }
  get Comments() {
    return new CommentsObject(this.book, null);
  }
  get Names() {
    return new NamesObject(this.book, null);
  }
  get Functions() {
    return new FunctionsObject(this.book);
  }
  get CustomXmlParts() {
    return new CustomXmlPartsObject(this.book, null);
  }
  get Properties() {
    return new DocumentPropertiesObject(this.book);
  }
  get Protection() {
    return new WorkbookProtectionObject(this.book);
  }
  get DataConnections() {
    return new DataConnectionsObject();
  }
  get Bindings() {
    return new BindingsObject(this.book);
  }
  get _Runtime() {
    return new RuntimeObject(this.book);
  }
  get Styles() {
    return new StylesObject(this.book);
  }
  get Settings() {
    return new SettingsObject(this.book);
  }

  InsertWorksheetsFromBase64(base64: unknown, options?: object | null) {
    return insertSheets(this.book, base64, options);
  }

  GetSelectedRange() {
    const { sheetId, range } = selectionOf(this.book.grid);
    return new RangeObject(this.book, sheetId, areaOf(range));
  }
  GetSelectedRanges() {
    const { sheetId } = selectionOf(this.book.grid);
    return new RangeAreasObject(this.book, sheetId, selectedAreas(this.book.grid));
  }
  GetActiveCell() {
    const { sheetId, active } = selectionOf(this.book.grid);
    return new RangeObject(this.book, sheetId, { ...active, rows: 1, columns: 1 });
  }

  _RegisterActivatedEvent() {
    register(this.book, EventType.WorkbookActivated, workbookTarget);
  }
  _UnregisterActivatedEvent() {
    unregister(this.book, EventType.WorkbookActivated, workbookTarget);
  }

  _GetRangeForEventByReferenceId(id: string) {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(id);
    if (!range) throw itemNotFound("the range of the event");
    return range;
  }
  _GetRangeOrNullObjectForEventByReferenceId(id: string) {
    const place = this.book.events?.rangeOf(id);
    if (!place || !this.book.findSheet(place.sheetId)) return null;
    return new RangeObject(this.book, place.sheetId, place.area);
  }

  _RemoveReference(id: string) {
    const object = this.references.remove(id);
    for (const range of object?.tracked ?? []) this.book.live.release(range);
  }
  _RemoveAllReferences() {
    for (const object of this.references.removeAll())
      for (const range of object.tracked) this.book.live.release(range);
  }
  _GetReferenceCount() {
    return this.references.count;
  }
}
