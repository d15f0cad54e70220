import type { Dimensions } from "./unitTable";

/** A unit symbol as a number of base units. */
export interface UnitFactor {
  numerator: number;
  denominator: number;
  of: Dimensions;
}

export function times(a: UnitFactor, b: UnitFactor): UnitFactor {
  return simplified(a.numerator * b.numerator, a.denominator * b.denominator, merged(a.of, b.of, 1));
}

export function dividedBy(a: UnitFactor, b: UnitFactor): UnitFactor {
  return simplified(a.numerator * b.denominator, a.denominator * b.numerator, merged(a.of, b.of, -1));
}

export const ONE: UnitFactor = { numerator: 1, denominator: 1, of: {} };

function merged(a: Dimensions, b: Dimensions, sign: 1 | -1): Dimensions {
  const sum: Record<string, number> = { ...a };
  for (const [base, exponent] of Object.entries(b)) {
    sum[base] = (sum[base] ?? 0) + sign * exponent;
    if (sum[base] === 0) delete sum[base];
  }
  return sum;
}

export function simplified(numerator: number, denominator: number, of: Dimensions): UnitFactor {
  let [a, b] = [numerator, denominator];
  while (b > 0) [a, b] = [b, a % b];
  return { numerator: numerator / a, denominator: denominator / a, of };
}

/** What two units have in common that convert into each other. */
export function kind({ of }: UnitFactor): string {
  return Object.entries(of)
    .map(([base, exponent]) => `${base}^${exponent}`)
    .sort()
    .join(" ");
}
