import type { SeriesOption } from "echarts";
import type { ShownChart, ShownSeries } from "./shown";
import { automaticColor } from "../../book/charts/automaticColor";
import { isNumeric } from "../../chartKinds";
import { toPixels } from "../../grid/measures";
import { automaticSymbols, fontOf, lineOf, strokeOf, symbols } from "./look";
import { formatted } from "./numbers";

/** One series as the drawing library wants it. `totals` are the sums at each point, for stacks of 100 %. */
export function seriesOption(shown: ShownChart, series: ShownSeries, totals: number[]): SeriesOption {
  const { data, kind, name, values } = series;
  const color = automaticColor(shown.chart, series.index, 0);
  const share = (value: number | null, at: number) =>
    kind.stacking === "percent" && value !== null ? value / (totals[at] || 1) : value;
  const isLine = kind.shape === "line" || kind.shape === "scatter" || kind.shape === "area";
  // An area has no gaps; it goes down to nothing.
  const blank = kind.shape === "area" || shown.chart.displayBlanksAs === "Zero" ? 0 : "-";
  const points = isNumeric(kind.shape)
    ? values.map((value, at) => [series.across[at] ?? at + 1, value, series.sizes[at] ?? 0])
    : values.map((value, at) => pointOption(series, share(value, at) ?? blank, at));
  const common = {
    name,
    data: points as never,
    stack: kind.stacking === "none" ? undefined : `${kind.shape}${data.secondary ? 2 : 1}`,
    label: labelOption(series),
    itemStyle: fillOption(series, color),
    animation: false,
    silent: true,
  };
  const axis = data.secondary ? { [kind.shape === "bar" ? "xAxisIndex" : "yAxisIndex"]: 1 } : {};
  if (isLine && (kind.lines || data.line?.color || kind.shape === "area")) {
    const line = lineOf(data.line, data.line?.color ?? color, kind.shape === "area" ? 0 : 2.25);
    const isArea = kind.shape === "area";
    return {
      ...common,
      ...axis,
      type: "line",
      // What is below zero is taken off, where columns would stack it downwards.
      stackStrategy: "all" as const,
      lineStyle: line,
      smooth: (data.smooth ?? kind.smooth) ? 0.4 : false,
      connectNulls: shown.chart.displayBlanksAs === "Interplotted",
      ...markOption(series, line.color),
      ...(series.labels.shown && !hasMarks(series) ? invisibleMarks : {}),
      ...(isArea ? { areaStyle: { color: data.fill ?? color, opacity: 1 }, z: 1 } : {}),
    };
  }
  if (isLine || kind.shape === "bubble") {
    const largest = Math.max(...shown.series.flatMap(({ sizes }) => sizes.map((size) => size ?? 0)), 1e-12);
    const mark = markOption(series, color);
    const bubble = {
      symbol: "circle",
      symbolSize: (point: number[]) =>
        Math.max(4, widest(shown) * Math.sqrt(Math.max(0, point[2] ?? 0) / largest)),
    };
    return { ...common, ...axis, type: "scatter", ...(kind.shape === "bubble" ? bubble : mark) };
  }
  return {
    ...common,
    ...axis,
    type: "bar",
    barGap: `${-(data.overlap ?? 0)}%`,
    barCategoryGap: gapOption(series, shown),
  };
}

/** The largest bubble is a quarter of what the chart has of its shorter side, as in Excel. */
const widest = ({ size }: ShownChart) => Math.min(size.width, size.height) / 5;

/** Excel measures the gap by the width of a column, the library by that of the whole category. */
function gapOption({ data, kind }: ShownSeries, { series }: ShownChart): string {
  const side = kind.stacking === "none" ? series.filter((each) => each.kind.shape === kind.shape).length : 1;
  const gap = (data.gapWidth ?? 150) / 100;
  return `${Math.round((100 * gap) / (gap + side))}%`;
}

function pointOption({ data }: ShownSeries, value: number | string, at: number) {
  const point = data.points[at];
  if (!point) return value;
  return {
    value,
    itemStyle: {
      ...(point.fill ? { color: point.fill } : {}),
      ...(point.line?.color ? { borderColor: point.line.color } : {}),
    },
    ...(point.labels?.shown === undefined ? {} : { label: { show: point.labels.shown } }),
  };
}

function fillOption({ data, kind }: ShownSeries, color: string) {
  const flat = kind.shape === "line" || kind.shape === "scatter" ? (data.marker?.background ?? color) : color;
  const { line } = data;
  const outlined = kind.shape !== "line" && kind.shape !== "scatter" && line?.style !== "None" && line?.color;
  return {
    color: data.fill === null ? "transparent" : (data.fill ?? flat),
    ...(outlined
      ? {
          borderColor: line.color,
          borderWidth: toPixels(line.weight ?? 0.75),
          borderType: strokeOf(line.style),
        }
      : {}),
  };
}

/** The library hangs labels on marks, and one that is seen through takes its label along. */
const invisibleMarks = {
  symbol: "circle",
  showSymbol: true,
  symbolSize: 4,
  itemStyle: { color: "transparent", borderColor: "transparent" },
};

const hasMarks = (series: ShownSeries) => markOption(series, "").showSymbol;

function markOption({ data, kind, index }: ShownSeries, color: string) {
  const style = data.marker?.style ?? "Automatic";
  const automatic = kind.markers ? automaticSymbols[index % automaticSymbols.length]! : "none";
  const symbol = style === "Automatic" ? automatic : (symbols[style] ?? "circle");
  return {
    symbol,
    showSymbol: symbol !== "none",
    symbolSize: toPixels(data.marker?.size ?? 5),
    itemStyle: { color: data.marker?.background ?? color, borderColor: data.marker?.foreground ?? color },
  };
}

const places: Record<string, string> = {
  Center: "inside",
  InsideEnd: "insideTop",
  InsideBase: "insideBottom",
  OutsideEnd: "top",
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
};

export function labelTextOf({ labels, name, categories, format }: ShownSeries) {
  return (value: unknown, at: number, percent?: number): string =>
    [
      labels.showSeriesName ? name : null,
      labels.showCategoryName ? categories[at] : null,
      (labels.showValue ?? true) && typeof value === "number"
        ? formatted(value, labels.numberFormat ?? format)
        : null,
      labels.showPercentage && percent !== undefined ? `${Math.round(percent)}%` : null,
    ]
      .filter((part) => part !== null && part !== undefined)
      .join(labels.separator ?? ", ");
}

function labelOption(series: ShownSeries) {
  const { labels, kind } = series;
  const text = labelTextOf(series);
  const outside = kind.shape === "column" ? "top" : "right";
  const inside = kind.shape === "area" || (kind.stacking !== "none" && kind.shape !== "line");
  const position = places[labels.position ?? ""] ?? (inside ? "inside" : outside);
  return {
    show: labels.shown === true,
    position: (kind.shape === "bar" && position === "top" ? "right" : position) as "top",
    ...fontOf(labels.font, 9),
    formatter: ({ dataIndex }: { dataIndex: number }) => text(series.values[dataIndex], dataIndex),
  };
}
