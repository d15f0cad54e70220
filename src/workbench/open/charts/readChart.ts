import type {
  AxisData,
  ChartData,
  LabelData,
  LegendData,
  SeriesData,
  TitleData,
  TrendlineData,
} from "../../chart";
import { type Shape, type Kind, isNumeric, kindOf, typeOf } from "../../chartKinds";
import {
  blanks,
  displayUnits,
  labelPlacesOf,
  sides,
  symbols,
  tickLabels,
  ticks,
  trends,
  wordOf,
} from "../../chartWords";
import type { ChartCellsSnapshot } from "../../snapshot";
import type { XmlNode } from "../xmlTree";
import { flagOf, lookOf, numeric, said, type Theme, val, withBlanks } from "./look";
import { wordsOf } from "./words";

type Chart = ChartData<ChartCellsSnapshot>;
type Series = SeriesData<ChartCellsSnapshot>;

const shapes: Record<string, Shape> = {
  barChart: "column",
  bar3DChart: "column",
  lineChart: "line",
  line3DChart: "line",
  areaChart: "area",
  area3DChart: "area",
  pieChart: "pie",
  pie3DChart: "pie",
  doughnutChart: "doughnut",
  scatterChart: "scatter",
  bubbleChart: "bubble",
  radarChart: "radar",
};

/** Plots that the host does not draw. */
const others = ["stockChart", "surfaceChart", "surface3DChart", "ofPieChart"];

/** What a chart's part says; null where it is of a kind that the host has not. */
export function readChart(
  part: XmlNode,
  name: string,
  alternative: string | null,
  theme: Theme,
): Chart | null {
  const space = part.first("chartSpace");
  const chart = space?.first("chart");
  const area = chart?.first("plotArea");
  if (!space || !chart || !area || others.some((plot) => area.first(plot))) return null;
  const plots = Object.keys(shapes).flatMap((plot) =>
    area.all(plot).map((node) => readPlot(node, plot, theme)),
  );
  const [first] = plots;
  if (!first) return null;
  const series = plots
    .flatMap((plot) => plot.series.map((each) => ({ ...each, type: plot.typeOf(each.node) })))
    .sort((a, b) => a.order - b.order);
  const kind = series[0]?.type ?? first.type;
  const axes = axesOf(area, isNumeric(first.shape));
  const secondary = new Set(axes.slice(2).map(({ id }) => id));
  return {
    ...lookOf(space, theme),
    name,
    kind,
    title: readTitle(
      chart.first("title"),
      theme,
      flagOf(chart, "autoTitleDeleted") !== true && !chart.first("title"),
    ),
    legend: readLegend(chart.first("legend"), theme),
    labels: {},
    categoryAxis: readAxis(axes[0]?.node, axes[1]?.node, theme),
    valueAxis: readAxis(axes[1]?.node, axes[0]?.node, theme),
    series: series.map(({ data, type, axisIds }) => ({
      ...data,
      kind: type === kind ? null : type,
      ...(axisIds.some((id) => secondary.has(id)) ? { secondary: true } : {}),
    })),
    plotArea: lookOf(area, theme),
    dataTable: readDataTable(area.first("dTable"), theme),
    displayBlanksAs: wordOf(blanks, val(chart, "dispBlanksAs")) ?? "Zero",
    plotVisibleOnly: flagOf(chart, "plotVisOnly") ?? true,
    style: 2,
    alternative,
  };
}

function readPlot(node: XmlNode, plot: string, theme: Theme) {
  const isBar = val(node, "barDir") === "bar";
  const shape = isBar ? "bar" : shapes[plot]!;
  const grouping = val(node, "grouping");
  const stacking = grouping === "stacked" ? "stacked" : grouping === "percentStacked" ? "percent" : "none";
  const deep = plot.includes("3D");
  const typeFor = (series?: XmlNode) => typeOf(shape, { stacking, deep, ...drawn(shape, node, series) });
  const own = said<Partial<Series>>({
    gapWidth: numeric(node, "gapWidth"),
    overlap: numeric(node, "overlap"),
    firstSliceAngle: numeric(node, "firstSliceAng") || undefined,
    doughnutHoleSize: numeric(node, "holeSize"),
  });
  const axisIds = node.all("axId").map((each) => each.attribute("val") ?? "");
  return {
    shape,
    type: typeFor(node.first("ser")),
    typeOf: typeFor,
    series: node.all("ser").map((each, at) => ({
      node: each,
      order: numeric(each, "order") ?? at,
      axisIds,
      data: { ...readSeries(each, kindOf(typeFor(each))!, theme), ...own },
    })),
  };
}

/** Lines, marks and curves, which the file says series by series. */
function drawn(shape: Shape, plot: XmlNode, series: XmlNode | undefined): Partial<Kind> {
  const noMarks = val(series?.first("marker"), "symbol") === "none";
  if (shape === "line") return { markers: !noMarks && flagOf(plot, "marker") === true };
  if (shape === "radar")
    return {
      filled: val(plot, "radarStyle") === "filled",
      markers: !noMarks && val(plot, "radarStyle") === "marker",
    };
  if (shape === "bubble") return { lines: false };
  if (shape !== "scatter") return {};
  const lines = !series?.first("spPr")?.first("ln")?.first("noFill");
  return { lines, markers: !noMarks, smooth: lines && flagOf(series, "smooth") === true };
}

function readCells(node: XmlNode | undefined): ChartCellsSnapshot | null {
  const found = node?.first("numRef") ?? node?.first("strRef") ?? node?.first("multiLvlStrRef");
  const reference = found?.first("f")?.text;
  if (!reference || reference.includes("[")) return null;
  return { reference, rows: 0, columns: 0, cells: [], format: "General" };
}

function readSeries(node: XmlNode, kind: Kind, theme: Theme): Series {
  const named = node.first("tx");
  const text = named?.first("v")?.text;
  const cells = readCells(named);
  const isPair = isNumeric(kind.shape);
  const marker = node.first("marker");
  const look = lookOf(marker, theme);
  const style = wordOf(symbols, val(marker, "symbol"));
  const points = node.all("dPt").map((point) => {
    const mark = lookOf(point.first("marker"), theme);
    const data = said({
      ...lookOf(point, theme),
      explosion: numeric(point, "explosion"),
      marker: point.first("marker")
        ? said({ background: mark.fill ?? undefined, foreground: mark.line?.color })
        : undefined,
    });
    return [numeric(point, "idx") ?? 0, data] as const;
  });
  return {
    ...lookOf(node, theme),
    name: cells ? { cells } : text === undefined ? null : withBlanks(text),
    values: readCells(node.first(isPair ? "yVal" : "val")),
    categories: readCells(node.first(isPair ? "xVal" : "cat")),
    bubbleSizes: readCells(node.first("bubbleSize")),
    kind: null,
    ...(marker && (style !== "None" || kind.markers)
      ? {
          marker: said({
            style,
            size: numeric(marker, "size"),
            background: look.fill ?? undefined,
            foreground: look.line?.color,
          }),
        }
      : {}),
    labels: readLabels(node.first("dLbls"), kind, theme),
    points: withLabels(Object.fromEntries(points), node.first("dLbls"), kind, theme),
    trendlines: node.all("trendline").map((each) => readTrend(each, theme)),
    ...said({
      explosion: numeric(node, "explosion"),
      smooth:
        flagOf(node, "smooth") !== undefined && flagOf(node, "smooth") !== kind.smooth
          ? flagOf(node, "smooth")
          : undefined,
      invertIfNegative: flagOf(node, "invertIfNegative") || undefined,
    }),
  };
}

function readLabels(node: XmlNode | undefined, kind: Kind, theme: Theme): LabelData {
  if (!node || flagOf(node, "delete")) return {};
  const shows = {
    showValue: flagOf(node, "showVal"),
    showSeriesName: flagOf(node, "showSerName"),
    showCategoryName: flagOf(node, "showCatName"),
    showPercentage: flagOf(node, "showPercent"),
    showBubbleSize: flagOf(node, "showBubbleSize"),
    showLegendKey: flagOf(node, "showLegendKey"),
  };
  if (!Object.values(shows).some(Boolean)) return {};
  const linked = node.first("numFmt")?.flag("sourceLinked");
  return said<LabelData>({
    ...lookOf(node, theme),
    ...shows,
    shown: true,
    position: wordOf(labelPlacesOf(kind), val(node, "dLblPos")),
    separator: node.first("separator")?.text,
    numberFormat: linked ? undefined : node.first("numFmt")?.attribute("formatCode"),
  });
}

/** Labels of single points, beside what else is said of them. */
function withLabels(
  points: Series["points"],
  labels: XmlNode | undefined,
  kind: Kind,
  theme: Theme,
): Series["points"] {
  const found = { ...points };
  for (const label of labels?.all("dLbl") ?? []) {
    const index = numeric(label, "idx") ?? 0;
    const own = flagOf(label, "delete")
      ? { shown: false }
      : { ...readLabels(label, kind, theme), ...wordsOf(label, theme) };
    if (Object.keys(own).length > 0) found[index] = { ...found[index], labels: own };
  }
  return found;
}

function readTrend(node: XmlNode, theme: Theme): TrendlineData {
  const { line } = lookOf(node, theme);
  return {
    kind: wordOf(trends, val(node, "trendlineType")) ?? "Linear",
    name: node.first("name")?.text ?? null,
    polynomialOrder: numeric(node, "order") ?? 2,
    movingAveragePeriod: numeric(node, "period") ?? 2,
    intercept: numeric(node, "intercept") ?? null,
    forward: numeric(node, "forward") ?? 0,
    backward: numeric(node, "backward") ?? 0,
    showEquation: flagOf(node, "dispEq") ?? false,
    showRSquared: flagOf(node, "dispRSqr") ?? false,
    ...(line ? { line } : {}),
  };
}

/** A title; where a chart has one that nobody worded, Excel words it. */
function readTitle(node: XmlNode | undefined, theme: Theme, isAutomatic = false): TitleData {
  if (!node) return { text: null, visible: isAutomatic };
  const words = wordsOf(node, theme);
  const cached = node.first("tx")?.within("v")[0]?.text;
  return {
    ...lookOf(node, theme),
    text: cached === undefined ? null : withBlanks(cached),
    ...words,
    visible: true,
    ...(flagOf(node, "overlay") ? { overlay: true } : {}),
  };
}

function readLegend(node: XmlNode | undefined, theme: Theme): LegendData {
  if (!node) return { visible: false, position: "Bottom" };
  return {
    ...lookOf(node, theme),
    visible: true,
    position: wordOf(sides, val(node, "legendPos")) ?? "Right",
    ...(flagOf(node, "overlay") ? { overlay: true } : {}),
  };
}

function readDataTable(node: XmlNode | undefined, theme: Theme): Chart["dataTable"] {
  if (!node) return null;
  return {
    ...lookOf(node, theme),
    visible: true,
    showLegendKey: flagOf(node, "showKeys") ?? false,
    showHorizontalBorder: flagOf(node, "showHorzBorder") ?? false,
    showVerticalBorder: flagOf(node, "showVertBorder") ?? false,
    showOutlineBorder: flagOf(node, "showOutline") ?? false,
  };
}

/** The pairs of axes: the category one, or that of the horizontal values, before the other. */
function axesOf(area: XmlNode, isNumeric: boolean): { node: XmlNode; id: string }[] {
  const id = (node: XmlNode) => ({ node, id: val(node, "axId") ?? "" });
  const values = area.all("valAx").map(id);
  if (isNumeric) return values;
  const categories = [...area.all("catAx"), ...area.all("dateAx")].map(id);
  return categories.flatMap((category, at) => [category, ...(values[at] ? [values[at]] : [])]);
}

function readAxis(node: XmlNode | undefined, other: XmlNode | undefined, theme: Theme): AxisData {
  const lines = (name: string) => {
    const found = node?.first(name);
    const { line } = lookOf(found, theme);
    return { visible: found !== undefined, ...(line ? { line } : {}) };
  };
  const scaling = node?.first("scaling");
  const unit = node?.first("dispUnits");
  const format = node?.first("numFmt");
  const crosses = val(other, "crosses");
  const crossesAt = numeric(other, "crossesAt");
  return {
    ...lookOf(node, theme),
    visible: node !== undefined && flagOf(node, "delete") !== true,
    title: readTitle(node?.first("title"), theme),
    majorGridlines: lines("majorGridlines"),
    minorGridlines: lines("minorGridlines"),
    ...said<Partial<AxisData>>({
      minimum: numeric(scaling, "min"),
      maximum: numeric(scaling, "max"),
      majorUnit: numeric(node, "majorUnit"),
      minorUnit: numeric(node, "minorUnit"),
      numberFormat: !format || format.flag("sourceLinked") ? undefined : format.attribute("formatCode"),
      displayUnit: wordOf(displayUnits, val(unit, "builtInUnit")) ?? numeric(unit, "custUnit"),
      showDisplayUnitLabel: unit && !unit.first("dispUnitsLbl") ? false : undefined,
      majorTickMark: unlessNone(wordOf(ticks, val(node, "majorTickMark"))),
      minorTickMark: unlessNone(wordOf(ticks, val(node, "minorTickMark"))),
      tickLabelPosition: beside(wordOf(tickLabels, val(node, "tickLblPos"))),
      tickLabelSpacing: numeric(node, "tickLblSkip"),
      tickMarkSpacing: numeric(node, "tickMarkSkip"),
      reversePlotOrder: val(scaling, "orientation") === "maxMin" || undefined,
      scaleType: scaling?.first("logBase") ? "Logarithmic" : undefined,
      logBase: numeric(scaling, "logBase"),
      position:
        crossesAt !== undefined
          ? "Custom"
          : crosses === "max"
            ? "Maximum"
            : crosses === "min"
              ? "Minimum"
              : undefined,
      positionAt: crossesAt,
    }),
  };
}

const unlessNone = (word: string | undefined) => (word === "None" ? undefined : word);
const beside = (word: string | undefined) => (word === "NextToAxis" ? undefined : word);
