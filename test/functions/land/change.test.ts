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

describe("CHANGE gives the published degrees of Yulin", () => {
  // Li Yali et al. 2021 (ChinaXiv:202108.00028), tables 1 and 2: areas [hm²] of 1980, 2000 and 2018, degrees [%].
  test.each([
    ["耕地", 1676427.78, 1670469.43, 1586294.27, -0.02, -0.28],
    ["林地", 184029.21, 200908.62, 237310.11, 0.46, 1.01],
    ["草地", 1776112.64, 1888808.55, 1885373.64, 0.32, -0.01],
    ["水域", 54891.9, 53572.59, 51292.62, -0.12, -0.24],
    ["建设用地", 14314.32, 16358.67, 109622.52, 0.71, 31.67],
    ["未利用地", 589304.32, 464692.33, 423749.17, -1.06, -0.49],
  ])("%s", (_, in1980, in2000, in2018, before, after) => {
    expect((of(in1980, in2000, 20) * 100).toFixed(2)).toBe(before.toFixed(2));
    expect((of(in2000, in2018, 18) * 100).toFixed(2)).toBe(after.toFixed(2));
  });
});

describe("CHANGE gives the published degrees of Hongsibu", () => {
  // Fan Lijuan et al. 2018 (ChinaXiv:201810.00155), table 1: areas [hm²] of 2005, 2010 and 2016, degrees [%].
  test.each([
    ["住宅小区", 9.69, 65.51, 133.85, 115.21, 17.39],
    ["公共管理与服务用地", 71.38, 138.73, 211, 18.87, 8.68],
    ["农村住宅", 645.78, 719.37, 774.28, 2.28, 1.27],
    ["商服用地", 107.08, 114.87, 120.7, 1.45, 0.85],
    ["城市院落", 90.06, 97.49, 92.09, 1.65, -0.92],
    ["工矿仓储用地", 19.07, 82.23, 129.5, 66.24, 9.58],
    ["清真寺", 10.98, 13.4, 20.25, 4.41, 8.52],
    ["街巷用地", 118.67, 181.81, 243.32, 10.64, 5.64],
    ["公园与绿地", 35.94, 106.26, 180.95, 39.14, 11.71],
  ])("%s", (_, in2005, in2010, in2016, before, after) => {
    // Areas are printed to 0.01 hm²; for parks that leaves one unit in the last digit of the degree.
    expect(Math.abs(of(in2005, in2010, 5) * 100 - before)).toBeLessThan(0.011);
    expect(Math.abs(of(in2010, in2016, 6) * 100 - after)).toBeLessThan(0.011);
  });
});

describe("CHANGE gives the published yearly changes of Shenzhen", () => {
  // Ecological control line of Shenzhen (ChinaXiv:201806.00083), table 2: areas [hm²] of 2002, 2005 and 2010, yearly change [%].
  // Whole hectares leave a unit in the last digit, of other land two.
  test.each([
    ["耕地", 6007, 4560, 3260, -8.03, -5.7],
    ["园地", 30306, 27093, 23543, -3.53, -2.62],
    ["林地", 61022, 57708, 58666, -1.81, 0.33],
    ["建设用地", 74301, 88376, 90149, 6.31, 0.4],
    ["水域", 21093, 17008, 14811, -6.46, -2.58],
    ["其他用地", 3389, 1400, 5735, -19.57, 61.95],
  ])("%s", (_, in2002, in2005, in2010, before, after) => {
    expect(Math.abs(of(in2002, in2005, 3) * 100 - before)).toBeLessThan(0.011);
    expect(Math.abs(of(in2005, in2010, 5) * 100 - after)).toBeLessThan(0.025);
  });
});

describe("CHANGE by transfers gives the published comprehensive degree", () => {
  const degree = (matrix: number[][], years: number) =>
    change(matrix, null as any, [[years]], "转移矩阵")[0]![0] * 100;

  // Ma Xinping et al. 2020 (ChinaXiv:202006.00007), tables 3 and 4 [km²] and section 3.2.
  const xian1996 = [
    [1851.7, 77.9, 217.6, 7.6, 0.6],
    [228.3, 5669.3, 916.5, 9.5, 84.3],
    [720.3, 268.6, 6998.4, 10.4, 1.3],
    [32.9, 7.5, 23.2, 123, 0.3],
    [5, 200.3, 16.3, 0.4, 53.7],
  ];
  const xian2006 = [
    [2016.2, 102.1, 618.5, 3.5, 98.6],
    [317.2, 5424.5, 451.6, 2.2, 29.2],
    [2672.5, 469.4, 4850.4, 4.6, 175.2],
    [34.1, 5.9, 10.8, 96.9, 3.2],
    [13.3, 118.2, 5.8, 0.1, 2.8],
  ];
  test.each([
    ["Greater Xi'an, 1996–2006", xian1996, 0.81],
    ["Greater Xi'an, 2006–2016", xian2006, 1.47],
  ])("%s", (_, matrix, published) => {
    expect(degree(matrix, 10).toFixed(2)).toBe(published.toFixed(2));
  });

  test("Yulin, 1980–2000", () => {
    // Li Yali et al. 2021, table 3 [hm²] and section 3.3.
    const matrix = [
      [1636095.1, 1545.85, 27207.35, 760.73, 444.76, 4255.33],
      [2632.72, 177889.46, 16516.46, 63, 17.01, 3761.44],
      [30760.72, 4130.78, 1721320.01, 1165.44, 86.13, 131127.51],
      [635.37, 13.68, 633.12, 52136.74, 26.64, 55.53],
      [1821.5, 47.34, 443.05, 25.11, 13724.81, 295.99],
      [4315.9, 377.71, 9664.04, 575.97, 13.5, 449706.37],
    ];
    expect(degree(matrix, 20).toFixed(2)).toBe("0.14");
  });

  test("which the net changes of the same years would miss: they give 0.49 % for Xi'an", () => {
    const start = xian1996.map((row) => [row.reduce((sum, area) => sum + area, 0)]);
    const end = xian1996.map((_, j) => [xian1996.reduce((sum, row) => sum + row[j]!, 0)]);
    expect(change(start, end, [[10]], "综合")[0]![0] * 100).toBeCloseTo(0.49, 2);
  });
});

const area = fc.double({ min: 1, max: 1e5, noNaN: true });

test("CHANGE by transfers is 0 for no transfer, half at most, and the same backwards, in any unit, over half the years twice", () => {
  const square = fc
    .integer({ min: 2, max: 6 })
    .chain((n) => fc.array(fc.array(area, { minLength: n, maxLength: n }), { minLength: n, maxLength: n }));
  fc.assert(
    fc.property(square, (matrix) => {
      const by = (m: number[][], years = 1) => change(m, [[""]], [[years]], "transfers")[0]![0];
      expect(by(matrix.map((row, i) => row.map((a, j) => (i === j ? a : 0))))).toBe(0);
      expect(by(matrix)).toBeLessThanOrEqual(0.5);
      expect(by(matrix[0]!.map((_, j) => matrix.map((row) => row[j]!)))).toBeCloseTo(by(matrix), 9);
      expect(by(matrix.map((row) => row.map((a) => a * 15)))).toBeCloseTo(by(matrix), 9);
      expect(by(matrix, 2) * 2).toBeCloseTo(by(matrix), 12);
    }),
  );
});

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

test("CHANGE by transfers gives #VALUE! for a matrix that is not square and for areas at the end, #DIV/0!, #NUM!, #N/A", () => {
  const by = (matrix: any[][], end: any = null, years: any = 5) =>
    shown(() => change(matrix, end, [[years]], "transfers"));
  expect(by([[1, 2]])).toBe("#VALUE!");
  expect(by([[5]])).toBe("#VALUE!");
  expect(message(() => change([[1, 2], [3, 4], [5, 6]], null as any, [[5]], "转移矩阵"))).toMatch("应为方阵"); // prettier-ignore
  expect(message(() => change([[1, 2], [3, 4]], [[7]], [[5]], "转移矩阵"))).toMatch("请留空"); // prettier-ignore
  expect(by([[0, 0], [0, 0]])).toBe("#DIV/0!"); // prettier-ignore
  expect(by([[1, 2], [3, 4]], null, 0)).toBe("#DIV/0!"); // prettier-ignore
  expect(by([[1, -2], [3, 4]])).toBe("#NUM!"); // prettier-ignore
  expect(by([[1, 2], [3, 4]], null, 2030)).toBe("#VALUE!"); // prettier-ignore
  expect(by([[1, 2], [3, 4]], null, "")).toBe("#N/A"); // prettier-ignore
  expect(by([[1, 2], [3, "x"]])).toBe("#VALUE!"); // prettier-ignore
  expect(by([[1, 2], [3, "#REF!"]])).toBe("#REF!"); // prettier-ignore
});

test("CHANGE gives #VALUE! for an unknown kind and for ranges that do not match", () => {
  expect(message(() => change([[1]], [[5]], [[10]], "动态"))).toMatch("可用：单一、综合、转移矩阵");
  expect(message(() => change([[1], [2]], [[5]], [[10]], "综合"))).toMatch("逐类对应");
  expect(shown(() => change([[1], [2]], [[5], [6], [7]], [[10]]))).toBe("#VALUE!");
  for (const kind of ["单一", "综合"]) {
    expect(message(() => change([[1]], [[5]], [[2030]], kind))).toMatch("不是年份");
  }
});

test("CHANGE takes a transfer matrix with empty rows below and columns beside it, and a class that nothing was before", () => {
  const by = (matrix: unknown[][]) => shown(() => change(matrix as any, null as any, [[10]], "转移矩阵"));
  const full = by([[80, 20], [60, 240]]); // prettier-ignore
  expect(by([[80, 20, null], [60, 240, ""], [null, "", null], [null, null, null]])).toEqual(full); // prettier-ignore
  expect(by([[80, 20, 5], [60, 240, 0], [null, null, null]])).toEqual(by([[80, 20, 5], [60, 240, 0], [0, 0, 0]])); // prettier-ignore
  expect(
    by([
      [80, 20, 5],
      [60, 240, 0],
    ]),
  ).toBe("#VALUE!");
});
