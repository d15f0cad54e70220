import "../customFunctions";
import fc from "fast-check";
import { message, shown } from "../customFunctions";
import { perCapita } from "../../../src/functions/green/perCapita";

test("PERCAPITA is park area in hm² over residents in 万人, which is m² a person", () => {
  expect(perCapita([[4200], [50]], [[300], [10]])).toEqual([[14], [5]]);
});

test("PERCAPITA gives the figures of the Fujian statistical yearbook", () => {
  // 福建统计年鉴 2015, table 19-2: parks [hm²], residents of the urban area [万人], parks a person [m²], 2012 to 2014.
  const parks = [[13004], [13891], [14475]];
  const figures = perCapita(parks, [[1074.66], [1104.82], [1134.15]]).map(([each]) => each.toFixed(2));
  expect(figures).toEqual(["12.10", "12.57", "12.76"]);
});

test("PERCAPITA agrees with square metres over persons", () => {
  const hectares = fc.double({ min: 1, max: 1e5, noNaN: true });
  fc.assert(
    fc.property(hectares, fc.double({ min: 101, max: 3000, noNaN: true }), (parks, tenThousands) => {
      const direct = (parks * 10000) / (tenThousands * 10000);
      expect(perCapita([[parks]], [[tenThousands]])[0]![0]).toBeCloseTo(direct, 9);
    }),
  );
});

test("PERCAPITA gives #VALUE! for square metres over 万人, and for hectares over persons", () => {
  expect(shown(() => perCapita([[4200]], [[3_000_000]]))).toBe("#VALUE!");
  expect(perCapita([[0]], [[3_000_000]])).toEqual([[0]]);
  expect(perCapita([[42_000_000]], [[3_000_000]])).toEqual([[14]]);
  expect(shown(() => perCapita([[42_000_000]], [[300]]))).toBe("#VALUE!");
  expect(message(() => perCapita([[42_000_000]], [[300]]))).toMatch("公顷（hm²）");
});

test("PERCAPITA gives #DIV/0! without residents, #NUM! for negatives, #N/A for blanks", () => {
  expect(shown(() => perCapita([[5]], [[0]]))).toBe("#DIV/0!");
  expect(shown(() => perCapita([[-5]], [[1]]))).toBe("#NUM!");
  expect(shown(() => perCapita([[5]], [[-1]]))).toBe("#NUM!");
  expect(shown(() => perCapita([[""], [8]], [[1]]))).toEqual([["#N/A"], [8]]);
});
