/** @jest-environment ./src/workbench/jest/page.cjs */
import { ExcelProblem } from "../../src/excel/excelProblem";
import { all, button, click, closePanes, labelled, openPane, settle, spoken, tab, zh } from "./render";
import { WorkbookInMemory } from "./workbookInMemory";
import { act } from "react";

afterEach(closePanes);

test("a plan that nobody draws up cannot be chosen, and the pane says why", async () => {
  await openPane();
  await click(labelled("国家"));
  const detailed = labelled("详细规划");
  expect(detailed.disabled).toBe(true);
  const reason = document.getElementById(detailed.getAttribute("aria-describedby")!);
  expect(reason!.textContent).toBe("详细规划只在市、县、乡镇编制，国家不编制。");
});

test("a plan that exists can be chosen and carries no reason", async () => {
  await openPane();
  await click(labelled("县"));
  for (const type of ["总体规划", "详细规划", "专项规划"]) {
    expect(labelled(type).disabled).toBe(false);
    expect(labelled(type).getAttribute("aria-describedby")).toBeNull();
  }
});

test("moving to a level without the chosen type selects the master plan and says so", async () => {
  const { workbook } = await openPane();
  await click(labelled("详细规划"));
  await click(labelled("国家"));
  expect(labelled("总体规划").checked).toBe(true);
  expect(spoken()).toContain("国家没有详细规划，已改选总体规划。");
  await click(button(zh.plan.build));
  expect(workbook.built.map((request) => request.plan)).toEqual(["国家-总体规划"]);
});

test("the button builds the chosen plan in the language of the pane and the pane remembers the plan", async () => {
  const { workbook } = await openPane();
  await click(labelled("县"));
  await click(labelled("专项规划"));
  await click(button(zh.plan.build));
  expect(workbook.built[0]).toMatchObject({ plan: "县-专项规划", language: "zh" });
  await closePanes();
  await openPane(workbook);
  expect(labelled("县").checked).toBe(true);
  expect(labelled("专项规划").checked).toBe(true);
});

test("while sheets are written, progress is shown and announced, and a second press builds nothing more", async () => {
  const workbook = new WorkbookInMemory();
  let open = () => {};
  workbook.gate = new Promise((resolve) => (open = resolve));
  await openPane(workbook);
  await click(button(zh.plan.build));
  const bar = document.querySelector('[role="progressbar"]')!;
  expect(bar.getAttribute("aria-valuenow")).toBe("1");
  expect(bar.getAttribute("aria-valuemax")).toBe("2");
  expect(spoken()).toContain("第 1 步，共 2 步：写入工作表");
  await click(button(zh.plan.building));
  expect(workbook.built).toHaveLength(1);
  await act(async () => open());
  await settle();
  expect(document.querySelector('[role="progressbar"]')).toBeNull();
});

test("the result lists the sheets, names the one that had to be renamed, and takes the focus", async () => {
  const workbook = new WorkbookInMemory();
  workbook.sheetNames = ["指标"];
  await openPane(workbook);
  await click(button(zh.plan.build));
  expect(all(".built li").map((each) => each.firstElementChild!.textContent)).toEqual([
    "封面",
    "策略",
    "指标 (2)",
    "说明",
  ]);
  expect(all(".built li", "指标")[0]!.textContent).toContain("工作簿中已有“指标”，新表命名为“指标 (2)”。");
  expect(all(".built li", "封面")[0]!.textContent).toBe("封面");
  expect(document.activeElement!.textContent).toBe("已新增 4 张工作表");
});

test("a problem is told in the person's language, takes the focus, and closing it gives the focus back", async () => {
  const workbook = new WorkbookInMemory();
  workbook.failure = new ExcelProblem(
    "structure-protected",
    { zh: "工作簿结构受保护，未作任何改动。", en: "The workbook structure is protected." },
    "AccessDenied",
  );
  await openPane(workbook);
  button(zh.plan.build).focus();
  await click(button(zh.plan.build));
  const alert = document.querySelector('[role="alert"]')!;
  expect(alert.textContent).toContain("工作簿结构受保护，未作任何改动。");
  expect(alert.querySelector("details")!.textContent).toContain("AccessDenied");
  expect(document.activeElement).toBe(alert);
  expect(all(".built")).toEqual([]);
  await click(button(zh.pane.close));
  expect(document.querySelector('[role="alert"]')).toBeNull();
  expect(document.activeElement).toBe(button(zh.plan.build));
});

test("an unforeseen error is a plain sentence; what the code said waits behind a disclosure", async () => {
  const workbook = new WorkbookInMemory();
  workbook.failure = new TypeError("undefined is not a function");
  await openPane(workbook);
  await click(button(zh.plan.build));
  const alert = document.querySelector('[role="alert"]')!;
  expect(alert.textContent).toContain(zh.problem.unexpected);
  const details = alert.querySelector("details")!;
  expect(details.open).toBe(false);
  expect(details.textContent).toContain("undefined is not a function");
});

test("the annexes are added in the language of the pane, and the result says what they are", async () => {
  const { workbook } = await openPane();
  await click(button(zh.plan.more.annexes));
  expect(workbook.annexesBuilt[0]).toMatchObject({ language: "zh" });
  expect(all(".more .built li").map((each) => each.textContent)).toEqual([
    "附件1 策略矩阵",
    "附件2 指标总表",
  ]);
  expect(document.activeElement!.textContent).toBe("已新增 2 张工作表");
  expect(all(".built").map((each) => each.textContent!.includes(zh.plan.next.annexes))).toEqual([true]);
  expect(workbook.built).toEqual([]);
});

test("the sample is added under a new name where the old one is taken", async () => {
  const workbook = new WorkbookInMemory();
  workbook.sheetNames = ["示例"];
  await openPane(workbook);
  await click(button(zh.plan.more.sample));
  expect(workbook.samplesBuilt).toHaveLength(1);
  expect(all(".more .built li", "示例 (2)")[0]!.textContent).toContain(
    "工作簿中已有“示例”，新表命名为“示例 (2)”。",
  );
});

test("while one set of sheets is written, the buttons for the others do nothing", async () => {
  const workbook = new WorkbookInMemory();
  let open = () => {};
  workbook.gate = new Promise((resolve) => (open = resolve));
  await openPane(workbook);
  await click(button(zh.plan.more.annexes));
  expect(document.querySelector('.more [role="progressbar"]')!.getAttribute("aria-valuenow")).toBe("1");
  expect(spoken()).toContain("第 1 步，共 2 步：写入工作表");
  await click(button(zh.plan.build));
  await click(button(zh.plan.more.sample));
  expect(workbook.built).toEqual([]);
  expect(workbook.samplesBuilt).toEqual([]);
  await act(async () => open());
  await settle();
  expect(document.querySelector('[role="progressbar"]')).toBeNull();
});

test("annexes that could not be added are a problem, and no sheet is listed", async () => {
  const workbook = new WorkbookInMemory();
  workbook.failure = new ExcelProblem("left-behind", { zh: "请手动删除。", en: "Delete by hand." });
  await openPane(workbook);
  await click(button(zh.plan.more.annexes));
  expect(document.querySelector('[role="alert"]')!.textContent).toContain("请手动删除。");
  expect(all(".built")).toEqual([]);
});

test("a build goes on while another view is shown: back again, its progress is there and a second cannot be begun", async () => {
  const workbook = new WorkbookInMemory();
  let open = () => {};
  workbook.gate = new Promise((resolve) => (open = resolve));
  await openPane(workbook);
  await click(button(zh.plan.build));
  await click(tab(zh.nav.library));
  await click(tab(zh.nav.plan));
  expect(document.querySelector('[role="progressbar"]')!.getAttribute("aria-valuenow")).toBe("1");
  await click(button(zh.plan.building));
  await click(button(zh.plan.more.sample));
  expect(workbook.built).toHaveLength(1);
  expect(workbook.samplesBuilt).toEqual([]);
  await act(async () => open());
  await settle();
  expect(document.querySelector('[role="progressbar"]')).toBeNull();
  expect(all(".built li")).toHaveLength(4);
  expect(document.activeElement!.textContent).toBe("已新增 4 张工作表");
});

test("a build that ends while another view is shown is announced, listed on return, and leaves the keyboard where it is", async () => {
  const workbook = new WorkbookInMemory();
  let open = () => {};
  workbook.gate = new Promise((resolve) => (open = resolve));
  await openPane(workbook);
  await click(button(zh.plan.build));
  await click(tab(zh.nav.library));
  await act(async () => open());
  await settle();
  expect(spoken()).toContain("工作表已生成，共 4 张");
  tab(zh.nav.plan).focus();
  await click(tab(zh.nav.plan));
  expect(all(".built li")).toHaveLength(4);
  expect(document.activeElement).toBe(tab(zh.nav.plan));
});

test("level and type stay chosen while one looks at another view", async () => {
  await openPane();
  await click(labelled("县"));
  await click(labelled("专项规划"));
  await click(tab(zh.nav.library));
  await click(tab(zh.nav.plan));
  expect([labelled("县").checked, labelled("专项规划").checked]).toEqual([true, true]);
});

test("where Excel keeps the add-in waiting, the pane says what may hold it up, until it goes on", async () => {
  const workbook = new WorkbookInMemory();
  let open = () => {};
  workbook.gate = new Promise((resolve) => (open = resolve));
  await openPane(workbook);
  await click(button(zh.plan.build));
  expect(spoken()).not.toContain(zh.pane.waiting);
  await act(async () => new Promise((done) => setTimeout(done, 3100)));
  expect(spoken()).toContain(zh.pane.waiting);
  await act(async () => open());
  await settle();
  expect(spoken()).not.toContain(zh.pane.waiting);
});
