import "../customFunctions";
import fc from "fast-check";
import { asCalled } from "../../../src/functions/core/calls";
import { budget } from "../../../src/functions/carbon/budget";
import { change } from "../../../src/functions/land/change";
import { popDensity } from "../../../src/functions/land/popDensity";
import { rollup } from "../../../src/functions/plan/rollup";

const ROWS = 1_048_576;
const wholeColumn = (...used: unknown[]) =>
  Array.from({ length: ROWS }, (_, i) => [i < used.length ? used[i] : ""]);

test("whole columns are cut to the last row that any of them uses", () => {
  const seen = asCalled((...args: unknown[][]) => [args.map((range) => range.length)]);
  expect(seen(wholeColumn(1, 2), wholeColumn(1, 2, 3), [[1]])).toEqual([[3, 3, 1]]);
  expect(seen(wholeColumn(), wholeColumn())).toEqual([[1, 1]]);
});

test("a range that is no whole column keeps the blanks at its end", () => {
  const seen = asCalled((range: unknown[][]) => range.length);
  fc.assert(
    fc.property(fc.array(fc.constantFrom("", 1, null), { minLength: 1, maxLength: 30 }), (cells) => {
      expect(seen(cells.map((cell) => [cell]))).toBe(cells.length);
    }),
  );
});

test("functions of whole columns give a row for each row in use", () => {
  expect(asCalled(change)(wholeColumn(200, 100), wholeColumn(250, 100), [[10]])).toEqual([[0.025], [0]]);
  expect(asCalled(rollup)(wholeColumn(1, 2, 4), null, null, wholeColumn("甲", "乙", "甲"))).toEqual([
    ["甲", 5],
    ["乙", 2],
  ]);
});

test("a row that is blank in every range stays blank, one that lacks a cell is missing data", () => {
  const called = asCalled(popDensity);
  const missing = expect.objectContaining({ code: "#N/A" });
  expect(called([[120], [""], [""], [30]], [[100], [""], [60], [60]])).toEqual([
    [12000],
    [""],
    [missing],
    [5000],
  ]);
  expect(called([[120, "", 30]], [[100, "", 60]])).toEqual([[12000, "", 5000]]);
  expect(called([[""], [""]], [[1]])).toEqual([[""], [""]]);
  expect(called([[""]], [[1]])).toEqual([[missing]]);
});

test("a lone case with as many results as cells is missing as a whole", () => {
  const missing = expect.objectContaining({ code: "#N/A" });
  expect(asCalled(budget)([[100]], [[20, "", 10]])).toEqual([[missing, missing, missing]]);
});
