import fc from "fast-check";
import { call, evaluate } from "./formula";

/** One test for each formula: what it gives, errors as their codes, numbers to nine digits. */
export function gives(cases: [formula: string, result: unknown][]): void {
  test.each(cases)("%s gives %p", (formula, result) => expectClose(evaluate(formula), result));
}

/** Compares values, rows of values and codes; numbers may differ in the tenth digit. */
export function expectClose(actual: unknown, expected: unknown): void {
  if (Array.isArray(expected)) {
    expect(Array.isArray(actual)).toBe(true);
    expect((actual as unknown[]).length).toBe(expected.length);
    expected.forEach((part, i) => expectClose((actual as unknown[])[i], part));
  } else if (typeof expected === "number" && typeof actual === "number") {
    expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
  } else {
    expect(actual).toBe(expected);
  }
}

/** Positive numbers of the size that plans deal with. */
export const positive = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
/** The same with zero. */
export const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
/** A part of one. */
export const part = fc.double({ min: 0, max: 1, noNaN: true });

/**
 * A column gives, row by row, what its cells give one at a time, and a wrong cell in one row leaves the
 * others as they were.
 */
export function behavesAsColumn(id: string, row: fc.Arbitrary<unknown[]>): void {
  test(`${id} of a column is ${id} of its cells`, () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), (rows) => {
        const columns = rows[0]!.map((_, k) => rows.map((cells) => [cells[k]]));
        const together = call(id, columns) as unknown[][];
        rows.forEach((cells, i) =>
          expectClose(
            [together[i]],
            toRows(
              call(
                id,
                cells.map((cell) => [[cell]]),
              ),
            ),
          ),
        );
      }),
    );
  });

  test(`${id} keeps a bad row to itself`, () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 5 }), (rows) => {
        const columns = rows[0]!.map((_, k) => rows.map((cells) => [cells[k]]));
        const good = call(id, columns) as unknown[][];
        const spoilt = columns.map((column, k) => (k === 0 ? [["#REF!"], ...column.slice(1)] : column));
        const result = call(id, spoilt) as unknown[][];
        expect(new Set(result[0])).toEqual(new Set(["#REF!"]));
        expectClose(result.slice(1), good.slice(1));
      }),
    );
  });
}

function toRows(value: unknown): unknown[][] {
  return Array.isArray(value) ? (value as unknown[][]) : [[value]];
}
