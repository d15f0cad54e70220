import type { Book } from "../book/book";
import type { Condition } from "../book/conditionKinds";
import { type FormulaRule, noFormula } from "../grid/conditionalFormats";
import { invalidArgument } from "../hostError";
import { ConditionalRangeFormatObject } from "./conditionalLook";
import { HostObject } from "./hostObject";

/** The conditional format that decides, whichever way. */
export interface Deciding {
  readonly book: Book;
  readonly rule: FormulaRule;
  readonly condition: Condition | null;
  change(rule: FormulaRule): void;
  decide(condition: Condition): void;
}

/** A kind that has one rule and a look. */
abstract class ConditionObject<K extends Condition["kind"]> extends HostObject {
  constructor(private readonly owner: Deciding) {
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

export class CellValueConditionalFormatObject extends ConditionObject<"CellValue"> {
  readonly excelName = "CellValueConditionalFormat";
  protected readonly kind = "CellValue";
}
export class TextConditionalFormatObject extends ConditionObject<"ContainsText"> {
  readonly excelName = "TextConditionalFormat";
  protected readonly kind = "ContainsText";
}
export class PresetCriteriaConditionalFormatObject extends ConditionObject<"PresetCriteria"> {
  readonly excelName = "PresetCriteriaConditionalFormat";
  protected readonly kind = "PresetCriteria";
}
export class TopBottomConditionalFormatObject extends ConditionObject<"TopBottom"> {
  readonly excelName = "TopBottomConditionalFormat";
  protected readonly kind = "TopBottom";
}

export class CustomConditionalFormatObject extends HostObject {
  readonly excelName = "CustomConditionalFormat";

  constructor(private readonly format: Deciding) {
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

  constructor(private readonly format: Deciding) {
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
