import type { Book } from "../book/book";
import { type Area, intersect } from "../grid/address";
import {
  addRule,
  changeRule,
  deleteRule,
  type FormulaRule,
  type Rule,
  isFormulaRule,
  isGraded,
  moveRule,
  putRule,
  removeRulesFrom,
  rulesOf,
} from "../grid/conditionalFormats";
import { gradedFormulas } from "../grid/gradedReferences";
import { gradedRule } from "../grid/gradedRules";
import { areaOf, rangeOf } from "../grid/grid";
import { type GradedFormat, freshColorScale, freshDataBar, freshIconSet } from "../gradedFormat";
import { apiNotFound, invalidArgument, itemNotFound } from "../hostError";
import { type Condition, conditionFormula, conditionKinds } from "../book/conditionKinds";
import {
  CellValueConditionalFormatObject,
  CustomConditionalFormatObject,
  PresetCriteriaConditionalFormatObject,
  TextConditionalFormatObject,
  TopBottomConditionalFormatObject,
} from "./decidingFormats";
import {
  ColorScaleConditionalFormatObject,
  DataBarConditionalFormatObject,
  IconSetConditionalFormatObject,
} from "./gradedFormats";
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
    const graded = fresh[type]?.();
    if (type !== "Custom" && !kind && !graded) throw apiNotFound(`ConditionalFormatCollection.add(${type})`);
    this.book.checkFormattable(this.sheetId);
    const sheet = this.book.sheet(this.sheetId);
    for (const area of this.areas) this.book.grid.grow(sheet, { ...area, ...withinSheet(area, sheet) });
    const ranges = this.areas.map((area) => rangeOf(this.book.grid.clip(sheet, area)!));
    const id = this.book.newId("cf");
    if (graded) putRule(this.book.grid, this.sheetId, gradedRule(id, ranges, graded));
    else addRule(this.book.grid, this.sheetId, id, ranges);
    if (kind) this.book.conditions.set(id, { kind, rule: null });
    return new ConditionalFormatObject(this.book, this.sheetId, id);
  }
  ClearAll() {
    this.book.checkFormattable(this.sheetId);
    for (const area of this.areas) removeRulesFrom(this.book.grid, this.sheetId, area);
  }
}

const fresh: Record<string, () => GradedFormat> = {
  ColorScale: freshColorScale,
  DataBar: freshDataBar,
  IconSet: freshIconSet,
};

const gradedKinds = { colorScale: "ColorScale", dataBar: "DataBar", iconSet: "IconSet" } as const;

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
  private get anyRule(): Rule {
    const rule = rulesOf(this.book.grid, this.sheetId).find(({ cfId }) => cfId === this.id);
    if (!rule) throw itemNotFound("conditional format");
    return rule;
  }
  get rule(): FormulaRule {
    const rule = this.anyRule;
    return isFormulaRule(rule) ? rule : otherKind("format that decides");
  }
  private get format(): GradedFormat | null {
    const rule = this.anyRule;
    return isGraded(rule) ? rule.rule.graded : null;
  }
  /** This format as one that grades in the given way; null if it does not. */
  private grading<K extends GradedFormat["kind"]>(kind: K) {
    if (this.format?.kind !== kind) return null;
    const current = () => this.format as GradedFormat & { kind: K };
    const grade = (graded: GradedFormat) => {
      const { cfId, ranges, stopIfTrue } = this.anyRule;
      for (const formula of gradedFormulas(graded)) {
        if (this.book.callsCustomFunction(formula))
          throw invalidArgument("a rule cannot call a custom function");
      }
      this.change(gradedRule(cfId, ranges, graded, stopIfTrue));
    };
    return {
      get graded() {
        return current();
      },
      grade,
    };
  }
  change(rule: Rule) {
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
    const { format } = this;
    return format ? gradedKinds[format.kind] : (this.condition?.kind ?? "Custom");
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
    return this.anyRule.stopIfTrue;
  }
  set StopIfTrue(stop: boolean) {
    this.change({ ...this.anyRule, stopIfTrue: stop });
  }
  get Custom() {
    return this.CustomOrNullObject ?? otherKind("custom");
  }
  get CustomOrNullObject() {
    return this.condition || this.format ? null : new CustomConditionalFormatObject(this);
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
  get ColorScale() {
    return this.ColorScaleOrNullObject ?? otherKind("colorScale");
  }
  get ColorScaleOrNullObject() {
    const grading = this.grading("colorScale");
    return grading && new ColorScaleConditionalFormatObject(grading);
  }
  get DataBar() {
    return this.DataBarOrNullObject ?? otherKind("dataBar");
  }
  get DataBarOrNullObject() {
    const grading = this.grading("dataBar");
    return grading && new DataBarConditionalFormatObject(grading);
  }
  get IconSet() {
    return this.IconSetOrNullObject ?? otherKind("iconSet");
  }
  get IconSetOrNullObject() {
    const grading = this.grading("iconSet");
    return grading && new IconSetConditionalFormatObject(grading);
  }
  override get onlyByName() {
    return [
      "Custom",
      "CellValue",
      "TextComparison",
      "Preset",
      "TopBottom",
      "ColorScale",
      "DataBar",
      "IconSet",
    ];
  }

  GetRange() {
    const [first, ...more] = this.anyRule.ranges;
    if (!first || more.length > 0) throw itemNotFound("the rule applies to several ranges");
    return new RangeObject(this.book, this.sheetId, areaOf(first));
  }
  GetRangeOrNullObject() {
    return this.anyRule.ranges.length === 1 ? this.GetRange() : null;
  }
  GetRanges() {
    return new RangeAreasObject(this.book, this.sheetId, this.anyRule.ranges.map(areaOf));
  }
  Delete() {
    this.book.checkFormattable(this.sheetId);
    deleteRule(this.book.grid, this.sheetId, this.anyRule.cfId);
  }
}

const otherKind = (what: string): never => {
  throw itemNotFound(`the conditional format is no ${what}`);
};

leadUp({
  conditionalFormats: (book, sheetId, areas) => new ConditionalFormatsObject(book, sheetId, areas),
});
