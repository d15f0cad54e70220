import "../customFunctions";
import fc from "fast-check";
import { amount, expectClose, gives, positive } from "../cases";
import { call } from "../formula";

gives([
  ["=CARBON.BUILDING({500000,20000}, {0.5306,2.162}, 10000)", (500000 * 0.5306 + 20000 * 2.162) / 10000],
  ["=CARBON.BUILDING({500000;20000}, {0.5306;2.162}, 10000)", (500000 * 0.5306 + 20000 * 2.162) / 10000],
  ["=CARBON.BUILDING(1000, 0.5, 10, 100)", 40],
  ["=CARBON.BUILDING(1000, 0.5, 10, 100, 50)", 2000],
  ["=CARBON.BUILDING({100,20;200,40}, {2,5}, {10;20})", [[30], [30]]],
  ['=CARBON.BUILDING({100,"";200,40}, {2,5}, {10;20})', [[20], [30]]],
  ["=CARBON.BUILDING({100,20;200,40}, {2,5}, {0;20})", [["#DIV/0!"], [30]]],
  ["=CARBON.BUILDING(100, 2, 0)", "#DIV/0!"],
  ["=CARBON.BUILDING(-100, 2, 10)", "#NUM!"],
  ["=CARBON.BUILDING(100, 2, -10)", "#NUM!"],
  ["=CARBON.BUILDING(100, 2, 10, 0, -1)", "#NUM!"],
  ['=CARBON.BUILDING(100, 2, "")', "#N/A"],
  ['=CARBON.BUILDING(100, "", 10)', "#N/A"],
  ["=CARBON.BUILDING(100, 2, 10, 0, 2030)", "#VALUE!"], // a year for a number of years
  ['=CARBON.BUILDING("much", 2, 10)', "#VALUE!"],
  ["=CARBON.BUILDING({1,2,3}, {1,2}, 10)", "#VALUE!"],
  ["=CARBON.BUILDING({100,20;200,40}, {2,5}, {1;2;3})", "#VALUE!"],
]);

test("BUILDING of several buildings is BUILDING of each", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(amount, amount, positive), { minLength: 2, maxLength: 6 }), (rows) => {
      const together = call("CARBON.BUILDING", [
        rows.map(([a, b]) => [a, b]),
        [[2, 5]],
        rows.map(([, , f]) => [f]),
      ]);
      rows.forEach(([a, b, floor], i) =>
        expectClose((together as number[][])[i]![0], call("CARBON.BUILDING", [[[a, b]], [[2, 5]], floor])),
      );
    }),
  );
});

test("BUILDING over the service life is the year's figure times the years", () => {
  fc.assert(
    fc.property(amount, positive, fc.integer({ min: 1, max: 100 }), (use, floor, years) => {
      const once = call("CARBON.BUILDING", [use, 0.5, floor]) as number;
      expectClose(call("CARBON.BUILDING", [use, 0.5, floor, 0, years]), once * years);
    }),
  );
});
