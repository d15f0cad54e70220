import "../customFunctions";
import fc from "fast-check";
import { intensity } from "../../../src/functions/carbon/intensity";
import { inLanguage, message, shown } from "../customFunctions";

test("INTENSITY divides emissions by output, row by row", () => {
  expect(intensity([[12000]], [[400]])).toEqual([[30]]);
  expect(intensity([[10], [30]], [[5], [10]])).toEqual([[2], [3]]);
});

test("INTENSITY gives #DIV/0! when output is 0, also for no emissions", () => {
  expect(shown(() => intensity([[5]], [[0]]))).toBe("#DIV/0!");
  expect(shown(() => intensity([[0]], [[0]]))).toBe("#DIV/0!");
});

test("INTENSITY gives #NUM! when either is negative", () => {
  expect(shown(() => intensity([[-5]], [[2]]))).toBe("#NUM!");
  expect(shown(() => intensity([[5]], [[-2]]))).toBe("#NUM!");
});

test("INTENSITY gives #N/A for a blank and says so in the user's language", () => {
  expect(shown(() => intensity([[""]], [[2]]))).toBe("#N/A");
  expect(message(() => intensity([[""]], [[2]]))).toContain("缺数据");
  expect(inLanguage("en-US", () => message(() => intensity([[""]], [[2]])))).toContain("no data");
});

test("INTENSITY gives #VALUE! for text and for ranges of different size", () => {
  expect(shown(() => intensity([["many"]], [[2]]))).toBe("#VALUE!");
  expect(shown(() => intensity([[1], [2]], [[1], [2], [3]]))).toBe("#VALUE!");
});

test("INTENSITY keeps bad rows apart", () => {
  expect(shown(() => intensity([[8], ["x"], ["#REF!"], [3]], [[4], [1], [1], [0]]))).toEqual([
    [2],
    ["#VALUE!"],
    ["#REF!"],
    ["#DIV/0!"],
  ]);
});

const positive = fc.double({ min: 1e-6, max: 1e9, noNaN: true });

test("INTENSITY does not change when emissions and output grow alike", () => {
  fc.assert(
    fc.property(positive, positive, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (e, y, k) => {
      const [a, b] = [intensity([[e]], [[y]])[0]![0], intensity([[e * k]], [[y * k]])[0]![0]];
      expect(b / a).toBeCloseTo(1, 9);
    }),
  );
});

test("INTENSITY of a column is INTENSITY of its cells", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(positive, positive), { minLength: 1, maxLength: 20 }), (rows) => {
      const column = intensity(
        rows.map(([e]) => [e]),
        rows.map(([, y]) => [y]),
      );
      expect(column).toEqual(rows.map(([e, y]) => intensity([[e]], [[y]])[0]));
    }),
  );
});

test.each([
  ["China", 9185.990809, 8.913317, 1030.591779],
  ["Germany", 755.626809, 3.702152, 204.104761],
  ["India", 2149.37918, 2.294947, 936.570144],
  ["Japan", 1209.88548, 5.988669, 202.029104],
  ["the United Kingdom", 439.728688, 2.735997, 160.719705],
  ["the United States", 5141.406746, 16.710459, 307.675973],
  ["the world", 32787.197673, 75.935752, 431.775508],
])("INTENSITY gives the published intensity of %s in 2015", (_, emissions, gdp, published) => {
  // J. Gilligan, kayadata 0.5.1 (R package): emissions [Mt], GDP [10^12 dollars of 2010], tonnes a million dollars.
  const result = intensity([[emissions]], [[gdp]])[0]![0];
  expect(Math.abs(result / published - 1)).toBeLessThan(3e-7); // GDP is kept to 10^-6
});
