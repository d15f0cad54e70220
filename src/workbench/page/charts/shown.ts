import type { Book } from "../../book/book";
import { boxOf } from "../../book/charts/chartPlace";
import type { ChartEntry } from "../../book/charts/charts";
import { categoryTexts, chartCells, formatOf, seriesName } from "../../book/charts/chartValues";
import { type ChartData, labelsOf, type LabelData, type SeriesData } from "../../chart";
import { type Kind, kindOf } from "../../chartKinds";
import type { LiveRange } from "../../book/liveRanges";
import { toPixels } from "../../grid/measures";
import { automaticTitle, trendName, unitLabel } from "./automaticWords";

/** A series with what its cells hold now. */
export interface ShownSeries {
  data: SeriesData<unknown>;
  kind: Kind;
  name: string;
  values: (number | null)[];
  /** Names of the points; of scatter and bubble their horizontal values stand in `across`. */
  categories: string[];
  across: (number | null)[];
  sizes: (number | null)[];
  labels: LabelData;
  /** One for each trend line, as the legend has them. */
  trendNames: string[];
  format: string;
  /** Its place among the series of the chart, which its automatic colour follows. */
  index: number;
}

export interface ShownChart {
  chart: ChartData<unknown>;
  title: string | null;
  /** What the numbers at the value axis are counted in. */
  unit: string | null;
  /** In pixels. */
  size: { width: number; height: number };
  series: ShownSeries[];
}

/** A chart with the values of its cells, for drawing. */
export function shownChart(book: Book, entry: ChartEntry): ShownChart {
  const series = entry.series
    .map((data, index): ShownSeries => {
      const name = seriesName(book, data, index);
      return {
        data,
        kind: kindOf(data.kind ?? entry.kind)!,
        name,
        values: chartCells(book, data.values).map(({ number }) => (Number.isNaN(number) ? null : number)),
        categories: categoryTexts(book, data.categories),
        across: numbersOf(book, data.categories),
        sizes: chartCells(book, data.bubbleSizes).map(({ number }) => number),
        labels: labelsOf(entry, data),
        trendNames: data.trendlines.map((trend) => trendName(book.language, trend, name)),
        format: formatOf(book, data.values),
        index,
      };
    })
    .filter(({ data }) => !data.filtered);
  const { title, valueAxis } = entry;
  const names = series.map(({ name }) => name);
  const { width, height } = boxOf(book.sheet(entry.sheetId), entry);
  return {
    chart: entry,
    title: title.visible ? (title.text ?? automaticTitle(book.language, names)) : null,
    unit: unitLabel(book.language, valueAxis),
    size: { width: toPixels(width), height: toPixels(height) },
    series,
  };
}

/** Horizontal values; as soon as one of them is a word, Excel counts all of them from 1. */
function numbersOf(book: Book, range: LiveRange | null): (number | null)[] {
  const cells = chartCells(book, range);
  return cells.some(({ isText }) => isText) ? [] : cells.map(({ number }) => number);
}

/** Each point's name; where a series has none, points count from 1. */
export function pointNames(series: readonly ShownSeries[]): string[] {
  const names = series.find(({ categories }) => categories.length > 0)?.categories ?? [];
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  return Array.from({ length: count }, (_, at) => (names.length > 0 ? (names[at] ?? "") : String(at + 1)));
}
