import type { Binding } from "../book/binding";
import { bindingPlace } from "../book/bindings";
import type { Book } from "../book/book";
import { tablesOf, wholeTableArea } from "../book/tables";
import { findName } from "../grid/names";
import { areaOf } from "../grid/grid";
import { selectionOf } from "../grid/selection";
import { HostError, invalidArgument, itemAlreadyExists, itemNotFound } from "../hostError";
import { HostCollection, HostObject } from "./hostObject";
import { RangeObject } from "./range";
import { Place } from "./place";
import { TableObject } from "./table";

const types = ["Range", "Table", "Text"] as const;

/** Parts of the workbook under names of the add-in's own. They live as long as the workbook is open. */
export class BindingsObject extends HostCollection {
  readonly excelName = "BindingCollection";

  constructor(private readonly book: Book) {
    super();
  }

  items() {
    return this.book.bindings.map(({ id }) => new BindingObject(this.book, id));
  }
  item(id: unknown) {
    const found = this.GetItemOrNullObject(String(id));
    if (!found) throw itemNotFound(`binding ${String(id)}`);
    return found;
  }
  GetItemOrNullObject(id: string) {
    return this.book.bindings.some((binding) => binding.id === id) ? new BindingObject(this.book, id) : null;
  }
  GetItemAt(index: number) {
    const binding = this.book.bindings[index];
    if (!binding) throw invalidArgument("index");
    return new BindingObject(this.book, binding.id);
  }
  GetCount() {
    return this.book.bindings.length;
  }

  Add(range: unknown, bindingType: string, id: string) {
    const place =
      range instanceof Place
        ? { sheetId: range.sheetId, area: range.area }
        : this.book.locate(String(range), this.book.grid.workbook.getActiveSheet().getSheetId());
    if (!place) throw invalidArgument(`range ${String(range)}`);
    return this.add(place, bindingType, id);
  }
  AddFromSelection(bindingType: string, id: string) {
    const { sheetId, range } = selectionOf(this.book.grid);
    return this.add({ sheetId, area: areaOf(range) }, bindingType, id);
  }
  AddFromNamedItem(name: string, bindingType: string, id: string) {
    const table = tablesOf(this.book).find(
      (each) => each.getDisplayName().toLowerCase() === String(name).toLowerCase(),
    );
    const named = findName(this.book.grid, String(name), null);
    const place = table
      ? { sheetId: table.getSubunitId(), area: wholeTableArea(this.book, table) }
      : named && this.book.locate(named.formulaOrRefString, null);
    if (!place) throw itemNotFound(`name ${name}`);
    return this.add(place, bindingType, id);
  }

  private add(place: { sheetId: string; area: RangeObject["area"] }, type: string, id: string) {
    if (!types.includes(type as Binding["type"])) throw invalidArgument(`bindingType ${type}`);
    if (typeof id !== "string" || id === "") throw invalidArgument("id");
    if (this.book.bindings.some((binding) => binding.id === id)) throw itemAlreadyExists(`binding ${id}`);
    const { sheetId, area } = place;
    if (type === "Text" && area.rows * area.columns !== 1) throw invalidArgument("a text is a single cell");
    const table = tablesOf(this.book, sheetId).find(
      (each) => JSON.stringify(wholeTableArea(this.book, each)) === JSON.stringify(area),
    );
    if (type === "Table" && !table) throw invalidArgument("the range is no table");
    const live = { sheetId, area: { ...area } };
    const kept = type === "Table" ? { tableId: table!.getId() } : live;
    if (kept === live) this.book.live.track(live);
    this.book.bindings.push({ id, type: type as Binding["type"], place: kept });
    return new BindingObject(this.book, id);
  }
}

export class BindingObject extends HostObject {
  readonly excelName = "Binding";

  constructor(
    private readonly book: Book,
    private readonly id: string,
  ) {
    super();
  }

  override get identity() {
    return { Id: this.id };
  }
  private get binding() {
    const found = this.book.bindings.find(({ id }) => id === this.id);
    if (!found) throw itemNotFound(`binding ${this.id}`);
    return found;
  }
  private get place() {
    const place = bindingPlace(this.book, this.binding);
    if (!place) throw new HostError("InvalidBinding", "This object binding is no longer valid.", 400);
    return place;
  }

  get Id() {
    return this.binding.id;
  }
  get Type() {
    return this.binding.type;
  }
  GetRange() {
    const { sheetId, area } = this.place;
    return new RangeObject(this.book, sheetId, area);
  }
  GetTable() {
    const { place } = this.binding;
    if (!("tableId" in place)) throw this.mismatch();
    void this.place;
    return new TableObject(this.book, place.tableId);
  }
  GetText() {
    if (this.binding.type !== "Text") throw this.mismatch();
    return this.GetRange().Text![0]![0]!;
  }
  private mismatch() {
    return new HostError("InvalidBinding", "The binding is of another type.", 400);
  }
  Delete() {
    const { binding } = this;
    if (!("tableId" in binding.place)) this.book.live.release(binding.place);
    this.book.bindings.splice(this.book.bindings.indexOf(binding), 1);
  }
}
