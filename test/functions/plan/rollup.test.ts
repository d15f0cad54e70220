import "../customFunctions";
import fc from "fast-check";
import { rollup } from "../../../src/functions/plan/rollup";
import { message, shown } from "../customFunctions";

const column = (values: unknown[]) => values.map((value) => [value]);

test("ROLLUP adds the children up, each column for itself", () => {
  expect(rollup([[120], [80], [40]])).toEqual([[240]]);
  expect(
    rollup([
      [1, 10],
      [2, 20],
    ]),
  ).toEqual([[3, 30]]);
  expect(rollup([[1, 2, 3]])).toEqual([[6]]);
});

test("ROLLUP gives the published totals of Hongsibu's land uses, each year for itself", () => {
  // Fan Lijuan et al. 2018 (ChinaXiv:201810.00155), table 1: areas [hm²] of 2005, 2010 and 2016 and their sums.
  const areas = [
    [9.69, 65.51, 133.85],
    [71.38, 138.73, 211],
    [35.94, 106.26, 180.95],
    [645.78, 719.37, 774.28],
    [107.08, 114.87, 120.7],
    [90.06, 97.49, 92.09],
    [19.07, 82.23, 129.5],
    [10.98, 13.4, 20.25],
    [118.67, 181.81, 243.32],
  ];
  const totals = rollup(areas)[0]!.map((sum: number) => sum.toFixed(2));
  expect(totals).toEqual(["1108.65", "1519.67", "1905.94"]);
});

test("ROLLUP weighs a mean by the children's weights", () => {
  expect(rollup([[60], [80]], "加权平均", [[300], [100]])).toEqual([[65]]);
  expect(
    rollup(
      [
        [60, 1],
        [80, 2],
      ],
      "mean",
      [
        [300, 1],
        [100, 3],
      ],
    ),
  ).toEqual([[65, 1.75]]);
});

test("ROLLUP of shares divides the parts' sum by the wholes' sum, which is not the mean of the shares", () => {
  expect(rollup([[30], [10]], "占比", [[100], [60]])).toEqual([[0.25]]);
});

test("ROLLUP gives one row for each parent, in order of first appearance", () => {
  expect(rollup([[1], [2], [4]], null, null!, [["甲市"], ["乙市"], ["甲市 "]])).toEqual([
    ["甲市", 5],
    ["乙市", 2],
  ]);
  expect(
    rollup(
      [
        [50, 1],
        [70, 2],
      ],
      "mean",
      [[1], [3]],
      [["A"], ["A"]],
    ),
  ).toEqual([["A", 65, 1.75]]);
});

test("ROLLUP counts a blank as 0 in a sum, but gives #N/A when all are blank, or one is missing from a mean or share", () => {
  expect(rollup([[1], [""], [2]])).toEqual([[3]]);
  expect(shown(() => rollup([[""], [null]]))).toBe("#N/A");
  expect(shown(() => rollup([[1], [""]], "mean", [[1], [1]]))).toBe("#N/A");
  expect(shown(() => rollup([[1], [1]], "mean", [[1], [""]]))).toBe("#N/A");
  expect(shown(() => rollup([[""], [1]], "share", [[1], [1]]))).toBe("#N/A");
});

test("ROLLUP gives #DIV/0! when weights or wholes add up to 0, #NUM! when one is negative", () => {
  expect(shown(() => rollup([[1], [2]], "mean", [[0], [0]]))).toBe("#DIV/0!");
  expect(shown(() => rollup([[0], [0]], "share", [[0], [0]]))).toBe("#DIV/0!");
  expect(shown(() => rollup([[1], [2]], "mean", [[3], [-1]]))).toBe("#NUM!");
  expect(shown(() => rollup([[1], [2]], "share", [[3], [-1]]))).toBe("#NUM!");
  expect(shown(() => rollup([[1e308], [1e308]]))).toBe("#NUM!");
});

test("ROLLUP gives #VALUE! for text, a part above its whole, missing weights and ranges that differ in size", () => {
  expect(shown(() => rollup([["x"], [1]]))).toBe("#VALUE!");
  expect(shown(() => rollup([[5], [1]], "share", [[4], [90]]))).toBe("#VALUE!");
  expect(message(() => rollup([[5], [1]], "mean"))).toContain("需要权数");
  expect(shown(() => rollup([[5], [1]], "mean", [[1], [2], [3]]))).toBe("#VALUE!");
  expect(shown(() => rollup([[5], [1]], null, null!, [["甲"]]))).toBe("#VALUE!");
  expect(shown(() => rollup([[5], [1]], "中位数"))).toBe("#VALUE!");
  expect(message(() => rollup([[5], [1]], "sum", [[1], [2]]))).toContain("求和不用权数");
});

test("ROLLUP gives #N/A for a child without a parent", () => {
  expect(shown(() => rollup([[5], [1]], null, null!, [["甲"], [""]]))).toBe("#N/A");
});

test("ROLLUP keeps an error to its own parent and column", () => {
  expect(
    shown(() =>
      rollup(
        [
          [1, 2],
          ["#REF!", 3],
          [4, 5],
        ],
        null,
        null!,
        [["甲"], ["甲"], ["乙"]],
      ),
    ),
  ).toEqual([
    ["甲", "#REF!", 5],
    ["乙", 4, 5],
  ]);
});

const rows = fc.array(
  fc.tuple(
    fc.double({ min: 0, max: 1e6, noNaN: true }),
    fc.double({ min: 0.01, max: 1e6, noNaN: true }),
    fc.constantFrom("甲", "乙", "丙"),
  ),
  { minLength: 1, maxLength: 30 },
);

test("ROLLUP of the parents' sums is the sum of all children", () => {
  fc.assert(
    fc.property(rows, (children) => {
      const byParent = rollup(
        column(children.map(([v]) => v)),
        "sum",
        null!,
        column(children.map(([, , p]) => p)),
      );
      const whole = rollup(column(children.map(([v]) => v)))[0]![0];
      expect(rollup(byParent.map(([, value]) => [value]))[0]![0]).toBeCloseTo(whole, 4);
    }),
  );
});

test("ROLLUP's weighted mean lies between the least and the greatest value, and equal weights don't matter", () => {
  fc.assert(
    fc.property(rows, (children) => {
      const values = children.map(([v]) => v);
      const mean = rollup(column(values), "mean", column(children.map(([, w]) => w)))[0]![0];
      expect(mean).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
      expect(mean).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      const plain = rollup(column(values), "mean", column(values.map(() => 7)))[0]![0];
      expect(plain).toBeCloseTo(values.reduce((sum, v) => sum + v, 0) / values.length, 5);
    }),
  );
});

test("ROLLUP of a share is the mean of the shares weighted by the wholes", () => {
  fc.assert(
    fc.property(rows, (children) => {
      const wholes = column(children.map(([, w]) => w));
      const parts = column(children.map(([v, w]) => Math.min(v, w)));
      const shares = column(children.map(([v, w]) => Math.min(v, w) / w));
      expect(rollup(parts, "share", wholes)[0]![0]).toBeCloseTo(rollup(shares, "mean", wholes)[0]![0], 9);
    }),
  );
});
