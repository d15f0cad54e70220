import "../customFunctions";
import "./ready";
import fc from "fast-check";
import { findIndicator, indicators } from "../../../src/catalogue";
import { plans } from "../../../src/catalogue/plans";
import { CURRENT } from "../../../src/catalogue/schema";
import { chooseTarget, targetsOf } from "../../../src/catalogue/targetChoice";
import { check } from "../../../src/functions/plan/check";
import { judge, type CellValue } from "../../../src/targets/judge";
import { VERDICT_WORDS } from "../../../src/targets/words";
import { message, shown } from "../customFunctions";

const HOUSING = "county-town-low-rise-housing-share"; // at least 70 %
const one = (name: string, value: unknown, ...rest: any[]) =>
  shown(() => (check as (...args: any[]) => any)([[name]], [[value]], ...rest));

test("CHECK says 达标 or 未达标 in the indicator's unit", () => {
  expect(one(HOUSING, 70)).toBe("达标");
  expect(one(HOUSING, 69.9)).toBe("未达标");
  expect(one(HOUSING, 0.72)).toBe("未达标");
});

test("CHECK takes a value in another unit when that is named", () => {
  expect(one(HOUSING, 0.72, null, null, "1")).toBe("达标");
  expect(one(HOUSING, 0.69, null, null, "1")).toBe("未达标");
  expect(one("县城人口密度", 80, null, null, "人/hm²")).toBe("达标");
  expect(one("县城人口密度", 59, null, null, "人/hm²")).toBe("未达标");
});

test("CHECK says 缺数据 for a blank, 数据异常 for what cannot be, 无目标 where there is none", () => {
  expect(one(HOUSING, "")).toBe("缺数据");
  expect(one(HOUSING, null)).toBe("缺数据");
  expect(one(HOUSING, 130)).toBe("数据异常");
  expect(one(HOUSING, "很高")).toBe("数据异常");
  expect(one(HOUSING, true)).toBe("数据异常");
  expect(one(HOUSING, "#DIV/0!")).toBe("数据异常");
  expect(one("total-carbon", 5)).toBe("无目标");
});

test("CHECK judges a number stored as text as the sheet does, alone and in a column", () => {
  expect(one(HOUSING, "70")).toBe("数据异常");
  expect(check([[HOUSING]], [["70"], [70]])).toEqual([["数据异常"], ["达标"]]);
});

const aValue = fc.oneof(
  fc.double({ min: -10, max: 200, noNaN: true }),
  fc.constantFrom<CellValue>("", null, "x", "70", true, "#N/A", 0, 40, 70, 100, 130),
);

test("CHECK gives #N/A for a target set against the current value, which only a sheet knows", () => {
  expect(one("生态碳汇空间面积", 100)).toBe("#N/A");
  expect(message(() => check([["生态碳汇空间面积"]], [[100]]))).toContain("现状");
});

test("CHECK agrees with the judge of the sheets on every indicator, plan and value", () => {
  const cases = indicators.flatMap((indicator) =>
    plans
      .map(({ id }) => ({ indicator, plan: id, inForce: targetsOf(indicator, id) }))
      .filter(({ inForce }) => chooseTarget(inForce, { year: null, answers: {} }).kind === "holds")
      .filter(({ inForce }) => inForce[0]!.value !== CURRENT),
  );
  expect(cases.length).toBeGreaterThan(20);
  for (const { indicator, plan, inForce } of cases) {
    fc.assert(
      fc.property(aValue, (value) => {
        const choice = chooseTarget(inForce, { year: null, answers: {} });
        const target = (choice as Extract<typeof choice, { kind: "holds" }>).target;
        const { verdict } = judge({
          current: value,
          planned: "",
          operator: target.operator,
          target: target.value,
          upper: target.upper ?? "",
          plausibleMin: indicator.plausible.min,
          plausibleMax: indicator.plausible.max,
        });
        expect(one(indicator.id, value, null, [[plan]])).toBe(VERDICT_WORDS[verdict].zh);
      }),
      { numRuns: 20 },
    );
  }
});

test("CHECK speaks English when asked", () => {
  expect(one(HOUSING, 72, null, null, null, "en")).toBe("Met");
  expect(one("total-carbon", 5, null, null, null, "English")).toBe("No target");
});

test("CHECK gives #N/A for an unknown indicator, and where the city's size decides and is not given", () => {
  expect(one("绿色出行份额率", 5)).toBe("#N/A");
  expect(one("公交分担率", 35)).toBe("#N/A");
  expect(message(() => check([["公交分担率"]], [[35]]))).toContain("城区常住人口");
  expect(one("公交分担率", 35, [[320]])).toBe("达标");
  expect(one("公交分担率", 35, [[600]])).toBe("未达标");
});

test("CHECK gives #NUM! for a negative population, #VALUE! for unknown names and units of another kind", () => {
  expect(one("公交分担率", 35, [[-5]])).toBe("#NUM!");
  expect(one(HOUSING, 5, null, [["某规划"]])).toBe("#VALUE!");
  expect(one(HOUSING, 5, null, null, "斤两")).toBe("#VALUE!");
  expect(one(HOUSING, 5, null, null, "km²")).toBe("#VALUE!");
  expect(shown(() => check([[HOUSING], [HOUSING]], [[1], [2], [3]]))).toBe("#VALUE!");
});

test("CHECK of a column is CHECK of its cells", () => {
  const names = [HOUSING, "县城人口密度", "total-carbon", "reclaimed-water-rate"];
  expect(findIndicator("reclaimed-water-rate")).toBeDefined();
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...names), aValue), { minLength: 2, maxLength: 15 }),
      (rows) => {
        const column = check(
          rows.map(([name]) => [name]),
          rows.map(([, value]) => [value]),
        );
        expect(shown(() => column)).toEqual(rows.map(([name, value]) => [one(name, value)]));
      },
    ),
  );
});

test("CHECK judges for the year: 60 % of electricity is enough in 2025 and too little for 2030", () => {
  const electricity = (year: unknown) =>
    one("building-electrification", 60, null, null, null, null, [[year]]);
  expect([2025, 2029, 2030, 2035, null, ""].map(electricity)).toEqual([
    "达标",
    "达标",
    "未达标",
    "未达标",
    "未达标",
    "未达标",
  ]);
  expect(electricity(2020)).toBe("无目标");
  expect(["2035年", "2035"].map(electricity)).toEqual(["未达标", "未达标"]);
  expect([35, 2030.5, 49000, "明年"].map(electricity)).toEqual(["#VALUE!", "#VALUE!", "#VALUE!", "#VALUE!"]);
});

test("CHECK judges a city by what holds there, and asks where that decides", () => {
  const water = (conditions: string) =>
    one("reclaimed-water-rate", 30, null, null, null, null, null, [[conditions]]);
  expect(water("缺水城市、江苏")).toBe("达标");
  expect(water("缺水城市、河北省")).toBe("未达标");
  expect(water("Water-short city; Hebei")).toBe("未达标");
  expect(water("非缺水城市、江苏")).toBe("无目标");
  expect(water("缺水城市=否；江苏")).toBe("无目标");
  expect(water("缺水城市、河南、黄河流域中下游")).toBe("达标");
  expect(water("江苏")).toBe("#N/A");
  expect(
    message(() => check([["reclaimed-water-rate"]], [[30]], null!, null!, null, null, null!, [["江苏"]])),
  ).toContain("缺水城市");
});

test("CHECK refuses conditions that contradict each other or that nobody knows", () => {
  const roads = (conditions: string) => () =>
    check([["路网密度"]], [[9]], null!, null!, null, null, null!, [[conditions]]);
  expect(shown(roads("建成区"))).toBe("达标");
  expect(shown(roads("城市新区"))).toBe("无目标");
  expect(shown(roads("城市新区、建成区"))).toBe("#VALUE!");
  expect(message(roads("城市新区、建成区"))).toContain("互相矛盾");
  expect(shown(roads("缺水城市、非缺水城市"))).toBe("#VALUE!");
  expect(message(roads("月球"))).toContain("未识别的条件“月球”");
});

test("CHECK doesn't judge by what is 待核: 12 m² of park a head is above the code's 8", () => {
  expect(one("park-green-per-capita", 12)).toBe("达标");
});
