import type { Book } from "../book/book";
import { invalidArgument, itemNotFound } from "../hostError";
import { HostCollection, HostObject } from "./hostObject";

export class DocumentPropertiesObject extends HostObject {
  readonly excelName = "DocumentProperties";

  constructor(private readonly book: Book) {
    super();
  }

  get Custom() {
    return new CustomPropertiesObject(this.book);
  }

  get Title() {
    return this.book.properties.title;
  }
  set Title(text: string) {
    this.book.properties.title = text;
  }
  get Subject() {
    return this.book.properties.subject;
  }
  set Subject(text: string) {
    this.book.properties.subject = text;
  }
  get Author() {
    return this.book.properties.author;
  }
  set Author(text: string) {
    this.book.properties.author = text;
  }
  get Keywords() {
    return this.book.properties.keywords;
  }
  set Keywords(text: string) {
    this.book.properties.keywords = text;
  }
  get Comments() {
    return this.book.properties.comments;
  }
  set Comments(text: string) {
    this.book.properties.comments = text;
  }
  get Category() {
    return this.book.properties.category;
  }
  set Category(text: string) {
    this.book.properties.category = text;
  }
  get Manager() {
    return this.book.properties.manager;
  }
  set Manager(text: string) {
    this.book.properties.manager = text;
  }
  get LastAuthor() {
    return this.book.history.lastAuthor;
  }
  get CreationDate() {
    return this.book.history.created.toISOString();
  }
  get RevisionNumber() {
    return this.book.history.revisionNumber;
  }
  set RevisionNumber(number: number) {
    if (!Number.isInteger(number) || number < 0) throw invalidArgument("revisionNumber");
    this.book.history.revisionNumber = number;
  }
  get Company() {
    return this.book.properties.company;
  }
  set Company(text: string) {
    this.book.properties.company = text;
  }
}

class CustomPropertiesObject extends HostCollection {
  readonly excelName = "CustomPropertyCollection";

  constructor(private readonly book: Book) {
    super();
  }

  items() {
    return [...this.book.customProperties.values()].map(
      ({ key }) => new CustomPropertyObject(this.book, key),
    );
  }
  item(key: unknown) {
    const item = this.GetItemOrNullObject(String(key));
    if (!item) throw itemNotFound(`property ${String(key)}`);
    return item;
  }
  Add(key: string, value: unknown) {
    if (!key || key.length > 255) throw invalidArgument("key");
    this.book.customProperties.set(key.toLowerCase(), { key, value });
    return new CustomPropertyObject(this.book, key);
  }
  DeleteAll() {
    this.book.customProperties.clear();
  }
  GetCount() {
    return this.book.customProperties.size;
  }
  GetItemOrNullObject(key: string) {
    const found = this.book.customProperties.get(key.toLowerCase());
    return found ? new CustomPropertyObject(this.book, found.key) : null;
  }
}

class CustomPropertyObject extends HostObject {
  readonly excelName = "CustomProperty";

  constructor(
    private readonly book: Book,
    private readonly key: string,
  ) {
    super();
  }

  override get identity() {
    return { _Id: this.key };
  }
  private get entry() {
    const entry = this.book.customProperties.get(this.key.toLowerCase());
    if (!entry) throw itemNotFound(`property ${this.key}`);
    return entry;
  }
  get Key() {
    return this.entry.key;
  }
  get Value() {
    return this.entry.value;
  }
  set Value(value: unknown) {
    this.entry.value = value;
  }
  get Type() {
    if (this.entry.value instanceof Date) return "Date";
    const kinds: Record<string, string> = { number: "Number", boolean: "Boolean", string: "String" };
    return kinds[typeof this.entry.value] ?? "String";
  }
  Delete() {
    this.book.customProperties.delete(this.key.toLowerCase());
  }
}
