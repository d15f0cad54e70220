import type { BarEnd, GradedFormat, Threshold } from "../gradedFormat";

/** The calculations that a graded format's thresholds hold, with "=", in a fixed order: what has to follow the cells. */
export function gradedFormulas(graded: GradedFormat): string[] {
  return thresholds(graded).flatMap((each) => (isCalculated(each) ? [`=${each.value}`] : []));
}

/** The same format with other calculations in the places of its own. */
export function withFormulas(graded: GradedFormat, formulas: readonly string[]): GradedFormat {
  const rest = [...formulas];
  const changed = <T extends BarEnd>(threshold: T): T =>
    isCalculated(threshold) ? { ...threshold, value: rest.shift()!.replace(/^=/, "") } : threshold;
  switch (graded.kind) {
    case "colorScale":
      return { ...graded, points: graded.points.map((point) => ({ ...point, at: changed(point.at) })) };
    case "dataBar":
      return { ...graded, lower: changed(graded.lower), upper: changed(graded.upper) };
    case "iconSet":
      return { ...graded, from: graded.from.map(changed) };
  }
}

function thresholds(graded: GradedFormat): BarEnd[] {
  switch (graded.kind) {
    case "colorScale":
      return graded.points.map(({ at }) => at);
    case "dataBar":
      return [graded.lower, graded.upper];
    case "iconSet":
      return graded.from;
  }
}

const isCalculated = (threshold: BarEnd): threshold is Threshold & { value: string } =>
  threshold.value !== undefined && Number.isNaN(Number(threshold.value));
