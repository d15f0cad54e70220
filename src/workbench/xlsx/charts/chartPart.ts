import type { ChartData, SeriesData } from "../../chart";
import { type Kind, kindOf, hasAxes } from "../../chartKinds";
import { blanks, sides } from "../../chartWords";
import type { ChartCellsSnapshot } from "../../snapshot";
import { declaration, element, relationshipsNamespace } from "../xml";
import { axesXml, axisIds } from "./axes";
import { maybe, shape, textLook, value } from "./look";
import { seriesXml } from "./series";
import { titleXml } from "./text";

export const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";

type Chart = ChartData<ChartCellsSnapshot>;
type Series = SeriesData<ChartCellsSnapshot>;

/** One chart. Kinds with depth are written flat, as the page draws them. */
export function chartXml(chart: Chart): string {
  return (
    declaration +
    element(
      "c:chartSpace",
      { "xmlns:c": chartNamespace, "xmlns:a": drawingNamespace, "xmlns:r": relationshipsNamespace },
      value("c:roundedCorners", false),
      element(
        "c:chart",
        {},
        titleXml(chart.title, { size: 14, color: "#595959", bold: false }),
        value("c:autoTitleDeleted", !chart.title.visible),
        plotArea(chart),
        legend(chart),
        value("c:plotVisOnly", chart.plotVisibleOnly),
        value("c:dispBlanksAs", blanks[chart.displayBlanksAs] ?? "gap"),
      ),
      shape({ fill: "#FFFFFF", ...chart, line: { color: "#D9D9D9", weight: 0.75, ...chart.line } }),
      textLook({ size: 10, color: "#595959", ...chart.font }),
    )
  );
}

/** Series that are drawn alike share a plot. */
interface Plot {
  kind: Kind;
  secondary: boolean;
  series: { data: Series; index: number }[];
}

function plotsOf(chart: Chart): Plot[] {
  const plots: Plot[] = [];
  chart.series.forEach((data, index) => {
    if (data.filtered) return;
    const kind = kindOf(data.kind ?? chart.kind)!;
    const secondary = data.secondary === true && hasAxes(kind.shape);
    const alike = plots.find(
      (plot) =>
        plot.kind.shape === kind.shape &&
        plot.kind.stacking === kind.stacking &&
        plot.secondary === secondary,
    );
    if (alike) alike.series.push({ data, index });
    else plots.push({ kind, secondary, series: [{ data, index }] });
  });
  return plots.length > 0 ? plots : [{ kind: kindOf(chart.kind)!, secondary: false, series: [] }];
}

function plotArea(chart: Chart): string {
  const plots = plotsOf(chart);
  const withAxes = (secondary: boolean) =>
    plots.find((plot) => plot.secondary === secondary && hasAxes(plot.kind.shape));
  return element(
    "c:plotArea",
    {},
    element("c:layout"),
    ...plots.map((plot) => plotXml(chart, plot)),
    ...[false, true].flatMap((secondary) => {
      const plot = withAxes(secondary);
      return plot ? axesXml(chart, plot.kind, secondary) : [];
    }),
    dataTable(chart),
    shape(chart.plotArea),
  );
}

function plotXml(chart: Chart, { kind, secondary, series }: Plot): string {
  const { shape: form, stacking } = kind;
  const ids = axisIds(secondary);
  const axes = hasAxes(form) ? [value("c:axId", ids.category), value("c:axId", ids.value)] : [];
  const [first] = series;
  const varies = value("c:varyColors", first?.data.varyByCategories ?? !hasAxes(form));
  const all = series.map(({ data, index }) =>
    seriesXml(chart, data, index, kindOf(data.kind ?? chart.kind)!),
  );
  const grouping = (plain: string) =>
    value(
      "c:grouping",
      stacking === "stacked" ? "stacked" : stacking === "percent" ? "percentStacked" : plain,
    );
  const angle = value("c:firstSliceAng", first?.data.firstSliceAngle ?? 0);
  switch (form) {
    case "column":
    case "bar":
      return element(
        "c:barChart",
        {},
        value("c:barDir", form === "bar" ? "bar" : "col"),
        grouping("clustered"),
        varies,
        ...all,
        value("c:gapWidth", first?.data.gapWidth ?? 150),
        stacking === "none"
          ? maybe("c:overlap", first?.data.overlap)
          : value("c:overlap", first?.data.overlap ?? 100),
        ...axes,
      );
    case "line":
      return element(
        "c:lineChart",
        {},
        grouping("standard"),
        varies,
        ...all,
        value("c:marker", true),
        ...axes,
      );
    case "area":
      return element("c:areaChart", {}, grouping("standard"), varies, ...all, ...axes);
    case "pie":
      return element("c:pieChart", {}, varies, ...all, angle);
    case "doughnut":
      return element(
        "c:doughnutChart",
        {},
        varies,
        ...all,
        angle,
        value("c:holeSize", first?.data.doughnutHoleSize ?? 50),
      );
    case "scatter":
      return element("c:scatterChart", {}, value("c:scatterStyle", "lineMarker"), varies, ...all, ...axes);
    case "bubble":
      return element("c:bubbleChart", {}, varies, ...all, ...axes);
    case "radar":
      return element(
        "c:radarChart",
        {},
        value("c:radarStyle", kind.filled ? "filled" : "marker"),
        varies,
        ...all,
        ...axes,
      );
  }
}

function legend({ legend: data }: Chart): string {
  if (!data.visible) return "";
  return element(
    "c:legend",
    {},
    value("c:legendPos", sides[data.position] ?? "b"),
    value("c:overlay", data.overlay ?? false),
    shape(data),
    textLook({ size: 9, color: "#595959", ...data.font }),
  );
}

function dataTable({ dataTable: table }: Chart): string {
  if (!table?.visible) return "";
  return element(
    "c:dTable",
    {},
    value("c:showHorzBorder", table.showHorizontalBorder),
    value("c:showVertBorder", table.showVerticalBorder),
    value("c:showOutline", table.showOutlineBorder),
    value("c:showKeys", table.showLegendKey),
    shape(table),
    textLook(table.font),
  );
}
