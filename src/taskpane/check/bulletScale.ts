import type { Operator } from "../../catalogue/schema";
import { axisFor, zoneOn } from "../axis";

/** Where things stand on a line of length 1. */
export interface BulletScale {
  /** The part that satisfies the requirement; for "=" a single place. */
  zone: [from: number, to: number];
  value: number;
  /** What the line begins and ends with. */
  ends: [low: number, high: number];
}

/**
 * A line on which a value can be seen beside its target. null where there is nothing to be seen: a figure is missing
 * or too large.
 */
export function bulletScale(
  value: unknown,
  operator: Operator,
  target: unknown,
  upper: unknown,
  unit: string,
): BulletScale | null {
  const figures = [value, target, ...(operator.length === 2 ? [upper] : [])];
  if (!figures.every((one): one is number => typeof one === "number" && Number.isFinite(one))) return null;
  const [valueFigure, targetFigure, upperFigure = null] = figures as [number, number, number?];
  const axis = axisFor(figures, unit);
  if (!axis) return null;
  return {
    zone: zoneOn(axis, operator, targetFigure, upperFigure),
    value: axis.at(valueFigure),
    ends: axis.ends,
  };
}
