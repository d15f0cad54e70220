import type { DataTableData, LegendData } from "../../chart";
import { flag, oneOf, plainProperties } from "./fields";
import { ChartFormatObject } from "./format";
import { type ChartHandle, ChartPart } from "./part";

export class ChartLegendObject extends ChartPart {
  readonly excelName = "ChartLegend";

  get Format() {
    return new ChartFormatObject(this.of, "ChartLegendFormat", () => this.entry.legend);
  }
}

plainProperties(ChartLegendObject, (part) => part.entry.legend, {
  Visible: flag<LegendData>("visible", false),
  Overlay: flag<LegendData>("overlay", false),
  Position: oneOf<LegendData>("position", "Bottom", "Top Bottom Left Right Corner"),
});

/** The table of values below the plot. */
export class ChartDataTableObject extends ChartPart {
  readonly excelName = "ChartDataTable";

  constructor(
    of: ChartHandle,
    readonly table: () => DataTableData,
  ) {
    super(of);
  }
  get Format() {
    return new ChartFormatObject(this.of, "ChartDataTableFormat", this.table);
  }
}

plainProperties(ChartDataTableObject, (part) => part.table(), {
  Visible: flag<DataTableData>("visible", false),
  ShowLegendKey: flag<DataTableData>("showLegendKey", true),
  ShowHorizontalBorder: flag<DataTableData>("showHorizontalBorder", true),
  ShowVerticalBorder: flag<DataTableData>("showVerticalBorder", true),
  ShowOutlineBorder: flag<DataTableData>("showOutlineBorder", true),
});
