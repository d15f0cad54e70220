/** ln(a / b); near 1 the quotient would lose the digits that log1p keeps. */
export function logRatio(a: number, b: number): number {
  const growth = (a - b) / b;
  return Math.abs(growth) < 0.5 ? Math.log1p(growth) : Math.log(a / b);
}
