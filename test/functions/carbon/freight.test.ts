import "../customFunctions";
import fc from "fast-check";
import { amount, behavesAsColumn, gives } from "../cases";
import { call } from "../formula";

// The report, 7.2, after Wang Guowen 2010: 20,000 t over 2,000 miles.
const TONNE_KM = 20_000 * 2000 * 1.609344;

test.each([
  ["美国BNSF公路", 3424],
  ["BNSF intermodal", 1322],
  ["BNSF boxcar", 951],
])("FREIGHT of the report's example by %s is its %d tCO2", (mode, printed) => {
  const result = call("CARBON.FREIGHT", [TONNE_KM, mode]) as number;
  expect(Math.abs(result / printed - 1)).toBeLessThan(0.003); // factors are kept to three digits
});

gives([
  ["=CARBON.FREIGHT(1000000, 0.06)", 60],
  ['=CARBON.FREIGHT(1000, "英国货车", 2024)', 0.09752],
  ['=CARBON.FREIGHT(1000, "UK lorry", 2025)', 0.10163],
  ['=CARBON.FREIGHT(1000, "UK lorry")', 0.10163],
  ['=CARBON.FREIGHT(-1, "UK lorry")', "#NUM!"],
  ["=CARBON.FREIGHT(1, -1)", "#NUM!"],
  ['=CARBON.FREIGHT("", "UK lorry")', "#N/A"],
  ['=CARBON.FREIGHT(1, "UK lorry", 2019)', "#N/A"],
  ['=CARBON.FREIGHT(1, "BNSF truck", 2024)', "#N/A"], // not by year
  ["=CARBON.FREIGHT(1, 0.06, 2024)", "#VALUE!"], // a year means nothing to one's own factor
  ['=CARBON.FREIGHT(1, "货车")', "#VALUE!"], // no Chinese factor: the name must say whose it is
  ['=CARBON.FREIGHT({1;2}, {"UK lorry";"UK lorry";"UK lorry"})', "#VALUE!"],
]);

behavesAsColumn("CARBON.FREIGHT", fc.tuple(amount, fc.constantFrom("英国铁路货运", "UK bulk carrier", 0.03)));
