import "../customFunctions";
import fc from "fast-check";
import { amount, behavesAsColumn, gives, positive } from "../cases";
import { call } from "../formula";

gives([
  ["=ENERGY.INTENSITY({5000;4000}, 10000)", [[0.5], [0.4]]],
  ["=ENERGY.INTENSITY(1, 0)", "#DIV/0!"],
  ["=ENERGY.INTENSITY(-1, 1)", "#NUM!"],
  ['=ENERGY.INTENSITY("", 1)', "#N/A"],
  ['=ENERGY.INTENSITY("much", 1)', "#VALUE!"],
]);

// kayadata 1.4.0 (Gilligan), README: Mexico, energy [quad], output [10^12 $] and energy per output, to three digits.
test.each([
  [8.01, 1.33, 6.04],
  [7.76, 1.29, 6.04],
  [7.42, 1.24, 6.01],
  [6.97, 1.17, 5.96],
  [7.65, 1.28, 5.98],
  [7.73, 1.28, 6.03],
])("INTENSITY of %d quad for an output of %d is the published %d", (energy, output, published) => {
  expect(Math.abs((call("ENERGY.INTENSITY", [energy, output]) as number) / published - 1)).toBeLessThan(
    0.008,
  );
});

// Communiqué on energy per GDP by region, 2009 (NBS, NDRC, NEA, 2010-07-15): 1.118 and 1.077 tce/万元, a fall of 3.61 %.
test("the yearly fall of the intensity is DECLINE with energy for emissions", () => {
  const fall = call("CARBON.DECLINE", [1.118, 1, 1.077, 1]) as number;
  expect(Math.abs(fall * 100 - 3.61)).toBeLessThan(0.08);
});

behavesAsColumn("ENERGY.INTENSITY", fc.tuple(amount, positive));
