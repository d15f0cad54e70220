import "../customFunctions";
import fc from "fast-check";
import { message, shown } from "../customFunctions";
import { density } from "../../../src/functions/transit/density";

test("DENSITY is length over area, row by row", () => {
  expect(density([[360], [90]], [[120], [60]])).toEqual([[3], [1.5]]);
});

test("DENSITY gives the published density of the roads of Qinghai", () => {
  // Yang Xiaomin et al. 2018 (ChinaXiv:201811.00055), section 3: length [10^4 km] and density [km per 100 km²] of 1985, 1995, 2005 and
  // 2015. The area is not printed there; 72 × 10^4 km² must give all four.
  const lengths = [1.593, 1.722, 2.972, 7.559].map((length) => [length * 1e4]);
  const densities = density(lengths, [[72e4]]).map(([each]) => (each * 100).toFixed(2));
  expect(densities).toEqual(["2.21", "2.39", "4.13", "10.50"]);
});

test("DENSITY counts a segment that several lines use once", () => {
  expect(density([[2], [3], [2]], [[2.5]], [["人民路"], ["中山路"], [" 人民路"]])).toEqual([[2]]);
  expect(density([[2, 3, 2]], [[2.5]], [[7, 8, 7]])).toEqual([[2]]);
});

test("DENSITY with every segment used once is the sum of lengths over the area", () => {
  const lengths = fc.array(fc.double({ min: 0, max: 9, noNaN: true }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(lengths, fc.double({ min: 1, max: 100, noNaN: true }), fc.nat(5), (km, area, lines) => {
      const column = km.map((length) => [length]);
      const names = km.map((_, i) => [`s${i}`]);
      const total = km.reduce((sum, length) => sum + length, 0);
      expect(density(column, [[area]], names)[0]![0]).toBeCloseTo(total / area, 9);
      const repeated = Array.from({ length: lines + 1 }, () => column).flat();
      const repeatedNames = Array.from({ length: lines + 1 }, () => names).flat();
      expect(density(repeated, [[area]], repeatedNames)[0]![0]).toBeCloseTo(total / area, 9);
    }),
  );
});

test("DENSITY gives #DIV/0! when the area is 0 and #NUM! for negative numbers", () => {
  expect(shown(() => density([[1]], [[0]]))).toBe("#DIV/0!");
  expect(shown(() => density([[-1]], [[2]]))).toBe("#NUM!");
  expect(shown(() => density([[1]], [[-2]]))).toBe("#NUM!");
  expect(shown(() => density([[-1]], [[2]], [["a"]]))).toBe("#NUM!");
});

test("DENSITY gives #N/A for a blank and for a length without a segment", () => {
  expect(shown(() => density([[""]], [[2]]))).toBe("#N/A");
  expect(shown(() => density([[1], [2]], [[2]], [["a"], [""]]))).toBe("#N/A");
  expect(density([[1], [""]], [[2]], [["a"], [""]])).toEqual([[0.5]]);
});

test("DENSITY gives #VALUE! when a segment has two lengths, when metres were given, when sizes differ", () => {
  expect(message(() => density([[2], [3]], [[1]], [["a"], ["a"]]))).toBe("路段“a”有两个不同的长度");
  expect(message(() => density([[360000]], [[120]]))).toMatch("应以千米计");
  expect(shown(() => density([[1], [2]], [[1]], [["a"]]))).toBe("#VALUE!");
  expect(shown(() => density([[1], ["x"]], [[1]], [["a"], ["b"]]))).toBe("#VALUE!");
  expect(shown(() => density([[1], [2]], [[1]], [["a"], ["#REF!"]]))).toBe("#REF!");
});
