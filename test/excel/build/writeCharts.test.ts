import { addSheets } from "../../../src/excel/build/addSheets";
import { OUTLINE, PALETTE } from "../../../src/sheets/palette";
import { requestsOf, useWorkbook } from "../bench";
import { CHARTS, chartedSheet } from "../chartedSheet";

const bench = useWorkbook();

const build = () => addSheets(() => ({ sheets: [chartedSheet("图")], identity: null }), "zh");

const charts = () => bench.current.workbook.charts.all();

test("described charts are written with the sheet, in the same request", async () => {
  const requests = await requestsOf(bench.current, build);
  expect(requests.length).toBeLessThanOrEqual(4);
  await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem("图").charts.load("items/name,items/chartType");
    await context.sync();
    expect(found.items.map(({ name, chartType }) => [name, chartType])).toEqual([
      ["carbon-by-sector", "ColumnStacked"],
      ["path", "ColumnClustered"],
      ["shares", "Pie"],
    ]);
  });
});

test("a block gives its series, names and categories; a list gives its own", async () => {
  await build();
  await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem("图").charts;
    const read = CHARTS.map(({ name }) => found.getItem(name).series.load("items/name,items/chartType"));
    await context.sync();
    const categories = read.map(({ items }) => items[0]!.getDimensionValues("Categories"));
    const values = read.map(({ items }) => items.map((each) => each.getDimensionValues("Values")));
    await context.sync();
    expect(read.map(({ items }) => items.map(({ name, chartType }) => `${name} ${chartType}`))).toEqual([
      ["工业 ColumnStacked", "交通 ColumnStacked", "建筑 ColumnStacked"],
      ["现状 ColumnClustered", "目标 Line"],
      ["2025年 Pie"],
    ]);
    expect(categories.map(({ value }) => value.join())).toEqual([
      "2020年,2025年",
      "工业,交通,建筑",
      "工业,交通,建筑",
    ]);
    expect(values.map((each) => each.map(({ value }) => value.join()))).toEqual([
      ["300,260", "120,130", "90,80"],
      ["300,120,90", "260,130,80"],
      ["260,130,80"],
    ]);
  });
});

test("titles, units, legend, place and colours stand as described, the alternative text behind the chart", async () => {
  await build();
  const [sectors, path, shares] = charts();
  expect(charts().map(({ title }) => title.text)).toEqual(CHARTS.map(({ title }) => title));
  expect([sectors!.valueAxis.title, path!.categoryAxis.title]).toMatchObject([
    { text: "碳排放（万tCO₂e）", visible: true },
    { text: "部门", visible: true },
  ]);
  expect(sectors!.valueAxis.numberFormat).toBe("#,##0");
  expect(sectors!.series.map(({ fill, line }) => [fill, line])).toEqual(
    [0, 1, 2].map((at) => [PALETTE[at], { color: OUTLINE, weight: 0.5 }]),
  );
  expect(path!.series[1]).toMatchObject({
    line: { color: PALETTE[4], style: "Dash" },
    marker: { style: "None" },
  });
  expect(path!.series[0]!.labels).toMatchObject({ shown: true, showValue: true });
  expect(Object.values(shares!.series[0]!.points).map(({ fill }) => fill)).toEqual(
    [0, 1, 2].map((at) => PALETTE[at]),
  );
  expect(charts().map(({ covered }) => covered.area)).toEqual(CHARTS.map(({ place }) => place));
  await Excel.run(async (context) => {
    const behind = context.workbook.worksheets.getItem("图").getRange("A7").load("values");
    await context.sync();
    expect(behind.values).toEqual([[CHARTS[0]!.alternative]]);
  });
});

test("words in figures follow the cells that the chart shows, and end where their cell does", async () => {
  const sheet = chartedSheet("图");
  const charts = [{ ...sheet.charts![0]!, alternative: { formula: '="共 "&SUM(B2:B4)' } }];
  await addSheets(() => ({ sheets: [{ ...sheet, charts }], identity: null }), "zh");
  await Excel.run(async (context) => {
    const at = (address: string) => context.workbook.worksheets.getItem("图").getRange(address);
    at("B2:B4").values = [[1], [2], [4]];
    const behind = at("A7").load("values,format/horizontalAlignment");
    await context.sync();
    expect([behind.values, behind.format.horizontalAlignment]).toEqual([[["共 7"]], "Fill"]);
  });
});

test("a build that fails takes its charts back", async () => {
  const failing = () =>
    addSheets(
      () => ({
        sheets: [chartedSheet("图"), { ...chartedSheet("图"), charts: [] }],
        identity: null,
      }),
      "zh",
    );
  await expect(failing()).rejects.toThrow();
  expect(charts()).toEqual([]);
});
