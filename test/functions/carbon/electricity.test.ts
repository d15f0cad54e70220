import "../customFunctions";
import fc from "fast-check";
import { electricity } from "../../../src/functions/carbon/electricity";
import { inLanguage, message, shown } from "../customFunctions";

const of = (kwh: any, region?: any, year?: any, basis?: any) =>
  shown(() =>
    electricity(
      ...([kwh, region, year, basis].map((a) => (a === undefined ? null : Array.isArray(a) ? a : [[a]])) as [
        any[][],
      ]),
    ),
  );

test("ELECTRICITY uses the joint notices' location-based average for the whole country by default", () => {
  expect(of(10_000)).toBeCloseTo(5.306, 10); // notice of 2025-12-31: 0.5306 kgCO2/kWh for 2023
  expect(of(10_000, "全国", 2022)).toBeCloseTo(5.366, 10); // notice of 2024-12-20
  expect(of(10_000, "全国", 2021)).toBeCloseTo(5.568, 10); // notice of 2024-04-12
});

test("ELECTRICITY takes provinces and regional grids by Chinese or English name", () => {
  expect(of(1000, "河北", 2023)).toBeCloseTo(0.6516, 10);
  expect(of(1000, "hebei", 2023)).toBeCloseTo(0.6516, 10);
  expect(of(1000, "河北省", 2023)).toBeCloseTo(0.6516, 10);
  expect(of(1000, "South China", 2022)).toBeCloseTo(0.3869, 10);
});

test("ELECTRICITY keeps the five bases apart: three factors are called 'national 2022'", () => {
  expect(of(1000, "全国", 2022, "平均")).toBeCloseTo(0.5366, 10);
  expect(of(1000, "全国", 2022, "碳市场")).toBeCloseTo(0.5703, 10);
  expect(of(1000, "全国", 2022, "excluding market")).toBeCloseTo(0.5856, 10);
  expect(of(1000, "全国", 2022, "fossil")).toBeCloseTo(0.8325, 10);
  expect(of(1000, "全国", 2023, "life cycle")).toBeCloseTo(0.6205, 10);
});

test("ELECTRICITY takes the whole name of a province or grid", () => {
  expect(of(1000, "广西壮族自治区")).toBe(of(1000, "广西"));
  expect(of(1000, "华北区域电网", 2022)).toBe(of(1000, "华北", 2022));
  expect(of(1000, "南方电网")).toBe(of(1000, "南方"));
  expect(of(1000, "North China Power Grid")).toBe(of(1000, "华北"));
});

test("ELECTRICITY takes a factor of one's own in place of the region", () => {
  // US Environmental Protection Agency, Greenhouse Gas Equivalencies Calculator, as quoted by the Driftless Area Land Conservancy: 37.2 kWh
  // that a bulb saves a year, at 1,558.8 lb a MWh and 2,204.6 lb a tonne, are 2.63 · 10⁻² t.
  expect((of(37.2, 1558.8 / 2204.6) as number).toFixed(4)).toBe("0.0263");
  expect(of([[1000], [2000], [1000]], [[0.8843], ["河北省"], [-1]])).toEqual([[0.8843], [1.3032], ["#NUM!"]]);
  expect(of(1000, -0.5)).toBe("#NUM!");
  expect(of(1000, 0)).toBe("#N/A"); // a blank cell, as desktop Excel may hand it over
});

test("ELECTRICITY refuses a year or a basis beside a factor of one's own", () => {
  expect(of(1000, 0.8843, 2012)).toBe("#VALUE!");
  expect(of(1000, 0.8843, undefined, "fossil")).toBe("#VALUE!");
  expect(message(() => electricity([[1]], [[0.8843]], [[2012]]))).toContain("自有因子");
});

test("ELECTRICITY gives #N/A with the years there are, and never a neighbouring year", () => {
  expect(of(1000, "北京", 2020)).toBe("#N/A");
  expect(of(1000, "北京", 2024)).toBe("#N/A");
  expect(of(1000, "北京", 2022, "碳市场")).toBe("#N/A");
  expect(message(() => electricity([[1]], [["北京"]], [[2020]]))).toBe(
    "没有该年份的因子，可用：2021、2022、2023",
  );
  expect(inLanguage("en-US", () => message(() => electricity([[1]], [["北京"]], [[2020]])))).toContain(
    "2021, 2022, 2023",
  );
});

test("ELECTRICITY gives #N/A for 西藏, which the notices leave out", () => {
  expect(of(1000, "西藏")).toBe("#N/A");
  expect(message(() => electricity([[1]], [["西藏"]]))).toContain("西藏");
});

test("ELECTRICITY gives #VALUE! for a name it does not know, and lists those it does", () => {
  expect(of(1000, "江南")).toBe("#VALUE!");
  expect(message(() => electricity([[1]], null as any, null as any, [["市场"]]))).toContain("剔除市场化");
});

test("ELECTRICITY gives #NUM! for negative electricity and #N/A for a blank", () => {
  expect(of(-1)).toBe("#NUM!");
  expect(of("")).toBe("#N/A");
  expect(of("abc")).toBe("#VALUE!");
});

test("ELECTRICITY takes a region for each row, and a wrong one spoils only its row", () => {
  expect(of([[1000], [1000], [1000]], [["北京"], ["火星"], ["四川"]], 2021)).toEqual([
    [0.5688],
    ["#VALUE!"],
    [0.1255],
  ]);
  expect(of([[1000], [1000]], "北京", [[2021], [2019]])).toEqual([[0.5688], ["#N/A"]]);
});

test("ELECTRICITY grows in proportion to electricity, and a column gives what its cells give", () => {
  const kwh = fc.double({ min: 0, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(fc.array(kwh, { minLength: 1, maxLength: 20 }), (amounts) => {
      const column = electricity(amounts.map((a) => [a]));
      expect(column).toEqual(amounts.map((a) => electricity([[a]])[0]));
      for (const [i, a] of amounts.entries()) expect(column[i]![0]).toBeCloseTo((a * 0.5306) / 1000, 6);
    }),
  );
});
