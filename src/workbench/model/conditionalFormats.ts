import type { IStyleBase } from "@univerjs/core";
import type { Book } from "../book/book";
import { type Area, intersect } from "../grid/address";
import {
  addRule,
  changeRule,
  deleteRule,
  type FormulaRule,
  moveRule,
  noFormula,
  removeRulesFrom,
  restyle,
  rulesOf,
} from "../grid/conditionalFormats";
import { colorOf, hexOf } from "../grid/formats";
import { areaOf, rangeOf } from "../grid/grid";
import { apiNotFound, invalidArgument, itemNotFound } from "../hostError";
import { HostCollection, HostObject } from "./hostObject";
import { RangeAreasObject } from "./rangeAreas";
import { RangeObject } from "./range";
import { leadUp } from "./upward";

/** The rules that apply to some cell of the given areas. */
export class ConditionalFormatsObject extends HostCollection {
  readonly excelName = "ConditionalFormatCollection";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly areas: Area[],
  ) {
    super();
  }

  private get rules() {
    return rulesOf(this.book.grid, this.sheetId).filter((rule) =>
      rule.ranges.some((range) => this.areas.some((area) => intersect(areaOf(range), area))),
    );
  }

  items() {
    return this.rules.map((rule) => new ConditionalFormatObject(this.book, this.sheetId, rule.cfId));
  }
  item(id: unknown) {
    const item = this.GetItemOrNullObject(String(id));
    if (!item) throw itemNotFound("conditional format");
    return item;
  }
  GetItemOrNullObject(id: string) {
    const rule = this.rules.find(({ cfId }) => cfId === id);
    return rule ? new ConditionalFormatObject(this.book, this.sheetId, rule.cfId) : null;
  }
  GetItemAt(index: number) {
    const item = this.items()[index];
    if (!item) throw itemNotFound("conditional format");
    return item;
  }
  GetCount() {
    return this.rules.length;
  }

  /** A new rule comes before all others. */
  Add(type: string) {
    if (type !== "Custom") throw apiNotFound(`ConditionalFormatCollection.add(${type})`);
    this.book.checkFormattable(this.sheetId);
    const sheet = this.book.sheet(this.sheetId);
    for (const area of this.areas) this.book.grid.grow(sheet, { ...area, ...withinSheet(area, sheet) });
    const ranges = this.areas.map((area) => rangeOf(this.book.grid.clip(sheet, area)!));
    const id = this.book.newId("cf");
    addRule(this.book.grid, this.sheetId, id, ranges);
    return new ConditionalFormatObject(this.book, this.sheetId, id);
  }
  ClearAll() {
    this.book.checkFormattable(this.sheetId);
    for (const area of this.areas) removeRulesFrom(this.book.grid, this.sheetId, area);
  }
}

/** Whole rows and columns reach as far as the grid does; other areas as far as they say. */
function withinSheet(area: Area, sheet: { getRowCount(): number; getColumnCount(): number }) {
  return {
    rows: area.rows > 100_000 ? Math.max(1, sheet.getRowCount() - area.row) : area.rows,
    columns: area.columns > 10_000 ? Math.max(1, sheet.getColumnCount() - area.column) : area.columns,
  };
}

class ConditionalFormatObject extends HostObject {
  readonly excelName = "ConditionalFormat";

  constructor(
    readonly book: Book,
    readonly sheetId: string,
    readonly id: string,
  ) {
    super();
  }

  override get identity() {
    return { Id: this.id };
  }
  get rule(): FormulaRule {
    const rule = rulesOf(this.book.grid, this.sheetId).find(({ cfId }) => cfId === this.id);
    if (!rule) throw itemNotFound("conditional format");
    return rule;
  }
  change(rule: FormulaRule) {
    this.book.checkFormattable(this.sheetId);
    changeRule(this.book.grid, this.sheetId, rule);
  }

  get Id() {
    return this.id;
  }
  get Type() {
    return "Custom";
  }
  get Priority() {
    return rulesOf(this.book.grid, this.sheetId).findIndex(({ cfId }) => cfId === this.id);
  }
  set Priority(priority: number) {
    if (!Number.isInteger(priority) || priority < 0) throw invalidArgument("priority");
    this.book.checkFormattable(this.sheetId);
    const last = rulesOf(this.book.grid, this.sheetId).length - 1;
    moveRule(this.book.grid, this.sheetId, this.id, Math.min(priority, last));
  }
  get StopIfTrue() {
    return this.rule.stopIfTrue;
  }
  set StopIfTrue(stop: boolean) {
    this.change({ ...this.rule, stopIfTrue: stop });
  }
  get Custom() {
    return new CustomConditionalFormatObject(this);
  }
  get CustomOrNullObject() {
    return new CustomConditionalFormatObject(this);
  }

  GetRange() {
    const [first, ...more] = this.rule.ranges;
    if (!first || more.length > 0) throw itemNotFound("the rule applies to several ranges");
    return new RangeObject(this.book, this.sheetId, areaOf(first));
  }
  GetRangeOrNullObject() {
    return this.rule.ranges.length === 1 ? this.GetRange() : null;
  }
  GetRanges() {
    return new RangeAreasObject(this.book, this.sheetId, this.rule.ranges.map(areaOf));
  }
  Delete() {
    this.book.checkFormattable(this.sheetId);
    deleteRule(this.book.grid, this.sheetId, this.rule.cfId);
  }
}

class CustomConditionalFormatObject extends HostObject {
  readonly excelName = "CustomConditionalFormat";

  constructor(private readonly format: ConditionalFormatObject) {
    super();
  }
  get Rule() {
    return new ConditionalFormatRuleObject(this.format);
  }
  get Format() {
    return new ConditionalRangeFormatObject(this.format);
  }
}

class ConditionalFormatRuleObject extends HostObject {
  readonly excelName = "ConditionalFormatRule";

  constructor(private readonly format: ConditionalFormatObject) {
    super();
  }
  get Formula() {
    const { value } = this.format.rule.rule;
    return value === noFormula ? "" : value;
  }
  /** As in Excel a rule may not call a function of an add-in. */
  set Formula(formula: string) {
    if (typeof formula !== "string" || !formula.startsWith("=")) throw invalidArgument("formula");
    if (this.format.book.callsCustomFunction(formula))
      throw invalidArgument("a rule cannot call a custom function");
    const rule = this.format.rule;
    this.format.change({ ...rule, rule: { ...rule.rule, value: formula } });
  }
}

abstract class ConditionalPart extends HostObject {
  constructor(protected readonly format: ConditionalFormatObject) {
    super();
  }
  protected get style(): IStyleBase {
    return this.format.rule.rule.style;
  }
  protected restyle(style: IStyleBase) {
    this.format.change(restyle(this.format.rule, style));
  }
}

class ConditionalRangeFormatObject extends ConditionalPart {
  readonly excelName = "ConditionalRangeFormat";

  get Fill() {
    return new ConditionalRangeFillObject(this.format);
  }
  get Font() {
    return new ConditionalRangeFontObject(this.format);
  }
}

class ConditionalRangeFillObject extends ConditionalPart {
  readonly excelName = "ConditionalRangeFill";

  get Color() {
    return hexOf(this.style.bg?.rgb) ?? "";
  }
  set Color(color: string) {
    this.restyle({ bg: { rgb: colorOf(color) } });
  }
  Clear() {
    this.restyle({ bg: null });
  }
}

class ConditionalRangeFontObject extends ConditionalPart {
  readonly excelName = "ConditionalRangeFont";

  get Color() {
    return hexOf(this.style.cl?.rgb) ?? "";
  }
  set Color(color: string) {
    this.restyle({ cl: { rgb: colorOf(color) } });
  }
  get Bold() {
    return this.style.bl === 1;
  }
  set Bold(on: boolean) {
    this.restyle({ bl: on ? 1 : 0 });
  }
  get Italic() {
    return this.style.it === 1;
  }
  set Italic(on: boolean) {
    this.restyle({ it: on ? 1 : 0 });
  }
  get Strikethrough() {
    return this.style.st?.s === 1;
  }
  set Strikethrough(on: boolean) {
    this.restyle({ st: { s: on ? 1 : 0 } });
  }
  Clear() {
    this.restyle({ cl: null, bl: 0, it: 0, st: { s: 0 } });
  }
}

leadUp({
  conditionalFormats: (book, sheetId, areas) => new ConditionalFormatsObject(book, sheetId, areas),
});
