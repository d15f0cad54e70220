import "../customFunctions";
import "./ready";
import fc from "fast-check";
import { check } from "../../../src/functions/plan/check";
import { gap } from "../../../src/functions/plan/gap";
import { message, shown } from "../customFunctions";

const HOUSING = "county-town-low-rise-housing-share"; // at least 70 %
const DENSITY = "县城人口密度"; // 0.6 to 1 万人/km²
const one = (name: string, value: unknown, ...rest: any[]) =>
  shown(() => (gap as (...args: any[]) => any)([[name]], [[value]], ...rest));

test("GAP is what is missing to the bound, and 0 once it is reached", () => {
  expect(one(HOUSING, 62)).toBe(8);
  expect(one(HOUSING, 70)).toBe(0);
  expect(one(HOUSING, 95)).toBe(0);
});

test("GAP outside a range is the distance to its nearer end", () => {
  expect(one(DENSITY, 0.5)).toBeCloseTo(0.1, 12);
  expect(one(DENSITY, 1.25)).toBeCloseTo(0.25, 12);
  expect(one(DENSITY, 0.6)).toBe(0);
});

test("GAP stays in the indicator's unit when the value is in another", () => {
  expect(one(HOUSING, 0.62, null, null, "1")).toBeCloseTo(8, 12);
  expect(one(DENSITY, 50, null, null, "人/hm²")).toBeCloseTo(0.1, 12);
});

test("GAP gives #N/A for a blank, without a target, for an unknown name and an unknown size of city", () => {
  expect(one(HOUSING, "")).toBe("#N/A");
  expect(message(() => gap([[HOUSING]], [[""]]))).toContain("缺数据");
  expect(one("total-carbon", 5)).toBe("#N/A");
  expect(message(() => gap([["total-carbon"]], [[5]]))).toContain("没有可判定的目标值");
  expect(one("某指标", 5)).toBe("#N/A");
  expect(one("公交分担率", 35)).toBe("#N/A");
});

test("GAP gives #VALUE! for text and for what the quantity cannot be, #NUM! for a negative population", () => {
  expect(one(HOUSING, "x")).toBe("#VALUE!");
  expect(one(HOUSING, 130)).toBe("#VALUE!");
  expect(one(HOUSING, 60, null, null, "亩")).toBe("#VALUE!");
  expect(one("公交分担率", 35, [[-1]])).toBe("#NUM!");
});

test("GAP passes errors on and keeps bad rows apart", () => {
  expect(shown(() => gap([[HOUSING]], [[60], ["#REF!"], [""], [80]]))).toEqual([
    [10],
    ["#REF!"],
    ["#N/A"],
    [0],
  ]);
});

test("GAP is 0 exactly where CHECK says 达标, and closing it meets the target", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(HOUSING, DENSITY),
      fc.double({ min: 0, max: 100, noNaN: true }),
      (name, x) => {
        const distance = one(name, x) as number;
        expect(distance).toBeGreaterThanOrEqual(0);
        expect(distance === 0).toBe(shown(() => check([[name]], [[x]])) === "达标");
        const reached = [x + distance, x - distance].some(
          (y) => shown(() => check([[name]], [[y]])) === "达标",
        );
        expect(reached).toBe(true);
      },
    ),
  );
});
