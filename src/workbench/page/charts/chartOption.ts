import type { EChartsOption, SeriesOption } from "echarts";
import { automaticColor } from "../../book/charts/automaticColor";
import { hasAxes, isNumeric, kindOf } from "../../chartKinds";
import { toPixels } from "../../grid/measures";
import { categoryOption, valueOption } from "./axisOption";
import { fontOf } from "./look";
import { legendOption, legendRoom } from "./legendOption";
import { labelTextOf, seriesOption } from "./seriesOption";
import type { ShownChart, ShownSeries } from "./shown";
import { trendPoints } from "./trend";

/** A chart as the drawing library (Apache ECharts) wants it. */
export function chartOption(shown: ShownChart): EChartsOption {
  const { chart, series } = shown;
  const { shape } = kindOf(chart.kind)!;
  const base: EChartsOption = {
    animation: false,
    backgroundColor: chart.fill === null ? "transparent" : (chart.fill ?? "#FFFFFF"),
    title: titleOption(shown),
    legend: legendOption(shown),
  };
  if (shape === "radar") return { ...base, ...radarOption(shown) };
  if (!hasAxes(shape)) return { ...base, series: series.map((each, at) => slices(shown, each, at)) };
  const lying = series.some(({ kind }) => kind.shape === "bar");
  const format = series[0]?.kind.stacking === "percent" ? "0%" : (series[0]?.format ?? "General");
  const between =
    chart.categoryAxis.isBetweenCategories !== false && !series.every(({ kind }) => kind.shape === "area");
  const categories = isNumeric(shape)
    ? valueOption(chart.categoryAxis, "General", false)
    : categoryOption(chart.categoryAxis, namesOf(series), lying, between);
  const values = valueOption(chart.valueAxis, format, !lying);
  const second = series.some(({ data }) => data.secondary)
    ? [{ type: "value" as const, axisLabel: fontOf(undefined, 9), splitLine: { show: false } }]
    : [];
  const totals = sums(series);
  return {
    ...base,
    grid: room(shown),
    xAxis: (lying ? [values, ...second] : categories) as never,
    yAxis: (lying ? categories : [values, ...second]) as never,
    series: [...series.map((each) => seriesOption(shown, each, totals)), ...series.flatMap(trends)],
  };
}

/** Where the plot may stand beside title and legend. */
function room(shown: ShownChart) {
  const side = (position: string) => legendRoom(shown, position);
  return {
    // With all that belongs to the axes.
    outerBoundsMode: "same" as const,
    outerBoundsContain: "all" as const,
    left: 12 + 3 * side("Left"),
    right: 16 + 3 * side("Right"),
    top: (shown.title === null ? 16 : 44) + side("Top"),
    bottom: 10 + side("Bottom"),
  };
}

function titleOption({ title, chart }: ShownChart) {
  if (title === null) return { show: false };
  return { text: title, left: "center", top: 8, textStyle: fontOf(chart.title.font, 14) };
}

/** Each point's name; where a series has none, points count from 1. */
function namesOf(series: readonly ShownSeries[]): string[] {
  const names = series.find(({ categories }) => categories.length > 0)?.categories ?? [];
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  return Array.from({ length: count }, (_, at) => (names.length > 0 ? (names[at] ?? "") : String(at + 1)));
}

function sums(series: readonly ShownSeries[]): number[] {
  const found: number[] = [];
  for (const { values } of series)
    values.forEach((value, at) => (found[at] = (found[at] ?? 0) + Math.abs(value ?? 0)));
  return found;
}

/** A pie, or a ring of a doughnut; the first series is the innermost. */
function slices({ chart, series }: ShownChart, shown: ShownSeries, at: number): SeriesOption {
  const { data, kind, values, labels } = shown;
  const outer = 62;
  const hole = kind.shape === "doughnut" ? (outer * (data.doughnutHoleSize ?? 50)) / 100 : 0;
  const ring = (outer - hole) / (kind.shape === "doughnut" ? series.length : 1);
  const names = namesOf([shown]);
  const text = labelTextOf(shown);
  const within = labels.position === "Center" || labels.position === "InsideEnd" || kind.shape === "doughnut";
  return {
    type: "pie",
    name: shown.name,
    silent: true,
    animation: false,
    center: ["50%", "52%"],
    radius:
      kind.shape === "doughnut"
        ? [`${hole + ring * at}%`, `${hole + ring * (at + 1)}%`]
        : ["0%", `${outer}%`],
    startAngle: 90 - (data.firstSliceAngle ?? 0),
    label: {
      show: labels.shown === true,
      position: within ? "inside" : "outside",
      ...fontOf(labels.font, 9),
      formatter: ({ dataIndex, percent }) => text(values[dataIndex], dataIndex, percent),
    },
    labelLine: { show: labels.shown === true && !within, length: 6, length2: 6 },
    data: values.map((value, index) => {
      const point = data.points[index];
      return {
        name: names[index] ?? "",
        value: Math.abs(value ?? 0),
        itemStyle: {
          color: point?.fill ?? data.fill ?? automaticColor(chart, shown.index, index),
          borderColor: point?.line?.color ?? "#FFFFFF",
          borderWidth: toPixels(point?.line?.weight ?? 0.75),
        },
      };
    }),
  };
}

function radarOption({ chart, series }: ShownChart): EChartsOption {
  const largest = Math.max(1e-12, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  return {
    radar: {
      center: ["50%", "54%"],
      radius: "58%",
      indicator: namesOf(series).map((name) => ({ name, max: largest })),
      axisName: fontOf(chart.categoryAxis.font, 9),
    },
    series: series.map(({ name, values, data, kind, index }) => {
      const color = data.fill ?? automaticColor(chart, index, 0);
      return {
        type: "radar" as const,
        name,
        silent: true,
        symbol: kind.markers ? "circle" : "none",
        itemStyle: { color },
        lineStyle: { color: data.line?.color ?? color },
        ...(kind.filled ? { areaStyle: { color, opacity: 0.85 } } : {}),
        data: [{ name, value: values.map((value) => value ?? 0) }],
      };
    }),
  };
}

function trends({ data, values, across, kind, name }: ShownSeries): SeriesOption[] {
  const points = values.flatMap((value, at): [number, number][] =>
    value === null ? [] : [[isNumeric(kind.shape) ? (across[at] ?? at + 1) : at + 1, value]],
  );
  return data.trendlines.map((trend) => ({
    type: "line" as const,
    name: trend.name ?? name,
    silent: true,
    symbol: "none",
    lineStyle: { color: trend.line?.color ?? "#595959", type: "dotted" as const, width: 2 },
    // Categories are counted from 0 by the library.
    data: trendPoints(trend, points, !isNumeric(kind.shape)).map(([x, y]) => [
      isNumeric(kind.shape) ? x : x - 1,
      y,
    ]),
  }));
}
