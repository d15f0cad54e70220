import type { TrendlineData } from "../../chart";

type Point = readonly [x: number, y: number];

/**
 * The points of a trend line through others, by least squares; none where the kind can't pass through them. Between
 * points that are merely counted there is nothing to draw at.
 */
export function trendPoints(
  { kind, polynomialOrder, movingAveragePeriod, forward, backward }: TrendlineData,
  points: readonly Point[],
  isCounted: boolean,
): Point[] {
  if (kind === "MovingAverage") return averages(points, movingAveragePeriod);
  const curve = curveOf(kind, polynomialOrder, points);
  if (!curve || points.length < 2) return [];
  const xs = points.map(([x]) => x);
  const [from, to] = [Math.min(...xs) - backward, Math.max(...xs) + forward];
  const steps = kind === "Linear" ? 1 : 48;
  const spread = Array.from({ length: steps + 1 }, (_, at) => from + ((to - from) * at) / steps);
  return (isCounted ? xs : spread).map((x): Point => [x, curve(x)]).filter(([, y]) => Number.isFinite(y));
}

function averages(points: readonly Point[], period: number): Point[] {
  return points.slice(period - 1).map(([x], at): Point => {
    const window = points.slice(at, at + period);
    return [x, window.reduce((sum, [, y]) => sum + y, 0) / period];
  });
}

function curveOf(kind: string, order: number, points: readonly Point[]): ((x: number) => number) | null {
  const positive = (values: number[]) => values.every((value) => value > 0);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const needsX = kind === "Logarithmic" || kind === "Power";
  const needsY = kind === "Exponential" || kind === "Power";
  if ((needsX && !positive(xs)) || (needsY && !positive(ys))) return null;
  const across = needsX ? Math.log : (x: number) => x;
  const back = needsY ? Math.exp : (y: number) => y;
  const fitted = fit(
    points.map(([x, y]): Point => [across(x), needsY ? Math.log(y) : y]),
    kind === "Polynomial" ? order : 1,
  );
  return fitted && ((x) => back(fitted.reduceRight((sum, factor) => sum * across(x) + factor, 0)));
}

/** Coefficients of the polynomial, the constant first: the normal equations, solved with the largest pivot. */
function fit(points: readonly Point[], order: number): number[] | null {
  const size = order + 1;
  const rows = Array.from({ length: size }, (_, row) => [
    ...Array.from({ length: size }, (__, column) =>
      points.reduce((sum, [x]) => sum + x ** (row + column), 0),
    ),
    points.reduce((sum, [x, y]) => sum + y * x ** row, 0),
  ]);
  for (let at = 0; at < size; at++) {
    const pivot = rows
      .slice(at)
      .reduce((best, row) => (Math.abs(row[at]!) > Math.abs(best[at]!) ? row : best));
    if (Math.abs(pivot[at]!) < 1e-12) return null;
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(at, 0, pivot);
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = row[at]! / pivot[at]!;
      row.forEach((_, column) => (row[column]! -= factor * pivot[column]!));
    }
  }
  return rows.map((row, at) => row[size]! / row[at]!);
}
