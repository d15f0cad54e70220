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

// LMDIR (R package by M. K. Heun, after Ang et al. 1998), tests/testthat/test_util.R: products of three factors at two times and
// the effect of each. A fourth factor that stays 1 has none.
test.each([
  [
    [1, 10, 2],
    [4, 5, 3],
    [50.47438029, -25.23719014, 14.76280986],
  ],
  [
    [4, 5, 3],
    [5, 6, 4],
    [19.31568569, 15.78206435, 24.90224996],
  ],
  [
    [4, 5, 3],
    [8, 2, 4],
    [42.96021467, -56.79031473, 17.83010006],
  ],
  [
    [5, 6, 4],
    [5, 7, 5],
    [0, 22.47128816, 32.52871184],
  ],
  [
    [8, 2, 4],
    [10, 1, 5],
    [12.6549815, -39.30996299, 12.6549815],
  ],
  [
    [5, 7, 5],
    [6, 8, 6],
    [41.35566084, 30.28867832, 41.35566084],
  ],
])("DECOMPOSE of %j to %j gives the published effects %j", (before, after, effects) => {
  const chain = ([x, y, z]: number[]) => [x!, x! * y!, x! * y! * z!, x! * y! * z!];
  const result = (call("CARBON.DECOMPOSE", [[chain(before)], [chain(after)]]) as number[][])[0]!;
  [...effects, 0].forEach((effect, k) => expect(result[k]).toBeCloseTo(effect, 7));
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

gives([
  [
    '=CARBON.DECOMPOSE({1,1,1,10}, {1,1,1,10}, "shares")',
    [["#DIV/0!", "#DIV/0!", "#DIV/0!", "#DIV/0!", "#DIV/0!"]],
  ],
  ['=CARBON.DECOMPOSE({100,1000,500,1000}, {200,2000,1000,2000}, "贡献率")', [[1, 0, 0, 0, 1]]],
  ['=CARBON.DECOMPOSE({100,1000,500,1000}, {200,2000,1000,3000}, "乘积")', [[2, 1, 1, 1.5, 3]]],
  ['=CARBON.DECOMPOSE({1,1,1,1}, {1,1,1,2}, "Fisher")', "#VALUE!"],
  ["=CARBON.DECOMPOSE({1,1,1,-1}, {1,1,1,2}, , TRUE)", [["#NUM!", "#NUM!", "#NUM!", "#NUM!", "#NUM!"]]],
  // Ang and Liu 2007: a sector that comes, one that goes, a fuel without carbon, and one that is absent at both times.
  ["=CARBON.DECOMPOSE({10,0,0,0}, {20,5,8,16}, , TRUE)", [[0, 16, 0, 0, 16]]],
  ["=CARBON.DECOMPOSE({20,5,8,16}, {10,4,0,0}, , TRUE)", [[0, 0, -16, 0, -16]]],
  ["=CARBON.DECOMPOSE({20,5,8,16}, {10,4,3,0}, , TRUE)", [[0, 0, 0, -16, -16]]],
  ["=CARBON.DECOMPOSE({20,5,8,0}, {10,4,0,0}, , TRUE)", [[0, 0, 0, 0, 0]]],
  ["=CARBON.DECOMPOSE({20,0,8,16}, {10,4,3,2}, , TRUE)", [["#NUM!", "#NUM!", "#NUM!", "#NUM!", "#NUM!"]]],
]);

test("DECOMPOSE with limits is what small numbers in place of the zeros tend to", () => {
  const zeroed = (chain: number[], from: number, zero: number) =>
    chain.map((x, i) => (i >= from ? x * zero : x));
  fc.assert(
    fc.property(
      fc.tuple(positive, positive, positive, positive),
      fc.tuple(positive, positive, positive, positive),
      fc.integer({ min: 0, max: 3 }),
      (base, end, from) => {
        const limit = (
          call("CARBON.DECOMPOSE", [[zeroed(base, from, 0)], [end], null, true]) as number[][]
        )[0]!;
        const near = (call("CARBON.DECOMPOSE", [[zeroed(base, from, 1e-280)], [end]]) as number[][])[0]!;
        // The effects near it go like 1 / ln(10^280) of the change.
        near.forEach((effect, i) => expect(Math.abs(effect - limit[i]!) / end[3]).toBeLessThan(0.2));
      },
    ),
  );
});

test("the multiplicative effects of all rows together make the ratio of the totals", () => {
  const chain = fc.tuple(positive, positive, positive, positive);
  fc.assert(
    fc.property(fc.array(fc.tuple(chain, chain), { minLength: 1, maxLength: 6 }), (rows) => {
      const [base, end] = [rows.map(([b]) => b), rows.map(([, e]) => e)];
      const total = (side: number[][]) => side.reduce((sum, row) => sum + row[3]!, 0);
      const result = call("CARBON.DECOMPOSE", [base, end, "multiplicative"]) as number[][];
      const log = result.reduce((sum, row) => sum + Math.log(row[4]!), 0);
      expect(Math.abs(log - Math.log(total(end) / total(base)))).toBeLessThan(1e-6);
    }),
  );
});

test("a row in which nothing stands stays blank and changes no other", () => {
  const blank = ["", null, "", ""];
  const [a, b] = [[1, 2, 3, 4], [2, 3, 4, 5]]; // prettier-ignore
  for (const form of ["additive", "multiplicative", "shares"]) {
    const plain = call("CARBON.DECOMPOSE", [[a, b], [b, [3, 5, 4, 9]], form]) as unknown[][];
    const gapped = call("CARBON.DECOMPOSE", [[a, blank, b], [b, blank, [3, 5, 4, 9]], form]) as unknown[][];
    expect(gapped).toEqual([plain[0], ["", "", "", "", ""], plain[1]]);
  }
});
