/** Excel's words for what a chart has, and those of its files (ECMA-376 part 1, 20.1 and 21.2). */

import type { Kind } from "./chartKinds";

type Words = Readonly<Record<string, string>>;

export const dashes: Words = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDash",
  RoundDot: "sysDot",
};

export const symbols: Words = {
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
};

export const trends: Words = {
  Linear: "linear",
  Exponential: "exp",
  Logarithmic: "log",
  MovingAverage: "movingAvg",
  Polynomial: "poly",
  Power: "power",
};

export const ticks: Words = { None: "none", Cross: "cross", Inside: "in", Outside: "out" };
export const tickLabels: Words = { NextToAxis: "nextTo", High: "high", Low: "low", None: "none" };
export const sides: Words = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" };
export const blanks: Words = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" };

export const displayUnits: Words = {
  Hundreds: "hundreds",
  Thousands: "thousands",
  TenThousands: "tenThousands",
  HundredThousands: "hundredThousands",
  Millions: "millions",
  TenMillions: "tenMillions",
  HundredMillions: "hundredMillions",
  Billions: "billions",
  Trillions: "trillions",
};

/** What an axis divides by, by Excel's names. */
export const unitSizes: Record<string, number> = {
  Hundreds: 1e2,
  Thousands: 1e3,
  TenThousands: 1e4,
  HundredThousands: 1e5,
  Millions: 1e6,
  TenMillions: 1e7,
  HundredMillions: 1e8,
  Billions: 1e9,
  Trillions: 1e12,
};

const labelPlaces = {
  bars: { Center: "ctr", InsideEnd: "inEnd", InsideBase: "inBase", OutsideEnd: "outEnd" },
  stacked: { Center: "ctr", InsideEnd: "inEnd", InsideBase: "inBase" },
  points: { Center: "ctr", Left: "l", Right: "r", Top: "t", Bottom: "b" },
  slices: { Center: "ctr", InsideEnd: "inEnd", OutsideEnd: "outEnd", BestFit: "bestFit" },
  none: {},
} as const;

/** Where labels may stand in a kind of chart; anywhere else Excel calls the file damaged. */
export function labelPlacesOf({ shape, stacking }: Kind): Words {
  if (shape === "column" || shape === "bar") return labelPlaces[stacking === "none" ? "bars" : "stacked"];
  if (shape === "line" || shape === "scatter" || shape === "bubble") return labelPlaces.points;
  return labelPlaces[shape === "pie" ? "slices" : "none"];
}

/** Excel's word for the file's. */
export const wordOf = (words: Words, inFile: string | undefined): string | undefined =>
  Object.entries(words).find(([, each]) => each === inFile)?.[0];
