import { labelsOf, type SeriesData } from "../../chart";
import { kindOf, otherKinds } from "../../chartKinds";
import { automaticColor } from "../../book/charts/automaticColor";
import { chartCells, categoryTexts, seriesName } from "../../book/charts/chartValues";
import { freshSeries } from "../../book/charts/freshChart";
import type { LiveRange } from "../../book/liveRanges";
import { apiNotFound, invalidArgument } from "../../hostError";
import { Place } from "../place";
import { flag, number, plainProperties } from "./fields";
import { ChartFormatObject } from "./format";
import { ChartDataLabelsObject } from "./labels";
import { type ChartHandle, ChartPart, ChartParts } from "./part";
import { ChartPointsObject, markerProperties } from "./points";
import { SeriesAt } from "./seriesAt";
import { ChartTrendlinesObject } from "./trendlines";

/** Excel's limits. */
const mostSeries = 255;
const longestName = 255;

export class ChartSeriesCollectionObject extends ChartParts {
  readonly excelName = "ChartSeriesCollection";

  items() {
    return this.of.entry.series.map((known) => new ChartSeriesObject(this.of, new SeriesAt(this.of, known)));
  }
  /** An empty series, after all others or at an index. */
  Add(name?: string | null, index?: number | null) {
    const { series } = this.of.entry;
    if (series.length >= mostSeries) throw invalidArgument("the chart has 255 series already");
    const at = index ?? series.length;
    if (!Number.isInteger(at) || at < 0 || at > series.length) throw invalidArgument("index");
    const fresh = { ...freshSeries(), name: name ?? null };
    this.of.change(() => series.splice(at, 0, fresh));
    return new ChartSeriesObject(this.of, new SeriesAt(this.of, fresh));
  }
}

export function checkedKind(kind: unknown): string {
  const known = String(kind);
  if (otherKinds.has(known)) throw apiNotFound(`chart type ${known}`);
  if (!kindOf(known)) throw invalidArgument(`chart type ${known}`);
  return known;
}

class ChartSeriesObject extends ChartPart {
  readonly excelName = "ChartSeries";

  constructor(
    of: ChartHandle,
    private readonly at: SeriesAt,
  ) {
    super(of);
  }
  get data() {
    return this.at.data;
  }
  get marker() {
    return (this.data.marker ??= {});
  }
  get Name() {
    return seriesName(this.book, this.data, this.at.index);
  }
  set Name(name: string) {
    if (typeof name !== "string" || name.length > longestName) throw invalidArgument("name");
    this.of.change(() => (this.data.name = name));
  }
  get ChartType() {
    return this.data.kind ?? this.entry.kind;
  }
  set ChartType(kind: string) {
    const accepted = checkedKind(kind);
    this.of.change(() => (this.data.kind = accepted === this.entry.kind ? null : accepted));
  }
  get AxisGroup() {
    return this.data.secondary ? "Secondary" : "Primary";
  }
  set AxisGroup(group: string) {
    if (group !== "Primary" && group !== "Secondary") throw invalidArgument(`axisGroup ${group}`);
    this.of.change(() => (this.data.secondary = group === "Secondary"));
  }
  get PlotOrder() {
    return this.at.index;
  }
  set PlotOrder(order: number) {
    const { series } = this.entry;
    if (!Number.isInteger(order) || order < 0 || order >= series.length) throw invalidArgument("plotOrder");
    this.of.change(() => {
      const [moved] = series.splice(this.at.index, 1);
      series.splice(order, 0, moved!);
    });
  }
  get HasDataLabels() {
    return labelsOf(this.entry, this.data).shown === true;
  }
  set HasDataLabels(has: boolean) {
    this.of.change(() => (this.data.labels.shown = has));
  }
  get DataLabels() {
    return new ChartDataLabelsObject(this.of, () => this.data.labels);
  }
  get Format() {
    const line = automaticColor(this.entry, this.at.index, 0);
    return new ChartFormatObject(this.of, "ChartSeriesFormat", () => this.data, { line });
  }
  get Points() {
    return new ChartPointsObject(this.of, this.at);
  }
  get Trendlines() {
    return new ChartTrendlinesObject(this.of, this.at);
  }
  SetValues(source: unknown) {
    this.refer("values", source);
  }
  SetXAxisValues(source: unknown) {
    this.refer("categories", source);
  }
  SetBubbleSizes(source: unknown) {
    this.refer("bubbleSizes", source);
  }
  private refer(key: "values" | "categories" | "bubbleSizes", source: unknown) {
    if (!(source instanceof Place)) throw invalidArgument("sourceData");
    this.of.change(() => (this.data[key] = this.book.charts.follow(source)));
  }
  GetDimensionValues(dimension: string) {
    const range = this.cellsAlong(dimension);
    if (dimension === "Categories") return categoryTexts(this.book, range);
    return chartCells(this.book, range).map((cell) => cell.number);
  }
  /** "Sheet1!$B$2:$B$4"; "" where the chart refers to no cells. */
  GetDimensionDataSourceString(dimension: string) {
    const range = this.cellsAlong(dimension);
    const isThere = range && this.book.findSheet(range.sheetId) && range.area.rows * range.area.columns > 0;
    return isThere ? this.book.absoluteReference(range.sheetId, range.area) : "";
  }
  GetDimensionDataSourceType(dimension: string) {
    return this.GetDimensionDataSourceString(dimension) ? "LocalRange" : "Unknown";
  }
  private cellsAlong(dimension: string): LiveRange | null {
    const { values, categories, bubbleSizes } = this.data;
    switch (dimension) {
      case "Values":
      case "YValues":
        return values;
      case "XValues":
      case "Categories":
        return categories;
      case "BubbleSizes":
        return bubbleSizes;
      default:
        throw invalidArgument(`dimension ${dimension}`);
    }
  }
  Delete() {
    const { series } = this.entry;
    this.of.change(() => series.splice(this.at.index, 1));
  }
}

type Data = SeriesData<LiveRange>;

plainProperties(ChartSeriesObject, (part) => part.data, {
  Smooth: flag<Data>("smooth", false),
  GapWidth: number<Data>("gapWidth", 150, 0, 500),
  Overlap: number<Data>("overlap", 0, -100, 100),
  Explosion: number<Data>("explosion", 0, 0, 400),
  DoughnutHoleSize: number<Data>("doughnutHoleSize", 50, 10, 90),
  FirstSliceAngle: number<Data>("firstSliceAngle", 0, 0, 360),
  InvertIfNegative: flag<Data>("invertIfNegative", false),
  VaryByCategories: flag<Data>("varyByCategories", false),
  ShowShadow: flag<Data>("showShadow", false),
  Filtered: flag<Data>("filtered", false),
});
plainProperties(ChartSeriesObject, (part) => part.marker, markerProperties);
