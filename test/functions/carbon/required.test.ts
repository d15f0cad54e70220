import "../customFunctions";
import fc from "fast-check";
import { behavesAsColumn, gives, positive } from "../cases";
import { call } from "../formula";

gives([
  ["=CARBON.REQUIRED(100, 83, 5)", 1 - Math.pow(0.83, 0.2)], // 17 % in five years
  ["=CARBON.REQUIRED(100, 100, 5)", 0],
  ["=CARBON.REQUIRED(100, 121, 2)", -0.1],
  ["=CARBON.REQUIRED(100, 0, 5)", 1],
  ["=CARBON.REQUIRED(100, 80, 0)", "#DIV/0!"],
  ["=CARBON.REQUIRED(0, 80, 5)", "#DIV/0!"],
  ["=CARBON.REQUIRED(100, -80, 5)", "#NUM!"],
  ["=CARBON.REQUIRED(100, 80, -5)", "#NUM!"],
  ['=CARBON.REQUIRED("", 80, 5)', "#N/A"],
  ["=CARBON.REQUIRED(100, 83, 2030)", "#VALUE!"], // a year for a number of years
  ["=CARBON.REQUIRED({1;2}, {1;2;3}, 5)", "#VALUE!"],
]);

test("a stricter target needs a higher rate, more time a lower one", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 0.9, noNaN: true }),
      fc.integer({ min: 1, max: 30 }),
      (goal, years) => {
        const of = (g: number, y: number) => call("CARBON.REQUIRED", [1, g, y]) as number;
        expect(of(goal * 0.9, years)).toBeGreaterThan(of(goal, years));
        expect(of(goal, years + 1)).toBeLessThan(of(goal, years));
      },
    ),
  );
});

behavesAsColumn("CARBON.REQUIRED", fc.tuple(positive, positive, fc.integer({ min: 1, max: 40 })));
