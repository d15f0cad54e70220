import "../customFunctions";
import fc from "fast-check";
import { behavesAsColumn, expectClose, gives, positive } from "../cases";
import { call } from "../formula";

gives([
  ["=CARBON.PERAREA(560000, 80)", 7000],
  ["=CARBON.PERAREA(5, 0)", "#DIV/0!"],
  ["=CARBON.PERAREA(-5, 2)", "#NUM!"],
  ['=CARBON.PERAREA(5, "")', "#N/A"],
  ["=CARBON.PERAREA({1,2}, {1;2})", "#VALUE!"],
  ['=CARBON.PERAREA(560000, 8000, "公顷")', 7000],
  ['=CARBON.PERAREA(560000, 120000, "mu")', 7000],
  ['=CARBON.PERAREA(560000, {80;8000}, {"km2";"hm2"})', [[7000], [7000]]],
  ['=CARBON.PERAREA(5, 2, "tonne")', "#VALUE!"],
]);

test("PERAREA per km² is 1500 times PERMU of the same land", () => {
  fc.assert(
    fc.property(positive, positive, (e, km2) => {
      const perMu = call("CARBON.PERMU", [e, km2, "km2"]) as number;
      expectClose(call("CARBON.PERAREA", [e, km2]), perMu * 1500);
    }),
  );
});

// Department for Business, Energy and Industrial Strategy, UK local authority CO2 emissions 2005–2019, in mySociety's
// uk_local_authority_emissions_data 1.0.0, year 2019: kt, thousand residents, km².
test.each([
  ["Birmingham", 3939.7154, 267.7912, 14.71189], ["Leeds", 3168.72135, 551.7068, 5.74349], ["Manchester", 1910.06807, 115.6483, 16.51618],
  ["Cardiff", 1546.47735, 149.4449, 10.34814], ["Belfast", 1480.10015, 137.7169, 10.74741], ["Cornwall", 2559.26699, 3612.0597, 0.70853],
  ["York", 829.76806, 272.0148, 3.05045], ["Highland", 1438.48406, 26473.9496, 0.05434], ["City of London", 641.03098, 3.1496, 203.52774],
])("PERAREA gives the published emissions a square kilometre of %s", (_, kt, km2, published) => {
  expect((call("CARBON.PERAREA", [kt, km2]) as number).toFixed(5)).toBe(published.toFixed(5));
  expect((call("CARBON.PERAREA", [kt, km2 * 100, "ha"]) as number).toFixed(5)).toBe(published.toFixed(5));
}); // prettier-ignore

behavesAsColumn("CARBON.PERAREA", fc.tuple(positive, positive));
