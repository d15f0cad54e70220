import fc from "fast-check";
import { display } from "./customFunctions";

type Share = (part: any[][], whole: any[][]) => any[][];

const amount = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
const cases = fc
  .tuple(amount, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([w, p]) => [w * p, w] as const);

const value = (f: Share, part: number, whole: number) => f([[part]], [[whole]])[0]![0] as number;

/** What every share of a whole must do, whatever it is a share of. */
export function obeysTheLawsOfShares(name: string, f: Share): void {
  describe(`${name}, as any share,`, () => {
    test("lies between 0 and 1 and is the part over the whole", () => {
      fc.assert(
        fc.property(cases, ([p, w]) => {
          const share = value(f, p, w);
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
          expect(share).toBeCloseTo(p / w, 12);
        }),
      );
    });

    test("does not depend on the unit", () => {
      const unit = fc.double({ min: 1e-4, max: 1e4, noNaN: true });
      fc.assert(
        fc.property(cases, unit, ([p, w], k) =>
          expect(value(f, p * k, w * k)).toBeCloseTo(value(f, p, w), 9),
        ),
      );
    });

    test("grows with the part", () => {
      fc.assert(
        fc.property(amount, fc.array(amount, { minLength: 2, maxLength: 6 }), (rest, parts) => {
          const whole = rest + parts.reduce((sum, part) => sum + part, 0);
          const rising = [...parts].sort((a, b) => a - b).map((part) => value(f, part, whole));
          expect(rising).toEqual([...rising].sort((a, b) => a - b));
        }),
      );
    });

    test("of the parts of a whole adds up to 1", () => {
      fc.assert(
        fc.property(fc.array(amount, { minLength: 1, maxLength: 8 }), (parts) => {
          const whole = parts.reduce((sum, part) => sum + part, 0);
          const shares = parts.map((part) => value(f, part, whole));
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        }),
      );
    });

    test("of a column is that of its cells, good or bad", () => {
      const cell = fc.oneof(amount, fc.constantFrom(0, -1, "", "5", "#REF!", null, true));
      fc.assert(
        fc.property(fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 12 }), (rows) => {
          const column = f(
            rows.map(([p]) => [p]),
            rows.map(([, w]) => [w]),
          );
          // A lone TRUE counts 1 as in Excel's arithmetic, in a range it does not; so cells are asked two rows high.
          const cells = rows.map(([p, w]) => f([[p], [0]], [[w], [1]])[0]!);
          expect(display(column)).toEqual(display(cells));
        }),
      );
    });
  });
}
