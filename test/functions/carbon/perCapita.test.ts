import "../customFunctions";
import fc from "fast-check";
import { behavesAsColumn, gives, positive } from "../cases";
import { call } from "../formula";

gives([
  ["=CARBON.PERCAPITA(8400000, 1200000)", 7],
  ["=CARBON.PERCAPITA(840, 120)", 7],
  ["=CARBON.PERCAPITA(0, 10)", 0],
  ["=CARBON.PERCAPITA(5, 0)", "#DIV/0!"],
  ["=CARBON.PERCAPITA(-5, 2)", "#NUM!"],
  ["=CARBON.PERCAPITA(5, -2)", "#NUM!"],
  ['=CARBON.PERCAPITA("", 2)', "#N/A"],
  ['=CARBON.PERCAPITA("many", 2)', "#VALUE!"],
  ["=CARBON.PERCAPITA({1;2}, {1;2;3})", "#VALUE!"],
]);

// Department for Business, Energy and Industrial Strategy, UK local authority CO2 emissions 2005–2019, in mySociety's
// uk_local_authority_emissions_data 1.0.0, year 2019: kt, thousand residents, km².
test.each([
  ["Birmingham", 3939.7154, 1141.816, 3.45039], ["Leeds", 3168.72135, 793.139, 3.99517], ["Manchester", 1910.06807, 552.858, 3.4549],
  ["Cardiff", 1546.47735, 366.903, 4.21495], ["Belfast", 1480.10015, 343.542, 4.30835], ["Cornwall", 2559.26699, 569.578, 4.49327],
  ["York", 829.76806, 210.618, 3.93968], ["Highland", 1438.48406, 235.83, 6.09967], ["City of London", 641.03098, 9.721, 65.9429],
])("PERCAPITA gives the published emissions a person of %s", (_, kt, thousands, published) => {
  expect((call("CARBON.PERCAPITA", [kt, thousands]) as number).toPrecision(6)).toBe(published.toPrecision(6));
}); // prettier-ignore

behavesAsColumn("CARBON.PERCAPITA", fc.tuple(positive, positive));
