import {
  type BarEnd,
  type ColorScale,
  type DataBar,
  type GradedFormat,
  type IconSet,
  type Threshold,
  freshIconSet,
  iconCount,
  iconSets,
} from "../gradedFormat";
import { colorOf } from "../grid/formats";
import { apiNotFound, invalidArgument } from "../hostError";
import { HostObject } from "./hostObject";

/** The conditional format that grades. */
interface Grading<T extends GradedFormat> {
  readonly graded: T;
  grade(format: T): void;
}

const kinds: Record<string, Threshold["type"]> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};
const kindNames = Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [kind, name]));

/** What the add-in asks for: a type by Excel's name, and what goes with it as text, a number or a formula. */
interface Criterion {
  type?: string;
  formula?: unknown;
}

function thresholdOf({ type, formula }: Criterion): Threshold {
  const kind = kinds[type ?? ""];
  if (!kind) throw invalidArgument(`type ${type}`);
  if (kind === "min" || kind === "max") return { type: kind };
  const value = String(formula ?? "").replace(/^=/, "");
  if (value.trim() === "") throw invalidArgument("formula");
  const share = kind === "percent" || kind === "percentile";
  if (share && (Number(value) < 0 || Number(value) > 100)) throw invalidArgument(`formula ${value}`);
  return { type: kind, value };
}

const criterionOf = ({ type, value }: Threshold) => ({
  type: kindNames[type]!,
  formula: value === undefined ? null : Number.isNaN(Number(value)) ? `=${value}` : value,
});

const colour = (color: unknown) => colorOf(String(color)).toUpperCase();

export class ColorScaleConditionalFormatObject extends HostObject {
  readonly excelName = "ColorScaleConditionalFormat";

  constructor(private readonly format: Grading<ColorScale>) {
    super();
  }
  get ThreeColorScale() {
    return this.format.graded.points.length === 3;
  }
  get Criteria() {
    const points = this.format.graded.points.map(({ at, color }) => ({ ...criterionOf(at), color }));
    const [minimum, ...rest] = points;
    return { minimum, ...(rest.length > 1 ? { midpoint: rest[0] } : {}), maximum: rest.at(-1) };
  }
  set Criteria(criteria: Record<string, (Criterion & { color?: string }) | null | undefined>) {
    const { minimum, midpoint, maximum } = criteria;
    if (!minimum || !maximum) throw invalidArgument("criteria");
    const points = [minimum, ...(midpoint ? [midpoint] : []), maximum].map((each) => ({
      at: thresholdOf(each),
      color: colour(each.color),
    }));
    this.format.grade({ kind: "colorScale", points });
  }
}

export class DataBarConditionalFormatObject extends HostObject {
  readonly excelName = "DataBarConditionalFormat";

  constructor(private readonly format: Grading<DataBar>) {
    super();
  }
  private get bar() {
    return this.format.graded;
  }
  private change(part: Partial<DataBar>) {
    this.format.grade({ ...this.bar, ...part });
  }

  get AxisColor() {
    return this.bar.axis.color;
  }
  set AxisColor(color: string) {
    this.change({ axis: { ...this.bar.axis, color: colour(color) } });
  }
  get AxisFormat() {
    return nameOf(axisPositions, this.bar.axis.position);
  }
  set AxisFormat(format: string) {
    this.change({ axis: { ...this.bar.axis, position: chosen(axisPositions, format, "axisFormat") } });
  }
  get BarDirection() {
    return nameOf(directions, this.bar.direction);
  }
  set BarDirection(direction: string) {
    this.change({ direction: chosen(directions, direction, "barDirection") });
  }
  get ShowDataBarOnly() {
    return !this.bar.showValue;
  }
  set ShowDataBarOnly(only: boolean) {
    this.change({ showValue: !only });
  }
  get LowerBoundRule() {
    return endRule(this.bar.lower);
  }
  set LowerBoundRule(rule: Criterion) {
    this.change({ lower: endOf(rule) });
  }
  get UpperBoundRule() {
    return endRule(this.bar.upper);
  }
  set UpperBoundRule(rule: Criterion) {
    this.change({ upper: endOf(rule) });
  }
  get PositiveFormat() {
    return new PositiveFormatObject(this.format);
  }
  get NegativeFormat() {
    return new NegativeFormatObject(this.format);
  }
}

const axisPositions = { Automatic: "automatic", CellMidPoint: "middle", None: "none" } as const;
const directions = { Context: "context", LeftToRight: "leftToRight", RightToLeft: "rightToLeft" } as const;

const nameOf = (names: Record<string, string>, own: string) =>
  Object.keys(names).find((name) => names[name] === own)!;

function chosen<T extends string>(names: Record<string, T>, name: string, what: string): T {
  const own = names[name];
  if (!own) throw invalidArgument(`${what} ${name}`);
  return own;
}

const endRule = (end: BarEnd) =>
  end.type === "automatic" ? { type: "Automatic", formula: null } : criterionOf(end);

const endOf = (rule: Criterion): BarEnd =>
  rule.type === "Automatic" ? { type: "automatic" } : thresholdOf(rule);

class PositiveFormatObject extends HostObject {
  readonly excelName = "ConditionalDataBarPositiveFormat";

  constructor(private readonly format: Grading<DataBar>) {
    super();
  }
  get FillColor() {
    return this.format.graded.color;
  }
  set FillColor(color: string) {
    this.format.grade({ ...this.format.graded, color: colour(color) });
  }
  get GradientFill() {
    return this.format.graded.gradient;
  }
  set GradientFill(gradient: boolean) {
    this.format.grade({ ...this.format.graded, gradient });
  }
  /** "" where there is none. */
  get BorderColor() {
    return this.format.graded.border ?? "";
  }
  set BorderColor(color: string) {
    const { border: _border, ...bar } = this.format.graded;
    this.format.grade(color === "" ? bar : { ...bar, border: colour(color) });
  }
}

class NegativeFormatObject extends HostObject {
  readonly excelName = "ConditionalDataBarNegativeFormat";

  constructor(private readonly format: Grading<DataBar>) {
    super();
  }
  private change(negative: DataBar["negative"]) {
    this.format.grade({ ...this.format.graded, negative });
  }
  get FillColor() {
    return this.format.graded.negative.color ?? this.format.graded.color;
  }
  set FillColor(color: string) {
    this.change({ ...this.format.graded.negative, color: colour(color) });
  }
  get MatchPositiveFillColor() {
    return this.format.graded.negative.color === undefined;
  }
  set MatchPositiveFillColor(match: boolean) {
    const { color = this.format.graded.color, ...rest } = this.format.graded.negative;
    this.change(match ? rest : { ...rest, color });
  }
  get BorderColor() {
    const { border, negative } = this.format.graded;
    return negative.border ?? border ?? "";
  }
  set BorderColor(color: string) {
    const { border: _border, ...rest } = this.format.graded.negative;
    this.change(color === "" ? rest : { ...rest, border: colour(color) });
  }
  get MatchPositiveBorderColor() {
    return this.format.graded.negative.border === undefined;
  }
  set MatchPositiveBorderColor(match: boolean) {
    const { border = this.format.graded.border ?? "#000000", ...rest } = this.format.graded.negative;
    this.change(match ? rest : { ...rest, border });
  }
}

/** The lowest icon begins nowhere. */
const lowest = { type: "Invalid", formula: "", operator: "Invalid", customIcon: null };

export class IconSetConditionalFormatObject extends HostObject {
  readonly excelName = "IconSetConditionalFormat";

  constructor(private readonly format: Grading<IconSet>) {
    super();
  }
  private change(part: Partial<IconSet>) {
    this.format.grade({ ...this.format.graded, ...part });
  }
  get Style() {
    return nameOf(iconSets, this.format.graded.set);
  }
  /** Another set begins with equal steps. */
  set Style(style: string) {
    const { reverse, showValue } = this.format.graded;
    this.format.grade({ ...freshIconSet(chosen(iconSets, style, "style")), reverse, showValue });
  }
  get Criteria() {
    const own = this.format.graded.from.map(({ above, ...threshold }) => ({
      ...criterionOf(threshold),
      operator: above ? "GreaterThan" : "GreaterThanOrEqual",
      customIcon: null,
    }));
    return [lowest, ...own];
  }
  set Criteria(criteria: (Criterion & { operator?: string; customIcon?: unknown })[]) {
    if (!Array.isArray(criteria) || criteria.length !== iconCount(this.format.graded.set))
      throw invalidArgument("criteria");
    if (criteria.some(({ customIcon }) => customIcon))
      throw apiNotFound("ConditionalIconCriterion.customIcon");
    const from = criteria.slice(1).map(({ operator, ...criterion }) => {
      if (operator !== "GreaterThan" && operator !== "GreaterThanOrEqual")
        throw invalidArgument(`operator ${operator}`);
      const threshold = thresholdOf(criterion);
      if (threshold.type === "min" || threshold.type === "max")
        throw invalidArgument(`type ${criterion.type}`);
      return operator === "GreaterThan" ? { ...threshold, above: true as const } : threshold;
    });
    this.change({ from });
  }
  get ReverseIconOrder() {
    return this.format.graded.reverse;
  }
  set ReverseIconOrder(reverse: boolean) {
    this.change({ reverse });
  }
  get ShowIconOnly() {
    return !this.format.graded.showValue;
  }
  set ShowIconOnly(only: boolean) {
    this.change({ showValue: !only });
  }
}
