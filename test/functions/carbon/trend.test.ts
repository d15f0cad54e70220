import "../customFunctions";
import fc from "fast-check";
import { expectClose, gives } from "../cases";
import { call } from "../formula";

gives([
  ["=CARBON.TREND({2020;2021;2022}, {100;110;120}, 2025)", [[150, 10, 1, "线性拟合 2020–2022，3 个值"]]],
  [
    '=CARBON.TREND({2020;2021;2022}, {100;110;121}, 2024, "指数")',
    [[146.41, 0.1, 1, "指数拟合 2020–2022，3 个值"]],
  ],
  // by hand: x = −1, 0, 1; y = 1, 2, 2: slope 1/2, mean 5/3, R² = 0.25 · 2 / (2/3) = 3/4
  ["=CARBON.TREND({2020,2021,2022}, {1,2,2}, 2021)", [[5 / 3, 0.5, 0.75, "线性拟合 2020–2022，3 个值"]]],
  ["=CARBON.TREND({2020;2021}, {5;5}, 2030)", [[5, 0, "#DIV/0!", "线性拟合 2020–2021，2 个值"]]],
  ['=CARBON.TREND({2020;2021}, {5;0}, 2030, "exponential")', "#NUM!"],
  ['=CARBON.TREND({2020;2021}, {5;""}, 2030)', "#N/A"],
  ["=CARBON.TREND(2020, 5, 2030)", "#VALUE!"],
  ["=CARBON.TREND({2020;2020}, {5;6}, 2030)", "#VALUE!"],
  ["=CARBON.TREND({2020;2021}, {5;6;7}, 2030)", "#VALUE!"],
  ['=CARBON.TREND({2020;2021}, {5;6}, 2030, "曲线")', "#VALUE!"],
  ["=CARBON.TREND({43831;44197}, {5;6}, 2030)", "#VALUE!"], // dates
  [
    "=CARBON.TREND({2020;2021}, {5;6}, {2022;47484})",
    [
      [7, 1, 1, "线性拟合 2020–2021，2 个值"],
      ["#VALUE!", "#VALUE!", "#VALUE!", "#VALUE!"],
    ],
  ],
]);

test("TREND gives the results of Excel's own published examples", () => {
  // Microsoft support, FORECAST.LINEAR: x = 30 from five pairs.
  const linear = call("CARBON.TREND", [[[20, 28, 31, 38, 40]], [[6, 7, 9, 15, 21]], 30]) as number[][];
  expect(linear[0]![0]).toBeCloseTo(10.607253, 6);
  // Microsoft support, GROWTH and LOGEST: months 11 to 16, on to 17 and 18, with b = 1.463276.
  const months = [[11], [12], [13], [14], [15], [16]];
  const units = [[33100], [47300], [69000], [102000], [150000], [220000]];
  const growth = call("CARBON.TREND", [months, units, [[11], [17], [18]], "指数"]) as number[][];
  expect(growth[0]![0]).toBeCloseTo(32618.20377, 5);
  expect(growth[1]![0]).toBeCloseTo(320196.7184, 4);
  expect(growth[2]![0]).toBeCloseTo(468536.0542, 4);
  expect(growth[0]![1]).toBeCloseTo(0.463275628, 9);
  expect(growth[0]![2]).toBeCloseTo(0.99980862, 8);
});

test("TREND gives a row for each target year and keeps a bad one apart", () => {
  const result = call("CARBON.TREND", [
    [[2020], [2021]],
    [[1], [2]],
    [[2022], ["x"], [2024]],
  ]) as unknown[][];
  expect(result.map((row) => row[0])).toEqual([3, "#VALUE!", 5]);
});

const slope = fc.double({ min: -100, max: 100, noNaN: true });
const level = fc.double({ min: -1e6, max: 1e6, noNaN: true });

test("a straight line is continued exactly", () => {
  fc.assert(
    fc.property(level, slope, fc.integer({ min: 2, max: 30 }), (a, b, n) => {
      const years = Array.from({ length: n }, (_, i) => [2000 + i]);
      const values = years.map(([year]) => [a + b * (year! - 2000)]);
      const value = (call("CARBON.TREND", [years, values, 2060]) as number[][])[0]![0]!;
      expect(Math.abs(value - (a + b * 60))).toBeLessThan(1e-6 * (Math.abs(a) + 100 * Math.abs(b) + 1));
    }),
  );
});

test("a constant rate is found exactly", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -0.2, max: 0.2, noNaN: true }),
      fc.integer({ min: 2, max: 20 }),
      (rate, n) => {
        const years = Array.from({ length: n }, (_, i) => [2000 + i]);
        const values = years.map(([year]) => [100 * Math.pow(1 + rate, year! - 2000)]);
        const [value, change] = (call("CARBON.TREND", [years, values, 2025, "指数"]) as number[][])[0]!;
        expect(value! / (100 * Math.pow(1 + rate, 25))).toBeCloseTo(1, 8);
        expectClose(change, rate);
      },
    ),
  );
});
