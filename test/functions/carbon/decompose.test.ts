import "../customFunctions";
import fc from "fast-check";
import { expectClose, gives, positive } from "../cases";
import { call } from "../formula";

gives([
  ["=CARBON.DECOMPOSE({100,1000,500,1000}, {200,2000,1000,2000})", [[1000, 0, 0, 0, 1000]]],
  ["=CARBON.DECOMPOSE({1,1,1,10}, {1,1,1,10})", [[0, 0, 0, 0, 0]]],
  ["=CARBON.DECOMPOSE({1,1,1,1}, {1,1,1,0})", [["#NUM!", "#NUM!", "#NUM!", "#NUM!", "#NUM!"]]],
  ['=CARBON.DECOMPOSE({1,1,1,1}, {1,1,"",2})', [["#N/A", "#N/A", "#N/A", "#N/A", "#N/A"]]],
  ["=CARBON.DECOMPOSE({1,1,1}, {1,1,1})", "#VALUE!"],
  ["=CARBON.DECOMPOSE({1,1,1,1}, {1,1,1,1;2,2,2,2})", "#VALUE!"],
]);

// The same formula evaluated with 40 digits (bc -l, scale = 40).
test("DECOMPOSE agrees with the formula evaluated in 40 digits", () => {
  expectClose(call("CARBON.DECOMPOSE", [[[120, 3000, 900, 2100]], [[150, 5200, 1100, 2300]]]), [
    [490.57753012057276, 718.6905478879243, -768.0967622003184, -241.1713158081786, 200],
  ]);
});

const row = fc.tuple(positive, positive, positive, positive);
const effects = (a: number[], b: number[]) => (call("CARBON.DECOMPOSE", [[a], [b]]) as number[][])[0]!;

test("the four effects add up to the change exactly", () => {
  fc.assert(
    fc.property(row, row, (a, b) => {
      const [p, y, e, c, total] = effects(a, b);
      const size = Math.abs(p!) + Math.abs(y!) + Math.abs(e!) + Math.abs(c!) + 1;
      expect(Math.abs(p! + y! + e! + c! - total!)).toBeLessThan(1e-10 * size);
      expect(total).toBe(b[3]! - a[3]!);
    }),
  );
});

test("going back in time changes the sign of every effect", () => {
  fc.assert(
    fc.property(row, row, (a, b) => {
      const there = effects(a, b);
      const back = effects(b, a);
      there.forEach((effect, k) => {
        expect(Math.abs(effect + back[k]!)).toBeLessThan(1e-6 * (Math.abs(effect) + 1));
      });
    }),
  );
});

test("units don't matter: people in tens of thousands, output in any currency", () => {
  fc.assert(
    fc.property(row, row, (a, b) => {
      const scaled = (cells: number[]) => [cells[0]! / 1e4, cells[1]! * 7, cells[2]! * 29.3, cells[3]!];
      const [plain, other] = [effects(a, b), effects(scaled(a), scaled(b))];
      plain.forEach((effect, k) =>
        expect(Math.abs(effect - other[k]!)).toBeLessThan(1e-6 * (Math.abs(effect) + 1e3)),
      );
    }),
  );
});

test("areas decompose one by one", () => {
  const both = call("CARBON.DECOMPOSE", [[[1, 2, 3, 4], [5, 6, 7, 8]], [[2, 3, 4, 5], [6, 7, 8, 9]]]) as number[][]; // prettier-ignore
  expect(both).toEqual([effects([1, 2, 3, 4], [2, 3, 4, 5]), effects([5, 6, 7, 8], [6, 7, 8, 9])]);
});
