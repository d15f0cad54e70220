import type { Area } from "./a1";
import type { Slot } from "./palette";

/** Cells of the sheet that the chart stands on, or of another one of the same workbook. */
export interface ChartCells extends Area {
  sheet?: string;
}

export const CHART_KINDS = [
  "column",
  "columnStacked",
  "bar",
  "barStacked",
  "line",
  "area",
  "areaStacked",
  "pie",
  "scatter",
] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** How one series is drawn; what is left out follows from the chart and from the order of the series. */
export interface SeriesLook {
  /** Another kind than the chart's: a line over columns. */
  kind?: "column" | "line";
  color?: Slot;
  /** A dashed line without marks: a target, a way that is meant. */
  dashed?: boolean;
}

/** A series with cells of its own. Its name is text; only a block's names follow their cells. */
export interface OwnSeries extends SeriesLook {
  /** At most 255 characters. */
  name: string;
  /** One row or one column. */
  values: ChartCells;
}

/**
 * A block of cells with the categories along one edge and the names of the series along the other. Excel takes an edge
 * for names only where all of it is text, and stands there already: years need 年 behind them, and no edge is made of
 * formulas, whose results are not there yet when the chart is made. The corner is text or empty.
 */
export interface BlockOfSeries {
  block: ChartCells;
  seriesIn: "rows" | "columns";
  /** In the order of the series. */
  looks?: SeriesLook[];
}

export interface ListOfSeries {
  /** As many cells as each series has; for "scatter" the numbers of the horizontal axis. */
  categories: ChartCells;
  series: OwnSeries[];
}

/**
 * A native chart, described in the language of its sheet. What it shows are the values of cells: a formula that gives
 * "" is drawn as 0, and an empty cell as nothing.
 */
export interface ChartDescription {
  /** By which it is found again, whatever its title: "carbon-by-sector". Unique on its sheet. */
  name: string;
  kind: ChartKind;
  title: string;
  /** With its unit: "排放量（万tCO₂e）". Not for "pie". */
  valueTitle?: string;
  categoryTitle?: string;
  data: BlockOfSeries | ListOfSeries;
  /** Of the value axis and of the labels, such as "#,##0". */
  numberFormat?: string;
  /** Whether the values stand beside columns, lines and slices; not beside a dashed line. */
  labels?: boolean;
  /** The cells that it covers, corner to corner. */
  place: Area;
  /**
   * What it shows, in a sentence, for people who don't see it. Excel lets no add-in set a chart's own alternative text,
   * so the sentence stands in the first cell that the chart covers, where a reader of the screen comes to it: as a text, at
   * 9 points no wider than the chart, so that nothing looks out from behind; as a formula, cut off where its cell ends.
   */
  alternative: string | { formula: string };
}

export function hasBlock(data: ChartDescription["data"]): data is BlockOfSeries {
  return "block" in data;
}
