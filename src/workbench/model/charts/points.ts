import { labelsOf, type MarkerLook, type PointData } from "../../chart";
import { chartCells } from "../../book/charts/chartValues";
import { automaticColor } from "../../book/charts/automaticColor";
import { color, number, oneOf, plainProperties } from "./fields";
import { ChartFormatObject } from "./format";
import { ChartDataLabelObject } from "./labels";
import { type ChartHandle, ChartPart, ChartParts } from "./part";
import type { SeriesAt } from "./seriesAt";

export class ChartPointsObject extends ChartParts {
  readonly excelName = "ChartPointsCollection";

  constructor(
    of: ChartHandle,
    private readonly series: SeriesAt,
  ) {
    super(of);
  }
  items() {
    const { length } = chartCells(this.of.book, this.series.data.values);
    return Array.from({ length }, (_, index) => new ChartPointObject(this.of, this.series, index));
  }
}

class ChartPointObject extends ChartPart {
  readonly excelName = "ChartPoint";

  constructor(
    of: ChartHandle,
    private readonly series: SeriesAt,
    private readonly index: number,
  ) {
    super(of);
  }
  /** As it is kept, once something of it is set. */
  readonly data = (): PointData => (this.series.data.points[this.index] ??= {});

  get marker(): MarkerLook {
    return (this.data().marker ??= {});
  }
  get Format() {
    const line = automaticColor(this.entry, this.series.index, this.index);
    return new ChartFormatObject(this.of, "ChartPointFormat", this.data, { line });
  }
  get Value() {
    return chartCells(this.book, this.series.data.values)[this.index]?.number ?? 0;
  }
  get HasDataLabel() {
    return labelsOf(this.entry, this.series.data, this.series.data.points[this.index]).shown === true;
  }
  set HasDataLabel(has: boolean) {
    this.of.change(() => ((this.data().labels ??= {}).shown = has));
  }
  get DataLabel() {
    return new ChartDataLabelObject(this.of, () => (this.data().labels ??= {}));
  }
}

const styles = "Automatic None Square Diamond Triangle X Star Dot Dash Circle Plus";

export const markerProperties = {
  MarkerStyle: oneOf<MarkerLook>("style", "Automatic", styles),
  MarkerSize: number<MarkerLook>("size", 5, 2, 72),
  MarkerBackgroundColor: color<MarkerLook>("background", ""),
  MarkerForegroundColor: color<MarkerLook>("foreground", ""),
};

plainProperties(ChartPointObject, (part) => part.marker, markerProperties);
