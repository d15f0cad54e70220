import "../customFunctions";
import fc from "fast-check";
import { expectClose, gives, positive } from "../cases";
import { call } from "../formula";

gives([
  ["=CARBON.BUDGET(100, {20;22;18})", [[40, 0.6, 40 / 18]]], // a lone column is one area
  ["=CARBON.BUDGET({100;100}, {20;22})", [[80, 0.2, 4], [78, 0.22, 78 / 22]]],
  ["=CARBON.BUDGET(0, {20,10})", [[-30, "#DIV/0!", 0]]],
  ["=CARBON.BUDGET(100, {20,0})", [[80, 0.2, "#DIV/0!"]]],
  ["=CARBON.BUDGET({100;100}, {20,-1;1,1})", [["#NUM!", "#NUM!", "#NUM!"], [98, 0.02, 98]]],
  ['=CARBON.BUDGET(100, {20,"",10})', [["#N/A", "#N/A", "#N/A"]]],
  ["=CARBON.BUDGET({100;100;100}, {20,1;1,1})", "#VALUE!"],
]); // prettier-ignore

// Global Carbon Budget 2023: 275, 625 and 1150 GtCO2 left for 1.5, 1.7 and 2 °C (50 %), 7, 15 and 28 years at the 40.9 Gt of 2023.
test.each([
  [275, 7],
  [625, 15],
  [1150, 28],
])("a budget of %d Gt lasts the printed %d years", (left, years) => {
  const [row] = call("CARBON.BUDGET", [left + 40.9, [[40.9]]]) as number[][];
  expectClose(row![0], left);
  expect(Math.round(row![2]!)).toBe(years);
});

// IGCC 2024 (Forster et al. 2025) beside AR6: 200 Gt from 2020 to 2024 leave 130 Gt of 330 for 1.5 °C at 50 %, 80 of 280 at 67 %.
test("BUDGET subtracts the years as the update of 2024 does", () => {
  const emissions = [[37.8, 39.8, 40, 40.6, 41.8]];
  expectClose((call("CARBON.BUDGET", [330, emissions]) as number[][])[0]![0], 130);
  expectClose((call("CARBON.BUDGET", [280, emissions]) as number[][])[0]![0], 80);
});

test("what is used and what is left are the whole budget", () => {
  fc.assert(
    fc.property(positive, fc.array(positive, { minLength: 2, maxLength: 8 }), (whole, years) => {
      const [row] = call("CARBON.BUDGET", [whole, [years]]) as number[][];
      const used = years.reduce((sum, year) => sum + year, 0);
      expect(Math.abs(row![0]! + row![1]! * whole - whole)).toBeLessThan(1e-12 * (whole + used));
      const [padded] = call("CARBON.BUDGET", [whole, [[...years, "", null]]]) as number[][];
      expect(padded).toEqual(row);
    }),
  );
});
