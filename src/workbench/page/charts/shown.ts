import type { Book } from "../../book/book";
import type { ChartEntry } from "../../book/charts/charts";
import { boxOf } from "../../book/charts/chartPlace";
import { categoryTexts, chartCells, formatOf, seriesName } from "../../book/charts/chartValues";
import { type ChartData, labelsOf, type LabelData, type SeriesData } from "../../chart";
import { type Kind, kindOf } from "../../chartKinds";
import { toPixels } from "../../grid/measures";

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
  format: string;
  /** Its place among the series of the chart, which its automatic colour follows. */
  index: number;
}

export interface ShownChart {
  chart: ChartData<unknown>;
  title: string | null;
  series: ShownSeries[];
  /** In pixels. */
  width: number;
}

/** A chart with the values of its cells, for drawing. */
export function shownChart(book: Book, entry: ChartEntry): ShownChart {
  const series = entry.series
    .map((data, index): ShownSeries => {
      const across = chartCells(book, data.categories).map(({ number }) => number);
      return {
        data,
        kind: kindOf(data.kind ?? entry.kind)!,
        name: seriesName(book, data, index),
        values: chartCells(book, data.values).map(({ number }) => (Number.isNaN(number) ? null : number)),
        categories: categoryTexts(book, data.categories),
        across,
        sizes: chartCells(book, data.bubbleSizes).map(({ number }) => number),
        labels: labelsOf(entry, data),
        format: formatOf(book, data.values),
        index,
      };
    })
    .filter(({ data }) => !data.filtered);
  const worded = series.length === 1 ? series[0]!.name : null;
  return {
    chart: entry,
    title: entry.title.visible ? (entry.title.text ?? worded) : null,
    series,
    width: toPixels(boxOf(book.sheet(entry.sheetId), entry).width),
  };
}
