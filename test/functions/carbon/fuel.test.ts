import "../customFunctions";
import fc from "fast-check";
import { amount, behavesAsColumn, expectClose, gives } from "../cases";
import { call } from "../formula";
import { message } from "../customFunctions";
import { fuel } from "../../../src/functions/carbon/fuel";

// Factors as printed with the provincial inventory guide (2025): tCO2 per tonne or per 10^4 m³.
const PRINTED: [string, number][] = [
  ["汽油", 2.9251], ["柴油", 3.0959], ["天然气", 21.6219], ["原油", 3.0202], ["焦炭", 2.8604],
  ["烟煤", 1.7418], ["褐煤", 1.1729], ["石油焦", 3.2115], ["燃料油", 3.1705], ["液化天然气", 2.8313],
  ["液化石油气", 3.1013], ["高炉煤气", 8.4811], ["转炉煤气", 15.124], ["焦炉煤气", 8.8638],
]; // prettier-ignore

test.each(PRINTED)("FUEL of one unit of %s is the printed factor %f", (name, printed) => {
  expect(Math.abs((call("CARBON.FUEL", [1, name]) as number) - printed)).toBeLessThan(0.5e-4 * 1.01);
});

// 各种能源折标准煤及碳排放参考系数 (max.book118.com/html/2020/1123/8133103033003020.shtm), after GB/T 2589 and the provincial
// inventory guide of 2011: kJ/kg, tC/TJ, oxidation and kgCO2/kg.
test.each([
  ["原煤（2011版指南）", 20.908, 26.37, 0.94, 1.9003], ["焦炭", 28.435, 29.5, 0.93, 2.8604], ["原油", 41.816, 20.1, 0.98, 3.0202],
  ["燃料油", 41.816, 21.1, 0.98, 3.1705], ["汽油", 43.07, 18.9, 0.98, 2.9251], ["煤油", 43.07, 19.5, 0.98, 3.0179],
  ["柴油", 42.652, 20.2, 0.98, 3.0959], ["液化石油气", 50.179, 17.2, 0.98, 3.1013], ["炼厂干气", 46.055, 18.2, 0.98, 3.0119],
])("FUEL of %s is the factor of the common table, by name and by its parts", (name, heat, content, rate, printed) => {
  expect((call("CARBON.FUEL", [1, name]) as number).toFixed(4)).toBe(printed.toFixed(4));
  expect((call("CARBON.FUEL", [1, name, heat, content, rate]) as number).toFixed(4)).toBe(printed.toFixed(4));
}); // prettier-ignore

// IPCC 2006 Guidelines, vol. 2, tables 1.3 and 1.4: carbon content [kg/GJ] and CO2 factor [kg/TJ], printed to three digits.
test.each([
  ["无烟煤", 26.8, 98_300], ["炼焦煤", 25.8, 94_600], ["亚烟煤", 26.2, 96_100], ["lignite", 27.6, 101_000], ["peat", 28.9, 106_000],
  ["naphtha", 20, 73_300], ["沥青", 22, 80_700], ["petroleum coke", 26.6, 97_500], ["refinery gas", 15.7, 57_600],
  ["natural gas", 15.3, 56_100], ["gas works gas", 12.1, 44_400], ["高炉煤气", 70.8, 260_000], ["wood", 30.5, 112_000],
])("FUEL of a terajoule of %s gives the IPCC's factor, whether the fuel is on the list or not", (name, content, printed) => {
  const tonnes = call("CARBON.FUEL", [1, name, 1000, content, 1]) as number;
  expect(Number((tonnes * 1000).toPrecision(3))).toBe(printed);
}); // prettier-ignore

test("FUEL with a factor of one's own gives results of California's inventory", () => {
  // California Air Resources Board, Documentation of California's Greenhouse Gas Inventory, 1A2f cement, biomass waste fuel, 2004:
  // 25,862 tons of 15,380,000 Btu at 0.0938 g/Btu, 37,310 t; 1A2m wood, 1990: 8,162,500 tons at 750,387 g, 6,125,036 t.
  const cement = call("CARBON.FUEL", [25_862, (15_380_000 * 0.0938) / 1e6]) as number;
  expect(Math.round(cement)).toBe(37_310);
  const wood = call("CARBON.FUEL", [8_162_500, 0.750387]) as number;
  expect(Math.abs(wood - 6_125_036)).toBeLessThan(8_162_500 * 0.5e-6); // the factor is printed to one gram
});

gives([
  ["=CARBON.FUEL(100, 2.6)", 260],
  ['=CARBON.FUEL(1, "原煤（2011版指南）", 20)', (20 * 26.37 * 0.94 * 44) / 12 / 1000],
  ['=CARBON.FUEL(1000, "烟煤", 20, 26, 1)', (1000 * 20 * 26 * 44) / 12 / 1000],
  ['=CARBON.FUEL(-1, "汽油")', "#NUM!"],
  ['=CARBON.FUEL(1, "汽油", , , 1.2)', "#NUM!"],
  ["=CARBON.FUEL(1, -2)", "#NUM!"],
  ['=CARBON.FUEL(1, "烟煤", 4.99)', "#VALUE!"],
  ['=CARBON.FUEL(1, "天然气", 38.931)', "#VALUE!"], // MJ/m³
  ['=CARBON.FUEL(1, "高炉煤气", 3.3)', "#VALUE!"],
  ['=CARBON.FUEL(1, "柴油", , 74.1)', "#VALUE!"], // kgCO2/GJ
  ['=CARBON.FUEL("", "汽油")', "#N/A"],
  ['=CARBON.FUEL(1, "")', "#N/A"],
  ['=CARBON.FUEL(1, "木柴")', "#VALUE!"],
  ["=CARBON.FUEL(1, 2.6, 20)", "#VALUE!"],
  ['=CARBON.FUEL(1, "木柴", 20, 26)', "#VALUE!"], // a fuel that is not on the list needs all three
  ['=CARBON.FUEL(1, "", 20, 26, 1)', "#N/A"],
  ['=CARBON.FUEL(1, "木柴", 20, 26, 1.2)', "#NUM!"],
  ['=CARBON.FUEL({1;2;3}, {"汽油";"柴油"})', "#VALUE!"],
  ['=CARBON.FUEL({1;2}, {"gasoline";"木柴"})', [[2.92505598], ["#VALUE!"]]],
]);

test("FUEL does not take raw coal for granted: it asks for the kind of coal", () => {
  expect(message(() => fuel([[1]], [["原煤"]]))).toMatch(/烟煤或褐煤/);
});

test("FUEL with the defaults given as measured values is FUEL without them", () => {
  fc.assert(
    fc.property(amount, (a) => {
      expectClose(call("CARBON.FUEL", [a, "柴油", 42.652, 20.2, 0.98]), call("CARBON.FUEL", [a, "柴油"]));
    }),
  );
});

behavesAsColumn("CARBON.FUEL", fc.tuple(amount, fc.constantFrom("烟煤", "diesel", "天然气", 2.5)));

test("FUEL says how gas at 0 °C becomes gas as it is metered", () => {
  expect(message(() => fuel([["10 万Nm3"]], [["天然气"]]))).toContain("1.0732");
  expect(call("CARBON.FUEL", ["10 万m3", "天然气"])).toBeCloseTo(216.219, 3);
});

test("FUEL takes what IPCC 2006 prints as the ends of a fuel's range, and says the unit in which another is outside it", () => {
  // Tables 1.2 [GJ/t] and 1.3 [tC/TJ]; of gases by volume only the carbon.
  for (const [name, heats, carbons] of [
    ["烟煤", [19.9, 30.5], [24.4, 27.2]],
    ["褐煤", [5.5, 21.6], [24.8, 31.3]],
    ["焦炭", [25.1, 30.2], [26.1, 32.4]],
    ["石油焦", [29.7, 41.9], [22.6, 31.3]],
    ["原油", [40.1, 44.8], [19.4, 20.6]],
    ["汽油", [42.5, 44.8], [18.4, 19.9]],
    ["一般煤油", [42.4, 45.2], [19.3, 20.1]],
    ["柴油", [41.4, 43.3], [19.8, 20.4]],
    ["燃料油", [39.8, 41.7], [20.6, 21.5]],
    ["液化石油气", [44.8, 52.2], [16.8, 17.9]],
    ["炼厂干气", [47.5, 50.6], [13.3, 19.0]],
    ["天然气", [], [14.8, 15.9]],
    ["焦炉煤气", [], [10.3, 15.0]],
    ["高炉煤气", [], [59.7, 84.0]],
    ["转炉煤气", [], [39.5, 55.0]],
  ] as const) {
    const taken = [...heats.map((heat) => [heat, null]), ...carbons.map((carbon) => [null, carbon])].map(
      (measured) => typeof call("CARBON.FUEL", [1, name, ...measured]),
    );
    expect([name, ...new Set(taken)]).toEqual([name, "number"]);
  }
  // Named with all three: the ends of both tables, blast furnace gas, coal tar and waste oil by the tonne.
  for (const measured of [
    [1.2, 59.7, 1],
    [5, 84, 1],
    [14.1, 18.6, 1],
    [80, 20.3, 1],
    [77, 10.3, 1],
  ])
    // prettier-ignore
    expect(typeof call("CARBON.FUEL", [1, "木柴", ...measured])).toBe("number");
  expect(call("CARBON.FUEL", [1, "高炉煤气", null, 260])).toBe("#VALUE!"); // kgCO2/GJ
  expect(message(() => fuel([[1]], [["天然气"]], [[38.931]]))).toContain("130–1168 GJ/万m3");
  expect(message(() => fuel([[1]], [["柴油"]], [[10200]]))).toContain("14–128 GJ/t");
});
