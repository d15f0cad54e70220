import fc from "fast-check";
import * as catalogue from "../../../src/catalogue";
import type { PlanId } from "../../../src/catalogue/schema";
import { COLUMN as ACCOUNT } from "../../../src/sheets/account/accountColumns";
import { COLUMN as COMPARED, caseColumn } from "../../../src/sheets/schemes/comparisonColumns";
import {
  COLUMN as LINE,
  changeColumn,
  effectColumn,
  emittedColumn,
  ownColumn,
} from "../../../src/sheets/schemes/schemeColumns";
import { Calculated } from "../evaluate";
import { describePlan } from "../describePlan";

const PLAN = "市-总体规划";
const STRATEGIES = catalogue.strategiesOf(PLAN).map(({ title }) => title.zh);

/** Laid out once for all tests: an engine takes its time over eight thousand formulas. */
let book: ReturnType<typeof open> | undefined;

function open(language: "zh" | "en" = "zh", id: PlanId = PLAN) {
  const { sheets } = describePlan(id, { language, version: "1.0.0", parts: ["schemes"] });
  const sheet = (role: string) => sheets.find((one) => one.role === role)!;
  const [lines, account, schemes] = [sheet("schemeLines"), sheet("account"), sheet("schemes")];
  const calculated = new Calculated([
    account,
    sheet("factors"),
    sheet("strategies"),
    sheet("cover"),
    lines,
    schemes,
  ]);
  const rowOf = (code: string) => lines.cells.findIndex((row) => row[LINE.code] === code);
  const firstFurther =
    lines.cells.findIndex(
      (row) => String(row[0]).startsWith("同一行") || String(row[0]).startsWith("A second"),
    ) + 1;
  const compared = (name: string, nth = 0) =>
    schemes.cells.flatMap((row, r) => (row[COMPARED.item] === name ? [r] : []))[nth]!;
  const changed: { sheet: string; row: number; column: number }[] = [];
  const put = (name: string, row: number, column: number, value: number | string | null) => {
    changed.push({ sheet: name, row, column });
    calculated.set(name, row, column, value);
  };
  return {
    /** As it was built. */
    clear: () => {
      calculated.setAll(
        changed.splice(0).map((place) => {
          const cell = sheets.find(({ name }) => name === place.sheet)!.cells[place.row]![place.column]!;
          return { ...place, value: typeof cell === "object" && cell ? cell.formula : cell };
        }),
      );
    },
    put,
    calculated,
    lines,
    schemes,
    firstFurther,
    activity: (code: string, column: keyof typeof ACCOUNT, value: number) =>
      calculated.set(
        account.name,
        account.cells.findIndex((row) => row[ACCOUNT.code] === code),
        ACCOUNT[column],
        value,
      ),
    totalOf: (name: string, column: number, value: number) =>
      calculated.set(
        account.name,
        account.cells.findIndex((row) => row[ACCOUNT.item] === name),
        column,
        value,
      ),
    set: (row: string | number, column: number, value: number | string | null) =>
      put(lines.name, typeof row === "number" ? row : rowOf(row), column, value),
    line: (row: string | number, column: number) =>
      calculated.get(lines.name, typeof row === "number" ? row : rowOf(row), column),
    numberOf: (code: string) => lines.cells[rowOf(code)]![LINE.number] as number,
    result: (name: string, column: number, nth = 0) =>
      calculated.get(schemes.name, compared(name, nth), column),
    statement: () => calculated.get(schemes.name, 2, 0),
    at: (row: number, column: number) => calculated.get(schemes.name, row, column),
    named: compared,
  };
}

/** 50 万t of coal, 10 亿kWh, 1000 hm² of mangrove, and nothing else. */
function filled() {
  const page = (book ??= open());
  page.clear();
  page.activity("industryBituminousCoal", "current", 50);
  page.activity("homesPower", "current", 10);
  page.activity("mangrove", "current", 1000);
  return page;
}

const E = (of: number) => emittedColumn(of);

test("a fresh comparison shows no error and no result of any scheme", () => {
  for (const language of ["zh", "en"] as const) {
    const page = language === "zh" ? (book ??= open()) : open(language, "乡镇-总体规划");
    for (const { name, cells } of [page.lines, page.schemes])
      cells.forEach((row, r) =>
        row.forEach((_, c) => expect(String(page.calculated.get(name, r, c))).not.toMatch(/^#/)),
      );
    const total = language === "zh" ? "碳排放总量" : "Total emissions";
    for (let of = 0; of <= 4; of += 1) expect(page.result(total, caseColumn(of))).toBe("");
  }
});

test("what the baseline does not mention stays as it is now; a scheme starts from the baseline", () => {
  const page = filled();
  const now = page.line("industryBituminousCoal", LINE.current) as number;
  expect(page.line("industryBituminousCoal", E(0))).toBe(now);
  page.set("industryBituminousCoal", changeColumn(0), 20);
  page.set("industryBituminousCoal", changeColumn(1), -30);
  expect(page.line("industryBituminousCoal", E(0))).toBeCloseTo(now * 1.2, 4);
  expect(page.line("industryBituminousCoal", E(1))).toBeCloseTo(now * 1.2 * 0.7, 4);
  expect(page.line("industryBituminousCoal", E(2))).toBeCloseTo(now * 1.2, 4);
});

test("an own activity is reckoned with the account's factor, in the account's unit", () => {
  const page = filled();
  const now = page.line("industryBituminousCoal", LINE.current) as number;
  page.set("industryBituminousCoal", ownColumn(0), 60);
  page.set("industryBituminousCoal", ownColumn(1), 25);
  expect(page.line("industryBituminousCoal", E(0))).toBeCloseTo((now / 50) * 60, 3);
  expect(page.line("industryBituminousCoal", E(1))).toBeCloseTo((now / 50) * 25, 3);
  expect(page.line("industryBituminousCoal", effectColumn(0))).toBeCloseTo((now / 50) * -35, 3);
});

test("several strategies change one line: their effects add up to the difference", () => {
  const page = filled();
  const base = page.line("homesPower", E(0)) as number;
  page.set("homesPower", changeColumn(1), -10);
  page.set("homesPower", LINE.strategy, STRATEGIES[0]!);
  page.set(page.firstFurther, LINE.number, page.numberOf("homesPower"));
  page.set(page.firstFurther, changeColumn(1), -15);
  page.set(page.firstFurther, LINE.strategy, STRATEGIES[1]!);
  expect(page.line("homesPower", E(1))).toBeCloseTo(base * 0.75, 4);
  const top = page.named("各策略带来的变化（按推荐方案排序；负值为减少）") + 2;
  expect([page.at(top, 0), page.at(top + 1, 0), page.at(top + 2, 0)]).toEqual([
    STRATEGIES[1],
    STRATEGIES[0],
    "",
  ]);
  expect(page.at(top, COMPARED.firstScheme)).toBeCloseTo((-0.15 * base) / 1e4, 6);
  expect(page.at(top, COMPARED.best)).toBeCloseTo(60, 9);
});

test("the best scheme of every measure is named, and two that are equal both are", () => {
  const page = filled();
  page.totalOf("常住人口", ACCOUNT.emittedCurrent, 300);
  page.set("homesPower", changeColumn(1), -10);
  page.set("homesPower", changeColumn(2), -20);
  page.set("homesPower", changeColumn(4), -20);
  expect(page.result("人均碳排放", COMPARED.best)).toBe("★ 方案二、方案四");
  expect(page.result("人均碳排放", caseColumn(3))).toBe("");
  expect(page.result("推荐方案（填 1 到 4）", COMPARED.current)).toBe(2);
});

test("the four measures are those of the account where a scheme changes nothing", () => {
  const page = filled();
  page.totalOf("常住人口", ACCOUNT.emittedCurrent, 300);
  page.totalOf("地区生产总值（可比价）", ACCOUNT.emittedCurrent, 4000);
  page.totalOf("规划范围面积", ACCOUNT.emittedCurrent, 11000);
  page.set("homesPower", changeColumn(1), 0);
  for (const measure of ["单位GDP碳排放", "人均碳排放", "单位面积碳排放"]) {
    const account = page.result(measure, COMPARED.current);
    expect(account).toBeGreaterThan(0);
    expect(page.result(measure, caseColumn(1))).toBeCloseTo(account as number, 9);
  }
  expect(page.result("碳排放总量", caseColumn(1), 1)).toBeCloseTo(0, 9);
});

describe("an entry that can't be used", () => {
  test.each([
    ["一个字", changeColumn(1), "约10", "方案一，变化应为"],
    ["less than nothing left", changeColumn(1), -120, "方案一，变化应为"],
    ["eleven times as much", changeColumn(0), 1001, "基准情景，变化应为"],
    ["a negative activity", ownColumn(2), -3, "方案二，自定活动量应为不小于 0"],
    ["an activity with its unit", ownColumn(2), "3万t", "方案二，自定活动量应为不小于 0"],
  ])(
    "(%s) is named with its scheme, and the scheme has no result until it is mended",
    (_, column, value, said) => {
      const page = filled();
      page.set("homesPower", changeColumn(1), -10);
      page.set("homesPower", changeColumn(2), -10);
      const of = column < changeColumn(1) ? 0 : column < changeColumn(2) ? 1 : 2;
      page.set("industryBituminousCoal", column, value);
      expect(page.line("industryBituminousCoal", LINE.advice)).toContain(`数据异常：${said}`);
      expect(page.result("碳排放总量", caseColumn(of))).toBe("");
      expect(page.statement()).toContain("数据异常 1 处");
      page.set("industryBituminousCoal", column, null);
      expect(page.result("碳排放总量", caseColumn(of))).toBeGreaterThan(0);
    },
  );

  test("a change and an activity at once; strategies that take away more than all; a number that is no line's", () => {
    const page = filled();
    page.set("homesPower", changeColumn(1), -10);
    page.set("homesPower", ownColumn(1), 3);
    expect(page.line("homesPower", LINE.advice)).toContain("只能填一个");
    page.set("homesPower", ownColumn(1), null);
    page.set(page.firstFurther, LINE.number, page.numberOf("homesPower"));
    page.set(page.firstFurther, changeColumn(1), -95);
    expect(page.line("homesPower", LINE.advice)).toContain("超过 −100%");
    page.set(page.firstFurther, LINE.number, 999);
    expect(page.line(page.firstFurther, LINE.advice)).toContain("序号不在上面各行之中");
  });

  test("0.3 is pointed out as 0.3%, a change of a line without figures asks for them, a missing strategy is asked for", () => {
    const page = filled();
    page.set("homesPower", changeColumn(1), -0.3);
    expect(page.line("homesPower", LINE.advice)).toContain("0.3 即 0.3%");
    page.set("homesPower", changeColumn(1), -30);
    expect(page.line("homesPower", LINE.advice)).toBe("请选择引起变化的策略");
    page.set("homesPower", LINE.strategy, "少用电");
    expect(page.line("homesPower", LINE.advice)).toContain("策略不在策略表中");
    page.set("railPower", changeColumn(1), -30);
    expect(page.line("railPower", LINE.advice)).toContain("没有现状数据");
  });
});

test("hot spots: the activities that weigh most come first, sinks by what they take up, districts above the mean are marked", () => {
  const page = filled();
  const hot = page.named("碳排放热点：现状排放最大的活动") + 2;
  expect(page.at(hot, 0)).toBe("工业燃料·烟煤");
  expect(page.at(hot + 1, 0)).toBe("居住建筑运行·电力");
  expect(page.at(hot + 2, 0)).toBe("");
  expect(page.at(page.named("汇碳重点：现状吸收最多的活动") + 2, 0)).toBe("蓝碳·红树林");
  const districts = page.named("热点空间：各区县、乡镇（有数据的填）") + 2;
  const name = page.schemes.name;
  [
    [100, 50],
    [400, 40],
    [500, 10],
  ].forEach(([area, emitted], index) => {
    page.put(name, districts + index, 2, area!);
    page.put(name, districts + index, 3, emitted!);
  });
  expect([0, 1, 2].map((index) => page.at(districts + index, COMPARED.best))).toEqual([
    "▲ 热点：地均高于平均，第1位",
    "第2位",
    "第3位",
  ]);
  expect(page.at(districts, 7)).toBeCloseTo(5, 9);
});

test("for any changes, emissions less uptake of a scheme minus those of the baseline are the sum of the strategies' effects", () => {
  const page = filled();
  const change = fc.integer({ min: -400, max: 2000 }).map((tenths) => tenths / 10);
  page.set(page.firstFurther, LINE.number, page.numberOf("homesPower"));
  page.set(page.firstFurther, LINE.strategy, STRATEGIES[2]!);
  page.set("homesPower", LINE.strategy, STRATEGIES[3]!);
  fc.assert(
    fc.property(change, change, change, change, (base, a, b, c) => {
      page.set("homesPower", changeColumn(0), base);
      page.set("homesPower", changeColumn(1), a);
      page.set(page.firstFurther, changeColumn(1), b);
      page.set("mangrove", changeColumn(1), c);
      const net = (of: number) => page.result("净排放（碳缺口）", caseColumn(of)) as number;
      const together = page.result("合计（有−无）", COMPARED.firstScheme) as number;
      expect(Math.abs(net(1) - net(0) - together)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(net(0))));
    }),
    { numRuns: 8 },
  );
});
