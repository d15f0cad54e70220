import fc from "fast-check";
import type { Operator } from "../../src/catalogue/schema";
import { bulletScale } from "../../src/taskpane/check/bulletScale";
import { judge } from "../../src/targets/judge";

test("a share lies on a line from 0 to 100, with the part that meets the requirement", () => {
  expect(bulletScale(50, "≥", 65, "", "%")).toEqual({ zone: [0.65, 1], value: 0.5, ends: [0, 100] });
  expect(bulletScale(50, "≤", 65, "", "%")).toEqual({ zone: [0, 0.65], value: 0.5, ends: [0, 100] });
  expect(bulletScale(50, "=", 100, "", "%")!.zone).toEqual([1, 1]);
  expect(bulletScale(50, "[]", 40, 60, "%")!.zone).toEqual([0.4, 0.6]);
});

test("other amounts begin at 0, or below the smallest where it is negative, and leave room at the end", () => {
  expect(bulletScale(5, "≥", 8, "", "km/km²")!.ends).toEqual([0, expect.closeTo(8.64, 6)]);
  const { ends, value } = bulletScale(-5, "≥", 5, "", "%")!;
  expect(ends[0]).toBeLessThan(-5);
  expect(value).toBeGreaterThan(0);
});

test("nothing is drawn where a figure is missing, is no number, or all are 0", () => {
  expect(bulletScale("", "≥", 65, "", "%")).toBeNull();
  expect(bulletScale("#N/A", "≥", 65, "", "%")).toBeNull();
  expect(bulletScale(50, "[]", 40, "", "%")).toBeNull();
  expect(bulletScale(0, "≥", 0, "", "t")).toBeNull();
  expect(bulletScale(1e308, "≥", -1e308, "", "t")).toBeNull();
});

test("a value stands inside the shaded part exactly when it meets the target, whatever the figures", () => {
  const figure = fc.integer({ min: -1000, max: 1000 });
  const operator = fc.constantFrom<Operator>("≥", "≤", "[]");
  fc.assert(
    fc.property(
      figure,
      operator,
      figure,
      fc.nat(500),
      fc.constantFrom("%", "t"),
      (value, sign, target, width, unit) => {
        const upper = sign === "[]" ? target + width : "";
        const scale = bulletScale(value, sign, target, upper, unit);
        fc.pre(scale !== null);
        const { verdict } = judge({
          current: value,
          planned: "",
          operator: sign,
          target,
          upper,
          plausibleMin: null,
          plausibleMax: null,
        });
        const inside = scale!.value >= scale!.zone[0] - 1e-12 && scale!.value <= scale!.zone[1] + 1e-12;
        expect(inside).toBe(verdict === "met");
        for (const place of [...scale!.zone, scale!.value]) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(1);
        }
      },
    ),
  );
});
