import { useBench } from "./bench";

const host = useBench();

const rows = [
  ["部门", "2020年", "2025年"],
  ["工业", 300, 260],
  ["交通", 120, 130],
  ["建筑", 90, 80],
];

/** A chart of the three sectors over two years. */
function addChart(sheet: Excel.Worksheet, kind: Excel.ChartType | "ColumnStacked" = "ColumnStacked") {
  sheet.getRange("A1:C4").values = rows;
  return sheet.charts.add(kind as Excel.ChartType, sheet.getRange("A1:C4"), "Columns" as Excel.ChartSeriesBy);
}

test("a chart takes the names of its series and its categories from the edges of its cells", async () => {
  await host.run(async (context, sheet) => {
    const { series } = addChart(sheet);
    series.load("items/name,items/chartType");
    await context.sync();
    expect(series.items.map(({ name, chartType }) => [name, chartType])).toEqual([
      ["2020年", "ColumnStacked"],
      ["2025年", "ColumnStacked"],
    ]);
    const { items } = series;
    const values = items.map((each) => each.getDimensionValues("Values"));
    const categories = items[0]!.getDimensionValues("Categories");
    await context.sync();
    expect(values.map(({ value }) => value)).toEqual([
      [300, 120, 90],
      [260, 130, 80],
    ]);
    expect(categories.value).toEqual(["工业", "交通", "建筑"]);
  });
});

test("series stand in rows where that is asked for, and Auto takes the longer side for the categories", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1:C4").values = rows;
    const byRows = sheet.charts.add("Line", sheet.getRange("A1:C4"), "Rows").series.load("items/name");
    const auto = sheet.charts.add("Line", sheet.getRange("A1:C4")).series.load("items/name");
    await context.sync();
    expect(byRows.items.map(({ name }) => name)).toEqual(["工业", "交通", "建筑"]);
    expect(auto.items.map(({ name }) => name)).toEqual(["2020年", "2025年"]);
  });
});

test("numbers along an edge are values, unless the corner is empty", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1:B3").values = [
      [2020, 2025],
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("D1:E3").values = [
      ["", 2025],
      [2020, 2],
      [2021, 4],
    ];
    const plain = sheet.charts.add("Line", sheet.getRange("A1:B3")).series.load("items/name");
    const cornered = sheet.charts.add("Line", sheet.getRange("D1:E3")).series.load("items/name");
    await context.sync();
    expect(plain.items.map(({ name }) => name)).toEqual(["系列1", "系列2"]);
    expect(cornered.items.map(({ name }) => name)).toEqual(["2025"]);
    const years = cornered.items[0]!.getDimensionValues("Categories");
    await context.sync();
    expect(years.value).toEqual(["2020", "2021"]);
  });
});

test("days along an edge are categories, as words are", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1:B3").values = [
      ["日期", "排放量"],
      ["2024-1-1", 2],
      ["2025-1-1", 4],
    ];
    const { series } = sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns").load("series/items/name");
    await context.sync();
    expect(series.items.map(({ name }) => name)).toEqual(["排放量"]);
  });
});

test("a scatter takes its first column as horizontal values, a bubble two columns a series", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1:C3").values = [
      [1, 10, 5],
      [2, 20, 6],
      [3, 30, 7],
    ];
    const scatter = sheet.charts.add("XYScatter", sheet.getRange("A1:C3")).series;
    const bubble = sheet.charts.add("Bubble", sheet.getRange("A1:C3")).series;
    const counts = [scatter.getCount(), bubble.getCount()];
    const x = scatter.getItemAt(1).getDimensionValues("XValues");
    const sizes = bubble.getItemAt(0).getDimensionValues("BubbleSizes");
    await context.sync();
    expect(counts.map(({ value }) => value)).toEqual([2, 1]);
    expect([x.value, sizes.value]).toEqual([
      [1, 2, 3],
      [5, 6, 7],
    ]);
  });
});

test("titles, axes, legend, labels, fills and lines are read back as they were set", async () => {
  await host.run(async (context, sheet) => {
    const chart = addChart(sheet);
    chart.name = "碳排放";
    chart.title.text = "分部门碳排放";
    chart.title.format.font.size = 16;
    chart.title.showShadow = true;
    chart.legend.position = "Right";
    chart.axes.valueAxis.title.text = "万tCO2";
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 500;
    chart.axes.valueAxis.numberFormat = "#,##0";
    chart.axes.valueAxis.majorGridlines.visible = false;
    const first = chart.series.getItemAt(0);
    first.format.fill.setSolidColor("teal");
    first.format.line.color = "#1F2A2E";
    first.format.line.weight = 0.5;
    first.hasDataLabels = true;
    first.dataLabels.numberFormat = "0.0";
    await context.sync();

    const found = sheet.charts.getItem("碳排放");
    found.load("name,chartType");
    found.title.load("text,visible,showShadow");
    found.title.format.font.load("size");
    found.legend.load("position,visible");
    found.axes.valueAxis.load("minimum,maximum,numberFormat");
    found.axes.valueAxis.title.load("text,visible");
    found.axes.valueAxis.majorGridlines.load("visible");
    const series = found.series.getItemAt(0);
    series.load("hasDataLabels");
    series.dataLabels.load("numberFormat,showValue");
    series.format.line.load("color,weight");
    await context.sync();
    expect([found.title.text, found.title.visible, found.title.format.font.size]).toEqual([
      "分部门碳排放",
      true,
      16,
    ]);
    expect(found.title.showShadow).toBe(true);
    expect([found.legend.position, found.legend.visible]).toEqual(["Right", true]);
    const { valueAxis } = found.axes;
    expect([valueAxis.minimum, valueAxis.maximum, valueAxis.numberFormat]).toEqual([0, 500, "#,##0"]);
    expect([valueAxis.title.text, valueAxis.title.visible, valueAxis.majorGridlines.visible]).toEqual([
      "万tCO2",
      true,
      false,
    ]);
    expect([series.hasDataLabels, series.dataLabels.numberFormat, series.dataLabels.showValue]).toEqual([
      true,
      "0.0",
      true,
    ]);
    expect([series.format.line.color, series.format.line.weight]).toEqual(["#1F2A2E", 0.5]);
  });
});

test("to look at labels or to give them a font brings none forth", async () => {
  await host.run(async (context, sheet) => {
    const chart = addChart(sheet);
    chart.dataLabels.format.font.size = 15;
    const series = chart.series.getItemAt(0);
    series.dataLabels.load("showValue");
    series.load("hasDataLabels");
    await context.sync();
    expect(series.hasDataLabels).toBe(false);
    chart.dataLabels.showValue = true;
    series.load("hasDataLabels");
    await context.sync();
    expect(series.hasDataLabels).toBe(true);
  });
});

test("a chart lies over the cells it was put on, and moves and grows with them", async () => {
  await host.run(async (context, sheet) => {
    const chart = addChart(sheet);
    const corner = sheet.getRange("E3:E3");
    chart.setPosition("B3", "D10");
    const box = async () => {
      chart.load("left,top,width,height");
      await context.sync();
      return [chart.left, chart.top, chart.width, chart.height];
    };
    const [width, height] = [54, 14.25];
    expect(await box()).toEqual([width, 2 * height, 3 * width, 8 * height]);
    sheet.getRange("1:1").insert("Down");
    corner.format.columnWidth = 100;
    expect(await box()).toEqual([width, 3 * height, 3 * width, 8 * height]);
    sheet.getRange("C:C").format.columnWidth = 108;
    expect(await box()).toEqual([width, 3 * height, 4 * width, 8 * height]);
    chart.left = 10;
    chart.height = 100;
    expect(await box()).toEqual([10, 3 * height, 4 * width, 100]);
    expect(await host.refusal((_, first) => (first.charts.getItemAt(0).width = -1))).toBe("InvalidArgument");
  });
});

test("its values follow the cells, wherever rows are put in", async () => {
  await host.run(async (context, sheet) => {
    const series = addChart(sheet).series.getItemAt(0);
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("B4").values = [[301]];
    const values = series.getDimensionValues("Values");
    await context.sync();
    expect(values.value).toEqual([301, 120, 90]);
  });
});

test("a line over columns: a series has a kind, an order and a name of its own", async () => {
  await host.run(async (context, sheet) => {
    const chart = addChart(sheet, "ColumnClustered" as Excel.ChartType);
    const line = chart.series.add("目标");
    line.setValues(sheet.getRange("C2:C4"));
    line.setXAxisValues(sheet.getRange("A2:A4"));
    line.chartType = "LineMarkers";
    line.markerStyle = "None";
    line.plotOrder = 0;
    chart.series.load("items/name,items/chartType,items/plotOrder");
    await context.sync();
    expect(chart.series.items.map((each) => [each.name, each.chartType, each.plotOrder])).toEqual([
      ["目标", "LineMarkers", 0],
      ["2020年", "ColumnClustered", 1],
      ["2025年", "ColumnClustered", 2],
    ]);
    chart.series.getItemAt(0).delete();
    const count = chart.series.getCount();
    await context.sync();
    expect(count.value).toBe(2);
  });
});

test("points have colours, trend lines a kind", async () => {
  await host.run(async (context, sheet) => {
    const series = addChart(sheet).series.getItemAt(0);
    series.points.getItemAt(1).format.fill.setSolidColor("red");
    series.points.load("count");
    const line = series.trendlines.add("Polynomial");
    line.polynomialOrder = 3;
    const read = series.trendlines.getItem(0).load("type,polynomialOrder");
    await context.sync();
    expect([series.points.count, read.type, read.polynomialOrder]).toEqual([3, "Polynomial", 3]);
    expect(host.bench.workbook.charts.all()[0]!.series[0]!.points).toEqual({ 1: { fill: "#FF0000" } });
  });
  expect(
    await host.refusal((_, sheet) =>
      sheet.charts.getItemAt(0).series.getItemAt(0).points.getItemAt(3).format.fill.setSolidColor("red"),
    ),
  ).toBe("InvalidArgument");
});

test("what Excel refuses is refused with its code, what the host has not is named", async () => {
  expect(await host.refusal((_, sheet) => addChart(sheet, "Treppe" as Excel.ChartType))).toBe(
    "InvalidArgument",
  );
  expect(await host.refusal((_, sheet) => addChart(sheet, "Waterfall" as Excel.ChartType))).toBe(
    "ApiNotFound",
  );
  expect(await host.refusal((_, sheet) => sheet.charts.getItem("fehlt").load("name"))).toBe("ItemNotFound");
  expect(await host.refusal((_, sheet) => (addChart(sheet).legend.position = "Custom"))).toBe(
    "InvalidArgument",
  );
  expect(
    await host.refusal((_, sheet) => (addChart(sheet, "Pie" as Excel.ChartType).axes.valueAxis.minimum = 1)),
  ).toBe("InvalidOperation");
  await host.run(async (context, sheet) => {
    const missing = sheet.charts.getItemOrNullObject("fehlt");
    await context.sync();
    expect(missing.isNullObject).toBe(true);
  });
});

test("charts go with their sheet, and come along when it is copied, showing the copy's cells", async () => {
  await host.run(async (context, sheet) => {
    addChart(sheet).name = "甲";
    const copy = sheet.copy();
    copy.getRange("B2").values = [[999]];
    const copied = copy.charts.getItem("甲").series.getItemAt(0).getDimensionValues("Values");
    const original = sheet.charts.getItem("甲").series.getItemAt(0).getDimensionValues("Values");
    await context.sync();
    expect([copied.value, original.value]).toEqual([
      [999, 120, 90],
      [300, 120, 90],
    ]);
    copy.delete();
    await context.sync();
    expect(host.bench.workbook.charts.all()).toHaveLength(1);
  });
});

test("who listens hears of charts added, chosen, left and deleted", async () => {
  await host.run(async (context, sheet) => {
    const heard: string[] = [];
    const note = (what: string) => async () => void heard.push(what);
    sheet.charts.onAdded.add(note("added"));
    sheet.charts.onDeleted.add(note("deleted"));
    sheet.charts.onActivated.add(note("activated"));
    await context.sync();
    const [first, second] = [addChart(sheet), addChart(sheet)];
    first.onDeactivated.add(note("first left"));
    await context.sync();
    first.activate();
    second.activate();
    second.delete();
    await context.sync();
    await host.bench.idle();
    expect(heard).toEqual(["added", "added", "activated", "first left", "activated", "deleted"]);
  });
});

test("a series says from which cells its values and categories come, and nothing where it refers to none", async () => {
  await host.run(async (context, sheet) => {
    const { series } = addChart(sheet);
    sheet.getRange("A1:A2").insert("Down" as Excel.InsertShiftDirection);
    sheet.getRange("B1:C2").insert("Down" as Excel.InsertShiftDirection);
    const first = series.getItemAt(0);
    series.add("空");
    const bare = series.getItemAt(2);
    await context.sync();
    const asked = [
      first.getDimensionDataSourceString("Values"),
      first.getDimensionDataSourceType("Values"),
      first.getDimensionDataSourceString("Categories"),
      bare.getDimensionDataSourceString("Values"),
      bare.getDimensionDataSourceType("Values"),
    ];
    await context.sync();
    const said = asked.map(({ value }) => value);
    expect(said).toEqual(["Sheet1!$B$4:$B$6", "LocalRange", "Sheet1!$A$4:$A$6", "", "Unknown"]);
  });
  expect(
    await host.refusal((_, sheet) =>
      sheet.charts
        .getItemAt(0)
        .series.getItemAt(0)
        .getDimensionDataSourceString("Colours" as "Values"),
    ),
  ).toBe("InvalidArgument");
});
