import "../customFunctions";
import fc from "fast-check";
import { amount, expectClose, gives, positive } from "../cases";
import { call } from "../formula";

gives([
  ["=CARBON.BUILDING({500000,20000}, {0.5306,2.162}, 10000)", (500000 * 0.5306 + 20000 * 2.162) / 10000],
  ["=CARBON.BUILDING({500000;20000}, {0.5306;2.162}, 10000)", (500000 * 0.5306 + 20000 * 2.162) / 10000],
  ["=CARBON.BUILDING(1000, 0.5, 10, 100)", 40],
  ["=CARBON.BUILDING(1000, 0.5, 10, 100, 50)", 2000],
  ["=CARBON.BUILDING({100,20;200,40}, {2,5}, {10;20})", [[30], [30]]],
  ['=CARBON.BUILDING({100,"";200,40}, {2,5}, {10;20})', [[20], [30]]],
  ["=CARBON.BUILDING({100,20;200,40}, {2,5}, {0;20})", [["#DIV/0!"], [30]]],
  ["=CARBON.BUILDING(100, 2, 0)", "#DIV/0!"],
  ["=CARBON.BUILDING(-100, 2, 10)", "#NUM!"],
  ["=CARBON.BUILDING(100, 2, -10)", "#NUM!"],
  ["=CARBON.BUILDING(100, 2, 10, 0, -1)", "#NUM!"],
  ['=CARBON.BUILDING(100, 2, "")', "#N/A"],
  ['=CARBON.BUILDING(100, "", 10)', "#N/A"],
  ["=CARBON.BUILDING(100, 2, 10, 0, 2030)", "#VALUE!"], // a year for a number of years
  ['=CARBON.BUILDING("much", 2, 10)', "#VALUE!"],
  ["=CARBON.BUILDING({1,2,3}, {1,2}, 10)", "#VALUE!"],
  ["=CARBON.BUILDING({100,20;200,40}, {2,5}, {1;2;3})", "#VALUE!"],
]);

// City of Seattle, 2016 Building Energy Benchmarking: electricity and gas [kBtu], floor area [ft²], printed intensity [kgCO2e/ft²].
// Gas counts 53.11 kg a million Btu; electricity 6.9714 kg, as the warehouse that has nothing else shows: 311.84 t of 44,731,153 kBtu.
test.each([
  ["Paramount Hotel", 3_242_851, 5_145_082, 103_566, 2.86], ["Warwick Hotel", 5_368_607, 8_803_998, 175_580, 2.88],
  ["West Precinct", 7_371_434, 4_715_182, 97_288, 3.1], ["Camlin", 2_811_215, 2_947_580, 83_008, 2.12],
  ["Pioneer Square", 7_297_919, 6_425_900, 163_984, 2.39], ["Renaissance Hotel", 21_225_277, 12_331_475, 416_281, 1.93],
  ["County Courthouse", 24_357_833, 20_626_631, 540_360, 2.34], ["Correctional Facility", 18_257_661, 29_602_150, 385_274, 4.41],
  ["Watertown Hotel", 2_266_231, 1_397_303, 88_592, 1.02], ["Seattle Honda", 1_310_236, 0, 67_224, 0.14],
])("BUILDING gives the published intensity of %s", (_, electricity, gas, floor, printed) => {
  const result = call("CARBON.BUILDING", [[[electricity, gas]], [[6.9714e-3, 53.11e-3]], floor]) as number;
  expect(result.toFixed(2)).toBe(printed.toFixed(2));
}); // prettier-ignore

test("BUILDING of several buildings is BUILDING of each", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(amount, amount, positive), { minLength: 2, maxLength: 6 }), (rows) => {
      const together = call("CARBON.BUILDING", [
        rows.map(([a, b]) => [a, b]),
        [[2, 5]],
        rows.map(([, , f]) => [f]),
      ]);
      rows.forEach(([a, b, floor], i) =>
        expectClose((together as number[][])[i]![0], call("CARBON.BUILDING", [[[a, b]], [[2, 5]], floor])),
      );
    }),
  );
});

test("BUILDING over the service life is the year's figure times the years", () => {
  fc.assert(
    fc.property(amount, positive, fc.integer({ min: 1, max: 100 }), (use, floor, years) => {
      const once = call("CARBON.BUILDING", [use, 0.5, floor]) as number;
      expectClose(call("CARBON.BUILDING", [use, 0.5, floor, 0, years]), once * years);
    }),
  );
});

gives([
  ["=CARBON.BUILDING({100,200;20,40}, {2;5}, {10;20})", [[30, 30]]], // a column a building, as the factors stand
  ["=CARBON.BUILDING({100,20;200,40}, {2,5}, {10,20})", [[30], [30]]],
  ["=CARBON.BUILDING({100,200;20,40}, {2;5}, {10,20}, {0,200})", [[30, 20]]],
]);
