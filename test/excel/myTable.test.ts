import { actions } from "../../src/excel";
import type { BringRequest, MyTable } from "../../src/excel/actions";
import { useWorkbook } from "./bench";
import { faultsOf, stateOf, withFault } from "./faults";
import { requestsOf } from "./bench";

jest.setTimeout(120_000);
const bench = useWorkbook();

/** A plan's indicator table, much shortened, on the first sheet; a person's own table on 我的表, which is shown. */
async function workbookWithOwnTable(): Promise<void> {
  await Excel.run(async (context) => {
    const form = context.workbook.worksheets.getFirst();
    form.name = "指标";
    form.getRange("A1:H4").formulas = [
      ["指标", "单位", "要求", "目标值", "现状值", "规划值", "判定", "指标代码"],
      ["绿色出行分担率", "%", "≥", 70, "", "", '=IF(F2<D2,"未达标","达标")', "green-travel-share"],
      ["人均公园绿地面积", "m²", "≥", 14, 12, "", '=IF(F3<D3,"未达标","达标")', "park-green-per-capita"],
      ["自拟", "", "", "", "", "", "", ""],
    ];
    form.tables.add("A1:H4", true).name = "指标_市总体规划";
    const own = context.workbook.worksheets.add("我的表");
    own.getRange("B3:E6").formulas = [
      ["指标", "单位", "2020年", "2035年"],
      ["绿色出行分担率", "%", 0.55, 0.62],
      ["人均公园绿地面积", "平方米", 11.5, "=7+8"],
      ["=1+1指标", "", 3, 4],
    ];
    own.getRange("B6").values = [["'=HYPERLINK(1)"]];
    own.getRange("D4:E4").numberFormat = [["0%", "0%"]];
    own.activate();
    own.getRange("E4").select();
    await context.sync();
  });
}

const request = (mine: MyTable, parts: Partial<BringRequest> = {}): BringRequest => ({
  sheetId: mine.sheetId,
  tables: mine.targets.map(({ id }) => id),
  values: mine.values
    .filter(({ indicator }) => indicator !== null)
    .map(({ address, name, indicator, year, catalogueValue, factor }) => ({
      address,
      name,
      indicator: indicator!,
      column: year === 2020 ? ("current" as const) : ("planned" as const),
      catalogueValue,
      factor,
    })),
  link: true,
  flags: true,
  ...parts,
});

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
  const report = await actions.bringIn(request(mine));
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
  const { step } = await actions.bringIn(request(await actions.readMyTable()));
  expect(await stateOf(bench.current)).not.toEqual(before);
  expect(await actions.undo(step!)).toEqual({ left: [] });
  expect(await stateOf(bench.current)).toEqual(before);
});

test("taking the marks off takes them off the person's own cells too; nothing else of theirs changes", async () => {
  await workbookWithOwnTable();
  await actions.setFlags(true);
  const own = async () => (await bench.current.snapshot()).sheets.find(({ name }) => name === "我的表")!;
  const before = await own();
  await actions.bringIn(request(await actions.readMyTable()));
  expect((await own()).conditionalFormats).toHaveLength(3);
  expect({ ...(await own()), conditionalFormats: [] }).toEqual(before);
  await actions.setFlags(false);
  expect(await own()).toEqual(before);
});

test("a link follows when the person's sheet is renamed or rows are inserted", async () => {
  await workbookWithOwnTable();
  await actions.bringIn(request(await actions.readMyTable()));
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
  await actions.bringIn(request(await actions.readMyTable()));
  await Excel.run(async (context) => {
    remove(context.workbook.worksheets.getItem("我的表"));
    await context.sync();
  });
  const { findings } = await actions.check();
  expect(findings[0]).toMatchObject({ verdict: "invalid", origin: null });
  expect(findings[0]!.reason!.zh).toContain("已被删除（原为 我的表!E4 绿色出行分担率）");
});

test("numbers are copied where no link is wanted, and names of a file never become formulas", async () => {
  await workbookWithOwnTable();
  const mine = await actions.readMyTable();
  await actions.bringIn(request(mine, { sheetId: null, link: false, flags: false }));
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

test("whatever breaks while values are brought in, both sheets are as before or the message says what is left", async () => {
  await workbookWithOwnTable();
  const mine = await actions.readMyTable();
  const before = JSON.stringify(await stateOf(bench.current));
  const work = () => actions.bringIn(request(mine));
  let step: number | null = null;
  const steps = await requestsOf(bench.current, async () => void ({ step } = await work()));
  await actions.undo(step!);
  const wrong: unknown[] = [];
  for (const fault of faultsOf(
    steps.map((each) => each.actions),
    4,
  )) {
    const { result, problem } = await withFault(bench.current, fault, work);
    const now = JSON.stringify(await stateOf(bench.current));
    if (result) await actions.undo(result.step!);
    else if (problem!.code === "left-behind") {
      if (fault.further !== Infinity || !problem!.text.zh.includes("F2"))
        wrong.push([fault, problem!.text.zh]);
      await actions.undo(problem!.step!);
    } else if (now !== before) wrong.push([fault, problem!.code]);
    if (JSON.stringify(await stateOf(bench.current)) !== before) wrong.push([fault, "not undone"]);
  }
  expect(wrong).toEqual([]);
});
