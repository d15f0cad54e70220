import fc from "fast-check";
import { plan, source } from "../../../src/catalogue";
import { type AccountLine, accountLines } from "../../../src/catalogue/account";
import { unitsOf } from "../../../src/catalogue/computations";
import { COLUMN, EMITTED, type Year } from "../../../src/sheets/account/accountColumns";
import { ownLineRows } from "../../../src/sheets/account/accountPlaces";
import { accountSheet } from "../../../src/sheets/account/accountSheet";
import { factorSheet } from "../../../src/sheets/account/factorSheet";
import { Calculated } from "../evaluate";
import { call } from "../../functions/formula";

const none = { current: null, near: null, planned: null };

function open(id: "市-总体规划" | "乡镇-总体规划" = "市-总体规划", language: "zh" | "en" = "zh") {
  const shared = { language, sourceOf: source, version: "1.0.0" };
  const lines = accountLines(plan(id).level);
  const account = accountSheet({ ...shared, plan: plan(id), name: "碳账", factorsName: "因子", years: none });
  const factors = factorSheet({ ...shared, lines, name: "因子" });
  const calculated = new Calculated([account, factors]);
  const rowOf = (code: string) => account.cells.findIndex((row) => row[COLUMN.code] === code);
  const rowNamed = (name: string) =>
    account.cells.findIndex((row) => row[COLUMN.item] === name && !row[COLUMN.code]);
  const get = (row: number, column: number) => calculated.get("碳账", row, column);
  const set = (row: number, column: number, value: string | number | boolean | null) =>
    calculated.set("碳账", row, column, value);
  return {
    account,
    factors,
    calculated,
    rowOf,
    enter: (code: string, column: keyof typeof COLUMN, value: string | number | boolean | null) =>
      set(rowOf(code), COLUMN[column], value),
    enterTotals: (figures: [name: string, year: Year, value: number][]) =>
      calculated.setAll(
        figures.map(([name, year, value]) => ({
          sheet: "碳账",
          row: rowNamed(name),
          column: EMITTED[year],
          value,
        })),
      ),
    emitted: (code: string, year: Year = "planned") => get(rowOf(code), EMITTED[year]),
    advice: (code: string) => get(rowOf(code), COLUMN.advice),
    total: (name: string, year: Year = "planned") => get(rowNamed(name), EMITTED[year]),
    statement: () => get(2, 0),
    own: (index: number) => ownLineRows(plan(id)).first + index,
    set,
    get,
  };
}

const SHOWN = /^#/;

describe("the account of a fresh workbook", () => {
  test.each(["市-总体规划", "乡镇-总体规划"] as const)(
    "of %s shows no error and no figure in either language",
    (id) => {
      for (const language of ["zh", "en"] as const) {
        const page = open(id, language);
        for (const sheet of [page.account, page.factors])
          sheet.cells.forEach((row, r) =>
            row.forEach((_, c) => expect(String(page.calculated.get(sheet.name, r, c))).not.toMatch(SHOWN)),
          );
        const { cells } = page.account;
        cells.forEach((row, r) => {
          if (typeof row[COLUMN.number] === "number")
            for (const column of Object.values(EMITTED))
              expect(String(page.get(r, column))).not.toMatch(/\d/);
        });
      }
    },
  );

  test("is rectangular, and everything on it lies within its cells", () => {
    const page = open();
    for (const { cells, looks, grids, flags, validations } of [page.account, page.factors]) {
      expect(cells.every((row) => row.length === cells[0]!.length)).toBe(true);
      for (const { row, column, rows, columns } of [
        ...[...looks, ...flags, ...validations].map(({ area }) => area),
        ...grids,
      ]) {
        expect(row + rows).toBeLessThanOrEqual(cells.length);
        expect(column + columns).toBeLessThanOrEqual(cells[0]!.length);
      }
    }
  });

  test("says by which release it is reckoned, and how many lines are open", () => {
    expect(open().statement()).toBe(
      "按因子发布版本 1.0.0 核算，自定因子 0 项；未填也未标记的 85 行，需要核对的 0 行",
    );
  });
});

/** What the cell functions say of one unit that the factor is per [tCO2e]. */
function byFunction({ factor, quantity }: AccountLine, item: (id: string) => string): number {
  if (quantity === "electricity") return call("CARBON.ELECTRICITY", [1]) as number;
  if (quantity === "heat") return call("CARBON.HEAT", [1]) as number;
  const [family] = factor!.split(".") as [string];
  const name = item(factor!);
  switch (family) {
    case "fuel":
      return call("CARBON.FUEL", [1, name]) as number;
    case "incineration":
      return call("CARBON.WASTE", [1, name]) as number;
    case "wastewater":
      return call("CARBON.WATER", [1, name]) as number;
    case "blue":
      return Math.abs(call("CARBON.BLUE", [1, name]) as number);
    default:
      return call("CARBON.AGRICULTURE", [1, name]) as number;
  }
}

/** Names by which the functions know the factors. */
const NAMES: Record<string, string> = {
  "fuel.bituminous-coal": "烟煤",
  "fuel.lignite": "褐煤",
  "fuel.coke": "焦炭",
  "fuel.petroleum-coke": "石油焦",
  "fuel.crude-oil": "原油",
  "fuel.gasoline": "汽油",
  "fuel.kerosene": "煤油",
  "fuel.diesel": "柴油",
  "fuel.fuel-oil": "燃料油",
  "fuel.lpg": "液化石油气",
  "fuel.lng": "液化天然气",
  "fuel.refinery-gas": "炼厂干气",
  "fuel.natural-gas": "天然气",
  "fuel.blast-furnace-gas": "高炉煤气",
  "fuel.converter-gas": "转炉煤气",
  "fuel.coke-oven-gas": "焦炉煤气",
  "incineration.municipal": "生活垃圾焚烧",
  "incineration.hazardous": "危险废物焚烧",
  "wastewater.mcf.septic": "化粪池",
  "wastewater.mcf.anaerobic": "厌氧处理",
  "wastewater.mcf.aerobic": "好氧处理",
  "agriculture.fertiliser": "化肥",
  "agriculture.pesticide": "农药",
  "agriculture.film": "农膜",
  "agriculture.diesel": "农用柴油",
  "agriculture.irrigation": "灌溉",
  "livestock.dairy-cattle": "奶牛",
  "livestock.buffalo": "水牛",
  "livestock.other-cattle": "其他牛",
  "livestock.horse": "马",
  "livestock.mule-ass": "驴骡",
  "livestock.pig": "猪",
  "livestock.goat": "山羊",
  "livestock.sheep": "绵羊",
  "blue.mangrove": "红树林",
  "blue.salt-marsh": "盐沼",
  "blue.seagrass": "海草床",
};

test("every line with a default emits what the cell function says, in every unit it may be given in", () => {
  const page = open();
  const lines = accountLines("市").filter(({ factor }) => factor !== null);
  const bases: Record<string, string> = {
    mass: "t",
    volume: "万m³",
    electricity: "kWh",
    heat: "GJ",
    area: "hm²",
    livestock: "头",
  };
  const inUnits = lines.flatMap((line) => {
    const perUnit = byFunction(line, (id) => NAMES[id]!);
    return unitsOf({ quantity: line.quantity, unit: bases[line.quantity]! }).map((given, turn) => ({
      ...given,
      line,
      perUnit,
      turn,
    }));
  });
  // Each line in its first unit, then each in its second …: a line's emissions rest on its own row.
  for (let turn = 0; inUnits.some((given) => given.turn === turn); turn++) {
    const now = inUnits.filter((given) => given.turn === turn);
    page.calculated.setAll(
      now.flatMap(({ line, unit }) => [
        { sheet: "碳账", row: page.rowOf(line.id), column: COLUMN.unit, value: unit },
        { sheet: "碳账", row: page.rowOf(line.id), column: COLUMN.planned, value: 7.5 },
      ]),
    );
    for (const { line, unit, ratio, perUnit } of now) {
      const expected = (7.5 * perUnit * ratio[0]) / ratio[1];
      const got = page.emitted(line.id) as number;
      expect([line.id, unit, Math.abs(Math.abs(got) / expected - 1) < 1e-9]).toEqual([line.id, unit, true]);
      expect(got < 0).toBe(line.kind === "sink");
    }
  }
});

test("electricity goes by the region and the year chosen", () => {
  const page = open();
  page.enter("homesPower", "planned", 10);
  expect(page.emitted("homesPower")).toBeCloseTo(10 * 1e8 * 0.5306e-3, 3);
  page.set(3, COLUMN.item, "北京");
  page.set(3, COLUMN.planned, 2022);
  expect(page.emitted("homesPower")).toBeCloseTo(10 * 1e8 * 0.558e-3, 3);
});

describe("an own factor", () => {
  test("takes the place of the default and is counted", () => {
    const page = open();
    page.enter("homesLpg", "planned", 2);
    page.enter("homesLpg", "ownFactor", 2.9);
    expect(page.emitted("homesLpg")).toBeCloseTo(58000, 6);
    expect(page.statement()).toContain("自定因子 1 项");
    expect(page.advice("homesLpg")).toBe("");
  });

  test.each([
    ["homesLpg", 3101, "1000 倍"],
    ["homesLpg", 0.0031, "1000 倍"],
    ["homesLpg", 30, "超出该活动可能的范围"],
    ["homesPower", 530.6, "1000 倍"],
    ["homesPower", 5.306, "超出该活动可能的范围"],
    ["homesLpg", "约3", "应为不小于 0 的数值"],
    ["homesLpg", -3, "应为不小于 0 的数值"],
  ])("of %s that is %p is not reckoned with, and the reason is named", (code, value, reason) => {
    const page = open();
    page.enter(code, "planned", 2);
    page.enter(code, "ownFactor", value);
    expect(page.emitted(code)).toBe("");
    expect(page.advice(code)).toMatch(new RegExp(`^数据异常.*${reason}`));
  });

  test("that is 44/12 of the default, or the other way round, is reckoned with and pointed out", () => {
    const page = open();
    page.enter("homesLpg", "planned", 2);
    page.enter("homesLpg", "ownFactor", (3.1013 * 12) / 44);
    expect(page.advice("homesLpg")).toContain("44/12");
    expect(page.emitted("homesLpg")).toBeGreaterThan(0);
  });

  test("is asked for where there is no default", () => {
    const page = open();
    page.enter("forest", "planned", 1000);
    expect([page.emitted("forest"), page.advice("forest")]).toEqual(["", "请填自定因子"]);
    page.enter("forest", "ownFactor", 3.4);
    expect([page.emitted("forest"), page.advice("forest")]).toEqual([-3400, ""]);
  });
});

describe("a figure", () => {
  test.each([["约20"], [-5], [true]])("that is %p is not reckoned with, and said to be none", (value) => {
    const page = open();
    page.enter("pigs", "planned", value);
    expect([page.emitted("pigs"), page.advice("pigs")]).toEqual([
      "",
      "数据异常：应为不小于 0 的数值，不带单位",
    ]);
  });

  test("that would count twice is told: a row of one's own like a line of the list, and a line that was copied", () => {
    const page = open("乡镇-总体规划");
    page.enter("homesNaturalGas", "planned", 1);
    const own = page.own(0);
    for (const [column, value] of [
      ["sector", "建筑"],
      ["item", "天然气"],
      ["kind", "直接"],
      ["planned", 2],
      ["ownFactor", 21],
    ] as const)
      page.set(own, COLUMN[column], value);
    expect(page.get(own, COLUMN.advice)).toBe("数据异常：与另一行的领域、项目、类别相同，会重复计算");
    page.set(own, COLUMN.item, "天然气?");
    expect(page.get(own, COLUMN.advice)).toBe("");
    page.set(own, COLUMN.code, "homesNaturalGas");
    expect(page.advice("homesNaturalGas")).toBe("数据异常：本行在账中出现两次，会重复计算，请删去一行");
    expect(page.statement()).toContain("需要核对的 1 行");
  });

  test("of 0 is a value, a blank is none", () => {
    const page = open();
    page.enter("pigs", "planned", 0);
    expect([page.emitted("pigs"), page.emitted("pigs", "current")]).toEqual([0, ""]);
  });

  test("in a marked line does not count until the mark is gone", () => {
    const page = open();
    page.enter("pigs", "planned", 5);
    const emitted = page.emitted("pigs");
    expect(emitted).toBeGreaterThan(0);
    for (const mark of ["NO", "NE", "IE", "N0"]) {
      page.enter("pigs", "notation", mark);
      expect([page.emitted("pigs"), page.advice("pigs")]).toEqual([
        "",
        "有标记的行不计入，却又填了数：请去掉一个",
      ]);
    }
    page.enter("pigs", "notation", "");
    expect(page.emitted("pigs")).toBe(emitted);
  });

  test("in a line marked NO, NE or IE contradicts the mark; a mark wants a reason", () => {
    const page = open();
    page.enter("pigs", "notation", "NO");
    expect(page.advice("pigs")).toBe("请在“理由、备注”写明原因");
    page.enter("pigs", "reason", "本地没有");
    expect(page.advice("pigs")).toBe("");
    page.enter("pigs", "planned", 5);
    expect(page.advice("pigs")).toContain("请去掉一个");
    page.enter("goats", "notation", "N0");
    expect(page.advice("goats")).toBe("数据异常：标记只能是 NO、NE、IE");
  });

  test("for some of the years that other rows have is asked for in the others, since totals lack it", () => {
    const page = open();
    page.enter("pigs", "planned", 5);
    page.enter("goats", "current", 5);
    expect([page.advice("pigs"), page.advice("goats")]).toEqual(
      Array(2).fill("请补填活动量：别的行有该年数据，合计会缺本行"),
    );
    page.enter("pigs", "current", 6);
    page.enter("goats", "planned", 0);
    expect([page.advice("pigs"), page.advice("goats")]).toEqual(["", ""]);
  });
});

describe("totals", () => {
  function filled() {
    const page = open();
    const figures = [
      ["powerPlantBituminousCoal", 100],
      ["industryBituminousCoal", 50],
      ["industryPower", 30],
      ["homesNaturalGas", 1],
      ["pigs", 200_000],
      ["mangrove", 400],
    ] as const;
    page.calculated.setAll(
      figures.flatMap(([code, figure]) => [
        { sheet: "碳账", row: page.rowOf(code), column: COLUMN.planned, value: figure },
        { sheet: "碳账", row: page.rowOf(code), column: COLUMN.current, value: figure * 2 },
      ]),
    );
    return page;
  }

  test("add up by sector and kind; power that is used counts once, and not again as the fuel it was made of", () => {
    const page = filled();
    const of = (code: string) => page.emitted(code) as number;
    const direct = of("industryBituminousCoal") + of("homesNaturalGas") + of("pigs");
    expect(page.total("工业排放")).toBeCloseTo(of("industryBituminousCoal") + of("industryPower"), 3);
    expect(page.total("直接排放")).toBeCloseTo(direct, 3);
    expect(page.total("碳排放总量（直接＋间接）")).toBeCloseTo(direct + of("industryPower"), 3);
    expect(page.total("发电供热用燃料（由用户承担，不计入总量）")).toBeCloseTo(
      of("powerPlantBituminousCoal"),
      3,
    );
    expect(page.total("辖区内排放（直接＋发电供热，各地相加用）")).toBeCloseTo(
      direct + of("powerPlantBituminousCoal"),
      3,
    );
    expect(page.total("碳汇量")).toBeCloseTo(-of("mangrove"), 3);
    expect(page.total("净排放（碳缺口）")).toBeCloseTo(direct + of("industryPower") + of("mangrove"), 3);
    expect(page.total("碳平衡类型")).toBe("碳源区");
    expect(page.total("碳排放总量（直接＋间接）", "near")).toBe("");
  });

  test("equal the sum of the sectors", () => {
    const page = filled();
    const sectors = ["能源", "工业", "交通", "建筑", "废弃物处理", "农业"].map(
      (sector) => page.total(`${sector}排放`) as number,
    );
    expect(sectors.reduce((sum, one) => sum + one, 0)).toBeCloseTo(
      page.total("碳排放总量（直接＋间接）") as number,
      3,
    );
  });

  test("count a row of the office's own like the others", () => {
    const page = filled();
    const before = page.total("工业排放") as number;
    const row = page.own(0);
    page.set(row, COLUMN.sector, "工业");
    page.set(row, COLUMN.kind, "直接");
    page.set(row, COLUMN.planned, 12);
    page.set(row, COLUMN.ownFactor, 100);
    expect((page.total("工业排放") as number) - before).toBeCloseTo(1200, 3);
  });

  test("give the measures that the functions give", () => {
    const page = filled();
    page.enterTotals([
      ["常住人口", "planned", 300],
      ["地区生产总值（可比价）", "planned", 4000],
      ["规划范围面积", "planned", 11000],
    ]);
    const total = page.total("碳排放总量（直接＋间接）") as number;
    expect(page.total("单位GDP碳排放")).toBeCloseTo(
      call("CARBON.INTENSITY", [total, 4000 * 1e4]) as number,
      12,
    );
    expect(page.total("人均碳排放")).toBeCloseTo(call("CARBON.PERCAPITA", [total, 300 * 1e4]) as number, 12);
    expect(page.total("单位面积碳排放")).toBeCloseTo(call("CARBON.PERAREA", [total, 11000]) as number, 9);
  });

  test("what changed emissions is what CARBON.DECOMPOSE says, also where numbers are 0 or hardly change", () => {
    const page = open();
    // Emissions of one power line alone, so that they may be anything.
    page.enter("homesPower", "ownFactor", 0.5);
    const factor = 10_000 * 10_000 * 0.5e-3;
    const names = ["人口增减", "人均GDP变化", "单位GDP碳排放变化", "合计（规划 − 现状）"];
    const row = page.rowOf("homesPower");
    const cell = (name: string) =>
      page.account.cells.findIndex((cells) => cells[COLUMN.item] === name && !cells[COLUMN.code]);
    const seen = new Set<string>();
    const compare = (from: number[], to: number[]) => {
      const enter = (year: Year, [people, output, power]: number[]) => [
        { sheet: "碳账", row: cell("常住人口"), column: EMITTED[year], value: people! },
        { sheet: "碳账", row: cell("地区生产总值（可比价）"), column: EMITTED[year], value: output! },
        { sheet: "碳账", row, column: COLUMN[year], value: power! },
      ];
      page.calculated.setAll([...enter("current", from), ...enter("planned", to)]);
      const chain = ([people, output, power]: number[]) => {
        const emitted = power! * factor;
        return [people!, output!, emitted, emitted];
      };
      const [said] = call("CARBON.DECOMPOSE", [[chain(from)], [chain(to)], "加和", true]) as [
        (number | string)[],
      ];
      const wanted = [said![0], said![1], said![2], said![4]];
      const got = names.map((name) => page.total(name));
      seen.add(got.map((value) => (typeof value === "number" ? Math.sign(value) : "none")).join());
      const scale = Math.max(from[2]!, to[2]!) * factor + 1;
      wanted.forEach((value, index) => {
        if (typeof value !== "number") return expect([from, to, got[index]]).toEqual([from, to, ""]);
        expect([from, to, typeof got[index]]).toEqual([from, to, "number"]);
        expect(Math.abs((got[index] as number) - value)).toBeLessThanOrEqual(1e-9 * scale);
      });
    };
    const few = [0, 3];
    for (const a of few)
      for (const b of few)
        for (const c of few) {
          compare([a, b, c], [2, 5, 4]);
          compare([2, 5, 4], [a, b, c]);
        }
    compare([0, 0, 0], [2, 5, 0]);
    expect(seen.size).toBeGreaterThan(5);
    const amount = fc.constantFrom(0, 0.7, 1, 1.0000000001, 12, 9999.5);
    const chain = fc.array(amount, { minLength: 3, maxLength: 3 });
    fc.assert(fc.property(chain, chain, compare), { numRuns: 25 });
  });
});
