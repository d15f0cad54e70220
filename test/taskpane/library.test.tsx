/** @jest-environment ./src/workbench/jest/page.cjs */
import { readdirSync, readFileSync } from "fs";
import { join } from "path";
import { act } from "react";
import * as catalogue from "../../src/catalogue";
import { factors } from "../../src/taskpane/library/factors";
import { figureLines, referenceTables, USES } from "../../src/taskpane/library/referenceTables";
import { keyOf, KINDS, passes } from "../../src/taskpane/library/entry";
import { entries, findEntry } from "../../src/taskpane/library/records";
import { navigate } from "../../src/taskpane/wantedView";
import { all, button, click, closePanes, openPane, press, settle, spoken, tab, type, zh } from "./render";

afterEach(closePanes);

async function openLibrary() {
  const { workbook } = await openPane();
  await click(tab(zh.nav.library));
  return workbook;
}

async function open(key: string) {
  const { workbook } = await openPane();
  await act(async () => navigate({ view: "library", item: key }));
  await settle();
  return workbook;
}

const search = () => document.querySelector<HTMLInputElement>('input[type="search"]')!;
const choose = async (label: string, value: string) => {
  const select = document.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`)!;
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await settle();
};
const found = (n: number) => `共 ${n} 条`;

test("every factor file is in the library", () => {
  const folder = join(__dirname, "../../src/catalogue/data/factors");
  const ids = readdirSync(folder).flatMap((file) =>
    (JSON.parse(readFileSync(join(folder, file), "utf8")) as { id: string }[]).map(({ id }) => id),
  );
  expect(factors.map(({ id }) => id).sort()).toEqual(ids.sort());
});

test("every reference table is in the library", () => {
  const folder = join(__dirname, "../../src/catalogue/data/reference");
  const ids = readdirSync(folder).map(
    (file) => (JSON.parse(readFileSync(join(folder, file), "utf8")) as { id: string }).id,
  );
  expect(referenceTables.map(({ id }) => id).sort()).toEqual(ids.sort());
  expect(Object.keys(USES).sort()).toEqual(ids.sort());
});

/** Every number that stands anywhere in a row. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

test("each number of a reference table can be inserted", () => {
  for (const table of referenceTables) {
    for (const row of table.rows) {
      const offered = figureLines(table, row).flatMap(({ numbers }) => numbers);
      expect({ table: table.id, row: row.key, numbers: [...new Set(offered)].sort() }).toEqual({
        table: table.id,
        row: row.key,
        numbers: [...new Set(numbersIn(row))].sort(),
      });
    }
  }
});

test("a figure that is alike for all streets is said once, one that differs is said for each", () => {
  const newYork = referenceTables.find(({ id }) => id === "new-york-zoning")!;
  const lines = (key: string) =>
    figureLines(
      newYork,
      newYork.rows.find((row) => row.key === key)!,
    );
  expect(lines("r1/basic")).toEqual([
    { column: "far", parts: ["max", "all"], numbers: [0.5], unit: "" },
    { column: "openSpaceRatio", parts: [], numbers: [150], unit: "%" },
  ]);
  expect(lines("r6/quality-housing").filter(({ column }) => column === "far")).toEqual([
    { column: "far", parts: ["max", "WS1"], numbers: [3], unit: "" },
    { column: "far", parts: ["max", "WS2"], numbers: [2.43], unit: "" },
    { column: "far", parts: ["max", "NS"], numbers: [2.2], unit: "" },
  ]);
});

test("a class of city has the bound where it begins, which belongs to it, and the one where it ends", () => {
  const sizes = referenceTables.find(({ id }) => id === "city-size")!;
  const lines = (key: string) =>
    figureLines(
      sizes,
      sizes.rows.find((row) => row.key === key)!,
    );
  expect(lines("特大城市").map(({ column, numbers }) => [column, ...numbers])).toEqual([
    ["lower", 500],
    ["upper", 1000],
  ]);
  expect(lines("超大城市").map(({ column, numbers }) => [column, ...numbers])).toEqual([["lower", 1000]]);
});

test("every indicator, strategy, target and source has one record, and no two records share a key", () => {
  expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
  for (const { id } of catalogue.indicators) expect(findEntry(keyOf("indicator", id))).toBeDefined();
  for (const { id } of catalogue.strategies) expect(findEntry(keyOf("strategy", id))).toBeDefined();
  for (const { id } of catalogue.sources) expect(findEntry(keyOf("source", id))).toBeDefined();
  for (const { targets } of catalogue.indicators) {
    for (const { id } of targets) expect(findEntry(keyOf("target", id))).toBeDefined();
  }
});

test.each(KINDS)("every %s can be opened without a fault and shows its title", async (kind) => {
  await openPane();
  for (const entry of entries.filter((each) => each.kind === kind).slice(0, 12)) {
    await act(async () => navigate({ view: "library", item: entry.key }));
    await settle();
    expect(document.querySelector('[role="alert"]')).toBeNull();
    expect(document.querySelector("h1")!.textContent).toBe(entry.title.zh);
  }
});

test("search finds records in Chinese and in English and says how many", async () => {
  await openLibrary();
  expect(spoken()).toContain(found(entries.length));
  const name = catalogue.indicator("green-travel-share").name;
  for (const words of [name.zh, name.en]) {
    await type(search(), words);
    expect(all(".entry-name")[0]!.textContent).toBe(name.zh);
  }
});

test("filters by kind, level, type and sector hold together", async () => {
  await openLibrary();
  await choose(zh.library.kind, "strategy");
  await choose(zh.plan.level, "县");
  await choose(zh.plan.type, "总体规划");
  expect(spoken()).toContain(found(catalogue.strategiesOf("县-总体规划").length));
  await choose(zh.library.sector, "交通");
  const expected = catalogue.strategiesOf("县-总体规划").filter(({ sector }) => sector === "交通");
  expect(spoken()).toContain(found(expected.length));
});

test("level and type must hold of one plan: an indicator of 国家-总体 and 市-详细 is not one of 国家-详细", () => {
  const entry = {
    ...entries[0]!,
    plans: [
      { level: "国家" as const, planType: "总体规划" as const },
      { level: "市" as const, planType: "详细规划" as const },
    ],
  };
  const filter = { kind: "" as const, sector: "" as const, level: "国家" as const };
  expect(passes(entry, { ...filter, planType: "详细规划" })).toBe(false);
  expect(passes(entry, { ...filter, planType: "总体规划" })).toBe(true);
});

test("an indicator's record shows definition, unit, plans, targets and strategies", async () => {
  await open(keyOf("indicator", "green-travel-share"));
  const indicator = catalogue.indicator("green-travel-share");
  const text = document.querySelector("article")!.textContent!;
  expect(text).toContain(indicator.definition!.text.zh);
  for (const id of indicator.plans) expect(text).toContain(catalogue.plan(id).name.zh);
  for (const strategy of catalogue.strategiesFor(indicator.id)) expect(text).toContain(strategy.title.zh);
  expect(all("article .entry .tag", "目标值")).toHaveLength(indicator.targets.length);
});

test("an indicator without a source for its definition says that it is set locally", async () => {
  const indicator = catalogue.indicators.find(({ definition }) => definition === null)!;
  await open(keyOf("indicator", indicator.id));
  expect(document.querySelector("article")!.textContent).toContain("计算口径由地方确定");
});

test("every unverified target and factor is marked 待核 on its record", async () => {
  const unverified = entries.filter(
    (entry) =>
      (entry.kind === "target" && entry.target.confidence === "unverified") ||
      (entry.kind === "factor" && entry.factor.confidence === "unverified"),
  );
  expect(unverified.length).toBeGreaterThan(0);
  await openPane();
  for (const entry of unverified) {
    await act(async () => navigate({ view: "library", item: entry.key }));
    await settle();
    expect(all(".tag.warn").map((tag) => tag.textContent)).toContain("待核");
  }
});

test("an unverified target and an unverified factor are marked 待核 already in the list", async () => {
  await openLibrary();
  for (const kind of ["target", "factor"] as const) {
    await choose(zh.library.kind, kind);
    const unverified = entries.find(
      (entry) =>
        (entry.kind === "target" && kind === "target" && entry.target.confidence === "unverified") ||
        (entry.kind === "factor" && kind === "factor" && entry.factor.confidence === "unverified"),
    )!;
    await type(search(), unverified.title.zh);
    expect(all(".entry", unverified.title.zh).some((each) => each.querySelector(".tag.warn"))).toBe(true);
  }
});

test("name, target value and function go into the selected cell, the value as a number", async () => {
  const workbook = await open(keyOf("indicator", "green-travel-share"));
  await click(button(zh.insert.name));
  await click(button("插入函数 TRANSIT.GREENSHARE"));
  await click(all("article .entry-head", "目标值")[0]);
  await click(button("插入数值"));
  expect(workbook.inserted[0]).toBe(catalogue.indicator("green-travel-share").name.zh);
  expect(workbook.inserted[1]).toBe("=100*TRANSIT.GREENSHARE(出行方式, 出行量)");
  expect(workbook.inserted[2]).toBe(catalogue.indicator("green-travel-share").targets[0]!.value);
  expect(spoken()).toContain("已插入到所选单元格");
});

test("the formula that goes in is shown beforehand, with the reason for the factor of 100", async () => {
  await open(keyOf("indicator", "green-travel-share"));
  const record = document.querySelector("article")!;
  expect(record.querySelector(".formula")!.textContent).toBe("=100*TRANSIT.GREENSHARE(出行方式, 出行量)");
  expect(record.textContent).toContain("乘以 100");
});

test("records lead to one another, and back the way one came", async () => {
  await open(keyOf("indicator", "green-travel-share"));
  const strategy = catalogue.strategiesFor("green-travel-share")[0]!;
  await click(all("article .entry-head", strategy.title.zh)[0]);
  expect(document.querySelector("h1")!.textContent).toBe(strategy.title.zh);
  expect(document.activeElement).toBe(document.querySelector("h1"));
  await click(button(zh.library.back));
  expect(document.querySelector("h1")!.textContent).toBe("绿色出行分担率");
  await click(button(zh.library.back));
  expect(search()).not.toBeNull();
});

test("a reference table shows its source, and a press puts one of its figures into the selected cell", async () => {
  const workbook = await open(keyOf("reference", "london-ugf"));
  const text = document.querySelector("article")!.textContent!;
  expect(text).toContain(catalogue.source("gla-ugf-lpg-2023").title);
  expect(text).toContain("树冠");
  await click(document.querySelector('[aria-label="插入数值 0.6（绿墙 · 数值）"]'));
  expect(workbook.inserted).toEqual([0.6]);
  await click(button("用于函数 GREEN.UGF"));
  expect(document.activeElement!.textContent).toContain("GREEN.UGF");
});

test("the New York table says what was printed where it was corrected, and marks what is unverified", async () => {
  await open(keyOf("reference", "new-york-zoning"));
  const rows = all("article .rows .step");
  const printed = rows.find((row) => row.textContent!.startsWith("R10 · 塔楼规则"))!;
  expect(printed.textContent).toContain("原文印作“R9”");
  expect(
    rows
      .filter((row) => row.querySelector(".tag.warn"))
      .map((row) => row.querySelector("strong")!.textContent),
  ).toEqual(["R6 · 优质住房规则"]);
  expect(document.querySelector(".anomalies")!.textContent).toContain("三行归入R10");
  expect(document.querySelector("dl")!.textContent).toContain("窄街");
});

test("a surface is found by its name in the table of London's factors", async () => {
  await openLibrary();
  await choose(zh.library.kind, "reference");
  await type(search(), "雨水花园");
  expect(all(".entry-name").map((each) => each.textContent)).toEqual(["伦敦城市绿化因子"]);
});

test("a strategy that the report misprints shows what is printed, what is used, and why", async () => {
  const strategy = catalogue.strategies.find(({ anomalies }) => anomalies.includes("A01"))!;
  await open(keyOf("strategy", strategy.id));
  expect(document.querySelector(".anomalies")!.textContent).toContain("114");
});

test("several targets of an indicator are drawn on one line, each with its strength and condition in words", async () => {
  const { targets } = catalogue.indicator("park-500m-coverage");
  await open(keyOf("indicator", "park-500m-coverage"));
  const rows = all('section[aria-label="目标值"] .entry');
  expect(rows.map((row) => row.querySelector(".entry-name")!.textContent)).toEqual([
    "= 100%",
    "> 90%",
    "= 100%",
    "≥ 80%",
  ]);
  expect(rows.every((row) => row.querySelector("svg.stretch[aria-hidden=true]"))).toBe(true);
  for (const [at, target] of targets.entries()) {
    expect(rows[at]!.textContent).toContain(target.condition.scope!.zh);
  }
});

test("no line is drawn for a single target, nor for quantities that no single unit measures", async () => {
  await openPane();
  for (const id of ["compactness-index", "new-york-residential-zoning"]) {
    expect(catalogue.indicator(id).targets.length).toBeGreaterThan(0);
    await act(async () => navigate({ view: "library", item: keyOf("indicator", id) }));
    await settle();
    expect(document.querySelector("h1")!.textContent).toBe(catalogue.indicator(id).name.zh);
    expect(all(".stretch")).toEqual([]);
  }
});

test("a factor of several years shows them in their order, its own marked, with as many decimals each", async () => {
  await open(keyOf("factor", "grid.average/山东/2022"));
  const bars = all('section[aria-label="历年数值"] .bar');
  expect(bars.map((bar) => bar.textContent)).toEqual(["2021 年0.6838", "▸ 2022 年0.6410", "2023 年0.6191"]);
  expect(bars.map((bar) => bar.getAttribute("aria-current"))).toEqual([null, "true", null]);
  await click(bars[2]);
  expect(document.querySelector(".requirement")!.textContent).toContain("0.6191");
  expect(document.activeElement).toBe(document.querySelector("h1"));
});

test("a factor of one region is set beside the others of its year, the highest first", async () => {
  await open(keyOf("factor", "grid.average/四川/2023"));
  const figures = all("details .bar .figure").map((figure) => Number(figure.textContent));
  const expected = factors.filter(({ key, year }) => key === "grid.average" && year === 2023);
  expect(figures).toHaveLength(expected.length);
  expect(figures).toEqual([...figures].sort((one, other) => other - one));
  expect(all("details .bar[aria-current=true]").map((bar) => bar.textContent)).toEqual(["▸ 四川0.1564"]);
});

test("a factor that stands alone has no bars", async () => {
  await open(keyOf("factor", "material.cement"));
  expect(all(".bars")).toEqual([]);
});

test("a record shows its way from scale to target, itself marked, every other step a press away", async () => {
  await open(keyOf("indicator", "green-travel-share"));
  const steps = () =>
    all('section[aria-label="从尺度到目标值"] li').map((step) => step.firstElementChild!.textContent);
  expect(steps()).toEqual(["尺度", "双碳目标", "策略", "指标", "目标值"]);
  expect(all(".chain [aria-current=true]").map((here) => here.textContent)).toEqual(["绿色出行分担率"]);
  await click(all(".chain button", "公交导向型城市发展")[0]);
  expect(document.querySelector("h1")!.textContent).toBe("公交导向型城市发展");
  expect(all(".chain .here [aria-current=true]").map((here) => here.textContent)).toEqual([
    "公交导向型城市发展",
  ]);
});

test("steps of many records show the rest at a press, and the keyboard goes on with the first of them", async () => {
  await open(keyOf("goal", "G6"));
  const links = () => all(".chain li:nth-child(4) .link");
  const before = links().length;
  await click(links().at(-1));
  expect(links().length).toBeGreaterThan(before);
  expect(document.activeElement).toBe(links()[before - 1]);
});

test("back in the list, the keyboard is on the record that was looked at, and the search is as it was", async () => {
  await openLibrary();
  await type(search(), "充电桩");
  const first = all(".entry-head")[0]!;
  const name = first.querySelector(".entry-name")!.textContent;
  await click(first);
  await click(button(zh.library.back));
  expect(search().value).toBe("充电桩");
  expect(document.activeElement!.querySelector(".entry-name")!.textContent).toBe(name);
});

test("a look at another view leaves the record open and the search as it was", async () => {
  await openLibrary();
  await type(search(), "再生水");
  await click(all(".entry-head")[0]);
  await click(tab(zh.nav.functions));
  await click(tab(zh.nav.library));
  expect(document.querySelector("h1")!.textContent).toBe("再生水利用率");
  await click(button(zh.library.back));
  expect(search().value).toBe("再生水");
});

test("Esc leads back from a record, as the button does", async () => {
  await openLibrary();
  await type(search(), "绿色出行分担率");
  await click(all(".entry-head", "绿色出行分担率")[0]);
  await press(document.querySelector("h1")!, "Escape");
  expect(search().value).toBe("绿色出行分担率");
  expect(document.activeElement).toBe(all(".entry-head", "绿色出行分担率")[0]);
});

test("after a further page of the list was asked for, the keyboard is on its first record", async () => {
  await openLibrary();
  const before = all(".entry-head").length;
  await click(button("再显示一些"));
  expect(all(".entry-head").length).toBeGreaterThan(before);
  expect(document.activeElement).toBe(all(".entry-head")[before]);
});
