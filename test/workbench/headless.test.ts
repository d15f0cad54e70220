import { type Headless, openHeadless } from "../../src/workbench/node";

let bench: Headless;

beforeEach(async () => {
  bench = await openHeadless();
});

afterEach(() => bench.dispose());

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => bench.Excel.run(batch);

test("office.js finds Excel for Windows at the level of LTSC 2021", () => {
  expect(bench.Office.context.platform).toBe("PC");
  expect(bench.Office.context.displayLanguage).toBe("zh-CN");
  expect(bench.Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
  expect(bench.Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
});

test("values that are written can be read back, with their types and texts", async () => {
  await run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:D2");
    range.values = [
      [1, "甲", true, "12"],
      ["'12", "=A1*2", "#N/A", ""],
    ];
    range.load("values,text,formulas,valueTypes,address");
    await context.sync();
    expect(range.values).toEqual([
      [1, "甲", true, 12],
      ["12", 2, "#N/A", ""],
    ]);
    expect(range.formulas[1]![1]).toBe("=A1*2");
    expect(range.valueTypes).toEqual([
      ["Double", "String", "Boolean", "Double"],
      ["String", "Double", "Error", "Empty"],
    ]);
    expect(range.address).toBe("Sheet1!A1:D2");
  });
});

test("a sheet that is missing is reported as ItemNotFound, or as a null object", async () => {
  await expect(
    run(async (context) => {
      context.workbook.worksheets.getItem("没有");
      await context.sync();
    }),
  ).rejects.toMatchObject({
    code: "ItemNotFound",
    debugInfo: { errorLocation: "WorksheetCollection.getItem" },
  });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
    const range = sheet.getRange("A1");
    await context.sync();
    expect(sheet.isNullObject).toBe(true);
    expect(range.isNullObject).toBe(true);
  });
});

test("20,000 values are written in one request and read in another", async () => {
  await run(async (context) => {
    const values = Array.from({ length: 1000 }, (_, row) =>
      Array.from({ length: 20 }, (__, column) => row * 20 + column),
    );
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:U1001");
    range.values = values;
    await context.sync();
    expect(bench.requests).toHaveLength(1);
    range.load("values");
    await context.sync();
    expect(range.values).toEqual(values);
  });
});

test("a member that is not implemented says its name", async () => {
  await expect(
    run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().shapes.load("count");
      await context.sync();
    }),
  ).rejects.toMatchObject({
    code: "ApiNotFound",
    message: "Worksheet.Shapes is not implemented by this host.",
  });
});
