import type { Book } from "../../book/book";
import type { ChartEntry } from "../../book/charts/charts";
import { invalidArgument, itemNotFound } from "../../hostError";
import { HostCollection, HostObject } from "../hostObject";

/** Where a part of a chart finds the chart, as long as it is there. */
export class ChartHandle {
  constructor(
    readonly book: Book,
    private readonly known: ChartEntry,
  ) {}

  get entry(): ChartEntry {
    if (!this.book.charts.all().includes(this.known)) throw itemNotFound("chart");
    return this.known;
  }
  /** Called before something is set, and after. */
  change(what: () => void): void {
    const { sheetId } = this.entry;
    this.book.checkFormattable(sheetId);
    what();
    this.book.charts.changed();
  }
}

/** Something that belongs to a chart. */
export abstract class ChartPart extends HostObject {
  constructor(readonly of: ChartHandle) {
    super();
  }
  get book() {
    return this.of.book;
  }
  get entry() {
    return this.of.entry;
  }
}

export abstract class ChartParts extends HostCollection {
  constructor(readonly of: ChartHandle) {
    super();
  }
  item(key: unknown) {
    return this.GetItemAt(Number(key));
  }
  GetItemAt(index: number): HostObject {
    const found = Number.isInteger(index) ? this.items()[index] : undefined;
    if (!found) throw invalidArgument(`index ${String(index)}`);
    return found;
  }
  GetCount() {
    return this.items().length;
  }
}
