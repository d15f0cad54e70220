import { openHeadless } from "../../src/workbench/node";
import { writeXlsx } from "../../src/workbench/xlsx/write";
import { differingWhenResaved } from "./resaved";
import { useBench } from "./bench";
import { WrittenFile } from "./xlsxReader";

const host = useBench();

/** A table with totals, and something two rows below it. */
const withTotals = (below = "A6", heading = "排放量") =>
  host.run(async (context, sheet) => {
    sheet.getRange("A1:C3").values = [
      ["部门", "单位", heading],
      ["工业", "万吨", 300],
      ["交通", "万吨", 120],
    ];
    sheet.getRange(below).values = [["注"]];
    const table = sheet.tables.add("A1:C3", true);
    table.name = "排放";
    table.showTotals = true;
    await context.sync();
  });

const look = (address: string) =>
  host.run(async (context, sheet) => {
    const table = sheet.tables.getItem("排放").load("showTotals");
    const range = table.getRange().load("address");
    const cells = sheet.getRange(address).load("values,formulas");
    await context.sync();
    return { shown: table.showTotals, at: range.address, values: cells.values, formulas: cells.formulas };
  });

test("a totals row has a word in its first cell, sums the last column, and is no row of the table's body", async () => {
  await withTotals("A6", "排放[量]");
  expect(await look("A4:C4")).toEqual({
    shown: true,
    at: "Sheet1!A1:C4",
    values: [["汇总", "", 420]],
    formulas: [["汇总", "", "=SUBTOTAL(109,排放[排放'[量']])"]],
  });
  await host.run(async (context, sheet) => {
    const table = sheet.tables.getItem("排放");
    const body = table.getDataBodyRange().load("address");
    const total = table.getTotalRowRange().load("address");
    const last = table.columns.getItemAt(2);
    const parts = [last.getRange(), last.getTotalRowRange(), last.getDataBodyRange()];
    for (const part of parts) part.load("address");
    sheet.getRange("C2").values = [[400]];
    await context.sync();
    const sum = total.load("values");
    await context.sync();
    expect([body.address, total.address]).toEqual(["Sheet1!A2:C3", "Sheet1!A4:C4"]);
    expect(parts.map(({ address }) => address)).toEqual(["Sheet1!C1:C4", "Sheet1!C4", "Sheet1!C2:C3"]);
    expect(sum.values).toEqual([["汇总", "", 520]]);
  });
});

test("rows that are added come above the totals, which count them; what is written into the totals adds no row", async () => {
  await withTotals();
  await host.run(async (context, sheet) => {
    sheet.getRange("B4").formulas = [["=SUBTOTAL(103,[单位])"]];
    sheet.tables.getItem("排放").rows.add(undefined, [["建筑", "万吨", 80]]);
    await context.sync();
  });
  expect(await look("A4:C5")).toMatchObject({
    at: "Sheet1!A1:C5",
    values: [
      ["建筑", "万吨", 80],
      ["汇总", 3, 500],
    ],
  });
  await host.run(async (context, sheet) => {
    sheet.tables.getItem("排放").rows.getItemAt(0).delete();
    await context.sync();
  });
  expect(await look("A3:C4")).toMatchObject({
    at: "Sheet1!A1:C4",
    values: [
      ["建筑", "万吨", 80],
      ["汇总", 2, 200],
    ],
  });
});

test("what stands right below is pushed down for the totals and comes up when they go; what stands further stays", async () => {
  await withTotals("A4");
  expect(await look("A5")).toMatchObject({ values: [["注"]] });
  const without = async () => {
    await host.run(async (context, sheet) => {
      sheet.tables.getItem("排放").showTotals = false;
      await context.sync();
    });
    return look("A4:A6");
  };
  expect(await without()).toMatchObject({ shown: false, at: "Sheet1!A1:C3", values: [["注"], [""], [""]] });
  await host.run(async (context, sheet) => {
    sheet.getRange("A4:A6").values = [[""], [""], ["注"]];
    sheet.tables.getItem("排放").showTotals = true;
    await context.sync();
  });
  expect(await without()).toMatchObject({ shown: false, values: [[""], [""], ["注"]] });
});

test("totals follow headings that are renamed, go with their table, and aren't there where nobody asked for them", async () => {
  await withTotals();
  await host.run(async (context, sheet) => {
    sheet.getRange("C1").values = [["总量"]];
    await context.sync();
  });
  expect(await look("C4")).toMatchObject({ formulas: [["=SUBTOTAL(109,排放[总量])"]], values: [[420]] });
  await host.run(async (context, sheet) => {
    sheet.getRange("C2").values = [[400]];
    await context.sync();
  });
  expect((await look("C4")).values).toEqual([[520]]);
  await host.run(async (context, sheet) => {
    const table = sheet.tables.getItem("排放");
    table.showTotals = false;
    await context.sync();
  });
  expect(
    await host.refusal((_, sheet) => sheet.tables.getItem("排放").getTotalRowRange().load("values")),
  ).toBe("ItemNotFound");
  await host.run(async (context, sheet) => {
    const table = sheet.tables.getItem("排放");
    table.showTotals = true;
    table.delete();
    const left = sheet.getUsedRange(true).load("address");
    await context.sync();
    expect(left.address).toBe("Sheet1!A6");
  });
});

test("a last column of words is counted; in English the word is Total", async () => {
  const bench = await openHeadless({ language: "en-US" });
  await bench.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B3").values = [
      ["No", "Name"],
      [1, "a"],
      [2, "b"],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.showTotals = true;
    const total = table.getTotalRowRange().load("values,formulas");
    await context.sync();
    expect([total.values, total.formulas]).toEqual([
      [["Total", 2]],
      [["Total", "=SUBTOTAL(103,Table1[Name])"]],
    ]);
  });
  await bench.dispose();
});

test("totals are saved as a file says them, and opened again", async () => {
  await withTotals();
  await host.run(async (context, sheet) => {
    sheet.getRange("B4").formulas = [["=COUNTA([单位])"]];
    await context.sync();
  });
  const bytes = await writeXlsx(await host.bench.snapshot());
  const table = (await WrittenFile.of(await host.bench.snapshot())).xml("xl/tables/table1.xml");
  expect(table.documentElement.getAttribute("ref")).toBe("A1:C4");
  expect(table.documentElement.getAttribute("totalsRowCount")).toBe("1");
  expect(table.querySelector("autoFilter")?.getAttribute("ref")).toBe("A1:C3");
  const [first, second, third] = table.querySelectorAll("tableColumn");
  expect(first?.getAttribute("totalsRowLabel")).toBe("汇总");
  expect(second?.getAttribute("totalsRowFunction")).toBe("custom");
  expect(second?.querySelector("totalsRowFormula")?.textContent).toBe("COUNTA(排放[单位])");
  expect(third?.getAttribute("totalsRowFunction")).toBe("sum");
  expect(await differingWhenResaved(bytes)).toEqual([]);
});
