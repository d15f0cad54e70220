/** What Excel's chart types have in common: the shape that draws them, and how their series stand together. */

export type Shape = "column" | "bar" | "line" | "area" | "pie" | "doughnut" | "scatter" | "bubble" | "radar";
export type Stacking = "none" | "stacked" | "percent";

export interface Kind {
  shape: Shape;
  stacking: Stacking;
  /** Lines and points: whether they have them from the beginning. */
  lines: boolean;
  markers: boolean;
  smooth: boolean;
  /** Radar: filled; pie: slices apart. */
  filled: boolean;
  exploded: boolean;
  /** Drawn flat here and in files, where Excel would give it depth. */
  deep: boolean;
}

const plain: Kind = {
  shape: "column",
  stacking: "none",
  lines: true,
  markers: false,
  smooth: false,
  filled: false,
  exploded: false,
  deep: false,
};

const kind = (shape: Shape, more: Partial<Kind> = {}): Kind => ({ ...plain, shape, ...more });

const deep = { deep: true };
const stacked = { stacking: "stacked" } as const;
const percent = { stacking: "percent" } as const;

/** "Cylinder", "Cone" and "Pyramid" differ from a block only in the body's form. */
const bodies = ["Cylinder", "Cone", "Pyramid"].flatMap((body): [string, Kind][] => [
  [`${body}Col`, kind("column", deep)],
  [`${body}ColClustered`, kind("column", deep)],
  [`${body}ColStacked`, kind("column", { ...deep, ...stacked })],
  [`${body}ColStacked100`, kind("column", { ...deep, ...percent })],
  [`${body}BarClustered`, kind("bar", deep)],
  [`${body}BarStacked`, kind("bar", { ...deep, ...stacked })],
  [`${body}BarStacked100`, kind("bar", { ...deep, ...percent })],
]);

const kinds: Record<string, Kind> = {
  ColumnClustered: kind("column"),
  ColumnStacked: kind("column", stacked),
  ColumnStacked100: kind("column", percent),
  "3DColumn": kind("column", deep),
  "3DColumnClustered": kind("column", deep),
  "3DColumnStacked": kind("column", { ...deep, ...stacked }),
  "3DColumnStacked100": kind("column", { ...deep, ...percent }),
  BarClustered: kind("bar"),
  BarStacked: kind("bar", stacked),
  BarStacked100: kind("bar", percent),
  "3DBarClustered": kind("bar", deep),
  "3DBarStacked": kind("bar", { ...deep, ...stacked }),
  "3DBarStacked100": kind("bar", { ...deep, ...percent }),
  Line: kind("line"),
  LineStacked: kind("line", stacked),
  LineStacked100: kind("line", percent),
  LineMarkers: kind("line", { markers: true }),
  LineMarkersStacked: kind("line", { ...stacked, markers: true }),
  LineMarkersStacked100: kind("line", { ...percent, markers: true }),
  "3DLine": kind("line", deep),
  Area: kind("area"),
  AreaStacked: kind("area", stacked),
  AreaStacked100: kind("area", percent),
  "3DArea": kind("area", deep),
  "3DAreaStacked": kind("area", { ...deep, ...stacked }),
  "3DAreaStacked100": kind("area", { ...deep, ...percent }),
  Pie: kind("pie"),
  PieExploded: kind("pie", { exploded: true }),
  "3DPie": kind("pie", deep),
  "3DPieExploded": kind("pie", { ...deep, exploded: true }),
  Doughnut: kind("doughnut"),
  DoughnutExploded: kind("doughnut", { exploded: true }),
  XYScatter: kind("scatter", { lines: false, markers: true }),
  XYScatterLines: kind("scatter", { markers: true }),
  XYScatterLinesNoMarkers: kind("scatter"),
  XYScatterSmooth: kind("scatter", { markers: true, smooth: true }),
  XYScatterSmoothNoMarkers: kind("scatter", { smooth: true }),
  Bubble: kind("bubble", { lines: false }),
  Bubble3DEffect: kind("bubble", { ...deep, lines: false }),
  Radar: kind("radar"),
  RadarMarkers: kind("radar", { markers: true }),
  RadarFilled: kind("radar", { filled: true }),
  ...Object.fromEntries(bodies),
};

/** null for one that the host does not draw: surface, stock, pie of pie, maps, histograms and the like. */
export const kindOf = (type: string): Kind | null => (Object.hasOwn(kinds, type) ? kinds[type]! : null);

/** Kinds that Excel has and the host does not. */
export const otherKinds: ReadonlySet<string> = new Set(
  (
    "PieOfPie BarOfPie Surface SurfaceWireframe SurfaceTopView SurfaceTopViewWireframe StockHLC StockOHLC StockVHLC " +
    "StockVOHLC Histogram Boxwhisker Pareto RegionMap Treemap Waterfall Sunburst Funnel"
  ).split(" "),
);

/** Flat kinds by their properties, for reading a file. */
export function typeOf(shape: Shape, more: Partial<Kind> = {}): string {
  const wanted = kind(shape, more);
  const keys = Object.keys(plain) as (keyof Kind)[];
  const found = Object.entries(kinds).find(
    ([name, each]) => !/^(Cyl|Cone|Pyr)/.test(name) && keys.every((key) => each[key] === wanted[key]),
  );
  return found?.[0] ?? Object.entries(kinds).find(([, each]) => each.shape === shape)![0];
}

export const hasAxes = (shape: Shape): boolean => shape !== "pie" && shape !== "doughnut";
/** Whether a point has numbers on both axes. */
export const isNumeric = (shape: Shape): boolean => shape === "scatter" || shape === "bubble";

/** Whether a chart, or a series of it, is of a kind that loses its depth here and in files. */
export const isDeep = ({
  kind,
  series,
}: {
  kind: string;
  series: readonly { kind: string | null }[];
}): boolean =>
  [kind, ...series.map((each) => each.kind)].some((each) => each !== null && kindOf(each)?.deep === true);
