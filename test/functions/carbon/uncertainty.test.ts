import "../customFunctions";
import fc from "fast-check";
import { expectClose, gives } from "../cases";
import { inLanguage } from "../customFunctions";
import { call } from "../formula";
import { FINLAND } from "../published";

gives([
  ["=CARBON.UNCERTAINTY(100, 0.1)", [[100, 0.1, 90, 110, "适用"]]],
  ['=CARBON.UNCERTAINTY({100,200}, {0.3,0.2}, "sum")', [[300, 1 / 6, 250, 350, "适用"]]],
  ['=CARBON.UNCERTAINTY({2;3}, {0.03;0.04}, "积")', [[6, 0.05, 5.7, 6.3, "适用"]]],
  ['=CARBON.UNCERTAINTY({100;"";200}, {0.3;"";0.2})', [[300, 1 / 6, 250, 350, "适用"]]],
  ["=CARBON.UNCERTAINTY({100;-100}, {0.1;0.1})", "#DIV/0!"],
  ["=CARBON.UNCERTAINTY(100, -0.1)", "#NUM!"],
  ['=CARBON.UNCERTAINTY({100;200}, {0.1;""})', "#N/A"],
  ["=CARBON.UNCERTAINTY({100;200}, {0.1;0.1;0.1})", "#VALUE!"],
  ['=CARBON.UNCERTAINTY(100, 0.1, "ratio")', "#VALUE!"],
]);

const combined = (values: number[][], fractions: number[][], by: string | null = null) =>
  (call("CARBON.UNCERTAINTY", [values, fractions, by]) as [number, number, number, number, string][])[0]!;

// Emissions from earth observation (UBA, EOEmissionCalculator), test_combine_uncertainties, in per cent; a sink as negative as a source.
test("UNCERTAINTY of sums agrees with what other software gives for its own cases", () => {
  expectClose(combined([[10], [10]], [[0.02], [0.04]])[1], Math.hypot(20, 40) / 20 / 100);
  expectClose(combined([[-10], [-5]], [[0.02], [0.04]])[1], Math.hypot(20, 20) / 15 / 100);
  expectClose(combined([[-10], [-5]], [[0.03], [0.03]])[1], Math.hypot(30, 15) / 15 / 100);
  expectClose(combined([[10]], [[0.02]])[1], 0.02);
});

test("UNCERTAINTY of Finland's inventory is the 15.9 % that IPCC's example of approach 1 prints", () => {
  const values = FINLAND.map(([emissions]) => [emissions, 1]);
  const [total, uncertainty] = combined(
    values,
    FINLAND.map(([, activity, factor]) => [activity / 100, factor / 100]),
  );
  expect(Math.abs(total - 67_730)).toBeLessThan(6);
  expect(uncertainty).toBeCloseTo(0.159, 3);
});

test("UNCERTAINTY says where approach 1 does not hold", () => {
  expect(combined([[100, 2]], [[0.05, 0.5]])[4]).toBe("适用");
  expect(combined([[100, 2]], [[0.05, 0.7]])[4]).toMatch(/^不适用/);
  expect(combined([[100, 2]], [[0.5, 0.5]])[4]).toMatch(/^不适用/); // together 71 %
  expect(combined([[100], [1]], [[0.05], [2]])[4]).toBe("适用"); // a sum is exact, whatever a small part of it
  expect(combined([[100]], [[10]])[4]).toMatch(/小数/); // 10 for 10 %
  expect(inLanguage("en-US", () => combined([[100, 2]], [[0.05, 0.7]])[4])).toMatch(/Monte Carlo/);
});

test("UNCERTAINTY asks to add up the activity where two rows seem to have one factor, since errors of one don't cancel", () => {
  const twice = combined([[100, 2], [300, 2]], [[0.05, 0.1], [0.05, 0.1]]); // prettier-ignore
  expect(twice[4]).toMatch(/^适用；.*同一因子/);
  // Apart they come out narrower than together.
  expect(twice[1]).toBeLessThan(combined([[400, 2]], [[0.05, 0.1]])[1]);
  expect(combined([[100, 2], [300, 3]], [[0.05, 0.1], [0.05, 0.1]])[4]).toBe("适用"); // prettier-ignore
  expect(combined([[100, 1], [300, 1]], [[0.05, 0.1], [0.05, 0.1]])[4]).toBe("适用"); // prettier-ignore
  expect(combined([[100, 2], [300, 2]], [[0.05, 0], [0.05, 0]])[4]).toBe("适用"); // prettier-ignore
  expect(inLanguage("en-US", () => combined([[5, 2], [9, 2]], [[0, 0.1], [0, 0.1]])[4])).toMatch(/^holds; .*one factor/); // prettier-ignore
});

test("UNCERTAINTY does not depend on the order of rows or of factors", () => {
  const cell = fc.tuple(
    fc.double({ min: 1, max: 1e4, noNaN: true }),
    fc.double({ min: 0, max: 0.5, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
      const of = (order: typeof rows) =>
        combined(order.map((row) => row.map(([value]) => value)), order.map((row) => row.map(([, u]) => u))); // prettier-ignore
      const turned = rows.map(([a, b]): (typeof rows)[number] => [b, a]).reverse();
      of(rows).slice(0, 4).forEach((x, i) => expectClose(of(turned)[i], x)); // prettier-ignore
    }),
  );
});

/** Normal numbers from a seed: mulberry32 and Box–Muller. */
function normals(seed: number): () => number {
  const uniform = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

const DRAWS = 100_000;

/** Half of the range that holds 95 % of the draws, over the mean. */
function drawn(values: number[][], fractions: number[][], seed: number): number {
  const next = normals(seed);
  const totals = new Float64Array(DRAWS);
  for (let n = 0; n < DRAWS; n++) {
    let total = 0;
    for (let i = 0; i < values.length; i++) {
      let product = 1;
      for (let j = 0; j < values[i]!.length; j++)
        product *= values[i]![j]! * (1 + (fractions[i]![j]! / 1.959964) * next());
      total += product;
    }
    totals[n] = total;
  }
  const mean = totals.reduce((sum, x) => sum + x, 0) / DRAWS;
  totals.sort();
  return (totals[DRAWS * 0.975]! - totals[DRAWS * 0.025]!) / 2 / mean;
}

// IPCC 2006, volume 1, chapter 3: approach 2 is the measure of approach 1.
test.each<[string, number[][], number[][]]>([
  ["one source", [[1000, 2.5]], [[0.03, 0.05]]],
  ["a factor that is not well known", [[1000, 2.5]], [[0.05, 0.5]]],
  ["three factors", [[1000, 20, 0.05]], [[0.1, 0.2, 0.3]]],
  ["an inventory", [[1000, 2.5], [400, 1.9], [50, 28]], [[0.03, 0.05], [0.1, 0.07], [0.3, 0.5]]],
  ["sources and a sink", [[1000, 2.5], [-300, 1]], [[0.05, 0.1], [0.1, 0.4]]],
])("UNCERTAINTY of %s is what a hundred thousand draws give", (_, values, fractions) => {
  const [, relative, , , holds] = combined(values, fractions);
  expect(holds).toBe("适用");
  expect(Math.abs(drawn(values, fractions, 20261127) / relative - 1)).toBeLessThan(0.03);
}); // prettier-ignore

test("where UNCERTAINTY says that it does not hold, the draws give another range", () => {
  const [values, fractions] = [[[1000, 2.5, 4]], [[0.9, 0.9, 0.9]]];
  const [, relative, , , holds] = combined(values, fractions);
  expect(holds).toMatch(/^不适用/);
  expect(drawn(values, fractions, 20261127) / relative - 1).toBeGreaterThan(0.05);
});
