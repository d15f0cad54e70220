import "../customFunctions";
import fc from "fast-check";
import { message, shown } from "../customFunctions";
import { obeysTheLawsOfShares } from "../shareLaws";
import { access } from "../../../src/functions/green/access";
import { coverage } from "../../../src/functions/transit/coverage";

const one = (value: any) =>
  value === undefined || value === null || Array.isArray(value) ? value : [[value]];
const reach = (parks: any[][], places: any[][], radius?: any, system?: any) =>
  access(parks, places, one(radius), system);
const homes = [[0, 500, 300], [0, 501, 100]]; // prettier-ignore

test("ACCESS of amounts is covered over total, row by row", () => {
  expect(access([[92], [50]], [[100], [100]])).toEqual([[0.92], [0.5]]);
});

test("ACCESS of amounts in a row is a row, and three of them are not taken for a park and a place", () => {
  expect(access([[92, 50, 8, 1]], [[100, 100, 10, 1]])).toEqual([[0.92, 0.5, 0.8, 1]]);
  expect(message(() => access([[92, 50, 8]], [[100, 100, 10]]))).toMatch("请排成列");
  expect(shown(() => access([[92, 50, 8, 1]], [[100, 100, 10, 1]], [[500]]))).toBe("#VALUE!");
});

test("ACCESS of places reaches 500 m unless told otherwise", () => {
  expect(reach([[0, 0]], homes)).toEqual([[0.75]]);
  expect(reach([[0, 0]], homes, 501)).toEqual([[1]]);
  expect(reach([[0, 0]], homes, 300)).toEqual([[0]]);
});

test("ACCESS lets parks of 5,000 m² serve 500 m, of 2,000 m² 300 m, and smaller ones nobody", () => {
  const at = (area: number, distance: number) => reach([[0, 0, area]], [[0, distance, 1], [0, 9999, 1]])[0]![0]; // prettier-ignore
  expect([at(5000, 500), at(5000, 501), at(4999, 500), at(4999, 300)]).toEqual([0.5, 0, 0, 0.5]);
  expect([at(2000, 300), at(2000, 301), at(1999, 10)]).toEqual([0.5, 0, 0]);
});

test("ACCESS with a radius ignores the size of the parks", () => {
  expect(reach([[0, 0, 10]], homes, 500)).toEqual([[0.75]]);
});

test("ACCESS counts a home between two parks once", () => {
  expect(reach([[0, 0], [0, 900]], [[0, 450, 7]])).toEqual([[1]]); // prettier-ignore
});

test("ACCESS and COVERAGE share one engine", () => {
  const metres = fc.integer({ min: -2000, max: 2000 });
  const spots = fc.array(fc.tuple(metres, metres), { minLength: 1, maxLength: 10 });
  const people = fc.array(fc.tuple(metres, metres, fc.integer({ min: 1, max: 99 })), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(spots, people, fc.integer({ min: 1, max: 3000 }), (parks, places, radius) => {
      expect(reach(parks, places, radius)).toEqual(coverage(parks, places, [[radius]]));
      expect(reach(parks, places)).toEqual(coverage(parks, places, [[500]]));
      if (parks.length * places.length === 1) return;
      const large = parks.map(([x, y]) => [x, y, 8000]);
      expect(reach(large, places)).toEqual(reach(parks, places));
    }),
  );
});

test("ACCESS in degrees needs to be told so", () => {
  const [parks, places] = [[[121.47, 31.23]], [[121.47, 31.2344, 5], [121.47, 31.2346, 5]]]; // prettier-ignore
  expect(message(() => reach(parks, places))).toMatch("像是经纬度");
  expect(reach(parks, places, null, "经纬度")).toEqual([[0.5]]);
  expect(message(() => reach([[31.23, 121.47]], places, null, "lonlat"))).toMatch("颠倒");
});

test("ACCESS gives #DIV/0! when nobody lives there, #NUM! for negatives and a radius of 0", () => {
  expect(shown(() => reach([[0, 0]], [[0, 0, 0]]))).toBe("#DIV/0!");
  expect(shown(() => reach([[0, 0]], [[0, 0, -1]]))).toBe("#NUM!");
  expect(shown(() => reach([[0, 0, -5]], [[0, 0, 1]]))).toBe("#NUM!");
  expect(shown(() => reach([[0, 0]], homes, 0))).toBe("#NUM!");
});

test("ACCESS gives #N/A for blank ranges and #VALUE! for missing columns", () => {
  expect(shown(() => reach([["", ""]], homes))).toBe("#N/A");
  expect(message(() => reach([[0]], homes))).toBe("公园应有 2–3 列，却有 1 列");
  expect(message(() => reach([[0, 0]], [[0, 0]]))).toBe("居住点应有 3 列，却有 2 列");
  expect(shown(() => reach([[0, 0]], [["家", 0, 1]]))).toBe("#VALUE!");
  expect(message(() => access([[9]], [[10]], [[500]]))).toMatch("只用于公园与居住点");
  expect(message(() => access([[9]], [[10]], undefined, "planar"))).toMatch("只用于公园与居住点");
});

obeysTheLawsOfShares("ACCESS", access);
