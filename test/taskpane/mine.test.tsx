/** @jest-environment ./src/workbench/jest/page.cjs */
import { act } from "react";
import type { MyTable, MyValue } from "../../src/excel/mine/ownTables";
import { all, button, click, closePanes, openPane, settle, spoken, tab, zh } from "./render";
import { WorkbookInMemory } from "./workbookInMemory";

beforeEach(() => localStorage.clear());
afterEach(closePanes);

const value = (parts: Partial<MyValue> = {}): MyValue => ({
  address: "E4",
  name: "绿色出行分担率",
  value: 62,
  unit: "%",
  indicator: "green-travel-share",
  catalogueValue: 62,
  factor: 100,
  stored: 100,
  isHidden: false,
  year: 2035,
  place: "",
  heading: "",
  ...parts,
});

const table = (parts: Partial<MyTable> = {}): MyTable => ({
  sheetId: "{own}",
  sheetName: "我的表",
  values: [
    value({ address: "D4", year: 2020, value: 55, catalogueValue: 55 }),
    value(),
    value({
      address: "E5",
      name: "公园绿地",
      indicator: null,
      value: 15,
      unit: "m²",
      catalogueValue: null,
      factor: null,
      stored: 1,
    }),
  ],
  refused: [
    { address: "E6", name: "总量", text: "待定", reason: { zh: "这里没有数值。", en: "No value here." } },
  ],
  hasMerges: false,
  selected: { address: "E4", value: 0.62, isPercent: true },
  targets: [{ id: "{t1}", sheetName: "指标", plan: "市-总体规划", columns: ["current", "planned"] }],
  ...parts,
});

async function openMine(mine = table()): Promise<WorkbookInMemory> {
  const workbook = new WorkbookInMemory();
  workbook.mine = mine;
  await openPane(workbook);
  await click(tab(zh.nav.mine));
  return workbook;
}

async function choose(select: Element, chosen: string): Promise<void> {
  await act(async () => {
    (select as HTMLSelectElement).value = chosen;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await settle();
}

test("a table that was read shows each value beside its cell and indicator, and what was not read with its reason", async () => {
  const workbook = await openMine();
  await click(button(zh.mine.read));
  expect(all("h2", "“我的表”：读出 3 个数值，1 处没有读出")).toHaveLength(1);
  // Two of a name are told apart by their year or heading.
  expect(all(".mine li", "绿色出行分担率 2020 年 55%")).toHaveLength(1);
  expect(all(".mine li", "绿色出行分担率 2035 年 62%")).toHaveLength(1);
  expect(all(".mine li", "公园绿地 15 m²")[0]!.textContent).toContain(zh.mine.none);
  expect(all(".mine li", "绿色出行分担率 2035 年 62%")[0]!.textContent).toContain("无目标");
  expect(all("details", "这里没有数值。")).toHaveLength(1);
  await click(all(".cell-link", "E4")[0]);
  expect(workbook.visited.map(({ address }) => address)).toEqual(["E4"]);
});

test("the last year goes into 规划值, the first into 现状值; what is not recognised is left until somebody says what it is", async () => {
  const workbook = await openMine();
  await click(button(zh.mine.read));
  await click(button("链接 2 个数值"));
  expect(workbook.brought).toHaveLength(1);
  expect(workbook.brought[0]).toMatchObject({ sheetId: "{own}", tables: ["{t1}"], link: true, flags: true });
  expect(
    workbook.brought[0]!.values.map(({ address, column, indicator }) => [address, column, indicator]),
  ).toEqual([
    ["D4", "current", "green-travel-share"],
    ["E4", "planned", "green-travel-share"],
  ]);
  expect(spoken()).toContain("已填入 1 个数值。");
  await click(button(zh.undo.run));
  expect(workbook.undone).toEqual([9]);
});

test("a link can still be undone after a look at the check; another reading begins anew", async () => {
  const workbook = await openMine();
  await click(button(zh.mine.read));
  await click(button("链接 2 个数值"));
  await click(tab(zh.nav.check));
  await click(tab(zh.nav.mine));
  await click(button(zh.undo.run));
  expect(workbook.undone).toEqual([9]);
  expect(all(".outcome p", zh.undo.done)).toHaveLength(1);
  await click(button(zh.mine.read));
  expect(all(".outcome p", zh.undo.done)).toHaveLength(0);
});

test("a correction holds for the next table of that layout, too", async () => {
  const workbook = await openMine();
  await click(button(zh.mine.read));
  await click(document.querySelector('button[aria-label="更改“公园绿地”对应的指标"]'));
  await choose(document.querySelector('select[aria-label="“公园绿地”是哪个指标"]')!, "park-green-per-capita");
  expect(button("链接 3 个数值")).toBeTruthy();
  await closePanes();
  await openPane(workbook);
  await click(tab(zh.nav.mine));
  await click(button(zh.mine.read));
  await click(button("复制 3 个数值"));
  expect(workbook.brought[0]!.values.at(-1)).toMatchObject({
    indicator: "park-green-per-capita",
    catalogueValue: 15,
    factor: 1,
  });
  expect(workbook.brought[0]!.link).toBe(false);
});

test("a correction travels in the workbook: on another machine the table is read by it at a press", async () => {
  const workbook = await openMine();
  workbook.stored.set("mapping", JSON.stringify({ 公园绿地: "park-green-per-capita", 坏: 7 }));
  await click(button(zh.mine.read));
  expect(button("链接 3 个数值")).toBeTruthy();
  await click(document.querySelector('button[aria-label="更改“公园绿地”对应的指标"]'));
  await choose(document.querySelector('select[aria-label="“公园绿地”是哪个指标"]')!, "");
  expect(JSON.parse(workbook.stored.get("mapping")!)).toMatchObject({ 公园绿地: null });
});

test("corrections are read from a file of another machine, those of them that the catalogue knows", async () => {
  const workbook = await openMine();
  await click(button(zh.mine.read));
  const input = document.querySelector<HTMLInputElement>(`input[aria-label="${zh.mine.corrections.read}"]`)!;
  const pick = async (text: string) => {
    Object.defineProperty(input, "files", { value: [{ text: async () => text }], configurable: true });
    await act(async () => input.dispatchEvent(new Event("change", { bubbles: true })));
    await settle();
  };
  await pick("no JSON");
  expect(all("[role=status]", zh.mine.corrections.nothing)).toHaveLength(1);
  await pick(JSON.stringify({ 公园绿地: "park-green-per-capita", 别的: "no-such-indicator", 不在: null }));
  expect(all("[role=status]", "已读入 2 个名称，本表用上 1 个。本表没有：不在。")).toHaveLength(1);
  expect(button("链接 3 个数值")).toBeTruthy();
  expect(JSON.parse(workbook.stored.get("mapping")!)).toEqual({
    公园绿地: "park-green-per-capita",
    不在: null,
  });
  const saved = document.querySelector('a[download="名称对照.json"]')!.getAttribute("href")!;
  expect(JSON.parse(decodeURIComponent(saved.slice(saved.indexOf(",") + 1)))).toEqual({
    公园绿地: "park-green-per-capita",
    不在: null,
  });
});

test("a nearly same table is read by what was said of the last one, and what is new or missing is told", async () => {
  const workbook = await openMine();
  await click(button(zh.mine.read));
  await choose(all("label.choose", "2020")[0]!.querySelector("select")!, "planned");
  await choose(all("label.choose", "2035")[0]!.querySelector("select")!, "current");
  // Another workbook: a row came before, so that the names' numbers moved on, and a year came.
  workbook.stored.set(
    "mapping",
    JSON.stringify({
      "3. 公园绿地": "park-green-per-capita",
      别的: null,
      "#columns": { 2020: "planned", 2035: "current", "": null },
    }),
  );
  const [first, second, third] = table().values;
  workbook.mine = table({
    values: [first!, second!, value({ ...third!, name: "4、公园绿地", year: 2035 }), value({ year: 2030 })],
  });
  await click(button(zh.mine.read));
  expect(all(".hint", "上次没有 2030 年，请选择")).toHaveLength(1);
  await click(button("链接 3 个数值"));
  expect(workbook.brought[0]!.values.map(({ column, indicator }) => `${column} ${indicator}`)).toEqual([
    "planned green-travel-share",
    "current green-travel-share",
    "current park-green-per-capita",
  ]);
});

test("one selected cell is tied in two presses, with the indicator that was recognised", async () => {
  const workbook = await openMine();
  await click(button(zh.mine.readCell));
  await click(button("链接 1 个数值"));
  expect(workbook.brought[0]!.values).toMatchObject([
    { address: "E4", indicator: "green-travel-share", column: "planned", factor: 100 },
  ]);
});

test("one selected cell that nothing explains is tied to the indicator that the person chooses", async () => {
  const workbook = await openMine(table({ selected: { address: "H9", value: 0.7, isPercent: true } }));
  await click(button(zh.mine.readCell));
  expect(all(".hint", zh.mine.notUnderstood)).toHaveLength(1);
  await choose(document.querySelector('select[aria-label="指标"]')!, "green-travel-share");
  expect(all(".hint", "按 70% 计")).toHaveLength(1);
  await click(button("链接 1 个数值"));
  expect(workbook.brought[0]!.values).toMatchObject([{ address: "H9", factor: 100, catalogueValue: 70 }]);
});

test("the unit of one cell can be chosen, and a value whose unit is of another kind is said and not taken", async () => {
  const selected = { address: "H9", value: 312, isPercent: false };
  const tonnes = value({
    address: "E5",
    name: "总量",
    indicator: null,
    value: 3,
    unit: "吨",
    catalogueValue: null,
  });
  const workbook = await openMine(table({ selected, values: [tonnes] }));
  await click(button(zh.mine.readCell));
  await choose(document.querySelector('select[aria-label="指标"]')!, "arable-land");
  await choose(document.querySelector('select[aria-label="单位"]')!, "万亩");
  expect(all(".hint", "按 208,000 hm² 计")).toHaveLength(1);
  await click(button("链接 1 个数值"));
  expect(workbook.brought[0]!.values).toMatchObject([{ address: "H9", catalogueValue: 208_000 }]);
  await click(button(zh.mine.read));
  await click(document.querySelector('button[aria-label="更改“总量”对应的指标"]'));
  await choose(document.querySelector('select[aria-label="“总量”是哪个指标"]')!, "arable-land");
  expect(all(".hint", "单位“吨”与该指标的单位“hm²”不是同类的量，没有取用。")).toHaveLength(1);
  expect(button("链接 0 个数值")).toBeTruthy();
});

test("without a form to bring values into, the pane leads to where sheets are made", async () => {
  await openMine(table({ targets: [] }));
  await click(button(zh.mine.read));
  expect(all(".empty", zh.mine.noForm)).toHaveLength(1);
});

test("values are judged without any form: a sheet of its own, by the plan that the person chooses", async () => {
  const workbook = await openMine(table({ targets: [] }));
  await click(button(zh.mine.read));
  await choose(
    [...document.querySelectorAll(".bring select")].find((each) =>
      each.closest("label")?.textContent?.includes(zh.mine.judgeOnly.plan),
    )!,
    "县-总体规划",
  );
  await click(button("核对 2 个数值"));
  expect(workbook.judgedOnly).toMatchObject([
    { sheetId: "{own}", plan: "县-总体规划", language: "zh", flags: true },
  ]);
  expect(workbook.judgedOnly[0]!.values.map(({ address, year, factor }) => [address, year, factor])).toEqual([
    ["D4", 2020, 100],
    ["E4", 2035, 100],
  ]);
  expect(spoken()).toContain("已在“核对”表中核对 2 个数值。");
  await click(button(zh.undo.run));
  expect(workbook.undone).toEqual([9]);
});

test("a single cell is judged without any form, for the year that the person says", async () => {
  const selected = { address: "H9", value: 312, isPercent: false };
  const workbook = await openMine(table({ targets: [], selected }));
  await click(button(zh.mine.readCell));
  await choose(document.querySelector('select[aria-label="指标"]')!, "arable-land");
  await act(async () => {
    const year = document.querySelector<HTMLInputElement>('input[type="number"]')!;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!.call(year, "2030");
    year.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await click(button("核对 1 个数值"));
  expect(workbook.judgedOnly[0]!.values).toMatchObject([
    { address: "H9", indicator: "arable-land", year: 2030, catalogueValue: 312, factor: 1 },
  ]);
});

test("what is hidden or merged in the table is said", async () => {
  await openMine(table({ hasMerges: true, values: [value({ isHidden: true }), value({ address: "E9" })] }));
  await click(button(zh.mine.read));
  expect(all(".hint", "其中 1 个在隐藏或筛选掉的行列中，也读了：E4。")).toHaveLength(1);
  expect(all(".hint", zh.mine.merged)).toHaveLength(1);
});

/** Reading and gathering have tests of their own, in Node: the libraries for files are not loaded into jsdom. */
jest.mock("../../src/taskpane/mine/gatherFiles", () => ({
  gatherFiles: async ({
    files,
    plan,
    onProgress,
  }: {
    files: File[];
    plan: string;
    onProgress: (done: number) => void;
  }) => {
    onProgress(files.length);
    const state = (file: string) => (file.startsWith("乙") ? "empty" : "counted");
    return {
      bytes: new Uint8Array(),
      gathered: {
        plan,
        rows: [{}],
        refused: [
          {
            file: "乙县.csv",
            sheet: null,
            cell: "C2",
            kind: "placeholder",
            name: "总量",
            text: "—",
            reason: { zh: "这里没有数值。", en: "" },
          },
        ],
        files: files.map(({ name }) => ({ file: name, state: state(name) })),
      },
    };
  },
}));

test("files picked in the pane become a workbook to save; who returned nothing is named, what was refused listed", async () => {
  Object.assign(URL, { createObjectURL: () => "blob:gathered", revokeObjectURL: () => undefined });
  await openMine();
  const input = document.querySelector<HTMLInputElement>(`input[aria-label="${zh.mine.gather.run}"]`)!;
  Object.defineProperty(input, "files", { value: [new File([""], "甲县.csv"), new File([""], "乙县.csv")] });
  await act(async () => void input.dispatchEvent(new Event("change", { bubbles: true })));
  await settle();
  const told = all(".outcome p", "").map(({ textContent }) => textContent);
  expect(told).toEqual(["已汇总 1 个文件的 1 个数值。", "1 个文件没有报任何数值：乙县.csv。"]);
  expect(document.querySelector("a[download]")!.getAttribute("href")).toBe("blob:gathered");
  expect(all("details li", "乙县.csv › C2 总量 — 这里没有数值。")).toHaveLength(1);
  await click(tab(zh.nav.check));
  await click(tab(zh.nav.mine));
  expect(document.querySelector("a[download]")!.getAttribute("href")).toBe("blob:gathered");
});
