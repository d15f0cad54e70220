import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { Book } from "../book/book";
import { tablesOf } from "../book/tables";
import { type Evaluated, evaluate } from "../grid/evaluation";
import { findName, namesOf, putName, removeName, scopeOf } from "../grid/names";
import { storedReferences } from "../grid/structuredReferences";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../hostError";
import { HostCollection, HostObject } from "./hostObject";
import { RangeObject } from "./range";
import { Place } from "./place";
import { checkName } from "./nameRules";
import { upward } from "./upward";

/** Names of the workbook, or those of one sheet. */
export class NamesObject extends HostCollection {
  readonly excelName = "NamedItemCollection";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string | null,
  ) {
    super();
  }

  items() {
    return namesOf(this.book.grid, this.sheetId).map(
      ({ name }) => new NameObject(this.book, name, this.sheetId),
    );
  }
  item(name: unknown) {
    const item = this.GetItemOrNullObject(String(name));
    if (!item) throw itemNotFound(`name ${String(name)}`);
    return item;
  }
  GetItemOrNullObject(name: string) {
    const found = findName(this.book.grid, name, this.sheetId);
    return found && scopeOf(found) === this.sheetId
      ? new NameObject(this.book, found.name, this.sheetId)
      : null;
  }
  GetCount() {
    return namesOf(this.book.grid, this.sheetId).length;
  }

  Add(name: string, reference: unknown, comment?: string | null) {
    const formula =
      reference instanceof Place
        ? this.book.absoluteReference(reference.sheetId, reference.area)
        : formulaText(this.book, reference);
    return this.add(name, formula, comment);
  }
  AddFormulaLocal(name: string, formula: string, comment?: string | null) {
    if (!String(formula).startsWith("=")) throw invalidArgument("formula");
    return this.add(name, formulaText(this.book, formula), comment);
  }

  /** The names of the workbook and those of its tables share one set. */
  private isTable(name: string): boolean {
    const same = (other: string) => other.toLowerCase() === name.toLowerCase();
    return this.sheetId === null && tablesOf(this.book).some((table) => same(table.getDisplayName()));
  }
  private add(name: string, formula: string, comment?: string | null) {
    checkName(name);
    if (this.GetItemOrNullObject(name) || this.isTable(name)) throw itemAlreadyExists(`name ${name}`);
    const id = this.book.newId("name");
    putName(this.book.grid, { id, name, formulaOrRefString: formula, comment: comment ?? "" }, this.sheetId);
    return new NameObject(this.book, name, this.sheetId);
  }
}

class NameObject extends HostObject {
  readonly excelName = "NamedItem";

  constructor(
    private readonly book: Book,
    private readonly name: string,
    private readonly sheetId: string | null,
  ) {
    super();
  }

  /** What the name comes to, where it stands for neither cells nor a constant. */
  private result: Evaluated | null = null;

  override get identity() {
    return { _Id: this.name };
  }
  override get onlyByName() {
    return ["WorksheetOrNullObject", "Worksheet"];
  }

  private get entry(): IDefinedNamesServiceParam {
    const found = findName(this.book.grid, this.name, this.sheetId);
    if (!found || scopeOf(found) !== this.sheetId) throw itemNotFound(`name ${this.name}`);
    return found;
  }
  private change(part: Partial<IDefinedNamesServiceParam>) {
    putName(this.book.grid, { ...this.entry, ...part }, this.sheetId);
  }
  private get place() {
    return this.book.locate(this.entry.formulaOrRefString, this.sheetId);
  }

  get Name() {
    return this.entry.name;
  }
  get Formula() {
    const formula = this.entry.formulaOrRefString;
    return formula.startsWith("=") ? formula : `=${formula}`;
  }
  set Formula(formula: string) {
    this.change({ formulaOrRefString: formulaText(this.book, formula) });
  }
  get Comment() {
    return this.entry.comment ?? "";
  }
  set Comment(comment: string) {
    this.change({ comment });
  }
  get Visible() {
    return !this.entry.hidden;
  }
  set Visible(visible: boolean) {
    this.change({ hidden: !visible });
  }
  get Scope() {
    return this.sheetId === null ? "Workbook" : "Worksheet";
  }
  override async prepare() {
    if (!this.place && constantOf(this.Formula) === undefined)
      this.result = await evaluate(this.book.grid, this.Formula, this.sheetId);
  }
  get Type() {
    if (this.place) return "Range";
    if (this.result && "error" in this.result) return "Error";
    const value = constantOf(this.Formula) ?? this.result?.value;
    if (typeof value === "number") return "Double";
    return typeof value === "boolean" ? "Boolean" : "String";
  }
  get Value() {
    const place = this.place;
    if (place) return this.book.absoluteReference(place.sheetId, place.area);
    const { result } = this;
    return constantOf(this.Formula) ?? (result && ("error" in result ? result.error : result.value));
  }
  get Worksheet() {
    if (this.sheetId === null) throw itemNotFound("worksheet");
    return upward.worksheet(this.book, this.sheetId);
  }
  get WorksheetOrNullObject() {
    return this.sheetId === null ? null : upward.worksheet(this.book, this.sheetId);
  }

  GetRange() {
    const range = this.GetRangeOrNullObject();
    if (!range) throw itemNotFound(`name ${this.name} stands for no range`);
    return range;
  }
  GetRangeOrNullObject() {
    const place = this.place;
    return place && new RangeObject(this.book, place.sheetId, place.area);
  }
  Delete() {
    removeName(this.book.grid, this.entry);
  }
}

/** References are stored without "=", formulas and constants with it, as the grid wants them. */
/** A name lies in no table, so that nothing is left out of what it says of one. */
const nowhere = { sheetId: "", row: 0, column: 0 };

function formulaText(book: Book, input: unknown): string {
  if (typeof input === "number" || typeof input === "boolean") return `=${String(input).toUpperCase()}`;
  if (typeof input !== "string" || input === "") throw invalidArgument("reference");
  if (!input.startsWith("=")) return `="${input.replaceAll('"', '""')}"`;
  const reference = input.slice(1);
  return book.locate(reference, null) ? reference : storedReferences(book.grid, nowhere, input);
}

function constantOf(formula: string): string | number | boolean | undefined {
  const text = formula.slice(1).trim();
  if (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return Number(text);
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  return quoted ? quoted[1]!.replaceAll('""', '"') : undefined;
}
