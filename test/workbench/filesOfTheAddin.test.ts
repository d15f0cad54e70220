import { type Headless, openHeadless } from "../../src/workbench/node";
import { writeXlsx } from "../../src/workbench/xlsx/write";

let source: Uint8Array;
let base64: string;
let bench: Headless;

beforeAll(async () => {
  const other = await openHeadless({ language: "en-US" });
  await other.Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const first = worksheets.getItem("Sheet1");
    first.getRange("A1:B3").values = [
      ["City", "Coal"],
      ["A", 1],
      ["B", 2],
    ];
    first.tables.add("A1:B3", true).name = "Fuel";
    first.getRange("D1").formulas = [["=SUM(Fuel[Coal])+Other!A1"]];
    first.getRange("D1").format.fill.color = "#FFFF00";
    names.add("Total", first.getRange("D1"));
    const rule = first.getRange("B2:B3").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=B2>1";
    rule.custom.format.fill.color = "#FF0000";
    worksheets.add("Other").getRange("A1:B1").formulas = [[10, "=Sheet1!D1*2"]];
    await context.sync();
  });
  source = await writeXlsx(await other.snapshot());
  await other.dispose();
  base64 = Buffer.from(source).toString("base64");
  bench = await openHeadless({ language: "en-US" });
});
afterAll(() => bench.dispose());

const sheetNames = () =>
  bench.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/id");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

test("sheets of a file come in under free names, and their formulas, tables, rules and names go along", async () => {
  await bench.Excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.getItem("Sheet1").tables.add("A1:A2", true).name = "Fuel";
    const ids = workbook.insertWorksheetsFromBase64(base64, { positionType: "Beginning" });
    await context.sync();
    expect(ids.value).toHaveLength(2);
    const came = workbook.worksheets.getItem(ids.value[0]!);
    came.load("name,position");
    came.tables.load("items/name");
    const sum = came.getRange("D1");
    sum.load("values,formulas,format/fill/color");
    const doubled = workbook.worksheets.getItem("Other").getRange("B1");
    doubled.load("values,formulas");
    const total = workbook.names.getItem("Total").getRange();
    total.load("address");
    const rules = came.getRange("B2").conditionalFormats;
    rules.load("items");
    const active = workbook.worksheets.getActiveWorksheet();
    active.load("name");
    sum.format.fill.load("color");
    await context.sync();
    expect([came.name, came.position, active.name]).toEqual(["Sheet1 (2)", 0, "Sheet1"]);
    expect(came.tables.items.map(({ name }) => name)).toEqual(["Fuel2"]);
    expect(sum.formulas).toEqual([["=SUM(Fuel2[Coal])+Other!A1"]]);
    expect(sum.values).toEqual([[13]]);
    expect(sum.format.fill.color).toBe("#FFFF00");
    expect(doubled.formulas).toEqual([["='Sheet1 (2)'!D1*2"]]);
    expect(doubled.values).toEqual([[26]]);
    expect(total.address).toBe("'Sheet1 (2)'!D1");
    expect(rules.items).toHaveLength(1);
  });
});

test("chosen sheets go where they are wanted; what is no file or not in it is refused, and nothing changes", async () => {
  const before = await sheetNames();
  await bench.Excel.run(async (context) => {
    const relativeTo = context.workbook.worksheets.getItem("Sheet1");
    context.workbook.insertWorksheetsFromBase64(base64, {
      positionType: "After",
      relativeTo,
      sheetNamesToInsert: ["Other"],
    });
    await context.sync();
  });
  const after = await sheetNames();
  expect(after).toHaveLength(before.length + 1);
  expect(after[after.indexOf("Sheet1") + 1]).toBe("Other (2)");
  const refused = (file: string, sheets?: string[]) =>
    bench.Excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64(file, { sheetNamesToInsert: sheets });
      await context.sync();
    });
  await expect(refused("no Base64!")).rejects.toMatchObject({ code: "InvalidArgument" });
  await expect(refused(btoa("a text"))).rejects.toMatchObject({ code: "InvalidArgument" });
  await expect(refused(base64, ["nowhere"])).rejects.toMatchObject({ code: "ItemNotFound" });
  expect(await sheetNames()).toEqual(after);
});

test("the workbook is handed over slice by slice, and what was made of it is opened beside", async () => {
  const { document } = bench.Office.context;
  const file = await new Promise<Office.File>((resolve, reject) =>
    document.getFileAsync(
      bench.Office.FileType.Compressed,
      { sliceSize: 4096 },
      ({ status, value, error }) => (String(status) === "succeeded" ? resolve(value) : reject(error)),
    ),
  );
  const bytes: number[] = [];
  for (let index = 0; index < file.sliceCount; index++) {
    const slice = await new Promise<Office.Slice>((resolve) =>
      file.getSliceAsync(index, ({ value }) => resolve(value)),
    );
    bytes.push(...(slice.data as number[]));
  }
  file.closeAsync();
  expect(bytes).toHaveLength(file.size);
  await bench.Excel.createWorkbook(Buffer.from(bytes).toString("base64"));
  await bench.Excel.createWorkbook();
  expect(bench.created[1]).toBeNull();
  const again = await openHeadless({ file: { bytes: bench.created[0]!, name: "x.xlsx" } });
  expect(again.workbook.sheets().map((sheet) => sheet.getName())).toEqual(await sheetNames());
  await again.dispose();
});
