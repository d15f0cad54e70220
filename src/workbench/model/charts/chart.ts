import { activateChart, deleteChart } from "../../book/charts/activeChart";
import type { ChartEntry } from "../../book/charts/charts";
import { type Box, boxOf, placeOf } from "../../book/charts/chartPlace";
import { seriesName } from "../../book/charts/chartValues";
import { seriesOf } from "../../book/charts/chartSource";
import type { Book } from "../../book/book";
import { kindOf } from "../../chartKinds";
import { cellsOf, type DataTableData, type PartLook } from "../../chart";
import { EventType } from "../../events/eventType";
import { invalidArgument } from "../../hostError";
import { register, unregister } from "../eventRegistration";
import type { HostObject } from "../hostObject";
import { Place } from "../place";
import { upward } from "../upward";
import { ChartAxesObject } from "./axes";
import { flag, number, oneOf, plainProperties } from "./fields";
import { checkedBy } from "./seriesBy";
import { ChartFormatObject } from "./format";
import { ChartDataLabelsObject } from "./labels";
import { ChartDataTableObject, ChartLegendObject } from "./legend";
import { ChartHandle, ChartPart } from "./part";
import { ChartPlotAreaObject } from "./plotArea";
import { checkedKind, ChartSeriesCollectionObject } from "./series";
import { ChartTitleObject } from "./title";

export class ChartObject extends ChartPart {
  readonly excelName = "Chart";

  constructor(book: Book, entry: ChartEntry) {
    super(new ChartHandle(book, entry));
  }
  override get identity() {
    return { Id: this.entry.id };
  }
  get Id() {
    return this.entry.id;
  }
  get Name() {
    return this.entry.name;
  }
  set Name(name: string) {
    if (typeof name !== "string" || name === "") throw invalidArgument("name");
    this.of.change(() => (this.entry.name = name));
  }
  get ChartType() {
    return this.entry.kind;
  }
  set ChartType(kind: string) {
    const accepted = checkedKind(kind);
    this.of.change(() => {
      this.entry.kind = accepted;
      for (const series of this.entry.series) series.kind = null;
    });
  }
  get Worksheet(): HostObject {
    return upward.worksheet(this.book, this.entry.sheetId);
  }

  // Its place

  private get box() {
    return boxOf(this.book.sheet(this.entry.sheetId), this.entry);
  }
  private place(box: Box) {
    this.of.change(() => {
      const { covered, inset } = placeOf(this.book.sheet(this.entry.sheetId), box);
      this.entry.covered.area = covered.area;
      this.entry.inset = inset;
    });
  }
  private move(part: Partial<Box>) {
    for (const value of Object.values(part)) {
      if (typeof value !== "number" || !(value >= 0)) throw invalidArgument(Object.keys(part).join());
    }
    this.place({ ...this.box, ...part });
  }
  get Left() {
    return this.box.left;
  }
  set Left(left: number) {
    this.move({ left });
  }
  get Top() {
    return this.box.top;
  }
  set Top(top: number) {
    this.move({ top });
  }
  get Width() {
    return this.box.width;
  }
  set Width(width: number) {
    this.move({ width });
  }
  get Height() {
    return this.box.height;
  }
  set Height(height: number) {
    this.move({ height });
  }
  /** From the upper left corner of the one to the lower right one of the other; with one alone the size stays. */
  SetPosition(startCell: unknown, endCell?: unknown) {
    const sheet = this.book.sheet(this.entry.sheetId);
    const boxAt = (cell: unknown) => {
      const place = cell instanceof Place ? cell : this.book.locate(String(cell), this.entry.sheetId);
      if (!place || place.sheetId !== this.entry.sheetId) throw invalidArgument(`cell ${String(cell)}`);
      const { area } = place;
      const whole = { column: area.column, row: area.row, rows: area.rows + 1, columns: area.columns + 1 };
      const inset = { down: 0, right: 0, lastDown: 0, lastRight: 0 };
      return boxOf(sheet, { covered: { sheetId: place.sheetId, area: whole }, inset });
    };
    const start = boxAt(startCell);
    if (endCell === undefined || endCell === null) {
      this.place({ ...this.box, left: start.left, top: start.top });
      return;
    }
    const end = boxAt(endCell);
    const [left, top] = [Math.min(start.left, end.left), Math.min(start.top, end.top)];
    const right = Math.max(start.left + start.width, end.left + end.width);
    const bottom = Math.max(start.top + start.height, end.top + end.height);
    this.place({ left, top, width: right - left, height: bottom - top });
  }

  // Its parts

  get Title() {
    const worded = () => {
      const [only, ...others] = this.entry.series;
      if (only && others.length === 0) return seriesName(this.book, only, 0);
      return this.book.language === "zh-CN" ? "图表标题" : "Chart Title";
    };
    return new ChartTitleObject(this.of, () => this.entry.title, worded);
  }
  get Legend() {
    return new ChartLegendObject(this.of);
  }
  get Axes() {
    return new ChartAxesObject(this.of);
  }
  get Series() {
    return new ChartSeriesCollectionObject(this.of);
  }
  /** Those of all series at once. */
  get DataLabels() {
    return new ChartDataLabelsObject(
      this.of,
      () => this.entry.labels,
      () => this.entry.series.map(({ labels }) => labels),
    );
  }
  get Format() {
    return new ChartFormatObject(this.of, "ChartAreaFormat", (): PartLook => this.entry);
  }
  get PlotArea() {
    return new ChartPlotAreaObject(this.of);
  }
  GetDataTable() {
    return this.dataTable();
  }
  GetDataTableOrNullObject() {
    const { shape } = kindOf(this.entry.kind)!;
    return ["column", "bar", "line", "area"].includes(shape) ? this.dataTable() : null;
  }
  private dataTable() {
    const fresh: DataTableData = {
      visible: false,
      showLegendKey: true,
      showHorizontalBorder: true,
      showVerticalBorder: true,
      showOutlineBorder: true,
    };
    return new ChartDataTableObject(this.of, () => (this.entry.dataTable ??= fresh));
  }

  // Deeds

  SetData(source: unknown, by?: string | null) {
    if (!(source instanceof Place)) throw invalidArgument("sourceData");
    const { shape } = kindOf(this.entry.kind)!;
    const found = seriesOf(this.book.grid, source.sheet, source.area, checkedBy(by), shape);
    this.of.change(() => {
      for (const series of found)
        for (const cells of cellsOf({ ...this.entry, series: [series] })) this.book.live.track(cells);
      this.entry.series = found;
    });
  }
  Activate() {
    activateChart(this.book, this.entry);
  }
  Delete() {
    const { entry } = this;
    this.book.checkFormattable(entry.sheetId);
    deleteChart(this.book, entry);
  }

  _RegisterActivatedEvent() {
    register(this.book, EventType.ChartActivated, this.entry.id);
  }
  _UnregisterActivatedEvent() {
    unregister(this.book, EventType.ChartActivated, this.entry.id);
  }
  _RegisterDeactivatedEvent() {
    register(this.book, EventType.ChartDeactivated, this.entry.id);
  }
  _UnregisterDeactivatedEvent() {
    unregister(this.book, EventType.ChartDeactivated, this.entry.id);
  }
}

plainProperties(ChartObject, (part) => part.entry, {
  DisplayBlanksAs: oneOf<ChartEntry>("displayBlanksAs", "NotPlotted", "NotPlotted Zero Interplotted"),
  PlotVisibleOnly: flag<ChartEntry>("plotVisibleOnly", true),
  Style: number<ChartEntry>("style", 2, 1, 48),
});
