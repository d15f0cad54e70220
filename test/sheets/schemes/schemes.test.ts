import fc from "fast-check";
import * as catalogue from "../../../src/catalogue";
import type { PlanId } from "../../../src/catalogue/schema";
import type { ListOfSeries } from "../../../src/sheets/charts";
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
          const cells = sheets.find(({ name }) => name === place.sheet)!.cells;
          return { ...place, value: cells[place.row]![place.column]! };
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

test("the recommended scheme has the lowest emissions, of several the lowest net emissions, until one is typed", () => {
  const page = filled();
  const recommended = () => page.result("推荐方案（填 1 到 4）", COMPARED.current);
  for (const of of [1, 2, 3]) page.set("homesPower", changeColumn(of), -20);
  page.set("mangrove", changeColumn(2), 10);
  page.set("mangrove", changeColumn(3), 30);
  expect(recommended()).toBe(3);
  page.set("mangrove", changeColumn(2), 30);
  expect(recommended()).toBe(2);
  page.set("homesPower", changeColumn(1), -21);
  expect(recommended()).toBe(1);
  page.put(page.schemes.name, page.named("推荐方案（填 1 到 4）"), COMPARED.current, 4);
  expect(recommended()).toBe(4);
});

test("the way to the target year has a line at net zero, also where sinks take up more than is emitted", () => {
  const page = filled();
  page.set("mangrove", changeColumn(1), 1000);
  page.set("mangrove", changeColumn(0), 1000);
  page.set("industryBituminousCoal", changeColumn(1), -100);
  page.set("homesPower", changeColumn(1), -100);
  expect(page.result("推荐方案净排放", COMPARED.current + 5)).toBeLessThan(0);
  expect(page.result("净零排放", COMPARED.current)).toBe(0);
  expect(page.result("净零排放", COMPARED.current + 5)).toBe(0);
  const chart = page.schemes.charts!.find(({ name }) => name === "schemes-way")!;
  const { series } = chart.data as ListOfSeries;
  expect(series.at(-1)).toMatchObject({
    dashed: true,
    values: { row: page.named("净零排放"), column: COMPARED.current, rows: 1, columns: 6 },
  });
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

  test("a strategy that is entered twice for one line is pointed out, one for another line is not", () => {
    const page = filled();
    page.set("homesPower", changeColumn(1), -20);
    page.set("homesPower", LINE.strategy, STRATEGIES[0]!);
    const further = (number: number) => {
      page.set(page.firstFurther, LINE.number, number);
      page.set(page.firstFurther, changeColumn(1), -5);
      page.set(page.firstFurther, LINE.strategy, STRATEGIES[0]!);
      return page.line(page.firstFurther, LINE.advice);
    };
    expect(further(page.numberOf("homesPower"))).toContain("同一条策略填了两次");
    expect(further(page.numberOf("industryBituminousCoal"))).toBe("");
  });

  test.each<[string, string, number, number | string]>([
    ["people below zero", "常住人口", caseColumn(0), -300],
    ["an output in words", "地区生产总值（可比价）", COMPARED.current, "3000亿"],
    ["a fifth scheme", "推荐方案（填 1 到 4）", COMPARED.current, 5],
    ["half a scheme", "推荐方案（填 1 到 4）", COMPARED.current, 1.5],
  ])("%s on 方案 is said in its row and above, until it is mended", (_, name, column, value) => {
    const page = filled();
    const row = page.named(name);
    const said = () => [COMPARED.best, COMPARED.firstScheme].map((at) => String(page.at(row, at))).join();
    expect([said(), page.statement()]).toEqual([
      expect.not.stringContaining("数据异常"),
      expect.stringContaining("数据异常 0 处"),
    ]);
    page.put(page.schemes.name, row, column, value);
    expect([said(), page.statement()]).toEqual([
      expect.stringContaining("数据异常："),
      expect.stringContaining("数据异常 1 处"),
    ]);
  });
});

test("hot spots: the activities that weigh most come first, sinks by what they take up, sectors in every case", () => {
  const page = filled();
  const hot = page.named("碳排放热点：现状排放最大的活动") + 2;
  expect(page.at(hot, 0)).toBe("工业燃料·烟煤");
  expect(page.at(hot + 1, 0)).toBe("居住建筑运行·电力");
  expect(page.at(hot + 2, 0)).toBe("");
  expect(page.at(page.named("碳汇重点：现状吸收最多的活动") + 2, 0)).toBe("蓝碳·红树林");
  page.set("industryBituminousCoal", changeColumn(1), -90);
  const sectors = page.named("重点领域：各方案排放最大的领域及其占比") + 2;
  const named = [0, 1, 2].map((nth) => page.at(sectors + nth, COMPARED.current));
  expect(named.map((text) => String(text).split(" ")[0])).toEqual(["工业", "建筑", ""]);
  expect(String(page.at(sectors, caseColumn(1)))).toMatch(/^建筑 \d+\.\d%$/);
});

describe("districts", () => {
  const entered = "热点空间：各区县、乡镇现状分领域排放（有数据的填，万tCO₂e）";
  const resulting =
    "各区县、乡镇在各方案中的碳排放（万tCO₂e；没有分领域数据的，在现状列直接填总量，按全域总量推算）";
  /** Name, area, industry, buildings, sinks. */
  function districts(rows: [string, number | null, number | null, number | null, number | null][]) {
    const page = filled();
    page.set("industryBituminousCoal", changeColumn(1), -50);
    const [first, results] = [page.named(entered) + 2, page.named(resulting) + 2];
    rows.forEach((row, index) =>
      [0, 1, 3, 5, 8].forEach((column, at) => page.put(page.schemes.name, first + index, column, row[at]!)),
    );
    return {
      page,
      results,
      value: (row: number, column: number) => page.at(results + row, column),
      words: (row: number) => page.at(results + row, COMPARED.best),
    };
  }

  test("move in a scheme as their own sectors move in the whole area, and the heaviest is named for every case", () => {
    const { value, words, page, results } = districts([
      ["厂区", 100, 40, 10, null],
      ["城区", 400, 4, 36, 3],
    ]);
    const ratio = (name: string) =>
      (page.result(name, caseColumn(1)) as number) / (page.result(name, COMPARED.current) as number);
    const [industry, buildings] = [ratio("工业排放"), ratio("建筑排放")];
    expect(industry).toBeLessThan(0.6);
    expect([value(0, COMPARED.current), value(1, COMPARED.current)]).toEqual([50, 40]);
    expect(value(0, caseColumn(1))).toBeCloseTo(40 * industry + 10 * buildings, 9);
    expect(value(1, caseColumn(1))).toBeCloseTo(4 * industry + 36 * buildings, 9);
    expect(value(20, caseColumn(1))).toBeCloseTo(44 * industry + 46 * buildings, 9);
    expect([page.at(results + 21, COMPARED.current), page.at(results + 21, caseColumn(1))]).toEqual([
      "厂区 55.6%",
      expect.stringMatching(/^城区 \d+\.\d%$/),
    ]);
    expect([words(0), words(1)]).toEqual([
      "▲ 第1位，占55.6%，地均为平均的2.8倍",
      "第2位，占44.4%，地均为平均的0.6倍；碳汇最多",
    ]);
  });

  test("with nothing but a total move as the whole area does", () => {
    const { value, page, results } = districts([["某县", null, null, null, null]]);
    page.put(page.schemes.name, results, COMPARED.current, 30);
    const whole = (column: number) => page.result("碳排放总量（直接＋间接）", column) as number;
    expect(value(0, caseColumn(1))).toBeCloseTo((30 * whole(caseColumn(1))) / whole(COMPARED.current), 9);
  });

  test.each([
    ["a negative figure", [["甲", 10, -1, 2, null]], "数据异常：应为不小于 0 的数值"],
    ["no area", [["甲", 0, 1, 2, null]], "数据异常：面积应大于 0"],
    ["no name", [["", 10, 1, 2, null]], "请填区县、乡镇名称"],
    [
      "a name that stands twice",
      [
        ["甲", 10, 1, 2, null],
        ["甲", 10, 1, 2, null],
      ],
      "数据异常：区县重复，会重复计算",
    ],
  ] as [string, [string, number | null, number | null, number | null, number | null][], string][])(
    "%s is said beside the district, which then has no result",
    (_, rows, said) => {
      const { value, words } = districts(rows);
      expect([words(0), value(0, COMPARED.current), value(0, caseColumn(1))]).toEqual([said, "", ""]);
    },
  );

  test("that together emit more than the whole area are said to", () => {
    expect(districts([["甲", 10, 9999, null, null]]).words(20)).toBe("数据异常：合计超过全域现状排放");
  });
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
