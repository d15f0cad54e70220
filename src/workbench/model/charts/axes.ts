import type { AxisData, LineLook } from "../../chart";
import { hasAxes, kindOf } from "../../chartKinds";
import { unitSizes } from "../../chartWords";
import { invalidArgument, invalidOperation } from "../../hostError";
import { Place } from "../place";
import { flag, number, numberOrAutomatic, oneOf, plainProperties, text } from "./fields";
import { ChartFormatObject } from "./format";
import { type ChartHandle, ChartPart } from "./part";
import { ChartAxisTitleObject } from "./title";

export class ChartAxesObject extends ChartPart {
  readonly excelName = "ChartAxes";

  get CategoryAxis() {
    return new ChartAxisObject(this.of, "Category");
  }
  get ValueAxis() {
    return new ChartAxisObject(this.of, "Value");
  }
  GetItem(type: string, group?: string | null) {
    if (group === "Secondary") throw invalidArgument("the chart has no secondary axis of its own");
    if (type !== "Category" && type !== "Value") throw invalidArgument(`type ${type}`);
    return new ChartAxisObject(this.of, type);
  }
}

export class ChartAxisObject extends ChartPart {
  readonly excelName = "ChartAxis";

  constructor(
    of: ChartHandle,
    private readonly type: "Category" | "Value",
  ) {
    super(of);
  }

  get axis(): AxisData {
    const { entry } = this;
    if (!hasAxes(kindOf(entry.kind)!.shape)) throw invalidOperation("This kind of chart has no axes.");
    return this.type === "Category" ? entry.categoryAxis : entry.valueAxis;
  }
  get Type() {
    return this.type;
  }
  get AxisGroup() {
    return "Primary";
  }
  get Title() {
    const worded = this.book.language === "zh-CN" ? "坐标轴标题" : "Axis Title";
    return new ChartAxisTitleObject(
      this.of,
      () => this.axis.title,
      () => worded,
    );
  }
  get Format() {
    return new ChartFormatObject(this.of, "ChartAxisFormat", () => this.axis, { size: 9 });
  }
  get MajorGridlines() {
    return new ChartGridlinesObject(this.of, () => this.axis.majorGridlines);
  }
  get MinorGridlines() {
    return new ChartGridlinesObject(this.of, () => this.axis.minorGridlines);
  }
  get PositionAt() {
    return this.axis.positionAt ?? 0;
  }
  SetPositionAt(value: number) {
    if (typeof value !== "number") throw invalidArgument("value");
    this.of.change(() => Object.assign(this.axis, { position: "Custom", positionAt: value }));
  }
  SetCustomDisplayUnit(value: number) {
    if (!(value > 0)) throw invalidArgument("value");
    this.of.change(() => (this.axis.displayUnit = value));
  }
  get CustomDisplayUnit() {
    return typeof this.axis.displayUnit === "number" ? this.axis.displayUnit : 1;
  }
  get DisplayUnit() {
    const unit = this.axis.displayUnit;
    return unit === undefined ? "None" : typeof unit === "number" ? "Custom" : unit;
  }
  set DisplayUnit(unit: string) {
    if (unit !== "None" && !Object.hasOwn(unitSizes, unit)) throw invalidArgument(`displayUnit ${unit}`);
    this.of.change(() => (this.axis.displayUnit = unit === "None" ? undefined : unit));
  }
  SetCategoryNames(source: unknown) {
    if (!(source instanceof Place)) throw invalidArgument("sourceData");
    this.of.change(() => {
      for (const series of this.entry.series) series.categories = this.book.charts.follow(source);
    });
  }
}

const tickMarks = "None Cross Inside Outside";

plainProperties(ChartAxisObject, (part) => part.axis, {
  Visible: flag<AxisData>("visible", true),
  Minimum: numberOrAutomatic<AxisData>("minimum", ""),
  Maximum: numberOrAutomatic<AxisData>("maximum", ""),
  MajorUnit: numberOrAutomatic<AxisData>("majorUnit", ""),
  MinorUnit: numberOrAutomatic<AxisData>("minorUnit", ""),
  NumberFormat: text<AxisData>("numberFormat", "General"),
  LinkNumberFormat: flag<AxisData>("linkNumberFormat", true),
  ShowDisplayUnitLabel: flag<AxisData>("showDisplayUnitLabel", true),
  MajorTickMark: oneOf<AxisData>("majorTickMark", "None", tickMarks),
  MinorTickMark: oneOf<AxisData>("minorTickMark", "None", tickMarks),
  TickLabelPosition: oneOf<AxisData>("tickLabelPosition", "NextToAxis", "NextToAxis High Low None"),
  TickLabelSpacing: numberOrAutomatic<AxisData>("tickLabelSpacing", 1),
  TickMarkSpacing: number<AxisData>("tickMarkSpacing", 1, 1),
  ReversePlotOrder: flag<AxisData>("reversePlotOrder", false),
  ScaleType: oneOf<AxisData>("scaleType", "Linear", "Linear Logarithmic"),
  LogBase: number<AxisData>("logBase", 10, 2, 1000),
  Position: oneOf<AxisData>("position", "Automatic", "Automatic Maximum Minimum Custom"),
  CategoryType: oneOf<AxisData>("categoryType", "Automatic", "Automatic TextAxis DateAxis"),
  IsBetweenCategories: flag<AxisData>("isBetweenCategories", true),
  TextOrientation: number<AxisData>("turned", 0, -90, 90),
});

interface Gridlines {
  visible: boolean;
  line?: LineLook;
}

class ChartGridlinesObject extends ChartPart {
  readonly excelName = "ChartGridlines";

  constructor(
    of: ChartHandle,
    readonly lines: () => Gridlines,
  ) {
    super(of);
  }
  get Format() {
    return new ChartFormatObject(this.of, "ChartGridlinesFormat", this.lines);
  }
}

plainProperties(ChartGridlinesObject, (part) => part.lines(), { Visible: flag<Gridlines>("visible", false) });
