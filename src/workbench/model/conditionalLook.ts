import type { IStyleData } from "@univerjs/core";
import { type FormulaRule, restyle } from "../grid/conditionalFormats";
import { colorOf, hexOf } from "../grid/formats";
import { invalidArgument } from "../hostError";
import { HostObject } from "./hostObject";

/** The conditional format whose look it is. */
interface Ruled {
  readonly rule: FormulaRule;
  change(rule: FormulaRule): void;
}

abstract class ConditionalPart extends HostObject {
  constructor(protected readonly format: Ruled) {
    super();
  }
  protected get style(): IStyleData {
    return this.format.rule.rule.style;
  }
  protected restyle(style: IStyleData) {
    this.format.change(restyle(this.format.rule, style));
  }
}

export class ConditionalRangeFormatObject extends ConditionalPart {
  readonly excelName = "ConditionalRangeFormat";

  get Fill() {
    return new ConditionalRangeFillObject(this.format);
  }
  get Font() {
    return new ConditionalRangeFontObject(this.format);
  }
  get NumberFormat() {
    return this.style.n?.pattern ?? "";
  }
  set NumberFormat(format: string | null) {
    if (format !== null && typeof format !== "string") throw invalidArgument("numberFormat");
    this.restyle({ n: format ? { pattern: format } : null });
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
