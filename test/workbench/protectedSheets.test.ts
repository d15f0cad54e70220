import { refuseLockedEdits } from "../../src/workbench/page/lockedCells";
import { openHeadless } from "../../src/workbench/node";
import { readFile } from "../../src/workbench/open/readFile";
import { writeXlsx } from "../../src/workbench/xlsx/write";
import { useBench } from "./bench";
import { blankSheet, workbookOf } from "./xlsxSample";
import { WrittenFile } from "./xlsxReader";

const host = useBench();
const { attributes } = WrittenFile;

const protect = (options: Excel.WorksheetProtectionOptions, password?: string) =>
  host.run(async (context, sheet) => {
    sheet.getRange("A1:B1").values = [["因子", 0.5]];
    sheet.getRange("B1").format.protection.locked = false;
    sheet.protection.protect(options, password);
    await context.sync();
  });

test("a file says of a protected sheet what stays allowed, before its merged cells", async () => {
  await protect({ allowSort: true, allowEditObjects: true, selectionMode: "Unlocked" });
  const file = await WrittenFile.of(await host.bench.snapshot());
  const sheet = file.sheet(1);
  expect(attributes(sheet.querySelector("sheetProtection"))).toEqual({
    sheet: "1",
    scenarios: "1",
    sort: "0",
    selectLockedCells: "1",
  });
  const order = [...sheet.documentElement.children].map(({ tagName }) => tagName);
  expect(order.indexOf("sheetProtection")).toBe(order.indexOf("sheetData") + 1);
});

test("opened again it is as protected as it was: same cells, same allowances, same password", async () => {
  await protect({ allowFormatColumns: true }, "secret");
  const file = await writeXlsx(await host.bench.snapshot());
  expect(new TextDecoder().decode(file)).not.toContain("secret");
  const bench = await openHeadless({ file: { bytes: file, name: "锁定.xlsx" } });
  expect(bench.losses).toEqual([]);
  const refusal = (queue: (sheet: Excel.Worksheet) => unknown) =>
    bench.Excel.run(async (context) => {
      queue(context.workbook.worksheets.getFirst());
      await context.sync();
    }).then(
      () => null,
      ({ code }: { code: string }) => code,
    );
  const options = await bench.Excel.run(async (context) => {
    const protection = context.workbook.worksheets.getFirst().protection.load("protected,options");
    await context.sync();
    expect(protection.protected).toBe(true);
    return protection.options;
  });
  expect(options).toMatchObject({
    allowFormatColumns: true,
    allowFormatRows: false,
    selectionMode: "Normal",
  });
  expect(await refusal((sheet) => (sheet.getRange("A1").values = [[1]]))).toBe("AccessDenied");
  expect(await refusal((sheet) => (sheet.getRange("B1").values = [[1]]))).toBeNull();
  expect(await refusal((sheet) => sheet.protection.unprotect("Secret"))).toBe("AccessDenied");
  expect(await refusal((sheet) => sheet.protection.unprotect("secret"))).toBeNull();
  expect(await refusal((sheet) => (sheet.getRange("A1").values = [[1]]))).toBeNull();
  await bench.dispose();
});

test("a password that only its own program can tell is kept as it is, and opens nothing here", async () => {
  const password = {
    algorithmName: "SHA-512",
    hashValue: "AbC+/=",
    saltValue: "dGVzdA==",
    spinCount: "100000",
  };
  const sheet = blankSheet("甲", { protection: { allows: [], selection: "None", password } });
  const { snapshot } = await readFile(
    await writeXlsx({ ...workbookOf(sheet), structure: { password } }),
    "甲.xlsx",
  );
  expect(snapshot.sheets[0]!.protection).toEqual(sheet.protection);
  expect(snapshot.structure).toEqual({ password });
  const bench = await openHeadless({ content: snapshot });
  await bench.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().protection.unprotect("AbC+/=");
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
  });
  expect(await bench.snapshot()).toMatchObject({ structure: { password } });
  await bench.dispose();
});

test("a word is kept by the sixteen bits that Excel expects of it", async () => {
  await protect({}, "test");
  const { sheets } = await host.bench.snapshot();
  expect(sheets[0]!.protection!.password).toEqual({ password: "CBEB" });
});

describe("a person at the page's grid", () => {
  /** Does by command what a person does with mouse and keys; answers what the cells then hold and how often it was refused. */
  const doing = async (id: string, params: object) => {
    const { workbook } = host.bench;
    const sheet = workbook.sheets()[0]!;
    let refused = 0;
    refuseLockedEdits(
      workbook,
      () => false,
      () => (refused += 1),
    );
    const shared = { unitId: workbook.grid.unitId, subUnitId: sheet.getSheetId() };
    try {
      workbook.grid.run(id, { ...shared, ...params });
    } catch {
      // The grid answers false to its own callers; ours calls that an error.
    }
    await host.bench.idle();
    return [refused, sheet.getCellRaw(0, 0)?.v, sheet.getCellRaw(0, 1)?.v];
  };
  const cell = (column: number) => ({ startRow: 0, endRow: 0, startColumn: column, endColumn: column });
  const typed = (column: number, options: Excel.WorksheetProtectionOptions = {}) =>
    protect(options).then(() =>
      doing("sheet.command.set-range-values", { range: cell(column), value: { v: 9 } }),
    );

  test("changes no locked cell", async () => {
    expect(await typed(0)).toEqual([1, "因子", 0.5]);
  });

  test("changes one that is not locked", async () => {
    expect(await typed(1)).toEqual([0, "因子", 9]);
  });

  test("inserts rows only where the sheet allows it", async () => {
    const insert = () =>
      doing("sheet.command.insert-row", { range: { ...cell(0), endColumn: 9 }, direction: 0 });
    await protect({});
    expect(await insert()).toEqual([1, "因子", 0.5]);
    await host.run(async (context, sheet) => {
      sheet.protection.unprotect();
      sheet.protection.protect({ allowInsertRows: true });
      await context.sync();
    });
    expect((await insert())[0]).toBe(0);
  });
});

test("what is typed into an open cell below a table on a protected sheet stays, and the table stays as it is", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1:B2").values = [
      ["名称", "值"],
      ["甲", 1],
    ];
    sheet.tables.add("A1:B2", true);
    sheet.getRange("A3:B3").format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
    sheet.getRange("A3").values = [["乙"]];
    await context.sync();
  });
  const { tables, cells } = (await host.bench.snapshot()).sheets[0]!;
  expect(tables[0]!.rowCount).toBe(2);
  expect(cells.find(({ row, column }) => row === 2 && column === 0)!.value).toBe("乙");
});
