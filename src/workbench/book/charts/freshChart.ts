import type { AxisData, ChartData, SeriesData, TitleData } from "../../chart";
import { hasAxes, isNumeric, kindOf } from "../../chartKinds";
import type { LiveRange } from "../liveRanges";

const title = (visible: boolean): TitleData => ({ text: null, visible });

export const freshAxis = (visible: boolean, gridlines: boolean): AxisData => ({
  visible,
  title: title(false),
  majorGridlines: { visible: gridlines },
  minorGridlines: { visible: false },
});

export const freshSeries = (): SeriesData<LiveRange> => ({
  name: null,
  values: null,
  categories: null,
  bubbleSizes: null,
  kind: null,
  labels: {},
  points: {},
  trendlines: [],
});

/** A chart as Excel makes it before anybody has formatted it. */
export function freshChart(
  kind: string,
  name: string,
  series: SeriesData<LiveRange>[],
): ChartData<LiveRange> {
  const { shape } = kindOf(kind)!;
  return {
    name,
    kind,
    title: title(true),
    legend: { visible: series.length > 1 || !hasAxes(shape), position: "Bottom" },
    labels: {},
    categoryAxis: freshAxis(hasAxes(shape), isNumeric(shape)),
    valueAxis: freshAxis(hasAxes(shape), true),
    series,
    plotArea: {},
    dataTable: null,
    displayBlanksAs: shape === "area" ? "Zero" : "NotPlotted",
    plotVisibleOnly: true,
    style: 2,
    alternative: null,
  };
}
