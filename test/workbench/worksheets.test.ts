import { useBench } from "./bench";

const host = useBench();

const names = () =>
  host.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return { all: worksheets.items.map(({ name }) => name), active: active.name };
  });

const add = (...wanted: string[]) =>
  host.run(async (context) => {
    for (const name of wanted) context.workbook.worksheets.add(name);
    await context.sync();
  });

test("a new sheet comes last, has the next free number, and the active sheet stays", async () => {
  await host.run(async (context) => {
    context.workbook.worksheets.add();
    context.workbook.worksheets.add();
    await context.sync();
  });
  expect(await names()).toEqual({ all: ["Sheet1", "Sheet2", "Sheet3"], active: "Sheet1" });
});

test.each([
  ["an empty name", "", "InvalidArgument"],
  ["32 characters", "一".repeat(32), "InvalidArgument"],
  ["a colon", "a:b", "InvalidArgument"],
  ["a slash", "a/b", "InvalidArgument"],
  ["a question mark", "a?b", "InvalidArgument"],
  ["brackets", "[a]", "InvalidArgument"],
  ["an apostrophe at its end", "a'", "InvalidArgument"],
  ["the name that Excel keeps for itself", "History", "InvalidArgument"],
  ["a name that is taken", "Sheet1", "ItemAlreadyExists"],
  ["a name that is taken in other case", "sheet1", "ItemAlreadyExists"],
])("a sheet with %s is refused", async (_, name, code) => {
  expect(await host.refusal((context) => context.workbook.worksheets.add(name))).toBe(
    // office.js leaves an empty name out, so that Excel chooses one.
    name === "" ? code : code,
  );
});

test("31 characters, also Chinese ones, are allowed", async () => {
  const longest = "国土空间总体规划双碳指标".repeat(3).slice(0, 31);
  await add(longest);
  expect((await names()).all).toEqual(["Sheet1", longest]);
});

test("a sheet can get its own name in other case, but not another's", async () => {
  await add("Abc");
  expect(
    await host.refusal((context) => (context.workbook.worksheets.getItem("Abc").name = "ABC")),
  ).toBeNull();
  expect(await host.refusal((context) => (context.workbook.worksheets.getItem("ABC").name = "SHEET1"))).toBe(
    "ItemAlreadyExists",
  );
});

test("the only visible sheet can be neither deleted nor hidden", async () => {
  expect(await host.refusal((_, sheet) => sheet.delete())).toBe("InvalidOperation");
  expect(await host.refusal((_, sheet) => (sheet.visibility = "Hidden"))).toBe("InvalidOperation");
  await add("二");
  expect(await host.refusal((_, sheet) => (sheet.visibility = "VeryHidden"))).toBeNull();
  expect(await host.refusal((context) => context.workbook.worksheets.getItem("二").delete())).toBe(
    "InvalidOperation",
  );
});

test("a deleted sheet is gone for whoever still holds it", async () => {
  await add("二");
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("二");
    const range = sheet.getRange("A1");
    range.load("values");
    await context.sync();
    sheet.delete();
    await context.sync();
    range.load("values");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

test("visibility, position and colour can be set and read", async () => {
  await add("二", "三");
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("三");
    sheet.position = 0;
    sheet.tabColor = "#00ff7f";
    sheet.visibility = "VeryHidden";
    sheet.load("position,tabColor,visibility");
    const visible = context.workbook.worksheets.getCount(true);
    const all = context.workbook.worksheets.getCount();
    await context.sync();
    expect([sheet.position, sheet.tabColor, sheet.visibility]).toEqual([0, "#00FF7F", "VeryHidden"]);
    expect([visible.value, all.value]).toEqual([2, 3]);
  });
  expect((await names()).all).toEqual(["三", "Sheet1", "二"]);
});

test.each([
  ["Before", ["甲 (2)", "甲", "乙"]],
  ["After", ["甲", "甲 (2)", "乙"]],
  ["End", ["甲", "乙", "甲 (2)"]],
  ["Beginning", ["甲 (2)", "甲", "乙"]],
] as const)("a copy is placed %s", async (place, expected) => {
  await add("乙");
  await host.run(async (context, sheet) => {
    sheet.name = "甲";
    sheet.copy(place, place === "Before" || place === "After" ? sheet : undefined);
    await context.sync();
  });
  expect((await names()).all).toEqual(expected);
});

test("while the structure is protected no sheet can come, go, move, hide or change its name", async () => {
  await add("二");
  host.bench.workbook.protected = true;
  const attempts: ((sheet: Excel.Worksheet, workbook: Excel.Workbook) => unknown)[] = [
    (_, workbook) => workbook.worksheets.add("三"),
    (sheet) => sheet.delete(),
    (sheet) => sheet.copy(),
    (sheet) => (sheet.name = "x"),
    (sheet) => (sheet.position = 1),
    (sheet) => (sheet.visibility = "Hidden"),
  ];
  for (const attempt of attempts) {
    expect(await host.refusal((context, sheet) => attempt(sheet, context.workbook))).toBe("AccessDenied");
  }
  await host.run(async (context) => {
    const protection = context.workbook.protection.load("protected");
    await context.sync();
    expect(protection.protected).toBe(true);
  });
  expect((await names()).all).toEqual(["Sheet1", "二"]);
});

test("the first, last, next and previous sheet are found, hidden ones left out on request", async () => {
  await add("二", "三");
  await host.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("二").visibility = "Hidden";
    const first = worksheets.getFirst();
    const last = worksheets.getLast();
    const found = [first, last, first.getNext(), first.getNext(true), last.getPrevious(true)];
    const none = last.getNextOrNullObject();
    found.forEach((sheet) => sheet.load("name"));
    await context.sync();
    expect(found.map(({ name }) => name)).toEqual(["Sheet1", "三", "二", "三", "Sheet1"]);
    expect(none.isNullObject).toBe(true);
  });
});

test("properties of a sheet are kept with it", async () => {
  await host.run(async (context, sheet) => {
    sheet.customProperties.add("plan", "市-总体规划");
    sheet.customProperties.add("PLAN", "县-总体规划");
    const found = sheet.customProperties.getItemOrNullObject("plan").load("key,value");
    const none = sheet.customProperties.getItemOrNullObject("role");
    await context.sync();
    expect([found.value, none.isNullObject]).toEqual(["县-总体规划", true]);
    found.delete();
    const count = sheet.customProperties.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test("page breaks come in order, once each, and can be taken away", async () => {
  await host.run(async (context, sheet) => {
    const breaks = sheet.horizontalPageBreaks;
    for (const place of ["A31", "C12:D14", "B31"]) breaks.add(place);
    breaks.load("items/rowIndex");
    const count = breaks.getCount();
    const cell = breaks.getItem(0).getCellAfterBreak().load("address");
    await context.sync();
    expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([11, 30]);
    expect([count.value, cell.address]).toEqual([2, "Sheet1!A12"]);
    breaks.getItem(0).delete();
    sheet.pageLayout.zoom = { scale: 78 };
    await context.sync();
  });
  expect((await host.bench.snapshot()).sheets[0]!.page).toMatchObject({ scale: 78, rowBreaks: [30] });
  await host.run(async (context, sheet) => {
    sheet.horizontalPageBreaks.removePageBreaks();
    await context.sync();
    sheet.horizontalPageBreaks.add("A1");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
  expect((await host.bench.snapshot()).sheets[0]!.page!.rowBreaks).toEqual([]);
});

test("frozen panes, print set-up and gridlines can be set and read", async () => {
  await host.run(async (context, sheet) => {
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    sheet.showGridlines = false;
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.paperSize = "A3";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 };
    sheet.pageLayout.setPrintTitleRows("$1:$3");
    sheet.pageLayout.setPrintArea("A1:H20");
    sheet.pageLayout.setPrintMargins("Centimeters", { top: 2.54, left: 1.27 });
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
    const area = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
    sheet.load(
      "showGridlines,pageLayout/orientation,pageLayout/paperSize,pageLayout/zoom,pageLayout/topMargin,pageLayout/leftMargin",
    );
    await context.sync();
    expect([frozen.address, titles.address, area.address]).toEqual([
      "Sheet1!A1:B3",
      "Sheet1!1:3",
      "Sheet1!A1:H20",
    ]);
    const { orientation, paperSize, zoom, topMargin, leftMargin } = sheet.pageLayout;
    expect({ orientation, paperSize, zoom, topMargin, leftMargin }).toEqual({
      orientation: "Landscape",
      paperSize: "A3",
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 2 },
      topMargin: 72,
      leftMargin: 36,
    });
    expect(sheet.showGridlines).toBe(false);
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  const [sheet] = (await host.bench.snapshot()).sheets;
  expect(sheet!.page).toMatchObject({
    orientation: "landscape",
    paper: "a3",
    fitToWidth: 1,
    fitToHeight: 2,
    titleRows: "$1:$3",
  });
});

test("a very hidden sheet cannot be deleted, a hidden one can", async () => {
  const remove = (visibility: "Hidden" | "VeryHidden") =>
    host.refusal((context) => {
      const sheet = context.workbook.worksheets.add(visibility);
      sheet.visibility = visibility;
      sheet.delete();
    });
  expect(await remove("Hidden")).toBeNull();
  expect(await remove("VeryHidden")).toBe("InvalidOperation");
});
