import "../customFunctions";
import fc from "fast-check";
import { amount, behavesAsColumn, gives, positive } from "../cases";
import { call } from "../formula";

gives([
  ["=CARBON.PERENERGY(2100, 1000)", 2.1],
  ["=CARBON.PERENERGY(1, 0)", "#DIV/0!"],
  ["=CARBON.PERENERGY(-1, 1)", "#NUM!"],
  ['=CARBON.PERENERGY("", 1)', "#N/A"],
  ["=CARBON.PERENERGY({1;2}, {1;2;3})", "#VALUE!"],
]);

// kayadata 1.4.0 (Gilligan), README: Mexico, energy [quad], emissions [Mt] and emissions per energy [Mt/quad], to three digits.
test.each([
  [8.01, 490, 61.1],
  [7.76, 469, 60.5],
  [7.42, 443, 59.6],
  [6.97, 413, 59.3],
  [7.65, 481, 62.8],
  [7.73, 489, 63.3],
])("PERENERGY of %d quad and %d Mt is the published %d", (energy, emissions, published) => {
  const carbon = call("CARBON.PERENERGY", [emissions, energy]) as number;
  expect(Math.abs(carbon / published - 1)).toBeLessThan(0.003);
});

behavesAsColumn("CARBON.PERENERGY", fc.tuple(amount, positive));
