import "../customFunctions";
import fc from "fast-check";
import { amount, behavesAsColumn, gives, positive } from "../cases";
import { call } from "../formula";

gives([
  ["=ENERGY.PERFLOOR({5000;4000}, 10000)", [[0.5], [0.4]]],
  ["=ENERGY.PERFLOOR(1, 0)", "#DIV/0!"],
  ["=ENERGY.PERFLOOR(-1, 1)", "#NUM!"],
  ['=ENERGY.PERFLOOR("", 1)', "#N/A"],
  ['=ENERGY.PERFLOOR("much", 1)', "#VALUE!"],
]);

test("PERFLOOR times the factor is BUILDING with one energy", () => {
  fc.assert(
    fc.property(amount, positive, (energy, floor) => {
      const each = call("ENERGY.PERFLOOR", [energy, floor]) as number;
      const carbon = call("CARBON.BUILDING", [energy, 0.5306, floor]) as number;
      expect(Math.abs(each * 0.5306 - carbon)).toBeLessThanOrEqual(1e-12 * Math.max(carbon, 1));
    }),
  );
});

behavesAsColumn("ENERGY.PERFLOOR", fc.tuple(amount, positive));
