import "../customFunctions";
import fc from "fast-check";
import { amount, behavesAsColumn, expectClose, gives, part } from "../cases";
import { call } from "../formula";

gives([
  ['=CARBON.WATER(1000, "化粪池")', 1000 * 0.6 * 0.3 * 28],
  ['=CARBON.WATER(1000, "anaerobic")', 1000 * 0.6 * 0.9 * 28],
  ['=CARBON.WATER(1000, "好氧处理", , 25)', 1000 * 0.6 * 0.05 * 25],
  ["=CARBON.WATER(1000, 0.165, 0.25)", 1000 * 0.25 * 0.165 * 28],
  ['=CARBON.WATER(-1, "化粪池")', "#NUM!"],
  ["=CARBON.WATER(1, 1.1)", "#NUM!"],
  ['=CARBON.WATER("", "化粪池")', "#N/A"],
  ['=CARBON.WATER(1, "湿地")', "#VALUE!"],
  ['=CARBON.WATER({1;2}, {"化粪池";"aerobic";"aerobic"})', "#VALUE!"],
]);

test("WATER gives the methane of refinery wastewater in California's inventory", () => {
  // California Air Resources Board, Documentation of California's Greenhouse Gas Inventory (2023), 4D2, petroleum refining, 2018:
  // 89,858,231 m³ at 450 g/m³, 0.25 g/g, correction factor 0.3: 3,033 t of methane, 75,818 tCO2e at a potential of 25.
  const load = (89_858_231 * 450) / 1e6;
  expect(Math.round(call("CARBON.WATER", [load, 0.3, 0.25, 1]) as number)).toBe(3033);
  expect(Math.round(call("CARBON.WATER", [load, 0.3, 0.25, 25]) as number)).toBe(75_818);
});

behavesAsColumn("CARBON.WATER", fc.tuple(amount, fc.oneof(part, fc.constantFrom("化粪池", "aerobic"))));

gives([
  ['=CARBON.WATER(1000, "septic tank", , "AR4")', 1000 * 0.6 * 0.3 * 25],
  ['=CARBON.WATER(1000, "septic tank", , "AR6")', 1000 * 0.6 * 0.3 * 27],
  ['=CARBON.WATER(1000, "aerobic", , , "COD")', 1000 * 0.25 * 0.05 * 28],
  ['=CARBON.WATER("100 万人", "化粪池", , 1, "人口")', ((1e6 * 40 * 365) / 1e6) * 0.6 * 0.3],
  ['=CARBON.WATER(1000000, "化粪池", , 1, "per capita", 54)', ((1e6 * 54 * 365) / 1e6) * 0.6 * 0.3],
  ['=CARBON.WATER(100, , 0.016, "AR6", "总氮")', 100 * 0.016 * (44 / 28) * 273],
  ['=CARBON.WATER(100, "aerobic", , , "氮")', "#VALUE!"], // nitrogen has no system
  ['=CARBON.WATER(100, , , 28, "氮")', "#VALUE!"], // methane's potential
  ['=CARBON.WATER(100, "aerobic", , , , 40)', "#VALUE!"],
  ['=CARBON.WATER(100, "aerobic", , , "TOC")', "#VALUE!"],
  ['=CARBON.WATER(-100, , , , "氮")', "#NUM!"],
]);

gives([
  ['=CARBON.WATER(1000, "aerobic", , , "按COD计")', 1000 * 0.25 * 0.05 * 28],
  ['=CARBON.WATER(1000, "aerobic", , , "BOD basis")', 1000 * 0.6 * 0.05 * 28],
  ['=CARBON.WATER(100, , 0.016, "AR6", "by nitrogen")', 100 * 0.016 * (44 / 28) * 273],
  ['=CARBON.WATER(100, "aerobic", , , "计")', "#VALUE!"],
]);

test("WATER by COD gives the same refinery wastewater without its capacity", () => {
  const load = (89_858_231 * 450) / 1e6;
  expect(Math.round(call("CARBON.WATER", [load, 0.3, null, "AR4", "COD"]) as number)).toBe(75_818);
});

// IPCC 2019 Refinement, Volume 5, Table 6.3: factors "calculated using default Bo and default MCF", in kg of methane a kg of BOD and
// of COD, rounded as printed. Two rows of the table (discharge to waters) are left out: they were rounded from another MCF.
test.each([
  ["stagnant sewer", 0.5, 0.3, 0.125],
  ["aerobic plant", 0.03, 0.018, 0.0075],
  ["anaerobic reactor", 0.8, 0.48, 0.2],
  ["shallow lagoon", 0.2, 0.12, 0.05],
  ["latrine of a family", 0.1, 0.06, 0.025],
  ["latrine of many users", 0.5, 0.3, 0.125],
  ["wet latrine", 0.7, 0.42, 0.175],
])("WATER of a tonne through a %s is IPCC's resultant factor", (_, mcf, byBod, byCod) => {
  expectClose(call("CARBON.WATER", [1, mcf, null, 1]), byBod);
  expectClose(call("CARBON.WATER", [1, mcf, null, 1, "COD"]), byCod);
});

// California Air Resources Board, 4D1 septic systems 2001 (2023 edition): 10 % of 34,513,000 people, 10.7 g of methane a day each, 13,488 t.
// 10.7 g are 35.67 g of BOD of which half decays; the board counts 365.2425 days, the function 365.
test("WATER by population gives the methane of California's septic tanks", () => {
  const grams = 10.7 / 0.6 / 0.5;
  const tonnes = call("CARBON.WATER", [3_451_300, 0.5, null, 1, "population", grams]) as number;
  expect(Math.round((tonnes * 365.2425) / 365)).toBe(13_488);
});

// ClimateView, Transition Element Framework, parameters emission_factor_nitrification_denitrification_in_aerobic_treatment, …_anaerobic_decomposition_in_lagoon
// and …_in_septic_tank: g CO2e a kg of nitrogen and of BOD, from the tables 6.8A and 6.3 of IPCC's 2019 refinement by AR6.
test("WATER of a kilogram of nitrogen and of BOD is the CO2e that a published framework prints", () => {
  expectClose(call("CARBON.WATER", [0.001, null, 0.016, "AR6", "nitrogen"]), 6864e-6);
  expectClose(call("CARBON.WATER", [0.001, 0.8, null, "AR6"]), 12_960e-6);
  expectClose(call("CARBON.WATER", [0.001, 0.5, null, "AR6"]), 8100e-6);
});

// Metropolitan Council, Minnesota, inventory of 11 counties by the wastewater module of EPA's State Inventory Tool
// (_waste/data/final_wastewater_allyrs, census_county_population): 90 g of BOD a person a day, of which 12.65 % decay without air, 0.6 t of
// methane a tonne; protein a head of 44.9 or 44.6 kg, 16 % nitrogen, times 1.75. Population, year's days, nitrogen in the effluent [t],
// methane and nitrous oxide [t] as printed.
describe.each([
  ["Anoka 2005", 319_830, 365, 4020.227046436364, 797.4369364500003, 31.587498222000004],
  ["Hennepin 2021", 1_270_283, 365, 15_860.610342461821, 3167.215658145001, 124.61908126220003],
  ["Dakota 2020", 439_882, 366, 5492.317065301818, 1099.7692227720001, 43.1539197988],
  ["St. Croix 2022", 93_752, 365, 1170.5769035927271, 233.75326788000007, 9.1973899568],
])("the sewage of %s", (_, people, days, nitrogen, methane, nitrousOxide) => {
  test("gives the methane that its inventory has by population", () => {
    const tonnes = call("CARBON.WATER", [people, 0.1265, 0.6, 1, "population", 90]) as number;
    expectClose((tonnes * days) / 365, methane);
  });

  test("gives the nitrous oxide that its inventory has by nitrogen in the effluent", () => {
    expectClose(call("CARBON.WATER", [nitrogen, null, null, 1, "nitrogen"]), nitrousOxide);
  });
});

// IPCC 1996, reference manual, table 6-5 (EFDB 62749–62751): kilograms of BOD that a thousand persons give in a year.
test.each([
  ["Africa", 37, 13_505],
  ["Asia and the Middle East", 40, 14_600],
  ["North America and Europe", 50, 18_250],
])("WATER counts the organic matter of a thousand persons in %s as IPCC does", (_, grams, kilograms) => {
  expectClose(call("CARBON.WATER", [1000, 1, 1, 1, "population", grams]), kilograms / 1000);
});
