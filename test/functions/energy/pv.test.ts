import "../customFunctions";
import fc from "fast-check";
import { amount, behavesAsColumn, expectClose, gives, part } from "../cases";
import { call } from "../formula";

gives([
  ["=ENERGY.PV(1000, 0.2, 1400, 0.8)", 224000],
  ["=ENERGY.PV(1000, 0, 1400, 0.8)", 0],
  ["=ENERGY.PV(-1, 0.2, 1400, 0.8)", "#NUM!"],
  ["=ENERGY.PV(1000, 20, 1400, 0.8)", "#NUM!"], // 20 % is 0.2
  ["=ENERGY.PV(1000, 0.2, 1400, 1.1)", "#NUM!"],
  ['=ENERGY.PV(1000, 0.2, "", 0.8)', "#N/A"],
  ['=ENERGY.PV("roof", 0.2, 1400, 0.8)', "#VALUE!"],
  ["=ENERGY.PV({1;2}, 0.2, {1;2;3}, 0.8)", "#VALUE!"],
]);

test("PV of two roofs is the sum of PV of each, and never exceeds what the sun sends", () => {
  fc.assert(
    fc.property(amount, amount, part, part, (a, b, efficiency, performance) => {
      const of = (area: number) => call("ENERGY.PV", [area, efficiency, 1400, performance]) as number;
      expectClose(of(a + b), of(a) + of(b));
      expect(of(a)).toBeLessThanOrEqual(a * 1400);
    }),
  );
});

behavesAsColumn("ENERGY.PV", fc.tuple(amount, part, amount, part));
