/** @jest-environment ./src/workbench/jest/page.cjs */
import { act } from "react";
import { findIndicator, source, strategiesFor } from "../../src/catalogue";
import { findNationalTarget } from "../../src/catalogue/nationalTargets";
import { ExcelProblem } from "../../src/excel/excelProblem";
import { navigate } from "../../src/taskpane/wantedView";
import { finding } from "./findings";
import { all, button, click, closePanes, labelled, openPane, settle, spoken, tab, zh } from "./render";
import { WorkbookInMemory } from "./workbookInMemory";

afterEach(closePanes);

const place = (address: string, sheetName = "指标") => ({ sheetId: `{${sheetName}}`, sheetName, address });

/** A workbook with one row of each verdict. */
function mixed() {
  const workbook = new WorkbookInMemory();
  workbook.findings = [
    finding({ verdict: "met", name: "甲", gap: null, place: place("I5") }),
    finding({ verdict: "missed", name: "乙", place: place("I6") }),
    finding({
      verdict: "invalid",
      name: "丙",
      value: 130,
      gap: null,
      reason: { zh: "数值超出可能的范围。", en: "Out of range." },
      place: place("I7"),
    }),
    finding({ verdict: "missing", name: "丁", value: "", gap: null, place: place("I8") }),
    finding({ verdict: "none", name: "戊", operator: null, target: "", gap: null, place: place("I9") }),
  ];
  return workbook;
}

async function openChecked(workbook = mixed()) {
  await openPane(workbook);
  await click(tab(zh.nav.check));
  await click(button(zh.check.run));
  return workbook;
}

const groups = () => all(".group h2").map((heading) => heading.textContent!.trim());
const entries = () => all(".entry-name").map((entry) => entry.textContent);

test("cells that break a target come first, then invalid ones, then empty ones; the rest is not listed", async () => {
  await openChecked();
  expect(groups()).toEqual(["未达标 1", "数据异常 1", "缺数据 1"]);
  expect(entries()).toEqual(["乙", "丙", "丁"]);
});

test("the counts of every verdict are shown and announced", async () => {
  await openChecked();
  expect(all(".count").map((count) => count.textContent)).toEqual([
    "1未达标",
    "1数据异常",
    "1缺数据",
    "1达标",
    "1无目标",
  ]);
  expect(spoken()).toContain("检查完成：未达标 1，数据异常 1，缺数据 1，达标 1，无目标 1");
  expect(document.querySelector("nav .badge")!.getAttribute("aria-label")).toBe("1 项未达标");
});

test("an entry shows value, requirement and gap, the gap between percentages in percentage points", async () => {
  await openChecked();
  expect(all(".entry", "乙")[0]!.querySelector(".facts")!.textContent!.trim()).toBe(
    "填报值 62.5% 要求 ≥ 70% 差距 7.5 个百分点",
  );
  expect(all(".entry", "丁")[0]!.querySelector(".facts")!.textContent).toContain("填报值 空白");
});

test("each verdict has its word and a shape of its own", async () => {
  await openChecked();
  const shapes = all(".count").map((count) => count.querySelector("svg")!.innerHTML);
  expect(new Set(shapes).size).toBe(5);
});

test("a verdict can be filtered in and out from the keyboard-operable count", async () => {
  await openChecked();
  const met = all("button.count", "达标").find((count) => count.textContent === "1达标")!;
  expect(met.getAttribute("aria-pressed")).toBe("false");
  await click(met);
  expect(met.getAttribute("aria-pressed")).toBe("true");
  expect(entries()).toContain("甲");
  await click(all("button.count", "未达标")[0]);
  expect(entries()).not.toContain("乙");
});

test("clicking an entry goes to its cell and unfolds; clicking again folds without going anywhere", async () => {
  const workbook = await openChecked();
  const head = all(".entry-head", "乙")[0]!;
  await click(head);
  expect(workbook.visited).toEqual([place("I6")]);
  expect(head.getAttribute("aria-expanded")).toBe("true");
  expect(document.getElementById(head.getAttribute("aria-controls")!)!.hidden).toBe(false);
  await click(head);
  expect(head.getAttribute("aria-expanded")).toBe("false");
  expect(workbook.visited).toHaveLength(1);
});

test("the details name the source of the target with its place, and the plan's strategies for the indicator", async () => {
  const indicator = findIndicator("green-travel-share")!;
  const target = indicator.targets.find((each) => each.operator === "≥" && each.value === 70)!;
  await openChecked();
  await click(all(".entry-head", "乙")[0]);
  const details = document.querySelector(".details")!.textContent!;
  expect(details).toContain(source(target.citation.source).title);
  expect(details).toContain(target.citation.locator);
  const strategies = strategiesFor("green-travel-share", "市-总体规划");
  expect(strategies.length).toBeGreaterThan(0);
  for (const strategy of strategies) {
    expect(details).toContain(strategy.title.zh);
    expect(details).toContain(strategy.explanation.zh);
  }
});

test("an unverified target is marked 待核, with what is printed in the report", async () => {
  const target = findIndicator("park-green-per-capita")!.targets.find(
    (each) => each.confidence === "unverified",
  )!;
  const workbook = new WorkbookInMemory();
  workbook.findings = [
    finding({
      indicator: "park-green-per-capita",
      operator: target.operator,
      target: target.value,
      unit: target.unit,
    }),
  ];
  await openChecked(workbook);
  await click(all(".entry-head")[0]);
  expect(all(".tag.warn").map((tag) => tag.textContent)).toEqual(["待核"]);
  expect(document.querySelector(".details")!.textContent).toContain(target.printed!.value);
});

test("a target that depends on the size of the city says for which classes it holds", async () => {
  const target = findIndicator("public-transport-share")!.targets.find(({ condition }) =>
    condition.citySize?.includes("Ⅰ型大城市"),
  )!;
  const workbook = new WorkbookInMemory();
  workbook.findings = [finding({ indicator: "public-transport-share", target: target.value })];
  await openChecked(workbook);
  await click(all(".entry-head")[0]);
  expect(document.querySelector(".target-source")!.textContent).toContain("适用条件：Ⅰ型大城市、Ⅱ型大城市");
});

test("a target that a person changed is not given the catalogue's source", async () => {
  const workbook = new WorkbookInMemory();
  workbook.findings = [finding({ target: 71 })];
  await openChecked(workbook);
  await click(all(".entry-head")[0]);
  expect(document.querySelector(".details")!.textContent).toContain(zh.check.ownTarget);
  // Those that are offered beside have their own.
  expect(document.querySelector(".details > .target-source")).toBeNull();
});

test("a national target that no indicator measures shows where it comes from", async () => {
  const workbook = new WorkbookInMemory();
  const national = findNationalTarget("non-fossil-share-2035")!;
  workbook.findings = [
    finding({
      indicator: national.id,
      plan: "国家-总体规划",
      operator: national.operator,
      target: national.value,
    }),
  ];
  await openChecked(workbook);
  await click(all(".entry-head")[0]);
  const details = document.querySelector(".details")!.textContent;
  expect(details).toContain("国家目标");
  expect(details).toContain(source(national.citation.source).title);
  expect(details).not.toContain(zh.check.ownRow);
});

test("a row that a person added says that the catalogue holds nothing about it", async () => {
  const workbook = new WorkbookInMemory();
  workbook.findings = [finding({ indicator: null, plan: null })];
  await openChecked(workbook);
  await click(all(".entry-head")[0]);
  expect(document.querySelector(".details")!.textContent).toContain(zh.check.ownRow);
});

test("a cell that is gone is a message, not a crash", async () => {
  const workbook = await openChecked();
  workbook.failure = new ExcelProblem("place-gone", { zh: "单元格已不存在。", en: "Gone." });
  await click(all(".entry-head", "乙")[0]);
  expect(document.querySelector('[role="alert"]')!.textContent).toContain("单元格已不存在。");
});

test("ten thousand rows are shown a page at a time", async () => {
  const workbook = new WorkbookInMemory();
  workbook.findings = Array.from({ length: 10_000 }, (_, row) =>
    finding({ verdict: "missing", value: "", gap: null, place: place(`I${row + 5}`) }),
  );
  await openChecked(workbook);
  expect(all(".entry")).toHaveLength(50);
  await click(button("还有 9950 项"));
  expect(all(".entry")).toHaveLength(100);
  expect(document.activeElement).toBe(all(".entry-head")[50]);
});

test("several tables are told apart by sheet and plan; a press narrows counts and list to one of them", async () => {
  const workbook = new WorkbookInMemory();
  workbook.findings = [
    finding({ table: "{a}", name: "甲", place: place("I5") }),
    finding({ table: "{b}", name: "乙", place: place("I5", "指标 (2)") }),
    finding({ table: "{c}", name: "丙", place: place("I5", "指标 (3)") }),
  ];
  workbook.tables = [
    {
      id: "{a}",
      plan: "市-总体规划",
      sheetName: "指标",
      rows: 1,
      isFirstForm: false,
      planYear: 2035,
      targetlessHidden: false,
      copies: ["{c}"],
    },
    {
      id: "{b}",
      plan: "县-总体规划",
      sheetName: "指标 (2)",
      rows: 1,
      isFirstForm: false,
      planYear: 2035,
      targetlessHidden: false,
      copies: [],
    },
    {
      id: "{c}",
      plan: "市-总体规划",
      sheetName: "指标 (3)",
      rows: 1,
      isFirstForm: false,
      planYear: 2035,
      targetlessHidden: false,
      copies: ["{a}"],
    },
  ];
  await openChecked(workbook);
  expect(all(".hint", "指标、指标 (3)")).toHaveLength(1);
  await click(all("button", "指标 (2) · 县级国土空间总体规划")[0]);
  expect(entries()).toEqual(["乙"]);
  expect(all(".scope", "只计指标 (2)")).toHaveLength(1);
  await click(all("button", zh.check.allTables)[0]);
  expect(entries()).toEqual(["甲", "乙", "丙"]);
});

const percent = (address: string) => ({
  kind: "percent" as const,
  place: place(address),
  value: 0.72,
  meant: 72,
  text: { zh: "请填 72。", en: "Enter 72." },
});

test("a percentage in a % row is made a number at one press, for one row or for all, and undone at another", async () => {
  const workbook = new WorkbookInMemory();
  workbook.findings = [
    finding({ name: "甲", remarks: [percent("I5"), percent("J5")] }),
    finding({ name: "乙", remarks: [{ ...percent("I6"), kind: "fraction" }] }),
  ];
  await openChecked(workbook);
  await click(button("全部改正（2 处）"));
  expect(workbook.corrected.map(({ place: { address }, from, to }) => [address, from, to])).toEqual([
    ["I5", 0.72, 72],
    ["J5", 0.72, 72],
  ]);
  expect(workbook.checks).toBe(2);
  await click(document.querySelector('button[aria-label="指标!I6：改为 72"]'));
  expect(workbook.corrected.at(-1)!.place.address).toBe("I6");
  await click(button(zh.undo.run));
  expect(workbook.undone).toEqual([7]);
  expect(spoken()).toContain(zh.undo.done);
});

test("rows with values and no formula are counted, and get their formulas at a press", async () => {
  const workbook = new WorkbookInMemory();
  workbook.findings = [finding({ inSheet: "absent" }), finding({ inSheet: "differs", place: place("I6") })];
  await openChecked(workbook);
  expect(all(".attention p", "1 行有数值但没有判定公式。")).toHaveLength(1);
  expect(all(".attention p", "1 行的“判定”与这里的结果不同")).toHaveLength(1);
  await click(button(zh.check.attention.fill));
  expect(workbook.filled).toBe(1);
  expect(spoken()).toContain("已为 1 行补上公式。");
});

test("a cell that is filtered out is said to be, where the press was", async () => {
  const workbook = new WorkbookInMemory();
  workbook.findings = [finding()];
  workbook.isHidden = true;
  await openChecked(workbook);
  await click(all(".entry-head")[0]);
  expect(spoken()).toContain("已选中 指标!I5，但它所在的行或列被隐藏");
});

test("without the switch an edit marks the results as out of date until the next check", async () => {
  const workbook = new WorkbookInMemory();
  workbook.findings = [finding()];
  await openChecked(workbook);
  expect(all(".stale")).toEqual([]);
  await act(async () => workbook.edit());
  await settle();
  expect(workbook.checks).toBe(1);
  expect(all(".stale", "已过时")).toHaveLength(1);
  await click(button(zh.check.run));
  expect(all(".stale")).toEqual([]);
});

test("with the switch on, a check follows each edit, also while another view is shown, and the switch is remembered", async () => {
  const workbook = mixed();
  await openPane(workbook);
  await click(tab(zh.nav.check));
  await click(labelled(zh.check.auto));
  expect(workbook.stored.get("autoCheck")).toBe("on");
  await click(tab(zh.nav.plan));
  await act(async () => workbook.edit());
  await settle();
  expect(workbook.checks).toBe(1);
  expect(document.querySelector("nav .badge")!.textContent).toBe("1");
  await closePanes();
  expect(workbook.watchers.size).toBe(0);
  await openPane(workbook);
  expect(workbook.watchers.size).toBe(1);
  await click(tab(zh.nav.check));
  await click(labelled(zh.check.auto));
  expect(workbook.watchers.size).toBe(0);
});

test("edits during a check lead to one more check, not to one each", async () => {
  const workbook = mixed();
  workbook.stored.set("autoCheck", "on");
  await openPane(workbook);
  let open = () => {};
  workbook.gate = new Promise((resolve) => (open = resolve));
  await act(async () => workbook.edit());
  await act(async () => workbook.edit());
  await act(async () => workbook.edit());
  await act(async () => open());
  await settle();
  expect(workbook.checks).toBe(2);
});

test("a failed check after an edit is said quietly and leaves the focus where it was", async () => {
  const workbook = mixed();
  workbook.stored.set("autoCheck", "on");
  await openPane(workbook);
  await click(tab(zh.nav.check));
  const focused = document.activeElement;
  workbook.failure = new ExcelProblem("cell-editing", { zh: "正在编辑单元格。", en: "Editing." });
  await act(async () => workbook.edit());
  await settle();
  expect(document.querySelector('[role="alert"]')).toBeNull();
  expect(spoken()).toContain("自动检查没有完成：正在编辑单元格。");
  expect(document.activeElement).toBe(focused);
});

test("a check asked for during a quiet one says aloud what went wrong", async () => {
  const workbook = mixed();
  workbook.stored.set("autoCheck", "on");
  await openPane(workbook);
  await click(tab(zh.nav.check));
  let open!: () => void;
  workbook.gate = new Promise((resolve) => (open = resolve));
  await act(async () => workbook.edit());
  await act(async () => navigate({ view: "check", check: true }));
  await act(async () => workbook.edit());
  workbook.failure = new ExcelProblem("cell-editing", { zh: "正在编辑单元格。", en: "Editing." });
  workbook.failures = 2;
  await act(async () => open());
  await settle();
  expect(workbook.checks).toBe(2);
  expect(document.querySelector('[role="alert"]')!.textContent).toContain("正在编辑单元格。");
});

test("what unfolds comes into view with its heading", async () => {
  const shown: string[] = [];
  // Newer browsers answer a scroll with a promise; React must not take that for the effect's clean-up.
  Element.prototype.scrollIntoView = async function (this: Element) {
    shown.push(this.className);
  };
  await openChecked();
  await click(all(".entry-head", "乙")[0]!);
  expect(shown).toEqual(["entry"]);
  await click(all(".entry-head", "乙")[0]!);
  expect(all(".entry-head", "乙")).not.toHaveLength(0);
  Reflect.deleteProperty(Element.prototype, "scrollIntoView");
});

test("colour marks can be taken off and put back", async () => {
  const workbook = await openChecked();
  button(zh.check.takeFlags).focus();
  await click(button(zh.check.takeFlags));
  expect(workbook.flags).toBe(false);
  expect(document.activeElement).toBe(button(zh.check.putFlags));
  expect(all("button", zh.check.takeFlags)).toEqual([]);
  await click(button(zh.check.putFlags));
  expect(workbook.flags).toBe(true);
});

test("where there is no indicator table nothing is said about colour marks", async () => {
  const workbook = new WorkbookInMemory();
  workbook.flags = null;
  await openPane(workbook);
  await click(tab(zh.nav.check));
  expect(all(".flags")).toEqual([]);
});

test("the ribbon's wish opens the check view and runs a check", async () => {
  const workbook = mixed();
  await openPane(workbook);
  await act(async () => navigate({ view: "check", check: true }));
  await settle();
  expect(workbook.checks).toBe(1);
  expect(document.querySelector("h1")!.textContent).toBe(zh.check.title);
  expect(document.activeElement!.tagName).toBe("MAIN");
});

test("a wish made before the pane was drawn is kept for it", async () => {
  const workbook = mixed();
  navigate({ view: "check", check: true });
  await openPane(workbook);
  expect(workbook.checks).toBe(1);
});

test("the value is drawn on a line beside its target, for the eye only, and not where there is nothing to draw", async () => {
  await openChecked();
  expect(all(".proportions span").map(({ className }) => className)).toEqual([
    "missed",
    "invalid",
    "missing",
    "met",
    "none",
  ]);
  await click(all(".entry-head", "乙")[0]);
  expect(all(".bullet[aria-hidden=true] .at.missed")).toHaveLength(1);
  await click(all(".entry-head", "乙")[0]);
  await click(all(".entry-head", "丁")[0]);
  expect(all(".details")).toHaveLength(1);
  expect(all(".bullet")).toHaveLength(0);
});

function ofSeveralSectors() {
  const workbook = new WorkbookInMemory();
  workbook.findings = [
    finding({ name: "甲", place: place("I5") }),
    finding({ name: "乙", verdict: "met", gap: null, place: place("I6") }),
    finding({ name: "丙", sector: "废弃物处理", indicator: "reclaimed-water-rate", place: place("I7") }),
    finding({ name: "丁", sector: null, indicator: null, plan: null, place: place("I8") }),
  ];
  return workbook;
}
const sectors = () => all("button.sector");

test("each sector has its proportions, in words too, and a press lists that sector alone, another all again", async () => {
  await openChecked(ofSeveralSectors());
  expect(sectors().map((sector) => sector.textContent)).toEqual([
    "全部领域达标 1/4未达标 3、达标 1",
    "交通达标 1/2未达标 1、达标 1",
    "废弃物处理达标 0/1未达标 1",
    "其他达标 0/1未达标 1",
  ]);
  expect(sectors().map((sector) => sector.getAttribute("aria-pressed"))).toEqual([
    "true",
    "false",
    "false",
    "false",
  ]);
  const parts = [...sectors()[1]!.querySelectorAll(".proportions > span")];
  expect(parts.map(({ className }) => className)).toEqual(["missed", "met"]);
  await click(sectors()[2]);
  expect(sectors()[2]!.getAttribute("aria-pressed")).toBe("true");
  expect(entries()).toEqual(["丙"]);
  expect(spoken()).toContain("废弃物处理：列出 1 项");
  await click(sectors()[2]);
  expect(entries()).toEqual(["甲", "丙", "丁"]);
});

test("a chosen sector is what the counts above count, too, and they say so", async () => {
  await openChecked(ofSeveralSectors());
  const counts = () => all(".count strong").map(({ textContent }) => textContent);
  expect(counts()).toEqual(["3", "0", "0", "1", "0"]);
  expect(all(".scope").map(({ textContent }) => textContent)).toEqual(["全部，共 4 行"]);
  await click(sectors()[1]);
  expect(counts()).toEqual(["1", "0", "0", "1", "0"]);
  expect(all(".scope").map(({ textContent }) => textContent)).toEqual(["只计交通，共 2 行"]);
  expect(document.querySelector("nav .badge")!.textContent).toBe("3");
  await click(sectors()[0]);
  expect(counts()).toEqual(["3", "0", "0", "1", "0"]);
});

test("the filters and what was unfolded are as they were after a look at another view", async () => {
  await openChecked(ofSeveralSectors());
  await click(all("button.count", "达标").find((count) => count.textContent === "1达标"));
  await click(sectors()[1]);
  await click(all(".entry-head", "甲")[0]);
  await click(tab(zh.nav.library));
  await click(tab(zh.nav.check));
  expect(entries()).toEqual(["甲", "乙"]);
  expect(all(".entry-head[aria-expanded=true] .entry-name").map(({ textContent }) => textContent)).toEqual([
    "甲",
  ]);
});

test("a workbook of one sector has no bars by sector", async () => {
  const workbook = new WorkbookInMemory();
  workbook.findings = [finding({ place: place("I5") }), finding({ place: place("I6") })];
  await openChecked(workbook);
  expect(all(".entry")).toHaveLength(2);
  expect(all(".sector")).toEqual([]);
});

test("what is wrong with an invalid value is said in the list already", async () => {
  await openChecked();
  expect(all(".entry-head", "丙")[0]!.textContent).toContain("数值超出可能的范围。");
});

test("where nothing has been checked yet, a press leads to the sheets", async () => {
  await openPane();
  await click(tab(zh.nav.check));
  await click(button(zh.check.goPlan));
  expect(document.querySelector("h1")!.textContent).toBe(zh.plan.title);
});

test("tables of version 0.1 are offered today's form; what was kept is said, and one press takes it back", async () => {
  const workbook = new WorkbookInMemory();
  workbook.findings = [finding({ table: "{a}", place: place("K6") })];
  workbook.tables = [
    {
      id: "{a}",
      plan: "市-总体规划",
      sheetName: "指标",
      rows: 1,
      isFirstForm: true,
      planYear: 2035,
      targetlessHidden: false,
      copies: [],
    },
  ];
  workbook.upgradeReport = { ...workbook.upgradeReport, keptTargets: ["绿色出行分担率"] };
  await openChecked(workbook);
  expect(all(".attention p").map(({ textContent }) => textContent)).toContain(
    "以下工作表是 0.1 版的样子：指标。",
  );
  await click(button(zh.check.upgrade.run));
  const said = document.querySelector(`[aria-label="${zh.check.upgrade.title}"]`)!.textContent;
  expect(said).toContain("1 张指标表已是现在的表式。");
  expect(said).toContain("1 行的目标改动过，照原样保留：绿色出行分担率。");
  expect(said).not.toContain(zh.check.upgrade.run);
  expect(workbook.checks).toBe(2);
  await click(button(zh.undo.run));
  expect(workbook.undone).toEqual([7]);
});

test("a workbook of today's form is offered nothing", async () => {
  await openChecked();
  expect(document.querySelector(`[aria-label="${zh.check.upgrade.title}"]`)).toBeNull();
});

test("what is to be mended on other sheets is said after a check, with the way there", async () => {
  const workbook = mixed();
  const at = place("A3", "碳账");
  const row = { name: "工业燃料 · 烟煤", text: "数据异常：单位不在列表中", place: place("A12:R12", "碳账") };
  workbook.statements = [{ text: "自定因子 2 项；需要核对的 1 行", place: at, rows: [row] }];
  await openChecked(workbook);
  await settle();
  expect(document.body.textContent).toContain("自定因子 2 项；需要核对的 1 行");
  expect(document.body.textContent).toContain("数据异常：单位不在列表中");
  await click(button("转到 碳账"));
  expect(workbook.visited.at(-1)).toEqual(at);
  await click(button("工业燃料 · 烟煤"));
  expect(workbook.visited.at(-1)).toEqual(row.place);
});

test("a computed row shows its inputs and the missing ones, goes there, and brings typed values back", async () => {
  const workbook = new WorkbookInMemory();
  const computed = { words: "规划值改填（算得3）", isTypedOver: true };
  workbook.findings = [finding({ computed })];
  const input = { name: "常住人口", unit: "万人", values: [300, "", ""], place: place("F9", "数据") };
  workbook.computedFrom = {
    ...computed,
    formula: "二氧化碳排放量 ÷ 常住人口",
    missing: "常住人口",
    fault: "数据异常：规划值应不小于 0",
    base: null,
    inputs: [{ ...input, isMissing: true }],
  };
  await openChecked(workbook);
  await click(document.querySelector(".entry-head")!);
  await settle();
  await click(button(zh.check.computed.show));
  const shown = all(".details")[0]!.textContent!;
  for (const words of [
    "数据异常：规划值应不小于 0",
    "还缺：常住人口",
    "常住人口（缺）",
    "现状 300，近期 —，规划 — 万人",
  ])
    expect(shown).toContain(words);
  await click(button("转到 常住人口"));
  expect(workbook.visited.at(-1)).toEqual(place("F9", "数据"));
  await click(button(zh.check.computed.restore));
  expect(workbook.restored).toEqual([
    { table: "{t1}", place: workbook.findings[0]!.place, indicator: "green-travel-share" },
  ]);
  expect(spoken()).toContain("“绿色出行分担率”已恢复为算得的值（1 格）。");
});

test("a target to be verified is offered with its source, taken over at one press and undone at another", async () => {
  const workbook = new WorkbookInMemory();
  const row = finding({ indicator: "park-green-per-capita", name: "人均公园绿地", unit: "m²/人", target: 8 });
  workbook.findings = [row];
  await openChecked(workbook);
  await click(document.querySelector(".entry-head")!);
  await settle();
  const press = all(".details button").find(({ textContent }) => textContent!.startsWith("采用 ≥ 14 m²/人"));
  await click(press!);
  expect(workbook.adopted).toEqual([
    {
      table: row.table,
      place: row.place,
      indicator: "park-green-per-capita",
      target: "park-green-per-capita/report",
    },
  ]);
  expect(spoken()).toContain("“人均公园绿地”已采用待核的目标。");
  await click(button(zh.undo.run));
  expect(workbook.undone).toEqual([1]);
});

test("of the rows that miss their target the binding ones come first, and each says its kind in a word", async () => {
  const workbook = new WorkbookInMemory();
  workbook.findings = [
    finding({ name: "建议的", kind: "advisory", place: place("I5") }),
    finding({ name: "未注明的", place: place("I6") }),
    finding({ name: "约束的", kind: "binding", place: place("I7") }),
  ];
  await openChecked(workbook);
  expect(entries()).toEqual(["约束的", "未注明的", "建议的"]);
  expect(all(".entry-head").map((head) => head.querySelector(".tag")?.textContent ?? null)).toEqual([
    "约束性",
    null,
    "建议性",
  ]);
});

test("a target of an earlier year is said to be carried on, with the source of that very target", async () => {
  const targets = findIndicator("municipal-waste-resource-rate")!.targets;
  const alike = targets.filter(({ operator, value }) => operator === "≥" && value === 65);
  expect(alike.length).toBeGreaterThan(1);
  for (const target of alike) {
    const workbook = new WorkbookInMemory();
    workbook.findings = [
      finding({
        indicator: "municipal-waste-resource-rate",
        target: 65,
        targetId: target.id,
        targetYear: target.year,
        carriedOn: target.year !== null,
        plan: null,
      }),
    ];
    await openChecked(workbook);
    await click(all(".entry-head")[0]);
    const details = document.querySelector(".details")!.textContent!;
    expect(details).toContain(source(target.citation.source).title);
    expect(details.includes("沿用")).toBe(target.year !== null);
    await closePanes();
  }
});

test("a value handed down stands beside the row's own requirement", async () => {
  const workbook = new WorkbookInMemory();
  workbook.findings = [finding({ handed: { value: 72, better: "≥" } })];
  await openChecked(workbook);
  expect(all(".entry-head")[0]!.textContent).toContain("上级下达 ≥ 72%");
});

test("rows without target are hidden and shown by one button, which says what was hidden along", async () => {
  const workbook = await openChecked();
  workbook.targetlessReport = { rows: 1, withEntry: ["戊"], filtered: [], step: 9 };
  await click(button(zh.check.targetless.hide));
  await act(settle);
  expect(workbook.targetlessHidden).toBe(true);
  expect(document.querySelector("main")!.textContent).toContain(
    "其中 1 行已有填报，也隐藏了，内容没有动：戊。",
  );
  workbook.targetlessReport = { rows: 1, withEntry: [], filtered: [], step: 10 };
  await click(button(zh.check.targetless.show));
  await act(settle);
  expect(workbook.targetlessHidden).toBe(false);
  expect(button(zh.check.targetless.hide)).toBeTruthy();
});

test("what the cover leaves open or says wrongly is named once, with how many rows wait for it", async () => {
  const workbook = new WorkbookInMemory();
  const waiting = (question: string, isFaulty: boolean, address: string) =>
    finding({ verdict: "none", waitsFor: { question, isFaulty }, place: place(address) });
  workbook.findings = [
    waiting("目标年", true, "I5"),
    waiting("所在省份", false, "I6"),
    waiting("所在省份", false, "I7"),
    finding({ targetId: "a/b", targetYear: 2030, place: place("I8") }),
  ];
  workbook.planYear = null;
  await openChecked(workbook);
  const said = all(`[aria-label="${zh.check.cover.title}"] p`).map(({ textContent }) => textContent);
  expect(said).toEqual([
    "封面的“目标年”填得不对，1 行因此没有判定。请按封面旁边的提示改正。",
    "封面还没有填“所在省份”，2 行因此没有判定。",
    "没有目标年：1 行暂按最新的目标判定。请在封面填目标年。",
  ]);
});
