import type { Book } from "../../book/book";
import type { ChartEntry } from "../../book/charts/charts";
import { freshSize, placeOf } from "../../book/charts/chartPlace";
import { seriesOf } from "../../book/charts/chartSource";
import { freshChart } from "../../book/charts/freshChart";
import { kindOf } from "../../chartKinds";
import { EventType } from "../../events/eventType";
import { invalidArgument, itemNotFound } from "../../hostError";
import { register, unregister } from "../eventRegistration";
import { HostCollection } from "../hostObject";
import { Place } from "../place";
import { ChartObject } from "./chart";
import { checkedKind } from "./series";
import { checkedBy } from "./seriesBy";

/** The charts of a sheet, in the order in which they were made. */
export class ChartsObject extends HostCollection {
  readonly excelName = "ChartCollection";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    super();
  }
  private get entries() {
    return this.book.charts.on(this.sheetId);
  }
  items() {
    return this.entries.map((entry) => new ChartObject(this.book, entry));
  }
  /** By name or id; the first of several with one name. */
  item(key: unknown) {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound(`chart ${String(key)}`);
    return found;
  }
  GetItem(key: unknown) {
    return this.item(key);
  }
  GetItemOrNullObject(key: unknown) {
    const text = String(key);
    const found = this.entries.find(
      ({ id, name }) => id === text || name.toLowerCase() === text.toLowerCase(),
    );
    return found ? new ChartObject(this.book, found) : null;
  }
  GetItemAt(index: number) {
    const entry = Number.isInteger(index) ? this.entries[index] : undefined;
    if (!entry) throw invalidArgument("index");
    return new ChartObject(this.book, entry);
  }
  GetCount() {
    return this.entries.length;
  }

  /** Excel puts it where the window shows the sheet; here it has a place to begin with. */
  Add(type: unknown, source: unknown, by?: string | null) {
    const kind = checkedKind(type);
    if (!(source instanceof Place)) throw invalidArgument("sourceData");
    this.book.checkFormattable(this.sheetId);
    const { shape } = kindOf(kind)!;
    const series = seriesOf(this.book.grid, source.sheet, source.area, checkedBy(by), shape);
    const sheet = this.book.sheet(this.sheetId);
    const entry: ChartEntry = {
      ...freshChart(kind, this.freeName(), series),
      id: this.book.newId("{chart}"),
      sheetId: this.sheetId,
      ...placeOf(sheet, { left: 144, top: 72, ...freshSize }),
    };
    this.book.charts.add(entry);
    this.book.events?.chart("Added", this.sheetId, entry.id);
    return new ChartObject(this.book, entry);
  }

  private freeName(): string {
    const stem = this.book.language === "zh-CN" ? "图表" : "Chart";
    const taken = new Set(this.entries.map(({ name }) => name));
    let number = 1;
    while (taken.has(`${stem} ${number}`)) number++;
    return `${stem} ${number}`;
  }

  _RegisterAddedEvent() {
    register(this.book, EventType.ChartAdded, this.sheetId);
  }
  _UnregisterAddedEvent() {
    unregister(this.book, EventType.ChartAdded, this.sheetId);
  }
  _RegisterDeletedEvent() {
    register(this.book, EventType.ChartDeleted, this.sheetId);
  }
  _UnregisterDeletedEvent() {
    unregister(this.book, EventType.ChartDeleted, this.sheetId);
  }
  _RegisterActivatedEvent() {
    register(this.book, EventType.ChartActivated, this.sheetId);
  }
  _UnregisterActivatedEvent() {
    unregister(this.book, EventType.ChartActivated, this.sheetId);
  }
  _RegisterDeactivatedEvent() {
    register(this.book, EventType.ChartDeactivated, this.sheetId);
  }
  _UnregisterDeactivatedEvent() {
    unregister(this.book, EventType.ChartDeactivated, this.sheetId);
  }
}
