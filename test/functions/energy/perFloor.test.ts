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

// EIA, CBECS 2003, tables C33A, C34A and C35: fuel oil [million gallons], floor space of the buildings that use it [million square feet], and
// gallons a square foot, to two digits.
test.each([
  ["all buildings", 1644, 16_265, 0.1],
  ["education", 342, 1864, 0.18],
  ["lodging", 255, 2193, 0.12],
  ["public assembly", 230, 939, 0.24],
  ["offices", 126, 4075, 0.03],
  ["the Northeast, no malls", 1265, 6080, 0.21],
  ["the Midwest, no malls", 170, 2832, 0.06],
  ["schools of the Northeast", 282, 933, 0.3],
])("PERFLOOR of the fuel oil of %s is the printed intensity", (_, gallons, floor, printed) => {
  expect(Number((call("ENERGY.PERFLOOR", [gallons, floor]) as number).toFixed(2))).toBe(printed);
});
