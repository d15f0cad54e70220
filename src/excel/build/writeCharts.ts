/* global Excel */
import { areaAddress } from "../../sheets/a1";
import {
  type ChartCells,
  type ChartDescription,
  type ChartKind,
  hasBlock,
  type SeriesLook,
} from "../../sheets/charts";
import { MARKERS, OUTLINE, PALETTE } from "../../sheets/palette";
import { asInput } from "./writeSheet";

const TYPES = {
  column: "ColumnClustered",
  columnStacked: "ColumnStacked",
  bar: "BarClustered",
  barStacked: "BarStacked",
  line: "LineMarkers",
  area: "Area",
  areaStacked: "AreaStacked",
  pie: "Pie",
  scatter: "XYScatter",
} as const satisfies Record<ChartKind, `${Excel.ChartType}`>;

const DRAWN_AS_LINES: readonly ChartKind[] = ["line", "scatter"];

/**
 * Queues the charts of a sheet that is being written; they go with the sheet when that is taken back. `charts` reads
 * cells that have been queued before.
 */
export function writeCharts(
  sheet: Excel.Worksheet,
  charts: readonly ChartDescription[],
  workbook: Excel.Workbook,
): void {
  const cells = ({ sheet: other, ...area }: ChartCells) =>
    (other === undefined ? sheet : workbook.worksheets.getItem(other)).getRange(areaAddress(area));
  for (const description of charts) writeChart(sheet, description, cells);
}

function writeChart(
  sheet: Excel.Worksheet,
  description: ChartDescription,
  cells: (area: ChartCells) => Excel.Range,
): void {
  const { name, kind, title, place } = description;
  const covered = sheet.getRange(areaAddress(place));
  const corner = covered.getCell(0, 0);
  corner.values = [[asInput(description.alternative)]];
  corner.format.font.size = 9;
  if (typeof description.alternative !== "string") corner.format.horizontalAlignment = "Fill";
  // Programs place charts by their own reckoning of columns, and the words must not look out beside one.
  corner.format.font.color = "#FFFFFF";
  const chart = addChart(sheet.charts, description, cells);
  chart.name = name;
  chart.title.text = title;
  chart.setPosition(corner, covered.getLastCell());
  chart.legend.visible = kind === "pie" || seriesCount(description) > 1;
  chart.legend.position = "Bottom";
  if (kind !== "pie") nameAxes(chart.axes, description);
  looksOf(description).forEach((look, at) => paint(chart.series.getItemAt(at), look, at, description));
}

/** Excel must be shown some cells to make a chart; those of the first series, whose name it can't find in them. */
function addChart(
  charts: Excel.ChartCollection,
  { kind, data }: ChartDescription,
  cells: (area: ChartCells) => Excel.Range,
): Excel.Chart {
  if (hasBlock(data)) {
    return charts.add(TYPES[kind], cells(data.block), data.seriesIn === "rows" ? "Rows" : "Columns");
  }
  const first = data.series[0]!.values;
  const chart = charts.add(TYPES[kind], cells(first), first.rows === 1 ? "Rows" : "Columns");
  data.series.forEach(({ name, values }, at) => {
    const series = at === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    series.name = name;
    series.setValues(cells(values));
    series.setXAxisValues(cells(data.categories));
  });
  return chart;
}

function seriesCount({ data }: ChartDescription): number {
  if (!hasBlock(data)) return data.series.length;
  return (data.seriesIn === "rows" ? data.block.rows : data.block.columns) - 1;
}

function looksOf(description: ChartDescription): SeriesLook[] {
  const { data } = description;
  const looks = hasBlock(data) ? data.looks : data.series;
  return Array.from({ length: seriesCount(description) }, (_, at) => looks?.[at] ?? {});
}

function nameAxes(
  axes: Excel.ChartAxes,
  { valueTitle, categoryTitle, numberFormat }: ChartDescription,
): void {
  if (valueTitle) axes.valueAxis.title.text = valueTitle;
  if (categoryTitle) axes.categoryAxis.title.text = categoryTitle;
  if (numberFormat) axes.valueAxis.numberFormat = numberFormat;
  // Below the lowest value, so that names don't lie across columns that reach below zero.
  axes.categoryAxis.tickLabelPosition = "Low";
}

function paint(series: Excel.ChartSeries, look: SeriesLook, at: number, chart: ChartDescription): void {
  const kind = look.kind ?? chart.kind;
  if (kind === "line" && look.dashed) series.chartType = "Line";
  else if (look.kind) series.chartType = TYPES[look.kind];
  if (chart.labels && !look.dashed) showValues(series, chart);
  if (chart.kind === "pie") return paintSlices(series.points, chart.data);
  const color = PALETTE[look.color ?? at % PALETTE.length]!;
  const { fill, line } = series.format;
  if (!DRAWN_AS_LINES.includes(kind)) {
    fill.setSolidColor(color);
    outline(line);
    return;
  }
  // A scatter is points alone, unless it is told to draw a line.
  if (chart.kind !== "scatter" || look.dashed) line.color = color;
  if (look.dashed) line.lineStyle = "Dash";
  series.markerStyle = look.dashed ? "None" : MARKERS[at % MARKERS.length]!;
  series.markerBackgroundColor = series.markerForegroundColor = color;
}

function paintSlices(points: Excel.ChartPointsCollection, data: ChartDescription["data"]): void {
  const count = hasBlock(data)
    ? (data.seriesIn === "rows" ? data.block.columns : data.block.rows) - 1
    : data.series[0]!.values.rows * data.series[0]!.values.columns;
  for (let at = 0; at < count; at += 1) {
    const { fill, border } = points.getItemAt(at).format;
    fill.setSolidColor(PALETTE[at % PALETTE.length]!);
    outline(border);
  }
}

function outline(line: Pick<Excel.ChartLineFormat, "color" | "weight">): void {
  line.color = OUTLINE;
  line.weight = 0.5;
}

function showValues(series: Excel.ChartSeries, { kind, numberFormat }: ChartDescription): void {
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  if (kind === "pie") {
    series.dataLabels.showPercentage = true;
    // Beside their slices: on a dark one they could not be read.
    series.dataLabels.position = "OutsideEnd";
  }
  if (numberFormat) series.dataLabels.numberFormat = numberFormat;
}
