import type { EChartsOption, SeriesOption } from "echarts";
import { automaticColor } from "../../book/charts/automaticColor";
import { hasAxes, isNumeric, kindOf } from "../../chartKinds";
import { toPixels } from "../../grid/measures";
import { categoryOption, valueOption } from "./axisOption";
import { fontOf, textWidth } from "./look";
import { legendOption, legendRoom } from "./legendOption";
import { labelTextOf, seriesOption } from "./seriesOption";
import { pointNames, type ShownChart, type ShownSeries } from "./shown";
import { titleOption, titleRoom } from "./titleOption";
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
    ? valueOption(chart.categoryAxis, "General", false, { unit: null, hasRoom: true, lifts: true })
    : categoryOption(chart.categoryAxis, pointNames(series), lying ? null : roomForNames(shown), between);
  const isWhole = series.some(({ kind }) => kind.stacking === "percent");
  const values = valueOption(chart.valueAxis, format, !lying, {
    unit: shown.unit,
    hasRoom: !isWhole,
    // Columns and areas stand on 0.
    lifts: series.every(({ kind }) => kind.stacking === "none" && /^(line|scatter|bubble)$/.test(kind.shape)),
  });
  const second = series.some(({ data }) => data.secondary)
    ? [{ type: "value" as const, axisLabel: fontOf(undefined, 9), splitLine: { show: false } }]
    : [];
  const totals = sums(series);
  return {
    ...base,
    grid: room(shown),
    xAxis: (lying ? [values, ...second] : categories) as never,
    yAxis: (lying ? categories : [values, ...second]) as never,
    series: [...inOrder(series).map((each) => seriesOption(shown, each, totals)), ...series.flatMap(trends)],
  };
}

/** Bars that lie beside each other are counted from below, where the library begins above. */
const inOrder = (series: readonly ShownSeries[]) =>
  series.some(({ kind }) => kind.shape === "bar" && kind.stacking === "none")
    ? [...series].reverse()
    : series;

/** For the names under the columns, beside the numbers of the axis and what stands on the sides. */
function roomForNames(shown: ShownChart): number {
  const { left, right } = room(shown);
  return Math.max(0, shown.size.width - left - right - 40);
}

/** Where the plot may stand beside title and legend. */
function room(shown: ShownChart) {
  const side = (position: string) => legendRoom(shown, position);
  return {
    // With all that belongs to the axes.
    outerBoundsMode: "same" as const,
    outerBoundsContain: "all" as const,
    left: 12 + side("Left"),
    right: 16 + side("Right"),
    top: titleRoom(shown) + side("Top"),
    bottom: 10 + side("Bottom"),
  };
}

function sums(series: readonly ShownSeries[]): number[] {
  const found: number[] = [];
  for (const { values } of series)
    values.forEach((value, at) => (found[at] = (found[at] ?? 0) + Math.abs(value ?? 0)));
  return found;
}

/** Where a pie may stand. */
const besideLegend = (shown: ShownChart) => ({
  left: legendRoom(shown, "Left"),
  right: legendRoom(shown, "Right"),
  top: titleRoom(shown) + legendRoom(shown, "Top"),
  bottom: 10 + legendRoom(shown, "Bottom"),
});

/** A pie, or a ring of a doughnut; the first series is the innermost. */
function slices(whole: ShownChart, shown: ShownSeries, at: number): SeriesOption {
  const { chart, series } = whole;
  const { data, kind, values, labels } = shown;
  const names = pointNames([shown]);
  const text = labelTextOf(shown);
  const within = labels.position === "Center" || labels.position === "InsideEnd" || kind.shape === "doughnut";
  // Words outside need a rim.
  const outer = labels.shown === true && !within ? 68 : 90;
  const hole = kind.shape === "doughnut" ? (outer * (data.doughnutHoleSize ?? 50)) / 100 : 0;
  const ring = (outer - hole) / (kind.shape === "doughnut" ? series.length : 1);
  return {
    type: "pie",
    name: shown.name,
    silent: true,
    animation: false,
    stillShowZeroSum: false,
    ...besideLegend(whole),
    center: ["50%", "50%"],
    radius:
      kind.shape === "doughnut"
        ? [`${hole + ring * at}%`, `${hole + ring * (at + 1)}%`]
        : ["0%", `${outer}%`],
    startAngle: 90 - (data.firstSliceAngle ?? 0),
    label: {
      show: labels.shown === true && values.some(Boolean),
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

/** The library goes the other way round. */
const clockwise = <T>([first, ...others]: T[]): T[] =>
  first === undefined ? [] : [first, ...others.reverse()];

/** A long name in as many lines as it needs, of much the same length. */
function inLines(name: string, room: number, size: number): string {
  const lines = Math.ceil(textWidth(name, size) / room);
  const signs = Math.ceil(name.length / lines);
  return lines < 2 ? name : name.match(new RegExp(`.{1,${signs}}`, "gsu"))!.join("\n");
}

function radarOption({ chart, series, size }: ShownChart): EChartsOption {
  const font = fontOf(chart.categoryAxis.font, 9);
  const largest = Math.max(1e-12, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  return {
    radar: {
      center: ["50%", "54%"],
      radius: "58%",
      indicator: clockwise(pointNames(series)).map((name) => ({ name, max: largest })),
      axisName: { ...font, formatter: (name) => inLines(name ?? "", size.width * 0.24, font.fontSize) },
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
        data: [{ name, value: clockwise(values.map((value) => value ?? 0)) }],
      };
    }),
  };
}

function trends({ data, values, across, kind, trendNames }: ShownSeries): SeriesOption[] {
  const points = values.flatMap((value, at): [number, number][] =>
    value === null ? [] : [[isNumeric(kind.shape) ? (across[at] ?? at + 1) : at + 1, value]],
  );
  return data.trendlines.map((trend, index) => ({
    type: "line" as const,
    name: trendNames[index]!,
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
