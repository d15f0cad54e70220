/**
 * Conditional formats that grade numbers instead of deciding: colour scales, data bars and icon sets, as plain data.
 * Colours are "#RRGGBB".
 */

/** Where a grade begins. `value` is a number, a reference or a calculation as it stands in a formula, without "=". */
export interface Threshold {
  type: "min" | "max" | "num" | "percent" | "percentile" | "formula";
  value?: string;
}

/** The end of a data bar's scale; by itself it takes in 0 beside what the cells hold. */
export type BarEnd = Threshold | { type: "automatic"; value?: undefined };

export interface ColorScale {
  kind: "colorScale";
  /** Two or three, from the lowest on. */
  points: { at: Threshold; color: string }[];
}

export interface DataBar {
  kind: "dataBar";
  lower: BarEnd;
  upper: BarEnd;
  color: string;
  gradient: boolean;
  border?: string;
  negative: { color?: string; border?: string };
  direction: "context" | "leftToRight" | "rightToLeft";
  axis: { position: "automatic" | "middle" | "none"; color: string };
  showValue: boolean;
}

export interface IconSet {
  kind: "iconSet";
  /** As files name it: "3TrafficLights1". */
  set: string;
  /** Where each icon begins, from the second lowest on; `above`: only beyond the value itself. */
  from: (Threshold & { above?: true })[];
  reverse: boolean;
  showValue: boolean;
}

export type GradedFormat = ColorScale | DataBar | IconSet;

export const freshDataBar = (): DataBar => ({
  kind: "dataBar",
  lower: { type: "automatic" },
  upper: { type: "automatic" },
  color: "#638EC6",
  gradient: true,
  negative: { color: "#FF0000" },
  direction: "context",
  axis: { position: "automatic", color: "#000000" },
  showValue: true,
});

/** How many icons a set has is the first letter of its name. */
export const iconCount = (set: string): number => Number(set.charAt(0));

/** The set with its icons at equal steps, as it is when somebody chooses it. */
export const freshIconSet = (set = "3TrafficLights1"): IconSet => ({
  kind: "iconSet",
  set,
  from: Array.from({ length: iconCount(set) - 1 }, (_, index) => ({
    type: "percent" as const,
    value: String(Math.round(((index + 1) * 100) / iconCount(set))),
  })),
  reverse: false,
  showValue: true,
});

/** Two colours, as a new rule of Excel's begins. */
export const freshColorScale = (): ColorScale => ({
  kind: "colorScale",
  points: [
    { at: { type: "min" }, color: "#FF7128" },
    { at: { type: "max" }, color: "#FFEF9C" },
  ],
});

/** By the name of files; Excel's own interface says ThreeTrafficLights1. */
export const iconSets: Record<string, string> = {
  ThreeArrows: "3Arrows",
  ThreeArrowsGray: "3ArrowsGray",
  ThreeFlags: "3Flags",
  ThreeTrafficLights1: "3TrafficLights1",
  ThreeTrafficLights2: "3TrafficLights2",
  ThreeSigns: "3Signs",
  ThreeSymbols: "3Symbols",
  ThreeSymbols2: "3Symbols2",
  FourArrows: "4Arrows",
  FourArrowsGray: "4ArrowsGray",
  FourRedToBlack: "4RedToBlack",
  FourRating: "4Rating",
  FourTrafficLights: "4TrafficLights",
  FiveArrows: "5Arrows",
  FiveArrowsGray: "5ArrowsGray",
  FiveRating: "5Rating",
  FiveQuarters: "5Quarters",
  ThreeStars: "3Stars",
  ThreeTriangles: "3Triangles",
  FiveBoxes: "5Boxes",
};
