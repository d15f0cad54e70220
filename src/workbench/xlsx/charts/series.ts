import type { ChartData, MarkerLook, PartLook, SeriesData, TrendlineData } from "../../chart";
import { type Kind, isNumeric } from "../../chartKinds";
import { symbols, trends } from "../../chartWords";
import { automaticColor } from "../../book/charts/automaticColor";
import type { ChartCellsSnapshot } from "../../snapshot";
import { element, text } from "../xml";
import { categories, numbers, words } from "./cells";
import { labelsXml } from "./labels";
import { maybe, shape, value } from "./look";

type Series = SeriesData<ChartCellsSnapshot>;
type Chart = ChartData<ChartCellsSnapshot>;

/** One series. The order of what it consists of is fixed, and differs from kind to kind. */
export function seriesXml(chart: Chart, series: Series, index: number, kind: Kind): string {
  const { shape: form } = kind;
  const color = automaticColor(chart, index, 0);
  const isLine = form === "line" || form === "scatter" || (form === "radar" && !kind.filled);
  const look = isLine
    ? lineLook(series, kind, color)
    : form === "pie" || form === "doughnut"
      ? series
      : { fill: color, ...series };
  const mark = isLine ? markerXml(series.marker, kind, color) : "";
  const inverts = form === "column" || form === "bar" || form === "bubble";
  return element(
    "c:ser",
    {},
    value("c:idx", index),
    value("c:order", index),
    nameXml(series.name),
    shape(look),
    inverts ? value("c:invertIfNegative", series.invertIfNegative ?? false) : "",
    mark,
    form === "pie" || form === "doughnut"
      ? maybe("c:explosion", series.explosion ?? (kind.exploded ? 25 : undefined))
      : "",
    ...pointsXml(chart, series, index, kind),
    labelsXml(chart, series, kind),
    ...(form === "pie" || form === "doughnut" || form === "radar" ? [] : series.trendlines.map(trendlineXml)),
    ...(isNumeric(form) ? pairs(series, form === "bubble") : values(series)),
    form === "line" || form === "scatter" ? value("c:smooth", series.smooth ?? kind.smooth) : "",
    form === "bubble" ? value("c:bubble3D", false) : "",
  );
}

function nameXml(name: Series["name"]): string {
  if (name === null) return "";
  return element("c:tx", {}, typeof name === "string" ? element("c:v", {}, text(name)) : words(name.cells));
}

const values = ({ categories: names, values: shown }: Series) => [
  names ? element("c:cat", {}, categories(names)) : "",
  shown ? element("c:val", {}, numbers(shown)) : "",
];

const pairs = ({ categories: across, values: up, bubbleSizes }: Series, isBubble: boolean) => [
  across ? element("c:xVal", {}, categories(across)) : "",
  up ? element("c:yVal", {}, numbers(up)) : "",
  isBubble && bubbleSizes ? element("c:bubbleSize", {}, numbers(bubbleSizes)) : "",
];

/** A line's own colour and width; where the kind has marks alone, no line. */
function lineLook(series: Series, kind: Kind, color: string): PartLook {
  const { line } = series;
  if (!kind.lines && !line?.color && !line?.style) return { line: { style: "None" } };
  return { line: { color, weight: 2.25, ...line } };
}

function markerXml(marker: MarkerLook | undefined, { markers }: Kind, color: string | null): string {
  if (color !== null && !markers && (marker?.style ?? "Automatic") === "Automatic")
    return element("c:marker", {}, value("c:symbol", "none"));
  const symbol = marker?.style && symbols[marker.style];
  if (color === null && !marker) return "";
  const background = marker?.background ?? color;
  const foreground = marker?.foreground ?? color;
  return element(
    "c:marker",
    {},
    symbol ? value("c:symbol", symbol) : "",
    maybe("c:size", marker?.size),
    symbol === "none"
      ? ""
      : shape({
          ...(background ? { fill: background } : {}),
          ...(foreground ? { line: { color: foreground } } : {}),
        }),
  );
}

/** Points that differ from their series; every slice has a colour of its own. */
function pointsXml(chart: Chart, series: Series, index: number, kind: Kind): string[] {
  const isPie = kind.shape === "pie" || kind.shape === "doughnut";
  const count = isPie ? (series.values?.cells.length ?? 0) : 0;
  const indexes = new Set([
    ...Array.from({ length: count }, (_, at) => at),
    ...Object.keys(series.points).map(Number),
  ]);
  return [...indexes]
    .sort((a, b) => a - b)
    .flatMap((idx) => {
      const point = series.points[idx] ?? {};
      const look = shape(isPie ? { fill: automaticColor(chart, index, idx), ...point } : point);
      const mark = point.marker ? markerXml(point.marker, kind, null) : "";
      if (!look && !mark && point.explosion === undefined) return [];
      const flat = kind.shape === "column" || kind.shape === "bar" ? value("c:invertIfNegative", false) : "";
      return [
        element(
          "c:dPt",
          {},
          value("c:idx", idx),
          flat,
          mark,
          value("c:bubble3D", false),
          maybe("c:explosion", point.explosion),
          look,
        ),
      ];
    });
}

function trendlineXml(trend: TrendlineData): string {
  return element(
    "c:trendline",
    {},
    trend.name === null ? "" : element("c:name", {}, text(trend.name)),
    shape({ line: { color: "#595959", weight: 1.5, style: "Dot", ...trend.line } }),
    value("c:trendlineType", trends[trend.kind]!),
    trend.kind === "Polynomial" ? value("c:order", trend.polynomialOrder) : "",
    trend.kind === "MovingAverage" ? value("c:period", trend.movingAveragePeriod) : "",
    trend.forward ? value("c:forward", trend.forward) : "",
    trend.backward ? value("c:backward", trend.backward) : "",
    maybe("c:intercept", trend.intercept),
    value("c:dispRSqr", trend.showRSquared),
    value("c:dispEq", trend.showEquation),
  );
}
