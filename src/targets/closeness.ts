/**
 * The one comparison of numbers with a bound, for judge, sheet and cell functions alike. Numbers that differ only
 * by how they were added up count as equal: the margin has a part of its own, for a bound of 0, and a part that
 * grows with the bound, because the last digit of a double does. It is far above what adding thousands of figures
 * in another order changes (some 1e-14 of the sum) and below one unit in a figure of twelve digits.
 */
const PARTS = 2_000_000_000_000;

/** How far a number may lie from a bound and still count as equal to it: 5e-13, and 5e-13 of the bound. */
export function marginOf(bound: number): number {
  return (1 + Math.abs(bound)) / PARTS;
}

export function isClose(value: number, bound: number): boolean {
  return Math.abs(value - bound) <= marginOf(bound);
}

/** value ≥ bound */
export function atLeast(value: number, bound: number): boolean {
  return value - bound >= -marginOf(bound);
}

/** value ≤ bound */
export function atMost(value: number, bound: number): boolean {
  return value - bound <= marginOf(bound);
}

/** value > bound */
export function isAbove(value: number, bound: number): boolean {
  return value > bound && !isClose(value, bound);
}

/** value < bound */
export function isBelow(value: number, bound: number): boolean {
  return value < bound && !isClose(value, bound);
}

/** `isClose` in a spreadsheet's own words; both operands, references or numbers, must be numbers there. */
export function closeFormula(value: string, bound: string): string {
  return `ABS(${value}-${bound})<=${marginFormula(bound)}`;
}

/** `atLeast` in a spreadsheet's own words. */
export function atLeastFormula(value: string, bound: string): string {
  return `${value}-${bound}>=-${marginFormula(bound)}`;
}

/** `atMost` in a spreadsheet's own words. */
export function atMostFormula(value: string, bound: string): string {
  return `${value}-${bound}<=${marginFormula(bound)}`;
}

/** `isAbove` in a spreadsheet's own words. */
export function aboveFormula(value: string, bound: string): string {
  return `IF(${value}>${bound},ABS(${value}-${bound})>${marginFormula(bound)},FALSE)`;
}

/** `isBelow` in a spreadsheet's own words. */
export function belowFormula(value: string, bound: string): string {
  return `IF(${value}<${bound},ABS(${value}-${bound})>${marginFormula(bound)},FALSE)`;
}

/** A quotient of whole numbers: some programs read a long decimal fraction, or an exponent, as text. */
function marginFormula(bound: string): string {
  return `(1+ABS(${bound}))/${PARTS}`;
}
