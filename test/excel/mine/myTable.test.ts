import { actions } from "../../../src/excel";
import { useWorkbook } from "../bench";
import { stateOf } from "../faults";
import { bringRequest, workbookWithOwnTable } from "../ownTable";

const bench = useWorkbook();

const form = (address = "E2:G3") =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("指标").getRange(address).load("formulas,values");
    await context.sync();
    return { formulas: range.formulas, values: range.values };
  });

test("a sheet of somebody's own is read: each value with its cell, indicator, year and what multiplies it", async () => {
  await workbookWithOwnTable();
  const mine = await actions.readMyTable();
  expect(mine).toMatchObject({ sheetName: "我的表", selected: { address: "E4", isPercent: true } });
  expect(
    mine.values.map(({ address, indicator, value, year, factor }) => [
      address,
      indicator,
      value,
      year,
      factor,
    ]),
  ).toEqual(
    expect.arrayContaining([
      ["D4", "green-travel-share", 55, 2020, 100],
      ["E4", "green-travel-share", 62, 2035, 100],
      ["E5", expect.any(String), 15, 2035, 1],
    ]),
  );
  expect(mine.targets).toMatchObject([
    { sheetName: "指标", plan: "市-总体规划", columns: ["current", "planned"] },
  ]);
});

test("a date that heads a column says its year, and a date is no value", async () => {
  await workbookWithOwnTable();
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem("我的表");
    own.getRange("B8:D10").values = [
      ["指标", "单位", 45291],
      ["绿色出行分担率", "%", 50],
      ["公交分担率", "%", 45291],
    ];
    own.getRange("D8").numberFormat = [["yyyy-mm-dd"]];
    own.getRange("D10").numberFormat = [["yyyy-mm-dd"]];
    await context.sync();
  });
  const mine = await actions.readMyTable();
  expect(mine.values.filter(({ address }) => address === "D9")).toMatchObject([{ value: 50, year: 2023 }]);
  expect(mine.refused.filter(({ address }) => address === "D10")).toMatchObject([{ text: "2023-12-31" }]);
});

test("hidden and merged cells are read as a file's are, and told", async () => {
  await workbookWithOwnTable();
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem("我的表");
    own.getRange("B8:D12").values = [
      ["指标", "年份", "数值（%）"],
      ["绿色出行分担率", 2020, 50],
      ["", 2030, 60],
      ["公交分担率", 2020, 30],
      ["", 2030, 40],
    ];
    own.getRange("B9:B10").merge();
    own.getRange("B11:B12").merge();
    own.getRange("11:11").rowHidden = true;
    await context.sync();
  });
  const mine = await actions.readMyTable();
  expect(mine.hasMerges).toBe(true);
  expect(
    mine.values
      .filter(({ address }) => /^D(9|1\d)$/.test(address))
      .map(({ address, indicator, year, isHidden }) => [address, indicator, year, isHidden]),
  ).toEqual([
    ["D9", "green-travel-share", 2020, false],
    ["D10", "green-travel-share", 2030, false],
    ["D11", "public-transport-share", 2020, true],
    ["D12", "public-transport-share", 2030, false],
  ]);
});

test("its values are linked by plain formulas, what is filled in already stays, and a missed one turns red in both places", async () => {
  await workbookWithOwnTable();
  const mine = await actions.readMyTable();
  const report = await actions.bringIn(bringRequest(mine));
  expect((await form()).formulas).toEqual([
    ["='我的表'!D4*100", "='我的表'!E4*100", expect.any(String)],
    [12, "='我的表'!E5", expect.any(String)],
  ]);
  expect(
    (await form()).values[0]!.map((value) => (typeof value === "number" ? Math.round(value) : value)),
  ).toEqual([55, 62, "未达标"]);
  expect(report).toMatchObject({ brought: 3, flagged: 3 });
  expect(report.occupied).toEqual([expect.stringContaining("指标!E3")]);
  const { findings } = await actions.check();
  expect(findings[0]).toMatchObject({
    verdict: "missed",
    place: { sheetName: "指标", address: "F2" },
    origin: { sheetName: "我的表", address: "E4" },
  });
});

test("bringing in is undone in one step, links and marks together", async () => {
  await workbookWithOwnTable();
  const before = await stateOf(bench.current);
  const { step } = await actions.bringIn(bringRequest(await actions.readMyTable()));
  expect(await stateOf(bench.current)).not.toEqual(before);
  expect(await actions.undo(step!)).toEqual({ left: [] });
  expect(await stateOf(bench.current)).toEqual(before);
});

test("taking the marks off takes them off the person's own cells too; nothing else of theirs changes", async () => {
  await workbookWithOwnTable();
  await actions.setFlags(true);
  const own = async () => (await bench.current.snapshot()).sheets.find(({ name }) => name === "我的表")!;
  const before = await own();
  await actions.bringIn(bringRequest(await actions.readMyTable()));
  expect((await own()).conditionalFormats).toHaveLength(3);
  expect({ ...(await own()), conditionalFormats: [] }).toEqual(before);
  await actions.setFlags(false);
  expect(await own()).toEqual(before);
});

test("a link follows when the person's sheet is renamed or rows are inserted", async () => {
  await workbookWithOwnTable();
  await actions.bringIn(bringRequest(await actions.readMyTable()));
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem("我的表");
    own.getRange("1:1").insert("Down");
    own.name = "改了名";
    await context.sync();
  });
  expect((await actions.check()).findings[0]).toMatchObject({
    origin: { sheetName: "改了名", address: "E5" },
  });
});

test.each([
  ["row", (own: Excel.Worksheet) => own.getRange("4:4").delete("Up")],
  ["sheet", (own: Excel.Worksheet) => own.delete()],
])("a linked cell whose %s is deleted is said to be gone, with what it was", async (_, remove) => {
  await workbookWithOwnTable();
  await actions.bringIn(bringRequest(await actions.readMyTable()));
  await Excel.run(async (context) => {
    remove(context.workbook.worksheets.getItem("我的表"));
    await context.sync();
  });
  const { findings } = await actions.check();
  expect(findings[0]).toMatchObject({ verdict: "invalid", origin: null });
  expect(findings[0]!.reason!.zh).toContain("已被删除（原为 我的表!E4 绿色出行分担率）");
});

test("a cell that is calculated out of the row it would be linked to is named and not linked", async () => {
  await workbookWithOwnTable();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("我的表").getRange("E4:E5").formulas = [
      ["='指标'!F2+0"],
      ["='指标'!F2+19"],
    ];
    await context.sync();
  });
  const report = await actions.bringIn(bringRequest(await actions.readMyTable()));
  expect(report).toMatchObject({ brought: 2, circular: ["E4 绿色出行分担率"] });
  expect((await form("F2:F3")).formulas).toEqual([[""], ["='我的表'!E5"]]);
  await actions.undo(report.step!);

  // The same by way of a name and another sheet.
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.names.add("绿色出行", workbook.worksheets.getItem("指标").getRange("F2"));
    const between = workbook.worksheets.add("中间");
    between.getRange("A1").formulas = [["=绿色出行"]];
    await context.sync();
    workbook.worksheets.getItem("我的表").getRange("E4").formulas = [["='中间'!A1"]];
    await context.sync();
  });
  expect(await actions.bringIn(bringRequest(await actions.readMyTable()))).toMatchObject({
    brought: 2,
    circular: ["E4 绿色出行分担率"],
  });
});

test("numbers are copied where no link is wanted, and names of a file never become formulas", async () => {
  await workbookWithOwnTable();
  const mine = await actions.readMyTable();
  await actions.bringIn(bringRequest(mine, { sheetId: null, link: false, flags: false }));
  expect((await form("E2:F2")).formulas).toEqual([[55, 62]]);
});

test("our own form is no table to read, nor is an empty sheet, and the messages say what to do", async () => {
  await workbookWithOwnTable();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("指标").activate();
    await context.sync();
  });
  await expect(actions.readMyTable()).rejects.toMatchObject({ code: "own-form" });
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("空").activate();
    await context.sync();
  });
  await expect(actions.readMyTable()).rejects.toMatchObject({ code: "sheet-empty" });
});
