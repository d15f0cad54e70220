import type { ChartSnapshot, WorkbookSnapshot } from "../../src/workbench/snapshot";
import { openHeadless } from "../../src/workbench/node";
import { writeXlsx } from "../../src/workbench/xlsx/write";
import { chartBook } from "./chartBook";

let book: WorkbookSnapshot;
let again: WorkbookSnapshot;
let thrice: WorkbookSnapshot;

async function reopened(snapshot: WorkbookSnapshot): Promise<WorkbookSnapshot> {
  const bench = await openHeadless({ file: { bytes: await writeXlsx(snapshot), name: "图表.xlsx" } });
  expect(bench.losses).toEqual([]);
  const found = await bench.snapshot();
  await bench.dispose();
  return found;
}

beforeAll(async () => {
  book = await chartBook();
  again = await reopened(book);
  thrice = await reopened(again);
});

const charts = ({ sheets }: WorkbookSnapshot) => sheets.flatMap((sheet) => sheet.charts ?? []);

/** What a person sees of a chart. */
const seen = ({ name, kind, title, legend, valueAxis, series, from, to }: ChartSnapshot) => ({
  name,
  kind,
  title: title.text,
  legend: [legend.visible, legend.visible && legend.position],
  axis: [
    valueAxis.title.text,
    valueAxis.minimum,
    valueAxis.maximum,
    valueAxis.majorUnit,
    valueAxis.displayUnit,
  ],
  from: [from.row, from.column],
  to: [to.row, to.column],
  series: series.map((each) => ({
    name: each.name,
    values: each.values,
    categories: each.categories,
    kind: each.kind,
    secondary: each.secondary === true,
    labelled: each.labels.shown === true,
    trends: each.trendlines.map((line) => line.kind),
    ...(each.fill ? { fill: each.fill } : {}),
  })),
});

test("charts that were saved are there when the file is opened: kinds, cells, titles, limits, places", () => {
  // A series without a colour of its own is saved with the one it shows.
  const withoutColors = (chart: ChartSnapshot, original: ChartSnapshot) => {
    const { series, ...rest } = seen(chart);
    return {
      ...rest,
      series: series.map(({ fill, ...each }, at) => ({
        ...each,
        ...(original.series[at]?.fill ? { fill } : {}),
      })),
    };
  };
  expect(charts(again)).toHaveLength(charts(book).length);
  charts(book).forEach((chart, at) => expect(withoutColors(charts(again)[at]!, chart)).toEqual(seen(chart)));
});

test("saved and opened once more they are the same to the last property", () => {
  expect(charts(thrice)).toEqual(charts(again));
});

test("a title and a label keep their words and the fonts of their parts", async () => {
  const bench = await openHeadless();
  await bench.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B3").values = [
      ["城市", "排放"],
      ["甲市", 1],
      ["乙市", 2],
    ];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"));
    chart.title.text = "碳排放 2030";
    chart.title.getSubstring(0, 3).font.color = "#FF0000";
    chart.title.getSubstring(4, 4).font.bold = true;
    const point = chart.series.getItemAt(0).points.getItemAt(1);
    point.hasDataLabel = true;
    (point.dataLabel as unknown as { text: string }).text = "最高";
    await context.sync();
  });
  const snapshot = await bench.snapshot();
  await bench.dispose();
  const after = charts(await reopened(snapshot))[0]!;
  expect(after.title.text).toBe("碳排放 2030");
  expect(after.title.runs).toEqual([
    { start: 0, length: 3, font: { color: "#FF0000" } },
    { start: 4, length: 4, font: { bold: true } },
  ]);
  expect(after.series[0]!.points[1]!.labels).toMatchObject({ text: "最高", shown: true });
});

test("a chart in an opened file follows its cells, and its alternative text is kept", async () => {
  const bench = await openHeadless({ file: { bytes: await writeXlsx(book), name: "图表.xlsx" } });
  await bench.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("图");
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("B3").values = [[777]];
    const values = sheet.charts.getItem("path").series.getItemAt(0).getDimensionValues("Values");
    await context.sync();
    expect(values.value[0]).toBe(777);
  });
  const [first] = charts(await bench.snapshot());
  await bench.dispose();
  expect(first!.alternative).toBe("分年度碳排放；碳排放（万tCO₂e）；工业、交通、建筑");
});
