import type { Operator } from "../../catalogue/schema";

/** Where things stand on a line of length 1. */
export interface BulletScale {
  /** The part that satisfies the requirement; for "=" a single place. */
  zone: [from: number, to: number];
  value: number;
  /** What the line begins and ends with. */
  ends: [low: number, high: number];
}

/** Room beyond the outermost figure, so that nothing lies on the very edge. */
const MARGIN = 0.08;

/**
 * A line on which a value can be seen beside its target. Shares are shown from 0 to 100, other amounts from 0, or from
 * below the smallest where it is negative. null where there is nothing to be seen: a figure is missing or too large.
 */
export function bulletScale(
  value: unknown,
  operator: Operator,
  target: unknown,
  upper: unknown,
  unit: string,
): BulletScale | null {
  const isRange = operator.length === 2;
  const figures = [value, target, ...(isRange ? [upper] : [])];
  if (!figures.every((one): one is number => typeof one === "number" && Number.isFinite(one))) return null;
  const [low, high] = ends(figures as number[], unit);
  const length = high - low;
  if (!(length > 0 && length < Infinity)) return null;
  const at = (figure: number) => (figure - low) / length;
  const bound = at(target as number);
  const zone: [number, number] = isRange
    ? [bound, at(upper as number)]
    : operator === "="
      ? [bound, bound]
      : /[≥>]/.test(operator)
        ? [bound, 1]
        : [0, bound];
  return { zone, value: at(value as number), ends: [low, high] };
}

function ends(figures: number[], unit: string): [low: number, high: number] {
  const [least, most] = [Math.min(0, ...figures), Math.max(0, ...figures)];
  if (unit === "%" && least >= 0 && most <= 100) return [0, 100];
  const room = (most - least) * MARGIN;
  return [least < 0 ? least - room : 0, most > 0 ? most + room : 0];
}
