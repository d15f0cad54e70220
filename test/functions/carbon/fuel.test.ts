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
  ['=CARBON.FUEL(1, "原煤（2011版指南）")', 1.9003],
  ['=CARBON.FUEL(1000, "烟煤", 20, 26, 1)', (1000 * 20 * 26 * 44) / 12 / 1000],
  ['=CARBON.FUEL(-1, "汽油")', "#NUM!"],
  ['=CARBON.FUEL(1, "汽油", , , 1.2)', "#NUM!"],
  ["=CARBON.FUEL(1, -2)", "#NUM!"],
  ['=CARBON.FUEL("", "汽油")', "#N/A"],
  ['=CARBON.FUEL(1, "")', "#N/A"],
  ['=CARBON.FUEL(1, "木柴")', "#VALUE!"],
  ["=CARBON.FUEL(1, 2.6, 20)", "#VALUE!"],
  ['=CARBON.FUEL(1, "原煤（2011版指南）", 20)', "#VALUE!"],
  ['=CARBON.FUEL({1;2;3}, {"汽油";"柴油"})', "#VALUE!"],
  ['=CARBON.FUEL({1;2}, {"gasoline";"木柴"})', [[2.92505598], ["#VALUE!"]]],
]);

test("FUEL does not take raw coal for granted: it asks for the kind of coal", () => {
  expect(message(() => fuel([[1]], [["原煤"]]))).toMatch(/烟煤、褐煤/);
});

test("FUEL with the defaults given as measured values is FUEL without them", () => {
  fc.assert(
    fc.property(amount, (a) => {
      expectClose(call("CARBON.FUEL", [a, "柴油", 42.652, 20.2, 0.98]), call("CARBON.FUEL", [a, "柴油"]));
    }),
  );
});

behavesAsColumn("CARBON.FUEL", fc.tuple(amount, fc.constantFrom("烟煤", "diesel", "天然气", 2.5)));
