import "./customFunctions";
import "./plan/ready";
import { readFunctions, type FunctionSource } from "../../tools/functionSource";
import { display } from "./customFunctions";
import { called, parsed } from "./formula";

/**
 * Every function on a whole column against the same function cell by cell: its own examples, stacked into columns
 * and taken apart again. A new function is held to it as soon as it has an example.
 */

/** Arguments that are ranges by nature: a table, a series, a list of names. The reason stands beside each. */
const WHOLE_RANGES: Record<string, string> = {
  "CARBON.BUDGET": "an area is a row of years",
  "CARBON.BUILDING": "a row or column of energies is one building",
  "CARBON.DECOMPOSE": "an area is a row of four",
  "CARBON.PEAK": "a series is one case",
  "CARBON.TREND": "a series is one case",
  "CARBON.UNCERTAINTY": "all values become one",
  "GREEN.UGF": "surfaces are listed, sites stand side by side",
  "LAND.MIX": "a lone column is one plot",
  "PLAN.ALLOCATE": "the shares depend on one another",
  "PLAN.FORMULA": "names stand in the first row",
  "PLAN.INDICATORS": "a table for one plan",
  "PLAN.ROLLUP": "children become one parent",
  "PLAN.STRATEGIES": "a table for one plan",
};

/** Arguments that hold for the whole column, whatever is in it; a range is refused. */
const ONE_FOR_ALL = new Set(["CARBON.LAND family", "CARBON.LAND countedAs", "CARBON.LAND unit"]);

/** Areas are judged against all of them together. */
const RELATIVE = new Set(["CARBON.BALANCE with output"]);

/** Calls that read their ranges as tables: stops and places, names and amounts, a transfer matrix. */
function isTable(args: unknown[], result: unknown[][]): boolean {
  const shapes = args.filter(isRange).map((range) => `${range.length}×${range[0]!.length}`);
  return (
    new Set(shapes).size > 1 || shapes.some((s) => !s.endsWith("×1") || Number.parseInt(s) !== result.length)
  );
}

const isRange = (argument: unknown): argument is unknown[][] =>
  Array.isArray(argument) && (argument.length > 1 || argument[0].length > 1);

/** Rows of cells; one cell where the function throws an Excel error. */
function rowsOf(id: string, args: unknown[]): unknown[][] {
  let result: unknown;
  try {
    result = called(id, args);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    result = error;
  }
  return (Array.isArray(result) ? result : [[result]]).map((row) => row.map(display));
}

/** Numbers may differ in the last digit, where a loop for columns multiplies in another order. */
function alike(one: unknown[][], other: unknown[][]): boolean {
  return (
    one.length === other.length &&
    one.every((row, i) =>
      row.every((cell, j) => {
        // A range of a target takes two cells; beside it a lone target has an empty one.
        const same = other[i]![j] ?? "";
        if (typeof cell !== "number" || typeof same !== "number") return cell === same;
        return Math.abs(cell - same) <= 1e-14 * Math.abs(cell);
      }),
    )
  );
}

beforeAll(async () => {
  await called("PLAN.FORMULA", ["a", [["a"]], [[1]]]);
});

const functions = readFunctions();

test("the functions whose ranges are whole by nature exist", () => {
  const ids = new Set(functions.map(({ id }) => id));
  expect(Object.keys(WHOLE_RANGES).filter((id) => !ids.has(id))).toEqual([]);
});

describe.each(functions.filter(({ id }) => !(id in WHOLE_RANGES)).map((f) => [f.id, f] as const))(
  "%s",
  (id, source) => {
    const calls = source.examples.map(({ formula }) => ({ formula, args: parsed(formula).args }));
    const scalar = calls.filter(({ args }) => !args.some(isRange));
    const columns = calls.filter(({ args }) => args.some(isRange));

    test("gives for equal rows what it gives for one", () => {
      const mistakes: string[] = [];
      for (const { formula, args } of scalar) {
        const one = rowsOf(id, args);
        const many = rowsOf(id, stacked(source, args, [args, args, args]));
        const expected = [...one, ...one, ...one];
        if (one.length !== 1) throw new Error(`${formula} spills rows`);
        if (!alike(many, expected)) mistakes.push(`${formula}: ${JSON.stringify(many)}`);
      }
      expect(mistakes).toEqual([]);
    });

    test("gives for its examples in one column what it gives for each", () => {
      const groups = new Map<string, unknown[][]>();
      for (const { args } of scalar) {
        const fixed = source.parameters.map(({ matrix }, i) =>
          matrix ? kindOf(args[i]) : JSON.stringify(args[i] ?? null),
        );
        const key = fixed.join("|");
        groups.set(key, [...(groups.get(key) ?? []), args]);
      }
      const mistakes: string[] = [];
      for (const rows of groups.values()) {
        const together = rowsOf(id, stacked(source, rows[0]!, rows));
        const apart = rows.map((args) => rowsOf(id, args)[0]!);
        if (rows.length > 1 && !alike(together, apart))
          mistakes.push(JSON.stringify([rows, together, apart]));
      }
      expect(mistakes).toEqual([]);
    });

    test("gives for a column what it gives for its cells", () => {
      const mistakes: string[] = [];
      for (const { formula, args } of columns) {
        const together = rowsOf(id, args);
        if (isTable(args, together) || RELATIVE.has(`${id} with ${source.parameters[args.length - 1]!.name}`))
          continue;
        together.forEach((row, i) => {
          const cells = args.map((argument) => (isRange(argument) ? argument[i]![0] : argument));
          if (!alike(rowsOf(id, cells), [row])) mistakes.push(`${formula}, row ${i + 1}`);
        });
      }
      expect(mistakes).toEqual([]);
    });
  },
);

/** Functions to which a blank cell in their only column says something. */
const BLANKS_COUNT: Record<string, string> = {
  "PLAN.CHECK": "a value that is missing has a verdict, and a year that is left out means the newest",
  "PLAN.TARGET": "a year that is left out means the newest",
};

describe("a blank row anywhere", () => {
  const examples = functions
    .filter(({ id }) => !(id in BLANKS_COUNT))
    .flatMap(({ id, examples: all }) =>
      all.map(({ formula }) => ({ id, formula, args: parsed(formula).args })),
    )
    .filter(({ args }) => args.some(isRange));

  test("is skipped by every function with a table, and stays blank where a result stands in each row", () => {
    const mistakes = examples.flatMap(({ id, formula, args }) => {
      const whole = rowsOf(id, args);
      const longest = Math.max(...args.filter(isRange).map((range) => range.length));
      if (longest === 1) return [];
      return Array.from({ length: longest + 1 }, (_, k) => k).flatMap((k) => {
        const got = rowsOf(
          id,
          args.map((range) => withBlankRow(range, k)),
        );
        const blank = whole[0]!.map(() => "");
        const spread = [...whole.slice(0, k), blank, ...whole.slice(k)];
        return alike(got, whole) || alike(got, spread)
          ? []
          : [`${formula} with row ${k} blank: ${JSON.stringify(got)}`];
      });
    });
    expect(mistakes).toEqual([]);
  });

  test("is blank between equal rows of whatever a function gives for one", () => {
    const mistakes = functions
      .filter(({ id }) => !(id in WHOLE_RANGES))
      .flatMap((source) =>
        source.examples.flatMap(({ formula, result }) => {
          const { args } = parsed(formula);
          if (result.startsWith("#") || args.some(isRange)) return [];
          const one = rowsOf(source.id, args);
          const given = stacked(source, args, [args, args, args]).map((range) =>
            isRange(range) ? range.map(([cell], i) => [i === 1 ? "" : cell]) : range,
          );
          if (one.length !== 1 || !given.some(isRange)) return [];
          const got = rowsOf(source.id, given);
          return alike(got, [...one, one[0]!.map(() => ""), ...one])
            ? []
            : [`${formula}: ${JSON.stringify(got)}`];
        }),
      );
    expect(mistakes).toEqual([]);
  });

  test("is skipped when the table lies on its side", () => {
    const mistakes = examples.flatMap(({ id, formula, args }) => {
      if (id in WHOLE_RANGES) return [];
      const ranges = args.filter(isRange);
      const width = ranges[0]![0]!.length;
      if (!ranges.every((range) => range.length === 1 && range[0]!.length === width)) return [];
      const whole = rowsOf(id, args);
      const got = rowsOf(
        id,
        args.map((range) => (isRange(range) ? [["", ...range[0]!]] : range)),
      );
      const spread = whole.map((row) => ["", ...row]);
      return alike(got, whole) || alike(got, spread) ? [] : [`${formula}: ${JSON.stringify(got)}`];
    });
    expect(mistakes).toEqual([]);
  });
});

function withBlankRow(range: unknown, k: number): unknown {
  if (!isRange(range) || range.length === 1) return range;
  return [...range.slice(0, k), range[0]!.map(() => ""), ...range.slice(k)];
}

/** Whether a name, a number or nothing is given, as several functions read a column of either kind differently. */
const kindOf = (argument: unknown) =>
  argument === undefined || argument === null ? "none" : typeof argument;

/** The arguments of several calls as columns; what takes one value only, or was left out, stays as it is. */
function stacked(source: FunctionSource, first: unknown[], rows: unknown[][]): unknown[] {
  return source.parameters.map(({ name, matrix }, i) =>
    matrix && kindOf(first[i]) !== "none" && !ONE_FOR_ALL.has(`${source.id} ${name}`)
      ? rows.map((args) => [args[i]])
      : (first[i] ?? null),
  );
}
