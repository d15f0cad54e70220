/** @jest-environment ./src/workbench/jest/page.cjs */
import fc from "fast-check";
import { act } from "react";
import { layOut } from "../../src/taskpane/functions/layOut";
import { loadGuide, type GuideEntry } from "../../src/taskpane/functions/guide";
import { ExcelProblem } from "../../src/excel/excelProblem";
import { all, button, click, closePanes, openPane, press, settle, spoken, tab, type, zh } from "./render";
import { WorkbookInMemory } from "./workbookInMemory";

afterEach(closePanes);

async function openFunctions() {
  const { workbook } = await openPane();
  await click(tab(zh.nav.functions));
  return workbook;
}

const search = () => document.querySelector<HTMLInputElement>('input[type="search"]')!;
const listed = () => all("code.entry-name").map((each) => each.textContent);

const entry: GuideEntry = {
  id: "LAND.TRY",
  family: "LAND",
  text: { zh: "试。", en: "Try." },
  parameters: [
    {
      name: "area",
      optional: false,
      label: { zh: "用地面积", en: "area" },
      text: { zh: "", en: "" },
      choices: null,
    },
    {
      name: "kind",
      optional: true,
      label: { zh: "类型", en: "kind" },
      text: { zh: "", en: "" },
      choices: [{ zh: "平均", en: "average" }],
    },
    { name: "x1", optional: true, label: { zh: "年数", en: "x1" }, text: { zh: "", en: "" }, choices: null },
  ],
  returns: { zh: "", en: "" },
  throws: { zh: "", en: "" },
  formula: { zh: "", en: "" },
  sources: [],
  examples: [],
};

test("the list holds every function of the guide under its family", async () => {
  await openFunctions();
  const guide = await loadGuide();
  expect(listed().sort()).toEqual(guide.map(({ id }) => id).sort());
  expect(all("h2", "CARBON").map((each) => each.textContent)).toEqual(["CARBON · 碳排放与碳汇"]);
});

test("search narrows the list by name or by purpose, and says how many are left", async () => {
  await openFunctions();
  await type(search(), "land.citysize");
  expect(listed()).toEqual(["LAND.CITYSIZE"]);
  expect(spoken()).toContain("共 1 个函数");
  await type(search(), "紧凑度");
  expect(listed()).toContain("LAND.COMPACTNESS");
  await type(search(), "没有这样的函数");
  expect(listed()).toEqual([]);
  expect(all(".empty")[0]!.textContent).toBe(zh.functions.nothing);
});

test("a function unfolds to its meaning, arguments, and worked examples with their results", async () => {
  await openFunctions();
  const guide = await loadGuide();
  const intensity = guide.find(({ id }) => id === "CARBON.INTENSITY")!;
  await click(all(".entry-head", "CARBON.INTENSITY")[0]);
  const details = document.querySelector(".details")!.textContent!;
  expect(details).toContain(intensity.text.zh);
  for (const parameter of intensity.parameters) expect(details).toContain(parameter.text.zh);
  for (const example of intensity.examples) {
    expect(details).toContain(example.formula);
    expect(details).toContain(example.result);
  }
});

test("what is typed for the arguments goes into the inserted formula; what is missing shows by name", async () => {
  const workbook = await openFunctions();
  await click(all(".entry-head", "CARBON.INTENSITY")[0]);
  const [emissions] = [...document.querySelectorAll<HTMLInputElement>(".argument input")];
  await type(emissions!, "B2");
  expect(document.querySelector(".formula")!.textContent).toBe("=CARBON.INTENSITY(B2, 产出)");
  await click(button(zh.insert.formula));
  expect(workbook.inserted).toEqual(["=CARBON.INTENSITY(B2, 产出)"]);
  expect(spoken()).toContain("已插入到所选单元格：=CARBON.INTENSITY(B2, 产出)");
});

test("a worked example can be inserted as it stands", async () => {
  const workbook = await openFunctions();
  const example = (await loadGuide()).find(({ id }) => id === "CARBON.INTENSITY")!.examples[0]!;
  await click(all(".entry-head", "CARBON.INTENSITY")[0]);
  await click(document.querySelector(`[aria-label="插入算例 ${example.formula}"]`));
  expect(workbook.inserted).toEqual([example.formula]);
});

test("repairing hands over every function's id and tells how many cells were repaired, remain, or are locked", async () => {
  const workbook = await openFunctions();
  workbook.repair = { repaired: 3, remaining: 1, lockedSheets: ["封面", "指标"] };
  await click(button(zh.functions.repair.run));
  const guide = await loadGuide();
  expect(workbook.repairedIds).toEqual(guide.map(({ id }) => id));
  expect(spoken()).toContain("已修复 3 个单元格。");
  expect(spoken()).toContain("另有 1 个单元格仍显示 #NAME?");
  expect(spoken()).toContain("封面、指标");
});

test.each([
  ["repairing", "1", "读取单元格", () => click(button(zh.functions.repair.run))],
  [
    "turning into values",
    "3",
    "写入单元格",
    async () => {
      await click(button(zh.functions.keep.run));
      await click(button(zh.functions.keep.confirm));
    },
  ],
])("%s a long workbook shows how far it has come", async (_, done, label, run) => {
  const workbook = await openFunctions();
  let open = () => {};
  workbook.gate = new Promise((resolve) => (open = resolve));
  await run();
  const bar = document.querySelector('[role="progressbar"]')!;
  expect([bar.getAttribute("aria-valuenow"), bar.getAttribute("aria-valuemax")]).toEqual([done, "4"]);
  expect(bar.parentElement!.textContent).toContain(label);
  await act(async () => open());
  await settle();
  expect(document.querySelector('[role="progressbar"]')).toBeNull();
});

test("where nothing is broken, repairing says so", async () => {
  await openFunctions();
  await click(button(zh.functions.repair.run));
  expect(spoken()).toContain(zh.functions.repair.none);
});

test("a repair that Excel refuses is a message, and nothing is said to be repaired", async () => {
  const workbook = await openFunctions();
  workbook.failure = new ExcelProblem("cell-editing", { zh: "正在编辑单元格。", en: "Editing." });
  await click(button(zh.functions.repair.run));
  expect(document.querySelector('[role="alert"]')!.textContent).toContain("正在编辑单元格。");
  expect(spoken()).not.toContain("修复");
});

test("formulas are replaced by values only after a second, plain question, which can be declined", async () => {
  const workbook = await openFunctions();
  workbook.keep = { kept: 4, errors: 1, lockedSheets: ["封面"], names: ["碳强度"], step: 1 };
  await click(button(zh.functions.keep.run));
  expect(workbook.keptIds).toEqual([]);
  expect(document.activeElement).toBe(button(zh.functions.keep.confirm));
  await click(button(zh.functions.keep.cancel));
  expect(workbook.keptIds).toEqual([]);
  expect(document.activeElement).toBe(button(zh.functions.keep.run));

  await click(button(zh.functions.keep.run));
  await click(button(zh.functions.keep.confirm));
  expect(workbook.keptIds).toHaveLength((await loadGuide()).length);
  expect(spoken()).toContain("已把 4 个公式换成数值。");
  expect(spoken()).toContain("另有 1 个公式显示错误值");
  expect(spoken()).toContain("以下名称的定义用到本加载项的函数，没有改动：碳强度。");
  expect(spoken()).toContain("封面");
});

test("the question can be put aside with Esc, and the keyboard is back where it was", async () => {
  const workbook = await openFunctions();
  await click(button(zh.functions.keep.run));
  await press(button(zh.functions.keep.confirm), "Escape");
  expect(document.activeElement).toBe(button(zh.functions.keep.run));
  expect(workbook.keptIds).toEqual([]);
});

test("formulas that are being replaced go on while another view is shown, once only, and the result waits there", async () => {
  const workbook = await openFunctions();
  workbook.keep = { kept: 4, errors: 0, lockedSheets: [], names: [], step: 1 };
  let open = () => {};
  workbook.gate = new Promise((resolve) => (open = resolve));
  await click(button(zh.functions.keep.run));
  await click(button(zh.functions.keep.confirm));
  expect(document.activeElement).toBe(button(zh.functions.keep.running));
  await click(tab(zh.nav.plan));
  await click(tab(zh.nav.functions));
  await click(button(zh.functions.keep.running));
  expect(all("button", zh.functions.keep.confirm)).toEqual([]);
  await click(tab(zh.nav.plan));
  await act(async () => open());
  await settle();
  await click(tab(zh.nav.functions));
  expect(spoken()).toContain("已把 4 个公式换成数值。");
});

test("the unfolded function and what was typed for it are there again after a look at another view", async () => {
  await openFunctions();
  await click(all(".entry-head", "CARBON.INTENSITY")[0]);
  await type(document.querySelector<HTMLInputElement>(".argument input")!, "B2");
  await click(tab(zh.nav.library));
  await click(tab(zh.nav.functions));
  expect(document.querySelector<HTMLInputElement>(".argument input")!.value).toBe("B2");
});

test("an occupied cell is a message and nothing is announced as inserted", async () => {
  const workbook = new WorkbookInMemory();
  await openPane(workbook);
  await click(tab(zh.nav.functions));
  await click(all(".entry-head", "CARBON.INTENSITY")[0]);
  workbook.failure = new ExcelProblem("cell-occupied", { zh: "所选单元格已有内容。", en: "Occupied." });
  await click(button(zh.insert.formula));
  expect(document.querySelector('[role="alert"]')!.textContent).toContain("所选单元格已有内容。");
  expect(spoken()).not.toContain("已插入");
});

test("a message can be closed with Esc, and where what had the focus is gone the keyboard goes to the view", async () => {
  const workbook = await openFunctions();
  await click(all(".entry-head", "CARBON.INTENSITY")[0]);
  for (const gone of [false, true]) {
    workbook.failure = new ExcelProblem("cell-occupied", { zh: "所选单元格已有内容。", en: "Occupied." });
    button(zh.insert.formula).focus();
    await click(button(zh.insert.formula));
    if (gone) await click(all(".entry-head", "CARBON.INTENSITY")[0]);
    await press(document.querySelector('[role="alert"]')!, "Escape");
    expect(document.querySelector('[role="alert"]')).toBeNull();
    expect(document.activeElement).toBe(gone ? document.querySelector("main") : button(zh.insert.formula));
  }
});

test("optional arguments at the end are left out, in the middle they stay empty", () => {
  expect(layOut(entry, ["A1"], "zh")).toBe("=LAND.TRY(A1)");
  expect(layOut(entry, ["A1", "", "5"], "zh")).toBe("=LAND.TRY(A1, , 5)");
});

test("a choice is put in quotes in either language; anything else is taken as typed", () => {
  expect(layOut(entry, ["A1", "平均"], "zh")).toBe('=LAND.TRY(A1, "平均")');
  expect(layOut(entry, ["A1", "Average"], "zh")).toBe('=LAND.TRY(A1, "Average")');
  expect(layOut(entry, ["A1", "C3"], "zh")).toBe("=LAND.TRY(A1, C3)");
});

test("a placeholder never reads as a cell, a number or two names", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom("x1", "R", "c", "R1", "2 years", "ABC123")),
      (label) => {
        fc.pre(/[\p{L}\p{N}]/u.test(label));
        const one = { ...entry, parameters: [{ ...entry.parameters[0]!, label: { zh: label, en: label } }] };
        const name = layOut(one, [], "en").slice("=LAND.TRY(".length, -1);
        expect(name).toMatch(/^[\p{L}_][\p{L}\p{N}_]*$/u);
        expect(name).not.toMatch(/^([a-z]{1,3}\d+|[rc]\d*)$/i);
      },
    ),
  );
});
