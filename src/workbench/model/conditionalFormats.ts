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
  rulesOf,
} from "../grid/conditionalFormats";
import { areaOf, rangeOf } from "../grid/grid";
import { apiNotFound, invalidArgument, itemNotFound } from "../hostError";
import { type Condition, conditionFormula, conditionKinds } from "../book/conditionKinds";
import { ConditionalRangeFormatObject } from "./conditionalLook";
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
    const kind = conditionKinds.find((each) => each === type);
    if (type !== "Custom" && !kind) throw apiNotFound(`ConditionalFormatCollection.add(${type})`);
    this.book.checkFormattable(this.sheetId);
    const sheet = this.book.sheet(this.sheetId);
    for (const area of this.areas) this.book.grid.grow(sheet, { ...area, ...withinSheet(area, sheet) });
    const ranges = this.areas.map((area) => rangeOf(this.book.grid.clip(sheet, area)!));
    const id = this.book.newId("cf");
    addRule(this.book.grid, this.sheetId, id, ranges);
    if (kind) this.book.conditions.set(id, { kind, rule: null });
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
  get condition(): Condition | null {
    return this.book.conditions.get(this.id) ?? null;
  }
  /** Keeps what is asked for, and gives the grid the formula that decides so. */
  decide(condition: Condition) {
    const { rule } = this;
    const formula = conditionFormula(condition, rule.ranges.map(areaOf));
    if (this.book.callsCustomFunction(formula)) throw invalidArgument("a rule cannot call a custom function");
    this.change({ ...rule, rule: { ...rule.rule, value: formula } });
    this.book.conditions.set(this.id, condition);
  }

  get Type() {
    return this.condition?.kind ?? "Custom";
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
    return this.CustomOrNullObject ?? otherKind("custom");
  }
  get CustomOrNullObject() {
    return this.condition ? null : new CustomConditionalFormatObject(this);
  }
  get CellValue() {
    return this.CellValueOrNullObject ?? otherKind("cellValue");
  }
  get CellValueOrNullObject() {
    return this.condition?.kind === "CellValue" ? new CellValueConditionalFormatObject(this) : null;
  }
  get TextComparison() {
    return this.TextComparisonOrNullObject ?? otherKind("textComparison");
  }
  get TextComparisonOrNullObject() {
    return this.condition?.kind === "ContainsText" ? new TextConditionalFormatObject(this) : null;
  }
  get Preset() {
    return this.PresetOrNullObject ?? otherKind("preset");
  }
  get PresetOrNullObject() {
    return this.condition?.kind === "PresetCriteria" ? new PresetCriteriaConditionalFormatObject(this) : null;
  }
  get TopBottom() {
    return this.TopBottomOrNullObject ?? otherKind("topBottom");
  }
  get TopBottomOrNullObject() {
    return this.condition?.kind === "TopBottom" ? new TopBottomConditionalFormatObject(this) : null;
  }
  override get onlyByName() {
    return ["Custom", "CellValue", "TextComparison", "Preset", "TopBottom"];
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

/** A kind that has one rule and a look. */
abstract class ConditionObject<K extends Condition["kind"]> extends HostObject {
  constructor(private readonly owner: ConditionalFormatObject) {
    super();
  }
  protected abstract readonly kind: K;

  get Format() {
    return new ConditionalRangeFormatObject(this.owner);
  }
  get Rule() {
    return this.owner.condition?.rule ?? null;
  }
  set Rule(rule: object | null) {
    this.owner.decide({ kind: this.kind, rule: { ...rule } } as Condition);
  }
}

class CellValueConditionalFormatObject extends ConditionObject<"CellValue"> {
  readonly excelName = "CellValueConditionalFormat";
  protected readonly kind = "CellValue";
}
class TextConditionalFormatObject extends ConditionObject<"ContainsText"> {
  readonly excelName = "TextConditionalFormat";
  protected readonly kind = "ContainsText";
}
class PresetCriteriaConditionalFormatObject extends ConditionObject<"PresetCriteria"> {
  readonly excelName = "PresetCriteriaConditionalFormat";
  protected readonly kind = "PresetCriteria";
}
class TopBottomConditionalFormatObject extends ConditionObject<"TopBottom"> {
  readonly excelName = "TopBottomConditionalFormat";
  protected readonly kind = "TopBottom";
}

const otherKind = (what: string): never => {
  throw itemNotFound(`the conditional format is no ${what}`);
};

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

leadUp({
  conditionalFormats: (book, sheetId, areas) => new ConditionalFormatsObject(book, sheetId, areas),
});
