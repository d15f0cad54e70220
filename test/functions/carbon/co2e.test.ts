import "../customFunctions";
import fc from "fast-check";
import { amount, behavesAsColumn, expectClose, gives } from "../cases";
import { call } from "../formula";

gives([
  ['=CARBON.CO2E(1, "甲烷", "SAR")', 21],
  ['=CARBON.CO2E(1, "methane", "AR4")', 25],
  ['=CARBON.CO2E(1, "CH4")', 28],
  ['=CARBON.CO2E(1, "CH4", "第六次评估")', 27],
  ['=CARBON.CO2E({1;1;1;1}, "N2O", {"SAR";"AR4";"AR5";"AR6"})', [[310], [298], [265], [273]]],
  ['=CARBON.CO2E({1;1;1}, "化石甲烷", {"AR4";"AR5";"AR6"})', [[25], [30], [29.8]]],
  ['=CARBON.CO2E(5, "CO2", "AR4")', 5],
  ["=CARBON.CO2E(2, 1430)", 2860],
  ["=CARBON.CO2E(2, 2088)", 4176], // R-410A by AR4
  ["=CARBON.CO2E(10, 2023)", "#VALUE!"], // a year
  ['=CARBON.CO2E("2 kt", "CH4")', 56000],
  ['=CARBON.CO2E(1, "N2O", 300)', 300],
  ['=CARBON.CO2E(-1, "CH4")', "#NUM!"],
  ['=CARBON.CO2E("", "CH4")', "#N/A"],
  ['=CARBON.CO2E(1, "SF6")', "#VALUE!"],
  ['=CARBON.CO2E(1, "CH4", "AR3")', "#VALUE!"], // its potentials are not in the library, and the message gives them
  ['=CARBON.CO2E(1, "N2O", 28)', "#VALUE!"], // methane's
  ['=CARBON.CO2E(1, "CH4", 265)', "#VALUE!"], // nitrous oxide's
  ['=CARBON.CO2E(1, 1430, "AR4")', "#VALUE!"],
  ['=CARBON.CO2E({1;2}, {"CH4";"N2O";"CO2"})', "#VALUE!"],
]);

// California Air Resources Board, Documentation of California's Greenhouse Gas Inventory (2023), refinery wastewater of 2018: 3,032.7 t
// of methane are 75,818 tCO2e by AR4. GHG Protocol, GWP values 2.0 (2024): fossil methane 29.8, other methane 27.0 by AR6.
test("CO2E agrees with what inventories print", () => {
  const methane = (89_858_231 * 450 * 0.25 * 0.3) / 1e6;
  expect(Math.round(call("CARBON.CO2E", [methane, "CH4", "AR4"]) as number)).toBe(75_818);
  expectClose(call("CARBON.CO2E", [[[100], [100]], [["methane"], ["fossil methane"]], "AR6"]), [
    [2700],
    [2980],
  ]);
});

behavesAsColumn("CARBON.CO2E", fc.tuple(amount, fc.constantFrom("CH4", "N2O", 1430)));

// California Air Resources Board, pages of its inventory: tonnes of a gas as printed and the CO2e beside them, AR4 since 2014, SAR before.
test.each([
  ["septic systems 2001", 13_488, "CH4", "AR4", 337_200],
  ["synthetic fertiliser 1990", 7224, "N2O", "SAR", 2_239_488],
  ["manure spread 1990", 251.22, "N2O", "SAR", 77_879],
  ["forest fires 1990", 40.49, "N2O", "SAR", 12_553],
  ["indirect, synthetic fertiliser 2017", 2186, "N2O", "AR4", 651_346],
])("CO2E of the gas of %s is the printed equivalent", (_, tonnes, gas, report, printed) => {
  const equivalent = call("CARBON.CO2E", [tonnes, gas, report]) as number;
  expect(Math.abs(equivalent / printed - 1)).toBeLessThan(2.5e-4); // tonnes are printed rounded
});
