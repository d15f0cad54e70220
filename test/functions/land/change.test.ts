import "../customFunctions";
import fc from "fast-check";
import { message, shown } from "../customFunctions";
import { change } from "../../../src/functions/land/change";

const of = (start: number, end: number, years: number) => change([[start]], [[end]], [[years]])[0]![0];

test("CHANGE is the yearly change over the area at the start, with its sign", () => {
  expect(of(200, 250, 10)).toBe(0.025);
  expect(of(200, 150, 10)).toBe(-0.025);
  expect(change([[100], [50]], [[110], [40]], [[5]])).toEqual([[0.02], [-0.04]]);
});

test("CHANGE taken together counts what one class loses and another gains once", () => {
  expect(change([[100], [300]], [[140], [260]], [[10]], "综合")).toEqual([[0.01]]);
  expect(change([[100, 300]], [[140, 260]], [[10]], "comprehensive")).toEqual([[0.01]]);
});

describe("CHANGE gives the published degrees of Fushun", () => {
  // Zhang Li et al. 2014, table 4: change [km²] and degree [%] for 1986–2000, 2000–2012 and 1986–2012. The area of
  // 1986 follows from the first pair; the other two published degrees must come out of it.
  const table: [string, [number, number], [number, number], [number, number], number][] = [
    ["林地", [-521.59, -0.434], [1.35, 0.001], [-520.24, -0.233], 0.002],
    ["水域", [-120.38, -3.056], [1.68, 0.087], [-118.7, -1.623], 0.002],
    ["水田", [-61.1, -1.121], [-0.57, -0.014], [-61.67, -0.609], 0.002],
    ["旱田", [655.85, 2.629], [-78.53, -0.268], [577.32, 1.246], 0.002],
    ["居民用地", [47.29, 1.364], [75.29, 2.128], [122.58, 1.904], 0.002],
  ];
  test.each(table)("%s", (_, [d1, k1], [d2, k2], [d3, k3], within) => {
    const start = d1 / 14 / (k1 / 100);
    expect(Math.abs(of(start + d1, start + d1 + d2, 12) * 100 - k2)).toBeLessThan(within);
    expect(Math.abs(of(start, start + d3, 26) * 100 - k3)).toBeLessThan(within);
  });

  test("all classes together: 0.445 % a year", () => {
    const pairs: [number, number][] = [
      [-521.59, -0.434],
      [-0.07, -0.291],
      [-120.38, -3.056],
      [-61.1, -1.121],
      [655.85, 2.629],
      [47.29, 1.364],
    ];
    const start = pairs.map(([d, k]) => [d / 14 / (k / 100)]);
    const end = pairs.map(([d], i) => [start[i]![0]! + d]);
    expect(change(start, end, [[14]], "综合")[0]![0] * 100).toBeCloseTo(0.445, 3);
  });
});

const area = fc.double({ min: 1, max: 1e5, noNaN: true });

test("CHANGE taken together is 0 for no change, at most 1 in a year when land only changes hands, and symmetric", () => {
  fc.assert(
    fc.property(fc.array(area, { minLength: 2, maxLength: 8 }), fc.nat(7), (areas, turn) => {
      const column = (values: number[]) => values.map((value) => [value]);
      const end = areas.map((_, i) => areas[(i + turn) % areas.length]!);
      const together = (a: number[], b: number[]) => change(column(a), column(b), [[1]], "综合")[0]![0];
      expect(together(areas, areas)).toBe(0);
      expect(together(areas, end)).toBeLessThanOrEqual(1);
      expect(together(areas, end)).toBeCloseTo(together(end, areas), 9);
    }),
  );
});

test("CHANGE does not depend on the unit and halves over twice the years", () => {
  fc.assert(
    fc.property(area, area, fc.integer({ min: 1, max: 30 }), (start, end, years) => {
      expect(of(start * 15, end * 15, years)).toBeCloseTo(of(start, end, years), 9);
      expect(of(start, end, years * 2)).toBeCloseTo(of(start, end, years) / 2, 9);
    }),
  );
});

test("CHANGE gives #DIV/0! for no area at the start and for no years", () => {
  expect(shown(() => change([[0]], [[5]], [[10]]))).toBe("#DIV/0!");
  expect(shown(() => change([[5]], [[5]], [[0]]))).toBe("#DIV/0!");
  expect(shown(() => change([[0], [0]], [[1], [1]], [[5]], "综合"))).toBe("#DIV/0!");
});

test("CHANGE gives #NUM! for negatives and #N/A for blanks", () => {
  expect(shown(() => change([[-1]], [[5]], [[10]]))).toBe("#NUM!");
  expect(shown(() => change([[1]], [[5]], [[-10]]))).toBe("#NUM!");
  expect(shown(() => change([[1], [2]], [[-5], [1]], [[10]], "综合"))).toBe("#NUM!");
  expect(shown(() => change([[""]], [[5]], [[10]]))).toBe("#N/A");
});

test("CHANGE gives #VALUE! for an unknown kind and for ranges that do not match", () => {
  expect(message(() => change([[1]], [[5]], [[10]], "动态"))).toMatch("可用：单一、综合");
  expect(message(() => change([[1], [2]], [[5]], [[10]], "综合"))).toMatch("逐类对应");
  expect(shown(() => change([[1], [2]], [[5], [6], [7]], [[10]]))).toBe("#VALUE!");
  for (const kind of ["单一", "综合"]) {
    expect(message(() => change([[1]], [[5]], [[2030]], kind))).toMatch("而不是年份");
  }
});
