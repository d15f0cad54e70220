import type { Book } from "../book/book";
import { invalidArgument, itemNotFound } from "../hostError";
import { HostCollection, HostObject } from "./hostObject";

/** workbook.settings: values that one add-in keeps in one file. */
export class SettingsObject extends HostCollection {
  readonly excelName = "SettingCollection";

  constructor(private readonly book: Book) {
    super();
  }

  items() {
    return [...this.book.settings.keys()].map((key) => new SettingObject(this.book, key));
  }
  item(key: unknown) {
    const item = this.GetItemOrNullObject(String(key));
    if (!item) throw itemNotFound(`setting ${String(key)}`);
    return item;
  }
  Add(key: string, value: unknown) {
    if (!key) throw invalidArgument("key");
    this.book.settings.set(key, value);
    return new SettingObject(this.book, key);
  }
  GetCount() {
    return this.book.settings.size;
  }
  GetItemOrNullObject(key: string) {
    return this.book.settings.has(key) ? new SettingObject(this.book, key) : null;
  }
}

class SettingObject extends HostObject {
  readonly excelName = "Setting";

  constructor(
    private readonly book: Book,
    private readonly key: string,
  ) {
    super();
  }

  override get identity() {
    return { _Id: this.key };
  }
  get Key() {
    return this.key;
  }
  get Value() {
    return this.book.settings.get(this.key);
  }
  set Value(value: unknown) {
    this.book.settings.set(this.key, value);
  }
  Delete() {
    this.book.settings.delete(this.key);
  }
}
