import { Workbook } from "exceljs";
import { openHeadless } from "../../src/workbench/node";
import { unsavedParts } from "../../src/workbench/book/unsaved";
import { keptWorkbook, restoreKept } from "../../src/workbench/page/kept";
import { writeXlsx } from "../../src/workbench/xlsx/write";
import { useBench } from "./bench";

const host = useBench({ language: "en-US" });

/** The workbook as somebody else opens it from the saved file. */
async function reopened<T>(read: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>) {
  const bytes = await writeXlsx(await host.bench.snapshot());
  const other = await openHeadless({ language: "en-US", file: { bytes, name: "saved.xlsx" } });
  try {
    expect(other.losses).toEqual([]);
    return await other.Excel.run((context) => read(context, context.workbook.worksheets.getFirst()));
  } finally {
    await other.dispose();
  }
}

test("links, slanted and shrunk text, and groups come back from the file", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1").hyperlink = {
      address: "https://example.com/?a=1&b=2",
      textToDisplay: "out",
      screenTip: "go",
    };
    sheet.getRange("A2").hyperlink = { documentReference: "Sheet1!C5", textToDisplay: "in" };
    const cell = sheet.getRange("B1");
    cell.values = [["text"]];
    cell.format.textOrientation = -45;
    cell.format.shrinkToFit = true;
    cell.format.verticalAlignment = "Distributed";
    cell.format.horizontalAlignment = "CenterAcrossSelection";
    cell.format.font.superscript = true;
    sheet.getRange("4:6").group("ByRows");
    sheet.getRange("5:5").group("ByRows");
    sheet.getRange("D:E").group("ByColumns");
    await context.sync();
  });
  await reopened(async (context, sheet) => {
    const links = ["A1", "A2"].map((address) => sheet.getRange(address).load("hyperlink"));
    const cell = sheet
      .getRange("B1")
      .load(
        "format/textOrientation,format/shrinkToFit,format/verticalAlignment,format/horizontalAlignment,format/font/superscript",
      );
    sheet.showOutlineLevels(2, 1);
    const rows = sheet.getRange("A4:A6").getRowProperties({ rowHidden: true });
    const columns = sheet.getRange("C1:E1").getColumnProperties({ columnHidden: true });
    await context.sync();
    expect(links.map(({ hyperlink }) => hyperlink)).toEqual([
      { address: "https://example.com/?a=1&b=2", textToDisplay: "out", screenTip: "go" },
      { documentReference: "Sheet1!C5", textToDisplay: "in" },
    ]);
    expect([cell.format.textOrientation, cell.format.shrinkToFit]).toEqual([-45, true]);
    expect([cell.format.verticalAlignment, cell.format.horizontalAlignment]).toEqual([
      "Distributed",
      "CenterAcrossSelection",
    ]);
    expect(cell.format.font.superscript).toBe(true);
    expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true, false]);
    expect(columns.value.map(({ columnHidden }) => columnHidden)).toEqual([false, true, true]);
  });
});

test("the whole layout of pages comes back from the file", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1").values = [[1]];
    const layout = sheet.pageLayout;
    Object.assign(layout, {
      centerVertically: true,
      blackAndWhite: true,
      draftMode: true,
      printHeadings: true,
    });
    layout.printOrder = "OverThenDown";
    layout.firstPageNumber = 7;
    layout.setPrintTitleColumns("A:B");
    layout.setPrintTitleRows("$1:$2");
    sheet.verticalPageBreaks.add("D1");
    await context.sync();
  });
  await reopened(async (context, sheet) => {
    const layout = sheet.pageLayout.load();
    const columns = sheet.pageLayout.getPrintTitleColumns().load("address");
    const rows = sheet.pageLayout.getPrintTitleRows().load("address");
    const after = sheet.verticalPageBreaks.getItem(0).getCellAfterBreak().load("address");
    await context.sync();
    expect(layout.toJSON()).toMatchObject({
      centerVertically: true,
      blackAndWhite: true,
      draftMode: true,
      printHeadings: true,
      printGridlines: false,
      printOrder: "OverThenDown",
      firstPageNumber: 7,
    });
    expect([columns.address, rows.address, after.address]).toEqual(["Sheet1!A:B", "Sheet1!1:2", "Sheet1!D1"]);
  });
});

test("comments and their replies are there again in a workbook that the page kept", async () => {
  await host.run(async (context, sheet) => {
    const comment = sheet.comments.add("B2", "please fill in");
    comment.replies.add("done");
    comment.resolved = true;
    await context.sync();
  });
  const kept = structuredClone(await keptWorkbook(host.bench.workbook, new Map(), false));
  const bytes = await writeXlsx(kept.snapshot);
  const other = await openHeadless({ language: "en-US", file: { bytes, name: "kept.xlsx" } });
  restoreKept(other.workbook, kept);
  await other.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("1:1").insert("Down");
    const comment = context.workbook.comments.getItemByCell("Sheet1!B3").load("content,resolved");
    const reply = comment.replies.getItemAt(0).load("content");
    await context.sync();
    expect([comment.content, comment.resolved, reply.content]).toEqual(["please fill in", true, "done"]);
  });
  await other.dispose();
});

test("comments, their replies and notes come back from the file, and other programs read them", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("D4").values = [[4]];
    sheet.comments.add("B2", "谁来填？<b>&</b>");
    const second = sheet.comments.add("D4", "two");
    second.replies.add("yes");
    second.replies.add("done");
    second.resolved = true;
    sheet.getRange("1:1").insert("Down");
    await context.sync();
  });
  const before = await host.bench.snapshot();
  before.sheets[0]!.comments!.push({
    row: 9,
    column: 0,
    author: "张三",
    created: "",
    text: "旧式批注",
    replies: [],
    note: true,
  });
  const bytes = await writeXlsx(before);
  const other = await openHeadless({ language: "en-US", file: { bytes, name: "saved.xlsx" } });
  try {
    expect(other.losses).toEqual([]);
    expect((await other.snapshot()).sheets[0]!.comments).toEqual(before.sheets[0]!.comments);
    await other.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const all = sheet.comments.load("items/content,items/resolved,items/authorName");
      const reply = sheet.comments.getItemByCell("D5").replies.getItemAt(1).load("content");
      sheet.copy("End").name = "copy";
      const copied = context.workbook.worksheets.getItem("copy").comments.getCount();
      await context.sync();
      expect(all.items.map(({ content, resolved }) => [content, resolved])).toEqual([
        ["谁来填？<b>&</b>", false],
        ["two", true],
      ]);
      expect([reply.content, copied.value]).toEqual(["done", 2]);
    });
    const taken = other.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().comments.add("A10", "where a note is");
      await context.sync();
    });
    await expect(taken).rejects.toMatchObject({ code: "InvalidOperation" });
  } finally {
    await other.dispose();
  }
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes as never);
  expect(workbook.worksheets[0]!.getCell("D5").note).toBe("Workbench: two\nWorkbench: yes\nWorkbench: done");
});

test("filters of sheets and of tables come back from the file, with what they hide", async () => {
  const rows = [
    ["区", "值"],
    ["东", 1],
    ["西", 5],
    ["", 9],
    ["东", 7],
  ];
  await host.run(async (context, sheet) => {
    sheet.getRange("A1:B5").values = rows;
    const table = sheet.tables.add("A1:B5", true);
    table.columns.getItemAt(0).filter.applyValuesFilter(["东", ""]);
    table.columns.getItemAt(1).filter.applyCustomFilter(">=2", "<>9", "And");
    const second = context.workbook.worksheets.add("Two");
    second.getRange("C3:D7").values = rows;
    second.autoFilter.apply("C3:D7", 1, { filterOn: "TopItems", criterion1: "2" });
    second.getRange("7:7").rowHidden = true;
    const third = context.workbook.worksheets.add("Three");
    third.getRange("A1:B5").values = rows;
    third.autoFilter.apply("A1:B5", 1, { filterOn: "Dynamic", dynamicCriteria: "AboveAverage" });
    await context.sync();
  });
  const hidden = (sheets: { rows: { index: number; hidden: boolean }[] }[]) =>
    sheets.map((sheet) => sheet.rows.filter((row) => row.hidden).map(({ index }) => index));
  const before = await host.bench.snapshot();
  expect(hidden(before.sheets)).toEqual([
    [1, 2, 3],
    [3, 4, 6],
    [1, 2],
  ]);
  const bytes = await writeXlsx(before);
  const other = await openHeadless({ language: "en-US", file: { bytes, name: "saved.xlsx" } });
  try {
    expect(other.losses).toEqual([]);
    const after = await other.snapshot();
    expect(after.sheets.map(({ filter, tables }) => [filter, tables[0]?.filter])).toEqual(
      before.sheets.map(({ filter, tables }) => [filter, tables[0]?.filter]),
    );
    expect(hidden(after.sheets)).toEqual(hidden(before.sheets));
    await other.Excel.run(async (context) => {
      context.workbook.tables.getItemAt(0).clearFilters();
      context.workbook.worksheets.getItem("Three").autoFilter.clearCriteria();
      context.workbook.worksheets.getItem("Two").autoFilter.clearCriteria();
      await context.sync();
    });
    // What was hidden by hand stays so.
    expect(hidden((await other.snapshot()).sheets)).toEqual([[], [6], []]);
  } finally {
    await other.dispose();
  }
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes as never);
  expect(workbook.worksheets[1]!.autoFilter).toBe("C3:D7");
});

test("a number format that holds under a condition is read back, also from the file, and null takes it away", async () => {
  await host.run(async (context, sheet) => {
    const { custom } = sheet.getRange("A1:A5").conditionalFormats.add("Custom");
    custom.rule.formula = "=AND(A1<0,A1>-500)";
    custom.format.numberFormat = "#,##0;-#,##0";
    const other = sheet.getRange("B1").conditionalFormats.add("Custom").custom;
    other.rule.formula = "=B1=另表!A1";
    context.workbook.worksheets.add("另表");
    other.format.numberFormat = "0.0";
    await context.sync();
  });
  await reopened(async (context, sheet) => {
    const { custom } = sheet.getRange("A1").conditionalFormats.getItemAt(0);
    const other = sheet.getRange("B1").conditionalFormats.getItemAt(0).custom;
    for (const each of [custom, other]) each.format.load("numberFormat");
    await context.sync();
    expect([custom.format.numberFormat, other.format.numberFormat]).toEqual(["#,##0;-#,##0", "0.0"]);
    custom.format.numberFormat = null;
    custom.format.load("numberFormat");
    await context.sync();
    expect(custom.format.numberFormat).toBe("");
  });
});

test("patterned fills come back from the file; what no file holds is listed before", async () => {
  await host.run(async (context, sheet) => {
    const { fill } = sheet.getRange("B2").format;
    fill.color = "#FFFF00";
    fill.pattern = "LightDown";
    fill.patternColor = "#FF0000";
    sheet.getRange("B3").format.fill.pattern = "Gray50";
    await context.sync();
  });
  expect(unsavedParts(host.bench.workbook, "en-US")).toEqual([]);
  await reopened(async (context, sheet) => {
    const [one, two] = ["B2", "B3"].map((cell) =>
      sheet.getRange(cell).format.fill.load("color,pattern,patternColor"),
    );
    await context.sync();
    expect([one!.color, one!.pattern, one!.patternColor]).toEqual(["#FFFF00", "LightDown", "#FF0000"]);
    expect(two!.pattern).toBe("Gray50");
  });
  await host.run(async (context, sheet) => {
    sheet.getRange("C1:C2").style = "Good";
    context.workbook.bindings.add(sheet.getRange("A1"), "Range", "mine");
    await context.sync();
  });
  const { grid } = host.bench.workbook;
  const typed = { row: 4, column: 0, rows: 1, columns: 1 };
  grid.write(grid.workbook.getSheets()[0]!, typed, { 4: { 0: { f: "=(1,2)" } } });
  await host.run(async (context, sheet) => {
    sheet.charts.add("CylinderCol", sheet.getRange("A1:B2"));
    await context.sync();
  });
  expect(unsavedParts(host.bench.workbook, "zh-CN")).toEqual([
    "写得不合公式语法的公式（Sheet1!A5，改为其数值或文字）：1 处",
    "单元格样式的名称（外观保留）：2 处",
    "立体图表（存为平面图表）：1 处",
    "加载项的绑定：1 处",
  ]);
});
