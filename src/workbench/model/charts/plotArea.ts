import type { ChartEntry } from "../../book/charts/charts";
import { boxOf } from "../../book/charts/chartPlace";
import { number, plainProperties } from "./fields";
import { ChartFormatObject } from "./format";
import { ChartPart } from "./part";

type PlotArea = ChartEntry["plotArea"];

export class ChartPlotAreaObject extends ChartPart {
  readonly excelName = "ChartPlotArea";

  get Format() {
    return new ChartFormatObject(this.of, "ChartPlotAreaFormat", () => this.entry.plotArea);
  }
  get box() {
    return boxOf(this.book.sheet(this.entry.sheetId), this.entry);
  }
}

/** Where nobody has moved it: about as much of the chart as is left beside title and legend. */
const fresh = {
  left: () => 12,
  top: (part: ChartPlotAreaObject) => (part.entry.title.visible ? 36 : 12),
  width: (part: ChartPlotAreaObject) => part.box.width - 24,
  height: (part: ChartPlotAreaObject) => part.box.height - (part.entry.title.visible ? 72 : 48),
};

plainProperties(ChartPlotAreaObject, (part) => part.entry.plotArea, {
  Left: { ...number<PlotArea>("left", 0, 0), fresh: fresh.left },
  Top: { ...number<PlotArea>("top", 0, 0), fresh: fresh.top },
  Width: { ...number<PlotArea>("width", 0, 0), fresh: fresh.width },
  Height: { ...number<PlotArea>("height", 0, 0), fresh: fresh.height },
});
