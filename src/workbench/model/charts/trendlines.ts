import type { TrendlineData } from "../../chart";
import { apiNotFound, invalidArgument, itemNotFound } from "../../hostError";
import { flag, number, plainProperties } from "./fields";
import { ChartFormatObject } from "./format";
import { type ChartHandle, ChartPart, ChartParts } from "./part";
import type { SeriesAt } from "./seriesAt";

const kinds = "Linear Exponential Logarithmic MovingAverage Polynomial Power".split(" ");

const checked = (kind: unknown): string => {
  if (!kinds.includes(String(kind))) throw invalidArgument(`type ${String(kind)}`);
  return String(kind);
};

export class ChartTrendlinesObject extends ChartParts {
  readonly excelName = "ChartTrendlineCollection";

  constructor(
    of: ChartHandle,
    private readonly series: SeriesAt,
  ) {
    super(of);
  }
  items() {
    return this.series.data.trendlines.map((line) => new ChartTrendlineObject(this.of, this.series, line));
  }
  override item(key: unknown) {
    return this.GetItem(Number(key));
  }
  GetItem(index: number) {
    return this.GetItemAt(index);
  }
  Add(kind?: string | null) {
    const line: TrendlineData = {
      kind: checked(kind ?? "Linear"),
      name: null,
      polynomialOrder: 2,
      movingAveragePeriod: 2,
      intercept: null,
      forward: 0,
      backward: 0,
      showEquation: false,
      showRSquared: false,
    };
    this.of.change(() => this.series.data.trendlines.push(line));
    return new ChartTrendlineObject(this.of, this.series, line);
  }
}

class ChartTrendlineObject extends ChartPart {
  readonly excelName = "ChartTrendline";

  constructor(
    of: ChartHandle,
    private readonly series: SeriesAt,
    private readonly known: TrendlineData,
  ) {
    super(of);
  }
  get data() {
    if (!this.series.data.trendlines.includes(this.known)) throw itemNotFound("trendline");
    return this.known;
  }
  get Type() {
    return this.data.kind;
  }
  set Type(kind: string) {
    const accepted = checked(kind);
    this.of.change(() => (this.data.kind = accepted));
  }
  get Name() {
    return this.data.name ?? "";
  }
  set Name(name: string) {
    this.of.change(() => (this.data.name = String(name)));
  }
  get Intercept() {
    return this.data.intercept ?? "";
  }
  set Intercept(intercept: number | string) {
    if (intercept !== "" && typeof intercept !== "number") throw invalidArgument("intercept");
    this.of.change(() => (this.data.intercept = intercept === "" ? null : Number(intercept)));
  }
  get Format() {
    return new ChartFormatObject(this.of, "ChartTrendlineFormat", () => this.data);
  }
  get Label(): never {
    throw apiNotFound("ChartTrendline.label");
  }
  override get onlyByName() {
    return ["Label"];
  }
  Delete() {
    const { trendlines } = this.series.data;
    this.of.change(() => trendlines.splice(trendlines.indexOf(this.data), 1));
  }
}

plainProperties(ChartTrendlineObject, (part) => part.data, {
  PolynomialOrder: number<TrendlineData>("polynomialOrder", 2, 2, 6),
  MovingAveragePeriod: number<TrendlineData>("movingAveragePeriod", 2, 2, 255),
  ForwardPeriod: number<TrendlineData>("forward", 0, 0),
  BackwardPeriod: number<TrendlineData>("backward", 0, 0),
  ShowEquation: flag<TrendlineData>("showEquation", false),
  ShowRSquared: flag<TrendlineData>("showRSquared", false),
});
