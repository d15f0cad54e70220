import type { SeriesData } from "../../chart";
import type { LiveRange } from "../../book/liveRanges";
import { itemNotFound } from "../../hostError";
import type { ChartHandle } from "./part";

/** A series of a chart, wherever it stands among the others by now. */
export class SeriesAt {
  constructor(
    private readonly chart: ChartHandle,
    private readonly known: SeriesData<LiveRange>,
  ) {}

  get index(): number {
    const index = this.chart.entry.series.indexOf(this.known);
    if (index < 0) throw itemNotFound("series");
    return index;
  }
  get data(): SeriesData<LiveRange> {
    return this.chart.entry.series[this.index]!;
  }
}
