import "../customFunctions";
import fc from "fast-check";
import { inLanguage, message, shown } from "../customFunctions";
import { obeysTheLawsOfShares } from "../shareLaws";
import { coverage } from "../../../src/functions/transit/coverage";

const stops = [[0, 0], [600, 0]]; // prettier-ignore
const places = [[0, 300, 100, 50], [300, 0, 200, 0], [5000, 0, 650, 0]]; // prettier-ignore
const one = (value: any) => (value === undefined || Array.isArray(value) ? value : [[value]]);
const cover = (s: any[][], p: any[][], radius?: any, system?: any) => coverage(s, p, one(radius), system);
const share = (s: any[][], p: any[][], radius?: any, system?: any) => cover(s, p, radius, system)[0]![0];

test("COVERAGE of amounts is covered over total, row by row", () => {
  expect(coverage([[45], [30]], [[60], [60]])).toEqual([[0.75], [0.5]]);
  expect(cover([[45]], [[60]], [[null]], null)).toEqual([[0.75]]);
});

test("COVERAGE of places counts people and jobs within the radius of any stop", () => {
  expect(share(stops, places, 500)).toBe(350 / 1000);
  expect(share(stops, places, 299)).toBe(0);
  expect(share(stops, places, [[300]])).toBe(350 / 1000);
  expect(share(stops, places.map((row) => row.slice(0, 3)), 500)).toBe(300 / 950); // prettier-ignore
});

test("COVERAGE counts a place between two stops once", () => {
  expect(share(stops, [[300, 0, 200]], 500)).toBe(1);
  expect(share([...stops, ...stops], places, 500)).toBe(share(stops, places, 500));
});

test("COVERAGE counts a place on the circle as covered", () => {
  expect(share([[0, 0]], [[800, 0, 1], [800.01, 0, 1]], 800)).toBe(0.5); // prettier-ignore
});

test("COVERAGE measures degrees along the great circle", () => {
  // 0.01° of latitude is 1,112 m everywhere; 0.01° of longitude 852 m at 40° north.
  const around = [[116.4, 40.01, 1], [116.41, 40, 1]]; // prettier-ignore
  expect(share([[116.4, 40]], around, 851, "lonlat")).toBe(0);
  expect(share([[116.4, 40]], around, 852, "经纬度")).toBe(0.5);
  expect(share([[116.4, 40]], around, 1112, "lonlat")).toBe(1);
});

test("COVERAGE takes several radii at once, and never covers less within a wider one", () => {
  const row = places.map(([x, y, people, jobs]) => [x, y, people, jobs]);
  expect(shown(() => cover(stops, row, [[299, 300, 500, -1]]))).toEqual([[0, 0.35, 0.35, "#NUM!"]]);
  expect(shown(() => cover(stops, row, [[300], [""], [5000]]))).toEqual([[0.35], ["#N/A"], [1]]);
});

test("COVERAGE gives #DIV/0! when nobody lives or works there, and when the total is 0", () => {
  expect(shown(() => cover(stops, [[0, 0, 0, 0]], 500))).toBe("#DIV/0!");
  expect(shown(() => cover([[0]], [[0]]))).toBe("#DIV/0!");
});

test("COVERAGE gives #NUM! for negative amounts and a radius that is not above 0", () => {
  expect(shown(() => cover(stops, [[0, 0, -5]], 500))).toBe("#NUM!");
  expect(shown(() => cover(stops, places, 0))).toBe("#NUM!");
  expect(shown(() => cover(stops, places, -500))).toBe("#NUM!");
  expect(shown(() => cover([[-1]], [[2]]))).toBe("#NUM!");
});

test("COVERAGE gives #N/A when the range of stops or places is blank", () => {
  expect(shown(() => cover([["", ""]], places, 500))).toBe("#N/A");
  expect(shown(() => cover(stops, [["", "", ""]], 500))).toBe("#N/A");
  expect(shown(() => cover([[""]], [[2]]))).toBe("#N/A");
});

test("COVERAGE gives #VALUE! and says why", () => {
  expect(message(() => cover([[70]], [[60]]))).toBe("覆盖量大于总量，请核对口径和单位");
  expect(message(() => cover([[70]], [[90]], undefined, "平面"))).toMatch("须给半径");
  expect(message(() => cover(stops, stops, 500))).toBe("人口点应有 3–4 列，却有 2 列");
  expect(message(() => cover([["站名", "x"]], places, 500))).toMatch("站点第 1 行：应为数字");
  expect(message(() => cover(stops, places, "五百"))).toMatch("应为数字，却是“五百”");
  expect(message(() => cover(stops, places, 500, "utm"))).toMatch("可用：平面、经纬度");
  expect(message(() => cover([[39.9, 116.4]], [[39.9, 116.4, 5]], 500, "lonlat"))).toMatch("颠倒");
  expect(message(() => cover([[116.4, 39.9]], [[116.4, 39.9, 5]], 500))).toMatch("像是经纬度");
  expect(shown(() => cover(stops, [["#REF!", 0, 1]], 500))).toBe("#REF!");
  const english = inLanguage("en-US", () => message(() => cover(stops, places, 500, "utm")));
  expect(english).toBe('unknown kind of coordinates "utm"; accepted: planar, lonlat');
});

test("COVERAGE asks what the coordinates are, also where one stop lies at 0, 0", () => {
  const inDegrees: [number[][], number[][]] = [
    [[116.4, 39.9], [116.41, 39.91], [0, 0]],
    [[116.3, 39.8, 1000], [116.4, 39.9, 500]],
  ]; // prettier-ignore
  expect(message(() => cover(...inDegrees, 500))).toMatch("像是经纬度");
  expect(shown(() => cover(...inDegrees, 500, "经纬度"))).toBeCloseTo(1 / 3, 12);
  expect(shown(() => cover([[0, 0]], [[100, 100, 5]], 500))).toBe(1);
});

const metres = fc.integer({ min: -3000, max: 3000 });
const someStops = fc.array(fc.tuple(metres, metres), { minLength: 1, maxLength: 12 });
const somePlaces = fc.array(fc.tuple(metres, metres, fc.nat(1000), fc.nat(1000)), {
  minLength: 1,
  maxLength: 30,
});
const inhabited = somePlaces.filter((rows) => rows.some(([, , people, jobs]) => people + jobs > 0));

test("COVERAGE agrees with asking every pair", () => {
  fc.assert(
    fc.property(someStops, inhabited, fc.integer({ min: 1, max: 4000 }), (s, p, radius) => {
      const near = p.filter(([x, y]) => s.some(([u, v]) => (x - u) ** 2 + (y - v) ** 2 <= radius ** 2));
      const sum = (rows: typeof p) => rows.reduce((total, [, , people, jobs]) => total + people + jobs, 0);
      expect(share(s, p, radius)).toBeCloseTo(sum(near) / sum(p), 12);
    }),
  );
});

test("COVERAGE stays the same when everything is moved, doubled in weight or in another order", () => {
  fc.assert(
    fc.property(someStops, inhabited, metres, metres, (s, p, dx, dy) => {
      const before = share(s, p, 700);
      const moved = (rows: any[][]) => rows.map(([x, y, ...weights]) => [x + dx, y + dy, ...weights]);
      expect(share(moved(s), moved(p), 700)).toBeCloseTo(before, 12);
      expect(share(s, p.map(([x, y, a, b]) => [x, y, 2 * a, 2 * b]), 700)).toBeCloseTo(before, 12); // prettier-ignore
      expect(share([...s].reverse(), [...p].reverse(), 700)).toBeCloseTo(before, 12);
    }),
  );
});

test("COVERAGE in degrees and in metres agree to 1 % over a few kilometres", () => {
  const perDegree = 111195;
  const asDegrees = (rows: any[][]) =>
    rows.map(([x, y, ...w]) => [115 + x / (perDegree * Math.cos(Math.PI / 6)), 30 + y / perDegree, ...w]);
  fc.assert(
    fc.property(someStops, inhabited, (s, p) => {
      const degrees = share(asDegrees(s), asDegrees(p), 1000, "lonlat");
      expect(degrees).toBeGreaterThanOrEqual(share(s, p, 990));
      expect(degrees).toBeLessThanOrEqual(share(s, p, 1010));
    }),
  );
});

obeysTheLawsOfShares("COVERAGE", coverage);
