import type { Book, CustomXml } from "../book/book";
import { xmlNamespace } from "../grid/xmlRoot";
import { HostError, invalidArgument, itemNotFound } from "../hostError";
import { HostCollection, HostObject } from "./hostObject";

/** All custom XML parts of the workbook, or those of one namespace. */
export class CustomXmlPartsObject extends HostCollection {
  get excelName() {
    return this.namespace === null ? "CustomXmlPartCollection" : "CustomXmlPartScopedCollection";
  }

  constructor(
    private readonly book: Book,
    private readonly namespace: string | null,
  ) {
    super();
  }

  private get parts() {
    return this.book.customXml.filter((part) => this.namespace === null || part.namespace === this.namespace);
  }

  items() {
    return this.parts.map((part) => new CustomXmlPartObject(this.book, part.id));
  }
  item(id: unknown) {
    const item = this.GetItemOrNullObject(String(id));
    if (!item) throw itemNotFound("custom XML part");
    return item;
  }
  Add(xml: string) {
    const part: CustomXml = { id: newPartId(this.book), namespace: checkedNamespace(xml), xml };
    this.book.customXml.push(part);
    return new CustomXmlPartObject(this.book, part.id);
  }
  GetByNamespace(namespace: string) {
    return new CustomXmlPartsObject(this.book, namespace);
  }
  GetCount() {
    return this.parts.length;
  }
  GetItemOrNullObject(id: string) {
    return this.parts.some((part) => part.id === id) ? new CustomXmlPartObject(this.book, id) : null;
  }
  GetOnlyItem() {
    const only = this.GetOnlyItemOrNullObject();
    if (!only) throw new HostError("InvalidOperation", "The collection does not hold exactly one item.", 400);
    return only;
  }
  GetOnlyItemOrNullObject() {
    const [only, ...more] = this.items();
    return only && more.length === 0 ? only : null;
  }
}

class CustomXmlPartObject extends HostObject {
  readonly excelName = "CustomXmlPart";

  constructor(
    private readonly book: Book,
    private readonly id: string,
  ) {
    super();
  }

  override get identity() {
    return { Id: this.id };
  }
  private get part() {
    const part = this.book.customXml.find(({ id }) => id === this.id);
    if (!part) throw itemNotFound("custom XML part");
    return part;
  }
  get Id() {
    return this.part.id;
  }
  get NamespaceUri() {
    return this.part.namespace;
  }
  GetXml() {
    return this.part.xml;
  }
  SetXml(xml: string) {
    const namespace = checkedNamespace(xml);
    Object.assign(this.part, { xml, namespace });
  }
  Delete() {
    this.book.customXml.splice(this.book.customXml.indexOf(this.part), 1);
  }
}

function checkedNamespace(xml: string): string {
  const namespace = xmlNamespace(String(xml));
  if (namespace === null) throw invalidArgument("not well-formed XML");
  return namespace;
}

const newPartId = (book: Book) => `{${book.newId("").padStart(8, "0")}-0000-4000-8000-000000000000}`;
