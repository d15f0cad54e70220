/** What an office may get wrong on the sheets beside the form, and what it is told; each kind in both languages, on several plans. */
import { indicator, plan, source } from "../../src/catalogue";
import { accountLines } from "../../src/catalogue/account";
import type { Language } from "../../src/catalogue/language";
import type { PlanId } from "../../src/catalogue/schema";
import { COLUMN as LINE, EMITTED } from "../../src/sheets/account/accountColumns";
import { ownLineRows } from "../../src/sheets/account/accountPlaces";
import { accountSheet } from "../../src/sheets/account/accountSheet";
import { factorSheet } from "../../src/sheets/account/factorSheet";
import { adviceRows } from "../../src/sheets/adviceRows";
import { checkupPlaces, checkupSheet } from "../../src/sheets/checkup/checkupSheet";
import { COLUMN as DATA } from "../../src/sheets/data/dataColumns";
import { dataSheet } from "../../src/sheets/data/dataSheet";
import type { SheetDescription } from "../../src/sheets/description";
import { overlayPlaces, overlaySheet } from "../../src/sheets/overlay/overlaySheet";
import { riskPlaces, riskSheet } from "../../src/sheets/risk/riskSheet";
import { zonePlaces, zonesSheet } from "../../src/sheets/zones/zonesSheet";
import { Calculated } from "./evaluate";

type Entry = string | number | boolean | null;
const years = { current: null, near: null, planned: null };

/** A sheet that figures are typed into, and what it says then. */
function typing(sheet: SheetDescription, ...others: Pick<SheetDescription, "name" | "cells">[]) {
  const calculated = new Calculated([sheet, ...others]);
  const get = (row: number, column: number) => calculated.get(sheet.name, row, column);
  return {
    get,
    set: (row: number, column: number, value: Entry) => calculated.set(sheet.name, row, column, value),
    setAll: (entries: [row: number, column: number, value: Entry][]) =>
      calculated.setAll(entries.map(([row, column, value]) => ({ sheet: sheet.name, row, column, value }))),
    statement: () => String(get(2, 0)),
    /** As the pane's check lists it. */
    said: () =>
      adviceRows(sheet.cells.map((row, r) => row.map((_, column) => get(r, column)))).map(
        ({ text, address }) => `${address} ${text}`,
      ),
  };
}

function data(id: PlanId, language: Language) {
  const account = { name: "碳账", cells: [[12_000_000]] };
  const sheet = dataSheet({
    plan: plan(id),
    indicators: ["carbon-per-capita", "park-green-per-capita", "green-travel-share"].map(indicator),
    language,
    name: "数据",
    years,
    tonnesOf: (input, year) => (input === "emissions" && year === "planned" ? "'碳账'!$A$1" : null),
  });
  const rowOf = (code: string) => sheet.cells.findIndex((row) => row[DATA.code] === code);
  return { ...typing(sheet, account), rowOf };
}

describe.each([
  ["市-总体规划", "zh", "数据异常：单位不在列表中", "数据异常：这项数据填了两行"],
  ["乡镇-总体规划", "en", "Invalid: the unit is not in the list", "Invalid: this item stands here twice"],
] as const)("on 数据 of %s (%s)", (id, language, wrongUnit, twice) => {
  const page = data(id, language);
  const [park, people, emissions] = ["parkArea", "population", "emissions"].map(page.rowOf) as [
    number,
    number,
    number,
  ];
  const unit = (row: number) => page.get(row, DATA.unit) as string;
  const [parkUnit, tonnes] = [unit(park), unit(emissions)];

  test.each<[string, number, Entry, Entry, boolean]>([
    ["of another kind, beside a figure", park, "kWh", 12, true],
    ["that is blank, beside a figure", park, null, 12, true],
    ["with the figure in it", park, "12 hm²", 12, true],
    ["that is blank, before there is a figure", park, null, null, false],
    ["of another kind, before there is a figure", park, "kWh", null, true],
    ["of another kind, where 碳账 gives the figure", emissions, "亿元", null, true],
    ["that is blank, where 碳账 gives the figure", emissions, null, null, true],
  ])("a unit %s is told in its own cell", (_, row, typed, figure, isTold) => {
    if (row === park) page.set(row, DATA.current, figure);
    page.set(row, DATA.unit, typed);
    const told = page.said();
    const count = page.statement();
    page.set(park, DATA.unit, parkUnit);
    page.set(emissions, DATA.unit, tonnes);
    page.set(park, DATA.current, null);
    expect(told).toEqual(isTold ? [`D${row + 1} ${wrongUnit}`] : []);
    expect(/核对的 [12] 格|looked at: [12],/.test(count)).toBe(isTold);
    expect(page.said()).toEqual([]);
  });

  test.each<[Entry]>([["约20"], [-3], [true], ["1 200 人"]])("%p is no figure, and told", (entry) => {
    page.set(people, DATA.near, entry);
    expect(page.said()).toEqual([expect.stringMatching(/^F\d+ (数据异常：应为|Invalid: a number of 0)/)]);
    page.set(people, DATA.near, 0);
    expect(page.said()).toEqual([]);
    page.set(people, DATA.near, null);
  });

  test("an item that somebody copied into a second row is told in both, and reckoned from neither", () => {
    const blank = page.rowOf("population") + 1;
    const before = page.get(blank, DATA.code) as string;
    page.set(people, DATA.planned, 30);
    page.set(blank, DATA.code, "population");
    expect(page.said()).toEqual([expect.stringContaining(twice)]);
    expect(page.get(people, DATA.convertedPlanned)).toMatch(/^(数据异常|Invalid)/);
    page.set(blank, DATA.code, before);
    page.set(people, DATA.planned, null);
    expect(page.said()).toEqual([]);
  });
});

function account(id: PlanId, language: Language) {
  const shared = { language, sourceOf: source, version: "1.0.0" };
  const lines = accountLines(plan(id).level);
  const sheet = accountSheet({ ...shared, plan: plan(id), name: "碳账", factorsName: "因子", years });
  const page = typing(sheet, factorSheet({ ...shared, lines, name: "因子" }));
  const rowOf = (code: string) => sheet.cells.findIndex((row) => row[LINE.code] === code);
  const enter = (row: number, cells: Partial<Record<keyof typeof LINE, Entry>>) =>
    page.setAll(
      Object.entries(cells).map(([column, value]) => [row, LINE[column as keyof typeof LINE], value ?? null]),
    );
  const clear = (row: number, ...columns: (keyof typeof LINE)[]) =>
    page.setAll(columns.map((column) => [row, LINE[column], null]));
  return {
    ...page,
    rowOf,
    rowNamed: (name: string) => sheet.cells.findIndex((row) => row[LINE.item] === name),
    enter,
    clear,
    own: ownLineRows(plan(id)).first,
    sector: (code: string) => sheet.cells[rowOf(code)]![LINE.sector] as string,
    kind: (code: string) => sheet.cells[rowOf(code)]![LINE.kind] as string,
    item: (code: string) => sheet.cells[rowOf(code)]![LINE.item] as string,
    advice: (row: number) => page.get(row, LINE.advice),
    emitted: (row: number) => page.get(row, EMITTED.planned),
  };
}

describe.each([
  ["乡镇-总体规划", "zh"],
  ["县-总体规划", "en"],
] as const)("on 碳账 of %s (%s)", (id, language) => {
  const page = account(id, language);
  const zh = language === "zh";

  test.each<[string, number, RegExp]>([
    ["forest", 3400, /110/],
    ["paddy", 5600, /110/],
    ["landfill", 870, /10/],
    ["cropland", -2, /不小于 0|0 or more/],
    ["fertiliser", 3281.4, /1000/],
    ["mangrove", 226, /可能的范围|can emit/],
  ])("a factor of %s of %p is not reckoned with, and the likely reason is named", (code, factor, reason) => {
    const row = page.rowOf(code);
    page.enter(row, { planned: 100, ownFactor: factor });
    expect([page.emitted(row), page.advice(row)]).toEqual(["", expect.stringMatching(reason)]);
    expect(page.advice(row)).toMatch(/^(数据异常：|Invalid: )/);
    page.clear(row, "ownFactor", "planned");
  });

  test("a local factor that can be is reckoned with", () => {
    const row = page.rowOf("forest");
    page.enter(row, { planned: 100, ownFactor: 5.5 });
    expect([page.emitted(row), page.advice(row)]).toEqual([-550, ""]);
    page.clear(row, "ownFactor", "planned");
  });

  test("a grid or a year that the factors don't have is told above the lines and in those that go by it", () => {
    const row = page.rowOf("homesPower");
    page.enter(row, { planned: 2 });
    const choices: [column: number, wrong: Entry][] = [
      [LINE.item, zh ? "浙江省电网" : "Zhejiang grid"],
      [LINE.planned, 2019],
      [LINE.planned, null],
    ];
    for (const [column, wrong] of choices) {
      const before = page.get(3, column) as Entry;
      page.set(3, column, wrong);
      expect(page.said().filter((text) => /电网|grid/.test(text))).toHaveLength(2);
      expect(page.emitted(row)).toBe("");
      page.set(3, column, before);
      expect(page.said()).toEqual([]);
    }
    page.clear(row, "planned");
  });

  test("population, output and area that are no amounts are told beside them, and counted above", () => {
    const people = page.rowNamed(zh ? "常住人口" : "Resident population");
    const rows = [0, 1, 2].map((index) => people + index);
    [-30, "约20", true].forEach((entry, index) => page.set(rows[index]!, EMITTED.planned, entry));
    expect(page.said()).toHaveLength(3);
    expect(page.statement()).toMatch(/核对的 3 行|3 to be looked at/);
    rows.forEach((row) => page.set(row, EMITTED.planned, null));
    expect(page.said()).toEqual([]);
  });

  const repeat = (code: string, cells: Partial<Record<keyof typeof LINE, Entry>> = {}) =>
    page.enter(page.own, {
      sector: page.sector(code),
      item: page.item(code),
      kind: page.kind(code),
      planned: 3,
      ownFactor: 2,
      ...cells,
    });
  const forget = () =>
    page.clear(page.own, "sector", "item", "kind", "planned", "ownFactor", "factorUnit", "unit", "group");

  test.each(["homesNaturalGas", "homesLpg", "pigs"])(
    "a row of one's own that repeats %s is told where both count, blanks aside, and not where the line is blank or marked",
    (code) => {
      const row = page.rowOf(code);
      page.enter(row, { planned: 1 });
      repeat(code);
      expect(page.advice(page.own)).toMatch(/重复计算|counts twice/);
      page.set(page.own, LINE.item, ` ${page.item(code)} `);
      expect(page.advice(page.own)).toMatch(/重复计算|counts twice/);
      page.enter(row, { planned: null, notation: "IE", reason: "见自己的行" });
      expect(page.advice(page.own)).toBe("");
      page.clear(row, "notation", "reason");
      expect(page.advice(page.own)).toBe("");
      forget();
    },
  );

  test("the same fuel in two rows of one's own is told in both", () => {
    repeat("homesLpg", { item: "沼气" });
    page.enter(page.own + 1, {
      sector: page.sector("homesLpg"),
      item: "沼气",
      kind: page.kind("homesLpg"),
      planned: 1,
      ownFactor: 1,
    });
    expect([0, 1].map((index) => page.advice(page.own + index))).toEqual(
      Array(2).fill(expect.stringMatching(/重复计算|counts twice/)),
    );
    page.clear(page.own + 1, "sector", "item", "kind", "planned", "ownFactor");
    forget();
  });

  test("rows of one's own reckon with factors in t, kg and g, and with none that is per another unit than the activity", () => {
    const cases: [unit: Entry, factorUnit: Entry, emitted: number | string][] = [
      [null, null, 6],
      ["t", "kgCO2e/t", 0.006],
      ["kWh", "gCO₂/kWh", 0.000006],
      ["hm²", "tCO₂/(hm²·年)", 6],
      ["hm2", "t/hm²", 6],
      ["t", "tCO2e/t", 6],
      ["万t", "tCO2e/t", ""],
      ["kWh", "tCO2/MWh", ""],
      ["亿m³", "kg/m³", ""],
    ];
    const [sector, kind] = [page.sector("homesLpg"), page.kind("homesLpg")];
    // As many at a time as there are rows for.
    for (const some of [cases.slice(0, 5), cases.slice(5)]) {
      const rows = some.map((_, at) => page.own + at);
      page.setAll(
        some.flatMap(([unit, factorUnit], at): [number, number, Entry][] =>
          Object.entries({ sector, kind, item: `沼气${at}`, planned: 3, ownFactor: 2, unit, factorUnit }).map(
            ([column, value]) => [rows[at]!, LINE[column as keyof typeof LINE], value],
          ),
        ),
      );
      some.forEach(([, , emitted], at) => {
        const got = page.emitted(rows[at]!);
        if (typeof emitted === "number") expect(got).toBeCloseTo(emitted, 9);
        else
          expect([got, page.advice(rows[at]!)]).toEqual(["", expect.stringMatching(/“\/”后面|must be per/)]);
      });
    }
  });
});

describe.each(["zh", "en"] as const)("on 双评价 (%s)", (language) => {
  const page = typing(overlaySheet({ plan: plan("县-总体规划"), language, name: "双评价" }));
  const { settings, scores, units } = overlayPlaces;
  const settle = (values: Entry[]) =>
    page.setAll(values.map((value, row) => [settings.top + row, settings.column, value]));

  test.each<[string, Entry[], RegExp]>([
    ["two weights of more than 100 together", [70, 45, null, null, null], /115/],
    ["three before any limit", [50, 30, 30, null, null], /110/],
    ["weights as parts of one", [0.4, 0.3, 0.3, 80, 60], /现为 1|not 1$/],
    ["a weight as text", ["40%左右", 30, 30, 80, 60], /每项权重|each weight/],
    ["a weight below zero", [-10, null, null, null, null], /每项权重|each weight/],
    ["a weight that is TRUE", [true, 30, 30, 80, 60], /每项权重|each weight/],
    ["a limit over 100", [40, 30, 30, 800, null], /界限应为|each limit/],
    ["a limit as text", [40, 30, 30, "八十", 60], /界限应为|each limit/],
    ["equal limits", [40, 30, 30, 60, 60], /应高于|must be above/],
  ])("%s is told at once", (_, values, words) => {
    settle(values);
    expect(page.said()).toEqual([expect.stringMatching(words)]);
    expect(page.statement()).toMatch(words);
    settle([null, null, null, null, null]);
    expect(page.said()).toEqual([]);
  });

  test("a unit to which no factor with a weight applies is told, and has no class", () => {
    const none = language === "zh" ? "不适用" : "n/a";
    settle([100, 0, 0, 80, 60]);
    page.set(scores.top, scores.column + 3, 50);
    const kind = page.get(scores.top, scores.column + 2) as string;
    for (const entries of [
      [none, none, none],
      [none, kind, none],
    ]) {
      ["甲", 10, ...entries].forEach((value, index) => page.set(units.top, 1 + index, value as Entry));
      expect([page.get(units.top, units.columns.grade), page.get(units.top, units.columns.advice)]).toEqual([
        "",
        expect.stringMatching(/没有权重|no factor with a weight/),
      ]);
    }
  });
});

describe.each(["zh", "en"] as const)("on 风险与潜力 (%s)", (language) => {
  const sheet = riskSheet({
    plan: plan("省-总体规划"),
    language,
    name: "风险",
    account: null,
    place: "'封面'!$A$1",
  });
  const page = typing(sheet, { name: "封面", cells: [["云岭省"]] });
  const { settings, risk, potential } = riskPlaces;
  const settle = (values: Entry[]) =>
    page.setAll(values.map((value, row) => [settings.top + row, settings.column, value]));
  const figures = [2000, 100, 2000, 1800, 3000, 20];
  const fill = (values: Entry[]) =>
    page.setAll(values.map((value, index) => [risk.top, risk.columns.emittedNow + index, value]));

  test.each<[string, Entry[], RegExp]>([
    ["a limit as text", ["九十", 60, 0.8], /界限和标杆|limits and benchmark/],
    ["a limit below zero", [90, -60, null], /界限和标杆|limits and benchmark/],
    ["a benchmark below zero", [90, 60, -0.8], /界限和标杆|limits and benchmark/],
    ["equal limits", [60, 60, null], /应高于|must be above/],
  ])("%s is told, and grades nothing", (_, values, words) => {
    fill(figures);
    settle(values);
    expect(page.said()).toEqual([expect.stringMatching(words)]);
    expect(page.get(risk.top, risk.columns.grade)).toBe("");
    if ((values[2] as number) < 0) expect(page.get(potential.top, potential.columns.cut)).toBe("");
    settle([90, 60, 0.8]);
    expect([page.said(), page.get(risk.top, risk.columns.grade)]).toEqual([[], expect.any(String)]);
    fill(figures.map(() => null));
  });

  test.each<[string, number, Entry, RegExp]>([
    ["an output of 0", 2, 0, /GDP/],
    ["a required decline of 0", 5, 0, /要求下降|required decline/],
    ["a required decline of 200%", 5, 200, /100%/],
    ["emissions as text", 0, "2000万", /不小于 0|0 or more/],
  ])("%s is told in its row", (_, at, value, words) => {
    fill(figures.map((figure, index) => (index === at ? value : figure)));
    expect(page.get(risk.top, risk.columns.advice)).toMatch(words);
    fill(figures.map(() => null));
  });
});

test.each(["zh", "en"] as const)(
  "on 差异化分区 emissions of 0 have no class, and that is told (%s)",
  (language) => {
    const page = typing(zonesSheet({ plan: plan("市-总体规划"), language, name: "分区" }));
    const { top, columns } = zonePlaces;
    ["甲", 10, 20, 300, 0, 5].forEach((value, index) => page.set(top, columns.name + index, value));
    expect(page.get(top, columns.class)).toBe("");
    expect(page.get(top, columns.advice)).toMatch(/大于 0 的排放|emissions above 0/);
  },
);

test.each(["zh", "en"] as const)(
  "on 城市体检 an indicator that stands there twice, or without a direction, is told (%s)",
  (language) => {
    const sheet = checkupSheet({
      plan: plan("市-总体规划"),
      language,
      name: "体检",
      indicators: ["carbon-per-capita", "zero-carbon-power-share"].map(indicator),
      baseYear: "'封面'!$A$1",
      tables: [],
    });
    const page = typing(sheet, { name: "封面", cells: [[2020]] });
    const { top, columns } = checkupPlaces;
    const own = top + 2;
    page.set(own, columns.name, indicator("carbon-per-capita").name[language]);
    expect(page.said()).toHaveLength(2);
    page.set(own, columns.name, "公交车电动化率");
    expect(page.said()).toEqual([]);
    page.set(own, columns.firstYear, 40);
    page.set(own, columns.firstYear + 2, 55);
    expect(page.said()).toEqual([expect.stringMatching(/请选方向|which way is better/)]);
    page.set(own, columns.better, language === "zh" ? "越高越好" : "higher");
    expect(page.said()).toEqual([]);
  },
);
