import { OpenProblem } from "../../src/workbench/open/problem";
import { openHeadless } from "../../src/workbench/node";
import { templateXlsx } from "../../src/workbench/node/template";
import { writeXlsx } from "../../src/workbench/xlsx/write";
import { differingWhenResaved } from "./resaved";
import { blankSheet, sample, workbookOf } from "./xlsxSample";

test("a workbook from the command line, its title and all, saved, opened by the host and saved again, is the same", async () => {
  const bytes = await templateXlsx("县-专项规划", "zh");
  expect(await differingWhenResaved(bytes)).toEqual([]);
});

test("print areas and titles are kept also on sheets with a comma in their name", async () => {
  const page = sample.sheets.find((sheet) => sheet.page?.printArea)!.page!;
  const sheets = ["Risk, potential", "O'er 'n, there"].map((name) =>
    blankSheet(name, { cells: [{ row: 0, column: 0, value: 1 }], page: { ...page, titleColumns: "A:B" } }),
  );
  expect(await differingWhenResaved(await writeXlsx(workbookOf(...sheets)))).toEqual([]);
});

test("office.js finds in an opened workbook what was saved", async () => {
  const bytes = await writeXlsx({ ...sample, customFunctions: [] });
  const bench = await openHeadless({ file: { bytes, name: "示例.xlsx" } });
  await bench.Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("指标");
    const tables = sheet.tables.load("items/name,items/style");
    const values = sheet.getRange("D3:F4").load("values,formulas,numberFormat");
    const parts = workbook.customXmlParts.getByNamespace("urn:example:plan").load("items/id");
    const names = workbook.names.load("items/name,items/visible,items/formula");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    const hidden = workbook.worksheets.getItem("封面").getRange("C:C").load("columnHidden");
    await context.sync();
    expect(tables.items).toHaveLength(1);
    expect(values.values[0]).toEqual([0.62, 0.7, "未达标"]);
    expect(values.formulas[0]![2]).toContain('=IF(D3=""');
    expect(parts.items).toHaveLength(1);
    expect(names.items.find(({ name }) => name === "_plan_id")).toMatchObject({
      visible: false,
      formula: '="city-master"',
    });
    expect(frozen.address).toContain("A1:A2");
    expect(hidden.columnHidden).toBe(true);
  });
  await bench.dispose();
});

test("formulas of an opened workbook calculate anew when their cells change, and spill again", async () => {
  const cells = [
    { row: 0, column: 0, value: 2 },
    { row: 0, column: 1, value: 20, formula: "=A1*10" },
    { row: 2, column: 0, value: 1, formula: "=SEQUENCE(2,A1)", spill: { rows: 2, columns: 2 } },
    { row: 2, column: 1, value: 2 },
    { row: 3, column: 0, value: 3 },
    { row: 3, column: 1, value: 4 },
  ];
  const bytes = await writeXlsx(workbookOf(blankSheet("Sheet1", { cells })));
  const bench = await openHeadless({ file: { bytes, name: "x.xlsx" } });
  const values = () =>
    bench.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:C4").load("values");
      await context.sync();
      return range.values;
    });
  expect(await values()).toEqual([
    [2, 20, ""],
    ["", "", ""],
    [1, 2, ""],
    [3, 4, ""],
  ]);
  await bench.edit("Sheet1", "A1", 3);
  expect(await values()).toEqual([
    [3, 30, ""],
    ["", "", ""],
    [1, 2, 3],
    [4, 5, 6],
  ]);
  await bench.dispose();
});

test("a stored result stays as it is until something that it depends on changes", async () => {
  const cells = [{ row: 0, column: 0, value: 41, formula: "=40+2" }];
  const bench = await openHeadless({
    file: { bytes: await writeXlsx(workbookOf(blankSheet("Sheet1", { cells }))), name: "x.xlsx" },
  });
  const { sheets } = await bench.snapshot();
  expect(sheets[0]!.cells[0]).toMatchObject({ value: 41, formula: "=40+2" });
  await bench.dispose();
});

test("a file that can't be opened leaves no host behind, but a problem that says why", async () => {
  await expect(openHeadless({ file: { bytes: new Uint8Array(), name: "空.xlsx" } })).rejects.toBeInstanceOf(
    OpenProblem,
  );
});

test.each([
  [
    "where each formula has a result its tables and names calculate none anew",
    [],
    [900, 900, ""],
    [7, 7, ""],
  ],
  [
    "a formula without a result has one, also by tables and names",
    [{ row: 2, column: 3, value: null, formula: "=SUM(T[数量])+SUM(各项)" }],
    [expect.any(Number), expect.any(Number), 6],
    [7, 7, 14],
  ],
])("of an opened file: %s", async (_, due, before, after) => {
  // 900 is no sum of these: whoever sees it calculates nothing.
  const cells = [
    { row: 0, column: 0, value: "数量" },
    { row: 1, column: 0, value: 1 },
    { row: 2, column: 0, value: 2 },
    { row: 0, column: 3, value: 900, formula: "=SUM(T[数量])" },
    { row: 1, column: 3, value: 900, formula: "=SUM(各项)" },
    ...due,
  ];
  const table = { name: "T", row: 0, column: 0, rowCount: 3, columnCount: 1, columns: ["数量"] };
  const looks = { style: null, banded: true, filterButtons: true };
  const names = [{ name: "各项", formula: "=Sheet1!$A$2:$A$3", sheet: null, visible: true }];
  const book = workbookOf(blankSheet("Sheet1", { cells, tables: [{ ...table, ...looks } as never] }));
  const bytes = await writeXlsx({ ...book, names });
  const bench = await openHeadless({ file: { bytes, name: "x.xlsx" } });
  const results = (change?: number) =>
    bench.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      if (change !== undefined) sheet.getRange("A2").values = [[change]];
      const range = sheet.getRange("D1:D3").load("values");
      await context.sync();
      return range.values.flat();
    });
  expect(await results()).toEqual(before);
  expect(await results(5)).toEqual(after);
  await bench.dispose();
});
