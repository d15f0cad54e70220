import type { Book } from "../book/book";
import { invalidArgument, itemNotFound } from "../hostError";
import { HostCollection, HostObject } from "./hostObject";

/** Key and value pairs that a sheet carries. Keys differ by more than their case. */
export class WorksheetCustomPropertiesObject extends HostCollection {
  readonly excelName = "WorksheetCustomPropertyCollection";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    super();
  }

  private get properties() {
    return this.book.extras(this.sheetId).properties;
  }

  items() {
    return [...this.properties.values()].map(
      ({ key }) => new WorksheetCustomPropertyObject(this.book, this.sheetId, key),
    );
  }
  item(key: unknown) {
    const item = this.GetItemOrNullObject(String(key));
    if (!item) throw itemNotFound(`property ${String(key)}`);
    return item;
  }
  GetItemOrNullObject(key: string) {
    const found = this.properties.get(key.toLowerCase());
    return found ? new WorksheetCustomPropertyObject(this.book, this.sheetId, found.key) : null;
  }
  GetCount() {
    return this.properties.size;
  }
  Add(key: string, value: string) {
    if (typeof key !== "string" || key === "" || key.length > 255) throw invalidArgument("key");
    this.properties.set(key.toLowerCase(), { key, value: String(value) });
    return new WorksheetCustomPropertyObject(this.book, this.sheetId, key);
  }
}

class WorksheetCustomPropertyObject extends HostObject {
  readonly excelName = "WorksheetCustomProperty";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly key: string,
  ) {
    super();
  }

  override get identity() {
    return { _Id: this.key };
  }
  private get entry() {
    const entry = this.book.extras(this.sheetId).properties.get(this.key.toLowerCase());
    if (!entry) throw itemNotFound(`property ${this.key}`);
    return entry;
  }
  get Key() {
    return this.entry.key;
  }
  get Value() {
    return this.entry.value;
  }
  set Value(value: string) {
    this.entry.value = String(value);
  }
  Delete() {
    this.book.extras(this.sheetId).properties.delete(this.key.toLowerCase());
  }
}
