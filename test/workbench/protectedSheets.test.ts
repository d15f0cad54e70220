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
