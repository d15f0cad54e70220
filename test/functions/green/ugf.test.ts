import "../customFunctions";
import fc from "fast-check";
import { inLanguage, message, shown } from "../customFunctions";
import { ugf } from "../../../src/functions/green/ugf";
import { COVER_NAMES, COVER_SCORES, COVERS_ABOVE } from "../../../src/functions/reference.generated";

const column = (values: any[]) => values.map((value) => [value]);
const of = (surfaces: any[], areas: any[], site: any) =>
  ugf(column(surfaces), column(areas), [[site]])[0]![0];

test("UGF adds up area times score and divides by the site", () => {
  expect(of(["休闲草地", "树篱", "密封表面"], [2000, 500, 7500], 10000)).toBeCloseTo(0.11, 12);
  expect(of([0.4, 0.6, 0], [2000, 500, 7500], 10000)).toBeCloseTo(0.11, 12);
  expect(of(["amenity grassland", "Hedge", 0], [2000, 500, 7500], 10000)).toBeCloseTo(0.11, 12);
});

test("UGF gives a site of a single surface that surface's score, by its Chinese and its English name", () => {
  // Report §3.3, figure 3-1, after the London Plan Guidance of 2023.
  const printed: Record<string, number> = {
    半自然植被: 1,
    湿地或开放水域: 1,
    密集型绿色屋顶: 0.8,
    连通树坑标准树木: 0.8,
    粗放型绿色屋顶: 0.7,
    多花多年生植物: 0.7,
    雨水花园: 0.7,
    树篱: 0.6,
    小树坑标准树木: 0.6,
    绿墙: 0.6,
    地被植物: 0.5,
    休闲草地: 0.4,
    轻型绿色屋顶: 0.3,
    加氯水景: 0.2,
    透水铺装: 0.1,
    密封表面: 0,
  };
  const names = Object.values(COVER_NAMES);
  expect(names.map(([zh]) => zh).sort()).toEqual(Object.keys(printed).sort());
  for (const [zh, en, ...others] of names) {
    for (const name of [zh, en, ...others]) expect(of([name], [50], 50)).toBe(printed[zh]);
  }
});

test("UGF takes further columns, or rows, as further sites, each with its own area or all with one", () => {
  const surfaces = column(["休闲草地", "树篱"]);
  expect(ugf(surfaces, [[100, 50], [0, 50]], [[100]])).toEqual([[0.4, 0.5]]); // prettier-ignore
  expect(ugf(surfaces, [[100, 50], [0, 50]], [[200, 100]])).toEqual([[0.2, 0.5]]); // prettier-ignore
  expect(ugf([["休闲草地", "树篱"]], [[100, 0], [50, 50]], [[200], [100]])).toEqual([[0.2], [0.5]]); // prettier-ignore
});

test("UGF lets trees, woodland and green walls lie above other surfaces, also beyond 1", () => {
  expect(of(["透水铺装", "连通树坑标准树木"], [10000, 5000], 10000)).toBeCloseTo(0.5, 12);
  expect(of(["湿地", "林地", "绿墙"], [100, 60, 50], 100)).toBeCloseTo(1.9, 12);
});

test("UGF gives #VALUE! when ground surfaces add up to more than the site", () => {
  expect(shown(() => of(["透水铺装", "休闲草地"], [6000, 5000], 10000))).toBe("#VALUE!");
  expect(message(() => of(["透水铺装", "休闲草地"], [6000, 5000], 10000))).toMatch("大于用地面积");
  expect(of(["透水铺装", "休闲草地"], [6000, 4005], 10000)).toBeCloseTo(0.2202, 9);
});

test("UGF does not check surfaces given as a number, which do not say where they lie", () => {
  expect(of([1, 0.5], [80, 50], 100)).toBeCloseTo(1.05, 12);
});

const someSurface = fc.constantFrom(...Object.keys(COVER_NAMES));
const site = fc.array(fc.tuple(someSurface, fc.double({ min: 1e-2, max: 1e5, noNaN: true })), {
  minLength: 1,
  maxLength: 10,
});
const score = (rows: [string, number][], whole: number) =>
  of(
    rows.map(([key]) => COVER_NAMES[key]![1]),
    rows.map(([, area]) => area),
    whole,
  );
const total = (rows: [string, number][]) => rows.reduce((sum, [, area]) => sum + area, 0);

test("UGF of a site covered once lies between the scores of its surfaces", () => {
  fc.assert(
    fc.property(site, (rows) => {
      const scores = rows.map(([key]) => COVER_SCORES[key]!);
      expect(score(rows, total(rows))).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
      expect(score(rows, total(rows))).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
    }),
  );
});

test("UGF is the sum of its surfaces, whatever their order and unit", () => {
  fc.assert(
    fc.property(site, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (rows, k) => {
      const whole = total(rows);
      const single = rows.map((row) => score([row], whole)).reduce((sum, part) => sum + part, 0);
      expect(score(rows, whole)).toBeCloseTo(single, 9);
      expect(score([...rows].reverse(), whole)).toBeCloseTo(single, 9);
      expect(score(rows.map(([key, area]) => [key, area * k]), whole * k)).toBeCloseTo(single, 9); // prettier-ignore
    }),
  );
});

test("UGF grows with every tree", () => {
  fc.assert(
    fc.property(site, fc.double({ min: 1, max: 1e4, noNaN: true }), (rows, tree) => {
      const whole = total(rows);
      expect(score([...rows, ["connected-tree", tree]], whole)).toBeGreaterThan(score(rows, whole));
    }),
  );
  expect([...COVERS_ABOVE].sort()).toEqual([
    "connected-tree",
    "green-wall",
    "semi-natural",
    "small-pit-tree",
  ]);
});

test("UGF gives #DIV/0! without a site and #NUM! for negative areas", () => {
  expect(shown(() => of(["树篱"], [5], 0))).toBe("#DIV/0!");
  expect(shown(() => of(["树篱"], [-5], 10))).toBe("#NUM!");
  expect(shown(() => of(["树篱"], [5], -10))).toBe("#NUM!");
});

test("UGF gives #N/A for a blank surface, a blank site and areas that are all blank", () => {
  expect(shown(() => of(["树篱", ""], [5, 5], 10))).toBe("#N/A");
  expect(shown(() => of(["树篱"], [5], ""))).toBe("#N/A");
  expect(shown(() => of(["树篱", "绿墙"], ["", ""], 10))).toBe("#N/A");
  expect(of(["树篱", "绿墙"], ["", 5], 10)).toBeCloseTo(0.3, 12);
});

test("UGF gives #VALUE! for unknown surfaces, scores such as 40 or 1.2, and ranges that do not fit", () => {
  expect(message(() => of(["水泥"], [5], 10))).toMatch(/未识别的地表类型“水泥”，.*可用：半自然植被/);
  expect(inLanguage("en-US", () => message(() => of(["moss"], [5], 10)))).toMatch(
    "accepted: semi-natural vegetation",
  );
  expect(message(() => of([40], [5], 10))).toBe("分值应在 0 与 1 之间");
  expect(shown(() => of([1.2], [5], 10))).toBe("#VALUE!");
  expect(shown(() => ugf(column(["树篱", "绿墙"]), [[1, 2, 3]], [[10]]))).toBe("#VALUE!");
  expect(shown(() => ugf(column(["树篱", "绿墙"]), [[1, 2], [3, 4]], [[10, 20, 30]]))).toBe("#VALUE!"); // prettier-ignore
});
