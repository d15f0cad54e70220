import type { LabelData, PointData } from "../../chart";
import { invalidArgument } from "../../hostError";
import { flag, oneOf, plainProperties, text } from "./fields";
import { ChartFormatObject } from "./format";
import { type ChartHandle, ChartPart } from "./part";
import { ChartFormatStringObject } from "./title";

const positions = "None Center InsideEnd InsideBase OutsideEnd Left Right Top Bottom BestFit Callout";

/** The labels of a chart, of a series or of a point. */
abstract class LabelPart extends ChartPart {
  constructor(
    of: ChartHandle,
    readonly labels: () => LabelData,
    /** What said otherwise until now, and no longer does. */
    readonly overruled: () => LabelData[] = () => [],
  ) {
    super(of);
  }
  get Format() {
    return new ChartFormatObject(this.of, "ChartDataLabelFormat", this.labels, { size: 9 });
  }
}

export class ChartDataLabelsObject extends LabelPart {
  readonly excelName = "ChartDataLabels";
}

export class ChartDataLabelObject extends LabelPart {
  readonly excelName = "ChartDataLabel";

  private get own() {
    return this.labels() as NonNullable<PointData["labels"]>;
  }
  get Text() {
    return this.own.text ?? "";
  }
  set Text(value: string) {
    if (typeof value !== "string") throw invalidArgument("text");
    this.of.change(() => (this.own.text = value));
  }
  GetSubstring(start: number, length: number) {
    return new ChartFormatStringObject(this.of, () => this.own, this.Text, start, length);
  }
}

for (const part of [ChartDataLabelsObject, ChartDataLabelObject]) {
  plainProperties(
    part as { prototype: LabelPart },
    (labels) => labels.labels(),
    {
      ShowValue: flag<LabelData>("showValue", true),
      ShowSeriesName: flag<LabelData>("showSeriesName", false),
      ShowCategoryName: flag<LabelData>("showCategoryName", false),
      ShowPercentage: flag<LabelData>("showPercentage", false),
      ShowBubbleSize: flag<LabelData>("showBubbleSize", false),
      ShowLegendKey: flag<LabelData>("showLegendKey", false),
      Position: oneOf<LabelData>("position", "BestFit", positions),
      Separator: text<LabelData>("separator", ", "),
      NumberFormat: text<LabelData>("numberFormat", "General"),
      LinkNumberFormat: flag<LabelData>("linkNumberFormat", true),
    },
    (labels, key, value) => {
      for (const other of labels.overruled()) delete other[key];
      // Who says what labels show or where they stand wants to see them; who only formats them does not.
      if (value === true || key === "position") labels.labels().shown = true;
    },
  );
}
