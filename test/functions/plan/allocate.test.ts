import "../customFunctions";
import fc from "fast-check";
import { allocate } from "../../../src/functions/plan/allocate";
import { message, shown } from "../customFunctions";

const column = (values: unknown[]) => values.map((value) => [value]);
const list = (result: any[][]) => result.map(([value]) => value as number);
const shares = (total: number, weights: number[], floors?: number[], caps?: number[], digits?: number) =>
  list(allocate(total, column(weights), floors && column(floors), caps && column(caps), digits));

test("ALLOCATE shares out by weight", () => {
  expect(shares(1000, [50, 30, 20])).toEqual([500, 300, 200]);
});

// 1790 census and the 120 seats of the vetoed apportionment bill by Hamilton's method: COMAP, For All Practical
// Purposes, 10th ed., chapter 14, example 6 and table 14.5.
test("ALLOCATE gives the apportionment of 1792 by Hamilton's method", () => {
  const states: [string, number, number][] = [
    ["Virginia", 630560, 21],
    ["Massachusetts", 475327, 16],
    ["Pennsylvania", 432879, 14],
    ["North Carolina", 353523, 12],
    ["New York", 331589, 11],
    ["Maryland", 278514, 9],
    ["Connecticut", 236841, 8],
    ["South Carolina", 206236, 7],
    ["New Jersey", 179570, 6],
    ["New Hampshire", 141822, 5],
    ["Vermont", 85533, 3],
    ["Georgia", 70835, 2],
    ["Kentucky", 68705, 2],
    ["Rhode Island", 68446, 2],
    ["Delaware", 55540, 2],
  ];
  const seats = shares(
    120,
    states.map(([, people]) => people),
    undefined,
    undefined,
    0,
  );
  expect(seats).toEqual(states.map(([, , expected]) => expected));
});

// US Census Bureau, Methods of Apportionment: worked example of Hamilton's method.
test("ALLOCATE gives the Census Bureau's example of Hamilton's method", () => {
  expect(shares(20, [2560, 3315, 995, 5012], undefined, undefined, 0)).toEqual([4, 6, 2, 8]);
});

// M. Parker's example of the Alabama paradox: with one seat more the fourth state gets one less.
test("ALLOCATE shows the paradox that Hamilton's method is known for", () => {
  const people = [21878, 9713, 4167, 3252, 1065];
  expect(shares(43, people, undefined, undefined, 0)).toEqual([24, 10, 4, 4, 1]);
  expect(shares(44, people, undefined, undefined, 0)).toEqual([24, 11, 5, 3, 1]);
});

test("ALLOCATE gives what a cap leaves to the others by weight, and takes a floor from them", () => {
  expect(shares(1000, [50, 30, 20], undefined, [400, 1000, 1000])).toEqual([400, 360, 240]);
  expect(shares(1000, [50, 30, 20], [0, 0, 300])).toEqual([437.5, 262.5, 300]);
  expect(shares(100, [1, 1, 8], [0, 30, 0], [100, 100, 40])).toEqual([30, 30, 40]);
});

test("ALLOCATE takes one floor or cap for all, blanks as none, and keeps the shape of the weights", () => {
  expect(allocate(10, [[5, 3, 1]], [[2]], null!, 0)).toEqual([[5, 3, 2]]);
  expect(
    allocate(
      [[100]],
      [
        [1, 1],
        [1, 1],
      ],
    ),
  ).toEqual([
    [25, 25],
    [25, 25],
  ]);
  expect(allocate(90, [[1], [1], [1]], [[""], [50], [null]])).toEqual([[20], [50], [20]]);
});

test("ALLOCATE keeps two decimals unless asked, and more where the total has more", () => {
  expect(shares(100, [1, 1, 1])).toEqual([33.34, 33.33, 33.33]);
  expect(shares(100, [1, 1, 1], undefined, undefined, 0)).toEqual([34, 33, 33]);
  expect(shares(1000, [1, 1, 1], undefined, undefined, -2)).toEqual([400, 300, 300]);
  expect(shares(0.0003, [1, 1])).toEqual([0.0002, 0.0001]);
  expect(shares(0.1 + 0.2, [1, 2])).toEqual([0.1, 0.2]);
});

test("ALLOCATE gives #DIV/0! when something is left and all weights are 0", () => {
  expect(shown(() => shares(10, [0, 0]))).toBe("#DIV/0!");
  expect(shares(0, [0, 0])).toEqual([0, 0]);
  expect(shares(5, [0, 0], [2, 3])).toEqual([2, 3]);
});

test("ALLOCATE gives #NUM! for negative numbers and impossible digits", () => {
  expect(shown(() => shares(-1, [1, 2]))).toBe("#NUM!");
  expect(shown(() => shares(10, [1, -2]))).toBe("#NUM!");
  expect(shown(() => shares(10, [1, 2], [-1, 0]))).toBe("#NUM!");
  expect(shown(() => shares(10, [1, 2], undefined, undefined, 1.5))).toBe("#NUM!");
  expect(shown(() => shares(10, [1, 2], undefined, undefined, 20))).toBe("#NUM!");
  expect(shown(() => shares(1e-300, [1, 2]))).toBe("#NUM!");
});

test("ALLOCATE gives #N/A for a blank total or a lone blank weight", () => {
  expect(shown(() => allocate("", [[1]]))).toBe("#N/A");
  expect(shown(() => allocate(5, [[""]]))).toBe("#N/A");
});

test("ALLOCATE gives #VALUE! and says why when bounds cannot be kept", () => {
  expect(shown(() => shares(100, [1, 1], [60, 60]))).toBe("#VALUE!");
  expect(message(() => shares(100, [1, 1], [60, 60]))).toContain("下限之和大于总量");
  expect(message(() => shares(100, [1, 1], undefined, [40, 40]))).toContain("上限之和小于总量");
  expect(message(() => shares(100, [1, 0], undefined, [40, 90]))).toContain("上限之和小于总量");
  expect(message(() => shares(100, [1, 1], [60, 0], [50, 90]))).toContain("下限大于其上限");
  expect(message(() => shares(10.25, [1, 1], undefined, undefined, 1))).toContain("小数位数");
  expect(message(() => allocate(100, [[1], [1]], [[1], [2], [3]]))).toContain("与权数大小一致");
  expect(shown(() => allocate(100, [["甲"], [1]]))).toBe("#VALUE!");
});

test("ALLOCATE passes errors on", () => {
  expect(shown(() => allocate("#REF!", [[1]]))).toBe("#REF!");
  expect(shown(() => allocate(1, [[1], ["#NAME?"]]))).toBe("#NAME?");
  expect(shown(() => allocate(1, [[1], [1]], [["#N/A"], [0]]))).toBe("#N/A");
});

/** A problem that has a solution, in hundredths. */
const problem = fc
  .array(
    fc.record({
      weight: fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.double({ min: 0.001, max: 1e6, noNaN: true })),
      floor: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5000 })),
      room: fc.oneof(fc.constant(Infinity), fc.integer({ min: 0, max: 8000 })),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .chain((children) => {
    const least = children.reduce((sum, { floor }) => sum + floor, 0);
    const most = children.reduce((sum, { floor, room }) => sum + floor + room, 0);
    return fc.record({
      children: fc.constant(children),
      total: fc.integer({ min: least, max: Math.min(most, least + 1_000_000) }),
    });
  });

function solve({
  children,
  total,
}: {
  children: { weight: number; floor: number; room: number }[];
  total: number;
}) {
  const caps = children.map(({ floor, room }) => (room === Infinity ? "" : (floor + room) / 100));
  const result = allocate(
    total / 100,
    column(children.map(({ weight }) => weight)),
    column(children.map(({ floor }) => floor / 100)),
    column(caps),
    2,
  );
  return list(result).map((value) => Math.round(value * 100));
}

test("ALLOCATE adds up to the total to the last digit and keeps every floor and cap", () => {
  fc.assert(
    fc.property(problem, (p) => {
      const units = solve(p);
      expect(units.reduce((sum, x) => sum + x, 0)).toBe(p.total);
      p.children.forEach(({ floor, room }, i) => {
        expect(units[i]).toBeGreaterThanOrEqual(floor);
        expect(units[i]).toBeLessThanOrEqual(floor + room);
      });
    }),
    { numRuns: 1000 },
  );
});

test("ALLOCATE gives children that touch neither bound the same per weight, but for one unit", () => {
  fc.assert(
    fc.property(problem, (p) => {
      const units = solve(p);
      const free = p.children
        .map((child, i) => ({ ...child, units: units[i]! }))
        .filter(({ floor, room, units }) => units > floor && units < floor + room);
      for (const a of free) {
        for (const b of free) {
          // (units ± 1) / weight must overlap for one common λ to exist.
          expect((a.units - 1) / a.weight).toBeLessThanOrEqual(((b.units + 1) / b.weight) * (1 + 1e-9));
        }
      }
    }),
  );
});

test("ALLOCATE never gives less to a larger weight under equal bounds, and ignores the scale of weights", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 0, max: 100_000 }),
      (weights, total) => {
        const result = shares(total, weights, undefined, undefined, 0);
        weights.forEach((w, i) =>
          weights.forEach((v, j) => {
            if (w > v) expect(result[i]).toBeGreaterThanOrEqual(result[j]!);
          }),
        );
        expect(
          shares(
            total,
            weights.map((w) => w * 1024),
            undefined,
            undefined,
            0,
          ),
        ).toEqual(result);
      },
    ),
  );
});

test("ALLOCATE without bounds is Hamilton's method in exact arithmetic", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 0, max: 1_000_000 }),
      (weights, total) => {
        const whole = BigInt(weights.reduce((sum, w) => sum + w, 0));
        const products = weights.map((w) => BigInt(w) * BigInt(total));
        const expected = products.map((p) => Number(p / whole));
        const left = total - expected.reduce((sum, x) => sum + x, 0);
        const remainders = products.map((p, i) => ({ i, rest: p % whole }));
        remainders.sort((a, b) => (b.rest > a.rest ? 1 : b.rest < a.rest ? -1 : a.i - b.i));
        const last = remainders[left - 1]?.rest;
        // Equal remainders at the edge may fall either way in binary arithmetic.
        fc.pre(last === undefined || remainders[left]?.rest !== last);
        for (const { i } of remainders.slice(0, left)) expected[i]!++;
        expect(shares(total, weights, undefined, undefined, 0)).toEqual(expected);
      },
    ),
  );
});

test("ALLOCATE adds up exactly near the limit of what a cell can hold", () => {
  const weights = Array.from({ length: 1000 }, (_, i) => 1 + ((i * 7919) % 1013));
  const total = 9_876_543_210_123.45;
  const units = shares(total, weights).map((value) => BigInt(Math.round(value * 100)));
  expect(units.reduce((sum, x) => sum + x, 0n)).toBe(987654321012345n);
});

test("ALLOCATE leaves places blank where nothing stands, wherever they are in the list", () => {
  expect(allocate(100, column([1, "", 3, null]))).toEqual(column([25, "", 75, ""]));
  expect(allocate(100, [[1, "", 3]], [[10]])).toEqual([[25, "", 75]]);
  expect(shown(() => allocate(100, column([1, ""]), column([0, 10])))).toBe("#N/A");
  expect(shown(() => allocate(100, column(["", ""])))).toBe("#N/A");
});
