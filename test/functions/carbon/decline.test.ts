import "../customFunctions";
import fc from "fast-check";
import { behavesAsColumn, expectClose, gives, positive } from "../cases";
import { call } from "../formula";

gives([
  ["=CARBON.DECLINE(1000, 500, 1025, 625)", 0.18],
  ["=CARBON.DECLINE(100, 10, 200, 10)", -1],
  ["=CARBON.DECLINE(100, 10, 0, 10)", 1],
  ["=CARBON.DECLINE(100, 0, 90, 10)", "#DIV/0!"],
  ["=CARBON.DECLINE(0, 10, 90, 10)", "#DIV/0!"],
  ["=CARBON.DECLINE(100, 10, 90, 0)", "#DIV/0!"],
  ["=CARBON.DECLINE(100, 10, -90, 10)", "#NUM!"],
  ['=CARBON.DECLINE(100, 10, "", 10)', "#N/A"],
  ["=CARBON.DECLINE({1;2}, 10, {1;2;3}, 10)", "#VALUE!"],
]);

const intensity = fc.double({ min: 0.1, max: 10, noNaN: true });

test("falls of successive periods combine: what is left multiplies", () => {
  fc.assert(
    fc.property(intensity, intensity, intensity, (i0, i1, i2) => {
      const left = (a: number, b: number) => 1 - (call("CARBON.DECLINE", [a, 1, b, 1]) as number);
      expect(left(i0, i2) / (left(i0, i1) * left(i1, i2))).toBeCloseTo(1, 10);
    }),
  );
});

test("DECLINE of the rate that REQUIRED gives, compounded, meets the target", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 30 }),
      (goal, years) => {
        const rate = call("CARBON.REQUIRED", [1, goal, years]) as number;
        expectClose(call("CARBON.DECLINE", [1, 1, Math.pow(1 - rate, years), 1]), 1 - goal);
      },
    ),
  );
});

behavesAsColumn("CARBON.DECLINE", fc.tuple(positive, positive, positive, positive));
