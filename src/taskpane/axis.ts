import type { Operator } from "../catalogue/schema";

/** A line of length 1 on which figures of one unit can be compared. */
export interface Axis {
  /** What the line begins and ends with. */
  ends: [low: number, high: number];
  /** Where a figure lies. */
  at(figure: number): number;
}

/** Room beyond the outermost figure, so that nothing lies on the very edge. */
const MARGIN = 0.08;

/**
 * Shares are shown from 0 to 100, other amounts from 0, or from below the smallest where it is negative. null where
 * there is nothing to be seen: no length, or more than can be reckoned with.
 */
export function axisFor(figures: readonly number[], unit: string): Axis | null {
  const [low, high] = endsFor(figures, unit);
  const length = high - low;
  if (!(length > 0 && length < Infinity)) return null;
  return { ends: [low, high], at: (figure) => (figure - low) / length };
}

function endsFor(figures: readonly number[], unit: string): [low: number, high: number] {
  const [least, most] = [Math.min(0, ...figures), Math.max(0, ...figures)];
  if (unit === "%" && least >= 0 && most <= 100) return [0, 100];
  const room = (most - least) * MARGIN;
  return [least < 0 ? least - room : 0, most > 0 ? most + room : 0];
}

/** The part of the line that satisfies a requirement; for "=" a single place. */
export function zoneOn(
  axis: Axis,
  operator: Operator,
  target: number,
  upper: number | null,
): [from: number, to: number] {
  const bound = axis.at(target);
  if (operator.length === 2) return [bound, axis.at(upper ?? target)];
  if (operator === "=") return [bound, bound];
  return /[≥>]/.test(operator) ? [bound, 1] : [0, bound];
}
