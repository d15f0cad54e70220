import "../customFunctions";
import "./ready";
import fc from "fast-check";
import { findIndicator, indicators } from "../../../src/catalogue";
import { plans } from "../../../src/catalogue/plans";
import { CURRENT } from "../../../src/catalogue/schema";
import { chooseTarget, targetsInForce } from "../../../src/catalogue/targetChoice";
import { check } from "../../../src/functions/plan/check";
import { judge, type CellValue } from "../../../src/targets/judge";
import { VERDICT_WORDS } from "../../../src/targets/words";
import { message, shown } from "../customFunctions";

const TRAVEL = "绿色出行分担率"; // at least 70 %
const one = (name: string, value: unknown, ...rest: any[]) =>
  shown(() => (check as (...args: any[]) => any)([[name]], [[value]], ...rest));

test("CHECK says 达标 or 未达标 in the indicator's unit", () => {
  expect(one(TRAVEL, 70)).toBe("达标");
  expect(one(TRAVEL, 69.9)).toBe("未达标");
  expect(one(TRAVEL, 0.72)).toBe("未达标");
});

test("CHECK takes a value in another unit when that is named", () => {
  expect(one(TRAVEL, 0.72, null, null, "1")).toBe("达标");
  expect(one(TRAVEL, 0.69, null, null, "1")).toBe("未达标");
  expect(one("县城人口密度", 80, null, null, "人/hm²")).toBe("达标");
  expect(one("县城人口密度", 59, null, null, "人/hm²")).toBe("未达标");
});

test("CHECK says 缺数据 for a blank, 数据异常 for what cannot be, 无目标 where there is none", () => {
  expect(one(TRAVEL, "")).toBe("缺数据");
  expect(one(TRAVEL, null)).toBe("缺数据");
  expect(one(TRAVEL, 130)).toBe("数据异常");
  expect(one(TRAVEL, "很高")).toBe("数据异常");
  expect(one(TRAVEL, true)).toBe("数据异常");
  expect(one(TRAVEL, "#DIV/0!")).toBe("数据异常");
  expect(one("total-carbon", 5)).toBe("无目标");
});

test("CHECK judges a number stored as text as the sheet does, alone and in a column", () => {
  expect(one(TRAVEL, "70")).toBe("数据异常");
  expect(check([[TRAVEL]], [["70"], [70]])).toEqual([["数据异常"], ["达标"]]);
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
      .map(({ id }) => ({ indicator, plan: id, inForce: targetsInForce(indicator, id) }))
      .filter(({ inForce }) => inForce.length > 0 && !inForce.some(({ condition }) => condition.citySize))
      .filter(({ inForce }) => inForce[0]!.value !== CURRENT),
  );
  expect(cases.length).toBeGreaterThan(30);
  for (const { indicator, plan, inForce } of cases) {
    fc.assert(
      fc.property(aValue, (value) => {
        const target = chooseTarget(inForce, null)!;
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
  expect(one(TRAVEL, 72, null, null, null, "en")).toBe("Met");
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
  expect(one(TRAVEL, 5, null, [["某规划"]])).toBe("#VALUE!");
  expect(one(TRAVEL, 5, null, null, "斤两")).toBe("#VALUE!");
  expect(one(TRAVEL, 5, null, null, "km²")).toBe("#VALUE!");
  expect(shown(() => check([[TRAVEL], [TRAVEL]], [[1], [2], [3]]))).toBe("#VALUE!");
});

test("CHECK of a column is CHECK of its cells", () => {
  const names = [TRAVEL, "县城人口密度", "total-carbon", "reclaimed-water-rate"];
  expect(findIndicator("reclaimed-water-rate")).toBeDefined();
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...names), aValue), { minLength: 2, maxLength: 15 }),
      (rows) => {
        const column = check(
          rows.map(([name]) => [name]),
          rows.map(([, value]) => [value]),
        );
        expect(column).toEqual(rows.map(([name, value]) => [one(name, value)]));
      },
    ),
  );
});
