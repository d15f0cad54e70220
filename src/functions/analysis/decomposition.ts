import { isBlank, rangeOf, type Cell } from "../core/cells";
import { numberOf } from "../core/coefficients";
import { finite, transposed, type Matrix, type Outcome } from "../core/columns";
import { divisionByZero, invalidNumber, invalidValue, isError, type ExcelError } from "../core/errors";
import { logRatio } from "../core/logarithm";

type Form = "additive" | "multiplicative" | "shares";

/** The effects of each row and their change, in the form that CARBON.DECOMPOSE is asked for; `limits` where numbers are 0. */
export function decomposed(base: Matrix, end: Matrix, said: Form, limits: boolean): Outcome[][] {
  const [befores, afters] = [rangeOf(base), rangeOf(end)];
  // Four quantities below one another, a case a column.
  if ([befores, afters].every((m) => m.length === 4 && m[0]!.length !== 4))
    return transposed(decomposed(transposed(befores), transposed(afters), said, limits)) as Outcome[][];
  const columns = [...befores, ...afters].map((row) => row.length);
  if (befores.length !== afters.length || columns.some((n) => n !== 4)) throw invalidValue(LAYOUT);
  const rows = befores.map((before, i) => rowOf(before, afters[i]!, limits));
  const whole = said === "multiplicative" ? totalMean(rows) : 1;
  return rows.map((row): Outcome[] => {
    if (row === null || isError(row)) return new Array<Outcome>(5).fill(row ?? "");
    const change = row.end - row.base;
    const results =
      said === "additive"
        ? [...row.effects, change]
        : said === "shares"
          ? [...row.effects, change].map((effect) => (change === 0 ? divisionByZero() : effect / change))
          : multiplied(row, whole);
    const bad = results.find((result) => isError(finite(result)));
    return bad === undefined ? results : new Array<Outcome>(5).fill(finite(bad));
  });
}

/** Emissions at both times and the four effects, which add up to their change. */
interface Decomposed {
  base: number;
  end: number;
  effects: number[];
}

/** Null for a row in which nothing stands, as below a table that is not full. */
function rowOf(before: Cell[], after: Cell[], limits: boolean): Decomposed | ExcelError | null {
  if (before.every(isBlank) && after.every(isBlank)) return null;
  try {
    const [from, to] = [before.map(numberOf), after.map(numberOf)];
    const [base, end] = [from[3]!, to[3]!];
    if ([...from, ...to].some((value) => value < 0)) return invalidNumber();
    if ([...from, ...to].every((value) => value > 0)) return { base, end, effects: effectsOf(from, to) };
    return limits ? { base, end, effects: limitsOf(from, to) } : invalidNumber();
  } catch (error) {
    if (isError(error)) return error;
    throw error;
  }
}

function effectsOf(from: number[], to: number[]): number[] {
  const growth = from.map((value, i) => logRatio(to[i]!, value));
  const [base, end] = [from[3]!, to[3]!];
  const mean = growth[3] === 0 ? base : (end - base) / growth[3]!;
  return growth.map((g, i) => mean * (i === 0 ? g : g - growth[i - 1]!));
}

/**
 * What the effects tend to as the zeros are approached: with no emissions at one time all change belongs to the factor
 * that is zero there, the first of the chain, since those behind it are unknown; with none at either there is no change.
 */
function limitsOf(from: number[], to: number[]): number[] {
  const none = [0, 0, 0, 0];
  const first = (chain: number[]) => chain.findIndex((value) => value === 0);
  for (const chain of [from, to]) {
    const at = first(chain);
    // Something behind a zero, such as emissions of no energy, has no limit.
    if (at >= 0 && chain.slice(at).some((value) => value !== 0)) throw invalidNumber();
  }
  if (from[3] === 0 && to[3] === 0) return none;
  return none.map((_, i) => (i === first(from[3] === 0 ? from : to) ? to[3]! - from[3]! : 0));
}

function logMean(a: number, b: number): number {
  return a === b ? a : (a - b) / logRatio(a, b);
}

/** The mean of all rows together, by which the rows of the multiplicative form are weighed. */
function totalMean(rows: (Decomposed | ExcelError | null)[]): number {
  let [base, end] = [0, 0];
  for (const row of rows) {
    if (row === null || isError(row)) continue;
    base += row.base;
    end += row.end;
  }
  return logMean(end, base);
}

function multiplied({ base, end, effects }: Decomposed, whole: number): Outcome[] {
  if (base === 0 || end === 0) return [invalidNumber()];
  const factors = effects.map((effect) => Math.exp(effect / whole));
  return [...factors, factors.reduce((product, factor) => product * factor, 1)];
}

const LAYOUT = {
  zh: "基年与末年须行数相同、各四列",
  en: "base and end need the same rows and four columns",
};
