import "../customFunctions";
import fc from "fast-check";
import { message, shown } from "../customFunctions";
import { mix } from "../../../src/functions/land/mix";

const area = fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 1e6, noNaN: true }));
const plot = fc.array(area, { minLength: 2, maxLength: 10 }).filter((areas) => areas.some((a) => a > 0));
const of = (areas: any[], classes?: number) => mix([areas], classes)[0]![0];

test("MIX is 0 for a single use and 1 for equal areas of every class", () => {
  expect(mix([[5, 0, 0], [1, 1, 1]])).toEqual([[0], [1]]); // prettier-ignore
});

test("MIX divides by the classes considered, not by those present", () => {
  expect(of([50, 50])).toBe(1);
  expect(of([50, 50, 0, 0])).toBe(0.5);
  expect(of([50, 50], 4)).toBe(0.5);
});

describe("MIX agrees with the formula in 40-digit arithmetic", () => {
  // −Σ p ln p / ln n
  test.each([
    [[1, 3], 0.81127812445913286],
    [[2, 3, 5], 0.93723056321612953],
    [[8, 4, 2, 2], 0.875],
    [[60, 25, 15, 0, 0], 0.58258660059422547],
  ])("%j", (areas, value) => {
    expect(of(areas)).toBeCloseTo(value, 14);
  });
});

describe("MIX gives the published diversity of the Nihe watershed", () => {
  // Song Minmin et al. 2018 (doi:10.5846/stxb201705210935), tables 4 and 5: areas [hm²] of seven classes, of which FRAGSTATS
  // gives Shannon's diversity (SHDI) and evenness (SHEI).
  test.each([
    [1986, [348.7619, 158.3433, 149.849, 115.9152, 8.8428, 48.4831, 106.6222], 1.6647, 0.8555],
    [2002, [304.0734, 196.4211, 231.3709, 74.6097, 7.4118, 54.6714, 62.5745], 1.6284, 0.8368],
    [2016, [296.4341, 141.9609, 263.0196, 103.5676, 8.5786, 74.348, 48.6993], 1.6481, 0.8469],
  ])("in %d", (_, areas, diversity, evenness) => {
    expect(mix([areas], null, "信息熵")[0]![0].toFixed(4)).toBe(String(diversity));
    expect(mix([areas])[0]![0].toFixed(4)).toBe(String(evenness));
  });
});

test("MIX by entropy is the evenness times ln n, and does not depend on the number of classes", () => {
  fc.assert(
    fc.property(plot, fc.nat(5), (areas, more) => {
      const n = areas.length + more;
      const entropy = mix([areas], n, "entropy")[0]![0];
      expect(entropy).toBeCloseTo(of(areas, n) * Math.log(n), 12);
      expect(mix([areas], null, "Shannon")[0]![0]).toBeCloseTo(entropy, 12);
      expect(mix([areas], n, "均衡度")[0]![0]).toBe(of(areas, n));
    }),
  );
});

test("MIX takes a lone column as one plot", () => {
  expect(mix([[50], [50], [0], [0]])).toEqual([[0.5]]);
});

test("MIX counts a blank class as absent, but a blank plot as missing data", () => {
  expect(of([50, 50, "", null])).toBe(0.5);
  expect(shown(() => mix([["", ""], [1, 1]]))).toEqual([["#N/A"], [1]]); // prettier-ignore
});

test("MIX lies between 0 and 1", () => {
  fc.assert(
    fc.property(plot, fc.nat(5), (areas, more) => {
      const value = of(areas, areas.length + more);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }),
  );
});

test("MIX does not depend on the unit or on the order of the classes", () => {
  fc.assert(
    fc.property(plot, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (areas, k) => {
      expect(of(areas.map((a) => a * k))).toBeCloseTo(of(areas), 9);
      expect(of([...areas].reverse())).toBeCloseTo(of(areas), 12);
    }),
  );
});

test("MIX falls when the list of classes grows", () => {
  fc.assert(
    fc.property(
      plot.filter((areas) => areas.filter((a) => a > 0).length > 1),
      (areas) => expect(of(areas, areas.length + 1)).toBeLessThan(of(areas)),
    ),
  );
});

test("MIX rises when two classes become more equal", () => {
  const pair = fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 2, max: 1000 }));
  fc.assert(
    fc.property(pair, fc.nat(1000), ([a, gap], other) => {
      expect(of([a + 1, a + gap - 1, other])).toBeGreaterThanOrEqual(of([a, a + gap, other]) - 1e-12);
    }),
  );
});

test("MIX of a table is MIX of its rows, good or bad", () => {
  const cell = fc.oneof(area, fc.constantFrom("", -1, "x", "#REF!"));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 8 }), (rows) => {
      expect(shown(() => mix(rows))).toEqual(rows.map((row) => [shown(() => mix([row]))]));
    }),
  );
});

test("MIX gives #DIV/0! when all areas are 0 and #NUM! for negative areas or half a class", () => {
  expect(shown(() => mix([[0, 0]]))).toBe("#DIV/0!");
  expect(shown(() => mix([[-1, 5]]))).toBe("#NUM!");
  expect(shown(() => mix([[1, 5]], 2.5))).toBe("#NUM!");
});

test("MIX gives #VALUE! for text, for one class, and for fewer classes than columns", () => {
  expect(shown(() => mix([["住宅", 5]]))).toBe("#VALUE!");
  expect(message(() => mix([[5]]))).toMatch("类别数至少为 2");
  expect(message(() => mix([[1, 2, 3]], 2))).toMatch("不少于所给列数");
  expect(message(() => mix([[1, 2]], null, "多样性"))).toMatch("可用：均衡度、信息熵");
});

test("MIX in bits gives Shannon's example: shares of 1/2, 1/4, 1/8 and 1/8 have 7/4 bits", () => {
  // C. E. Shannon, A Mathematical Theory of Communication (1948), section 7.
  expect(mix([[4, 2, 1, 1]], null, "信息熵（比特）")[0]![0]).toBeCloseTo(7 / 4, 12);
  expect(mix([[4, 2, 1, 1]], null, "entropy")[0]![0]).toBeCloseTo((7 / 4) * Math.LN2, 12);
});

test("MIX in other bases and as Simpson's index is what a calculator gives for 1/2, 1/4, 1/8, 1/8", () => {
  const of = (index: string) => mix([[4, 2, 1, 1, 0]], null, index)[0]![0];
  expect(of("log10")).toBeCloseTo((7 / 4) * Math.log10(2), 12);
  expect(of("SHDI")).toBeCloseTo((7 / 4) * Math.LN2, 12);
  expect(of("Simpson")).toBeCloseTo(1 - (1 / 4 + 1 / 16 + 2 / 64), 12);
  expect(of("均衡度（实有类别）")).toBeCloseTo(7 / 4 / 2, 12);
  expect(of("SHEI")).toBeCloseTo(((7 / 4) * Math.LN2) / Math.log(5), 12);
  expect(mix([[3, 0]], null, "均衡度（实有类别）")[0]![0]).toBe(0);
});
