import "../customFunctions";
import fc from "fast-check";
import { amount, behavesAsColumn, gives, positive } from "../cases";
import { call } from "../formula";

gives([
  ["=ENERGY.PERCAPITA({5000;4000}, 10000)", [[0.5], [0.4]]],
  ["=ENERGY.PERCAPITA(1, 0)", "#DIV/0!"],
  ["=ENERGY.PERCAPITA(-1, 1)", "#NUM!"],
  ['=ENERGY.PERCAPITA("", 1)', "#N/A"],
  ['=ENERGY.PERCAPITA("much", 1)', "#VALUE!"],
]);

// kayadata 1.4.0 (Gilligan), README: Mexico; energy a head is output a head [10^3 $] times energy per output, as printed, to three digits.
test.each([
  [8.01, 0.128, 10.3, 6.04],
  [7.76, 0.128, 10.1, 6.04],
  [6.97, 0.126, 9.28, 5.96],
  [7.73, 0.124, 10.3, 6.03],
])(
  "PERCAPITA of %d quad for %d billion is the product of the published factors",
  (energy, people, perHead, intensity) => {
    const each = call("ENERGY.PERCAPITA", [energy, people]) as number;
    expect(Math.abs(each / (perHead * intensity) - 1)).toBeLessThan(0.012);
  },
);

behavesAsColumn("ENERGY.PERCAPITA", fc.tuple(amount, positive));
