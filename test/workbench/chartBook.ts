import { chartedSheet } from "../excel/chartedSheet";
import { addSheets } from "../../src/excel/build/addSheets";
import { openHeadless } from "../../src/workbench/node";
import { withOffice } from "../../src/workbench/node/withOffice";
import type { WorkbookSnapshot } from "../../src/workbench/snapshot";

/** A sheet of three described charts, and one of every kind with parts set by hand. */
export async function chartBook(): Promise<WorkbookSnapshot> {
  const bench = await openHeadless();
  await withOffice(bench, () => addSheets(() => ({ sheets: [chartedSheet("图")], identity: null }), "zh"));
  await bench.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("种 类");
    sheet.getRange("A1:D4").values = [
      ["产品", "一季", "二季", "三季"],
      ["甲", 5, 7, 6],
      ["乙", 4, 3, 2],
      ["丙", 12, 8, 8.5],
    ];
    KINDS.forEach((kind, at) => {
      const chart = sheet.charts.add(kind as Excel.ChartType, sheet.getRange("A1:D4"), "Columns");
      chart.name = kind;
      chart.title.text = `${kind} <&>`;
      Object.assign(chart, { left: 300, top: 10 + at * 220, width: 310, height: 210 });
    });
    const { series, axes, title } = sheet.charts.getItem("Line");
    series.getItemAt(0).trendlines.add("Linear");
    series.getItemAt(1).points.getItemAt(1).hasDataLabel = true;
    Object.assign(series.getItemAt(2), { chartType: "ColumnClustered", axisGroup: "Secondary" });
    Object.assign(axes.valueAxis, { minimum: 0, maximum: 20, majorUnit: 5, numberFormat: "0.0" });
    axes.valueAxis.displayUnit = "Thousands";
    axes.categoryAxis.reversePlotOrder = true;
    title.getSubstring(0, 4).font.color = "#2F6FB7";
    await context.sync();
  });
  const snapshot = await bench.snapshot();
  await bench.dispose();
  return snapshot;
}

export const KINDS = [
  "ColumnClustered",
  "ColumnStacked100",
  "BarStacked",
  "Line",
  "AreaStacked",
  "Pie",
  "Doughnut",
  "XYScatterLines",
  "Bubble",
  "RadarMarkers",
];
