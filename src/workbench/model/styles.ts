import type { IStyleData } from "@univerjs/core";
import type { Book } from "../book/book";
import { freshStyle, type NamedStyle, normalStyle } from "../book/namedStyles";
import { restyleCells } from "../book/styledCells";
import * as formats from "../grid/formats";
import type { FormatProperty } from "../grid/formats";
import { combine } from "../grid/pendingStyles";
import { accessDenied, apiNotFound, invalidArgument, itemAlreadyExists, itemNotFound } from "../hostError";
import { HostCollection, HostObject } from "./hostObject";
import type { Look } from "./look";
import { RangeFillObject } from "./rangeFill";
import { RangeFontObject } from "./rangeFont";

/** The styles of the workbook, built-in ones first. */
export class StylesObject extends HostCollection {
  readonly excelName = "StyleCollection";

  constructor(private readonly book: Book) {
    super();
  }

  items() {
    return this.book.styles.all.map(({ name }) => new StyleObject(this.book, name));
  }
  item(name: unknown) {
    const found = this.GetItemOrNullObject(String(name));
    if (!found) throw itemNotFound(`style ${String(name)}`);
    return found;
  }
  GetItemOrNullObject(name: string) {
    const found = this.book.styles.find(name);
    return found ? new StyleObject(this.book, found.name) : null;
  }
  GetItemAt(index: number) {
    const style = this.book.styles.all[index];
    if (!style) throw invalidArgument("index");
    return new StyleObject(this.book, style.name);
  }
  GetCount() {
    return this.book.styles.all.length;
  }
  /** Looks like Normal to begin with. */
  Add(name: string) {
    if (typeof name !== "string" || name.trim() === "" || name.length > 255) throw invalidArgument("name");
    if (this.book.styles.find(name)) throw itemAlreadyExists(`style ${name}`);
    this.book.checkStructure();
    this.book.styles.put(freshStyle(name, { ...this.book.styles.find(normalStyle)!.look }));
  }
}

export class StyleObject extends HostObject {
  readonly excelName = "Style";
  private readonly look: Look;

  constructor(
    private readonly book: Book,
    private readonly name: string,
  ) {
    super();
    this.look = {
      read: (property) => property.read(this.style.look),
      apply: (part) => this.restyle(part),
      kept: (key) => this.style.kept[key],
      keep: (key, value) => {
        const { style } = this;
        style.kept = { ...style.kept, [key]: value };
        restyleCells(this.book, style, {});
      },
    };
  }

  override get identity() {
    return { _Id: this.name };
  }
  private get style(): NamedStyle {
    const found = this.book.styles.find(this.name);
    if (!found) throw itemNotFound(`style ${this.name}`);
    return found;
  }
  /** Cells that have the style follow. */
  private restyle(part: IStyleData) {
    const { style } = this;
    style.look = combine(style.look, part);
    restyleCells(this.book, style, part);
  }
  private write<T>(property: FormatProperty<T>, value: T) {
    this.look.apply(property.write(value));
  }

  get Name() {
    return this.style.name;
  }
  get BuiltIn() {
    return this.style.builtIn;
  }
  get Font() {
    return new RangeFontObject(this.look);
  }
  get Fill() {
    return new RangeFillObject(this.look);
  }
  get Borders() {
    return new StyleBordersObject(this.look);
  }
  get NumberFormat() {
    return this.look.read(formats.numberFormat)!;
  }
  set NumberFormat(format: string) {
    if (typeof format !== "string" || format === "") throw invalidArgument("numberFormat");
    this.write(formats.numberFormat, format);
  }
  get NumberFormatLocal() {
    return this.NumberFormat;
  }
  set NumberFormatLocal(format: string) {
    this.NumberFormat = format;
  }
  get HorizontalAlignment() {
    return this.look.read(formats.horizontalAlignment)!;
  }
  set HorizontalAlignment(alignment: string) {
    this.write(formats.horizontalAlignment, alignment);
  }
  get VerticalAlignment() {
    return this.look.read(formats.verticalAlignment)!;
  }
  set VerticalAlignment(alignment: string) {
    this.write(formats.verticalAlignment, alignment);
  }
  get WrapText() {
    return this.look.read(formats.wrapText)!;
  }
  set WrapText(wrap: boolean) {
    this.write(formats.wrapText, wrap);
  }
  get IndentLevel() {
    return this.look.read(formats.indentLevel)!;
  }
  set IndentLevel(level: number) {
    this.write(formats.indentLevel, level);
  }
  get TextOrientation() {
    return this.look.read(formats.textOrientation)!;
  }
  /** The name under which office.js writes it. */
  set Orientation(degrees: number) {
    this.write(formats.textOrientation, degrees);
  }
  get ShrinkToFit() {
    return this.style.kept.shrinkToFit === true;
  }
  set ShrinkToFit(shrink: boolean) {
    this.look.keep("shrinkToFit", shrink || undefined);
  }
  get AutoIndent() {
    return this.style.kept.autoIndent === true;
  }
  set AutoIndent(indent: boolean) {
    this.look.keep("autoIndent", indent || undefined);
  }
  get ReadingOrder() {
    return this.look.read(formats.readingOrder)!;
  }
  set ReadingOrder(order: string) {
    this.write(formats.readingOrder, order);
  }
  get Locked() {
    return this.style.locked;
  }
  set Locked(locked: boolean) {
    this.style.locked = locked;
  }
  get FormulaHidden() {
    return this.style.formulaHidden;
  }
  set FormulaHidden(hidden: boolean) {
    this.style.formulaHidden = hidden;
  }
  get IncludeAlignment() {
    return this.style.includes.Alignment;
  }
  set IncludeAlignment(included: boolean) {
    this.style.includes.Alignment = included;
  }
  get IncludeBorder() {
    return this.style.includes.Border;
  }
  set IncludeBorder(included: boolean) {
    this.style.includes.Border = included;
  }
  get IncludeFont() {
    return this.style.includes.Font;
  }
  set IncludeFont(included: boolean) {
    this.style.includes.Font = included;
  }
  get IncludeNumber() {
    return this.style.includes.Number;
  }
  set IncludeNumber(included: boolean) {
    this.style.includes.Number = included;
  }
  get IncludePatterns() {
    return this.style.includes.Patterns;
  }
  set IncludePatterns(included: boolean) {
    this.style.includes.Patterns = included;
  }
  get IncludeProtection() {
    return this.style.includes.Protection;
  }
  set IncludeProtection(included: boolean) {
    this.style.includes.Protection = included;
  }

  /** Its cells are Normal again. */
  Delete() {
    const { style } = this;
    if (style.name === normalStyle) throw accessDenied("the style Normal cannot be deleted");
    this.book.checkStructure();
    restyleCells(this.book, style, null);
    this.book.styles.remove(style.name);
  }
}

const sides = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r" } as const;
type Edge = keyof typeof sides;

class StyleBordersObject extends HostCollection {
  readonly excelName = "RangeBorderCollection";

  constructor(private readonly look: Look) {
    super();
  }
  items() {
    return (Object.keys(sides) as Edge[]).map((edge) => new StyleBorderObject(this.look, edge));
  }
  item(edge: unknown) {
    if (!(String(edge) in sides)) throw apiNotFound(`RangeBorder ${String(edge)} of a style`);
    return new StyleBorderObject(this.look, edge as Edge);
  }
  GetItemAt(index: number) {
    const item = this.items()[index];
    if (!item) throw invalidArgument("index");
    return item;
  }
}

class StyleBorderObject extends HostObject {
  readonly excelName = "RangeBorder";

  constructor(
    private readonly look: Look,
    private readonly edge: Edge,
  ) {
    super();
  }
  override get identity() {
    return { _Id: this.edge };
  }
  private get line() {
    return this.look.read({
      read: ({ bd }) => formats.lineOf(bd, sides[this.edge]),
      write: () => ({}),
    })!;
  }
  private change(part: Partial<formats.Line>) {
    const line = { ...this.line, ...part };
    if (part.style === undefined && line.style === "None") line.style = "Continuous";
    this.look.apply({ bd: { [sides[this.edge]]: formats.borderOf(line) } });
  }

  get SideIndex() {
    return this.edge;
  }
  get Style() {
    return this.line.style;
  }
  set Style(style: string) {
    this.change({ style });
  }
  get Weight() {
    return this.line.weight;
  }
  set Weight(weight: string) {
    this.change({ weight });
  }
  get Color() {
    return this.line.color;
  }
  set Color(color: string) {
    this.change({ color });
  }
}
