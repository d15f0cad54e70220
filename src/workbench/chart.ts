/**
 * What a chart is, as plain data, in Excel's own words for kinds, positions and styles. `Cells` is how it refers to
 * cells: a range that follows them in an open workbook, a formula such as "'My sheet'!$A$1:$B$2" in a file.
 * Colours are "#RRGGBB", sizes points. What is left out is as Excel chooses it.
 */

export interface FontLook {
  name?: string;
  size?: number;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: "None" | "Single";
}

export interface LineLook {
  color?: string;
  weight?: number;
  /** "Continuous", "Dash", … or "None". */
  style?: string;
}

export interface PartLook {
  /** null: nothing is filled. */
  fill?: string | null;
  line?: LineLook;
  font?: FontLook;
}

export interface Runs {
  /** Fonts of parts of the text, the last one counts. */
  runs?: { start: number; length: number; font: FontLook }[];
}

export interface TitleData extends PartLook, Runs {
  /** null: as Excel words it, by the name of the only series. */
  text: string | null;
  visible: boolean;
  overlay?: boolean;
  /** "Automatic" on top, or a side. */
  position?: string;
  turned?: number;
  /** Kept, but neither drawn nor saved. */
  showShadow?: boolean;
}

export interface LegendData extends PartLook {
  visible: boolean;
  position: string;
  overlay?: boolean;
}

export interface LabelData extends PartLook {
  /** Whether there are any; of a series, where it differs from the chart, of a point from its series. */
  shown?: boolean;
  showValue?: boolean;
  showSeriesName?: boolean;
  showCategoryName?: boolean;
  showPercentage?: boolean;
  showBubbleSize?: boolean;
  showLegendKey?: boolean;
  position?: string;
  separator?: string;
  numberFormat?: string;
  linkNumberFormat?: boolean;
}

export interface AxisData extends PartLook {
  visible: boolean;
  title: TitleData;
  minimum?: number | null;
  maximum?: number | null;
  majorUnit?: number | null;
  minorUnit?: number | null;
  numberFormat?: string;
  linkNumberFormat?: boolean;
  displayUnit?: string | number;
  showDisplayUnitLabel?: boolean;
  majorGridlines: { visible: boolean; line?: LineLook };
  minorGridlines: { visible: boolean; line?: LineLook };
  majorTickMark?: string;
  minorTickMark?: string;
  tickLabelPosition?: string;
  tickLabelSpacing?: number | null;
  tickMarkSpacing?: number;
  reversePlotOrder?: boolean;
  scaleType?: string;
  logBase?: number;
  /** Where the other axis meets this one. */
  position?: string;
  positionAt?: number;
  categoryType?: string;
  isBetweenCategories?: boolean;
  turned?: number;
}

export interface MarkerLook {
  style?: string;
  size?: number;
  background?: string;
  foreground?: string;
}

export interface PointData extends PartLook {
  marker?: MarkerLook;
  labels?: LabelData & Runs & { text?: string };
  explosion?: number;
}

export interface TrendlineData {
  kind: string;
  name: string | null;
  polynomialOrder: number;
  movingAveragePeriod: number;
  intercept: number | null;
  forward: number;
  backward: number;
  showEquation: boolean;
  showRSquared: boolean;
  line?: LineLook;
}

export interface SeriesData<Cells> extends PartLook {
  /** null: as Excel counts it, "系列1". */
  name: string | { cells: Cells } | null;
  values: Cells | null;
  /** Names of the points, or for scatter and bubble their horizontal values. */
  categories: Cells | null;
  bubbleSizes: Cells | null;
  /** Where it differs from the chart's. */
  kind: string | null;
  secondary?: boolean;
  marker?: MarkerLook;
  labels: LabelData;
  /** By index from 0. */
  points: Record<number, PointData>;
  trendlines: TrendlineData[];
  smooth?: boolean;
  gapWidth?: number;
  overlap?: number;
  explosion?: number;
  doughnutHoleSize?: number;
  firstSliceAngle?: number;
  invertIfNegative?: boolean;
  varyByCategories?: boolean;
  /** Kept, but neither drawn nor saved. */
  showShadow?: boolean;
  filtered?: boolean;
}

export interface DataTableData extends PartLook {
  visible: boolean;
  showLegendKey: boolean;
  showHorizontalBorder: boolean;
  showVerticalBorder: boolean;
  showOutlineBorder: boolean;
}

/** A corner: how far into the cell at this row and column, in points. */
export interface Corner {
  row: number;
  column: number;
  down: number;
  right: number;
}

export interface ChartData<Cells> extends PartLook {
  name: string;
  /** One of Excel's chart types, such as "ColumnClustered". */
  kind: string;
  title: TitleData;
  legend: LegendData;
  /** What all series have, as long as they don't say otherwise. */
  labels: LabelData;
  categoryAxis: AxisData;
  valueAxis: AxisData;
  series: SeriesData<Cells>[];
  plotArea: PartLook & { left?: number; top?: number; width?: number; height?: number };
  dataTable: DataTableData | null;
  displayBlanksAs: string;
  plotVisibleOnly: boolean;
  style: number;
  /** For people who don't see it, as far as a file says something; Excel's API has no such thing for charts. */
  alternative: string | null;
}

/** The same chart with another way to refer to cells. */
export function withCells<From, To>(
  { series, ...chart }: ChartData<From>,
  translated: (cells: From) => To,
): ChartData<To> {
  const each = (cells: From | null) => (cells === null ? null : translated(cells));
  return {
    ...structuredClone(chart),
    series: series.map(({ name, values, categories, bubbleSizes, ...rest }) => ({
      ...structuredClone(rest),
      name: name !== null && typeof name === "object" ? { cells: translated(name.cells) } : name,
      values: each(values),
      categories: each(categories),
      bubbleSizes: each(bubbleSizes),
    })),
  };
}

/** Every reference of a chart, in order. */
export function cellsOf<Cells>({ series }: ChartData<Cells>): Cells[] {
  return series.flatMap(({ name, values, categories, bubbleSizes }) => [
    ...(name !== null && typeof name === "object" ? [name.cells] : []),
    ...[values, categories, bubbleSizes].filter((cells) => cells !== null),
  ]);
}

/** The labels of a series, or of one of its points, put together from what the chart, it and they say. */
export function labelsOf(
  chart: ChartData<unknown>,
  series: SeriesData<unknown>,
  point?: PointData,
): LabelData {
  const levels = [chart.labels, series.labels, point?.labels ?? {}];
  const labels: LabelData = Object.assign({}, ...levels);
  labels.font = Object.assign({}, ...levels.map(({ font }) => font));
  return labels;
}
