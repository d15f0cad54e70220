import type { Book } from "../book/book";
import type { Listeners } from "../book/listeners";
import type { Shift } from "../book/liveRanges";
import { fillCalculatedColumns } from "../book/calculatedColumns";
import { followTypedHeadings } from "../book/renamedColumns";
import { keepTablesInOrder, restoreHeaders } from "../book/tableUpkeep";
import type { Area } from "../grid/address";
import type { EventEntry } from "../protocol";
import { type CellMatrix, type Command, writtenContent } from "./cellMatrix";
import { EventEntries } from "./eventEntries";
import { EventType } from "./eventType";
import { FormulaChanges } from "./formulaChanges";
import { tellMeaning } from "./gridCommands";
import { type Change, Noted, type Notice } from "./noted";
import { Registrations } from "./registrations";
import { isToldAsOne, namesOf, shiftOf } from "./toldAsOne";
import { valueAt } from "./valueAt";

/**
 * Watches the grid and tells the add-in what Excel would tell it. What a person does and what the add-in does differ
 * in `triggerSource`; results of formulas and changes of format are no changes of content.
 */
export class Events implements Listeners {
  author: Listeners["author"] = "Local";
  enabled = true;
  private readonly registered = new Registrations();
  private readonly noted = new Noted();
  private readonly formulas: FormulaChanges;
  private readonly entries: EventEntries;
  private before: Change["before"] = null;
  /** How deep in commands whose single writes are told as one, or not at all. */
  private inside = 0;
  private flushing: Promise<void> | null = null;
  private flushAgain = false;

  constructor(
    private readonly book: Book,
    private readonly isAddinActing: () => boolean,
    private readonly emit: (entries: EventEntry[]) => void,
    emitClassic: (event: number, target: string, payload: unknown[]) => void,
  ) {
    this.formulas = new FormulaChanges(book);
    this.entries = new EventEntries(book, this.registered, this.formulas, emitClassic);
    book.grid.beforeCommand((id, params, options) => {
      if (isToldAsOne(id)) this.inside += 1;
      this.remember({ id, params, options });
    });
    book.grid.onCommand((id, params, options) => {
      if (isToldAsOne(id)) this.ended({ id, params, options });
      else this.note({ id, params, options });
    });
  }

  shifting(shift: Shift, act: () => void): void {
    this.inside += 1;
    try {
      act();
    } finally {
      this.inside -= 1;
    }
    this.shifted(shift);
  }

  register(type: number, target: string): void {
    this.registered.add(type, target);
  }

  unregister(type: number, target: string): void {
    this.registered.remove(type, target);
  }

  rangeOf(referenceId: string): { sheetId: string; area: Area } | null {
    return this.entries.rangeOf(referenceId);
  }

  chart(what: ChartEvent, sheetId: string, chartId: string): void {
    this.add({
      type: EventType[`Chart${what}`],
      sheetId,
      target: chartId,
      detail: { chartId, source: this.author },
    });
  }

  notice(type: number, sheetId: string | null, detail: Record<string, unknown> = {}): void {
    this.add({ type, sheetId, detail });
  }

  flush(): Promise<void> {
    // A command that broke off never said that it had ended.
    this.inside = 0;
    this.flushAgain = true;
    this.flushing ??= this.tellAll().finally(() => (this.flushing = null));
    return this.flushing;
  }

  private async tellAll(): Promise<void> {
    while (this.flushAgain || this.noted.hasChanges) {
      this.flushAgain = false;
      for (const change of this.noted.changesSoFar) this.tidy(change);
      await this.book.grid.settle();
      this.emit(this.entries.of(this.noted.take(), this));
    }
  }

  /** What a person does to a table has its consequences; those of the add-in's own writes were drawn already. */
  private tidy({ byAddin, changeType, sheetId, area }: Change): void {
    if (byAddin || !this.book.findSheet(sheetId)) return;
    if (changeType === "RangeEdited") {
      keepTablesInOrder(this.book, sheetId, area);
      followTypedHeadings(this.book, sheetId, area);
      fillCalculatedColumns(this.book, sheetId, area, null);
    }
    if (changeType === "ColumnInserted") restoreHeaders(this.book, sheetId, area);
  }

  private remember(command: Command): void {
    const written = writtenContent(command);
    // The grid itself puts a formula in place before the write proper.
    if (command.id === writing && this.registered.hasAny(EventType.FormulaChanged))
      this.formulas.remember(command.params.subUnitId!, command.params.cellValue as CellMatrix);
    if (!written || written.area.rows * written.area.columns !== 1) return;
    this.before = valueAt(this.book, written.sheetId, written.area);
  }

  private note(command: Command): void {
    const before = command.id === writing ? this.before : null;
    const means = tellMeaning(command, {
      change: (sheetId, area, changeType) =>
        this.change({ sheetId, area, changeType, shiftDirection: "None", before }),
      notice: (type, sheetId, detail) => this.notice(type, sheetId, detail),
      selection: (sheetId, area) => this.noted.selection(sheetId, area),
      results: (sheetId, area) => this.noted.results(sheetId, area),
      author: this.author,
      unitId: this.book.grid.unitId,
    });
    if (command.id === writing) this.before = null;
    if (means) this.flushSoon();
  }

  private ended(command: Command): void {
    this.inside = Math.max(0, this.inside - 1);
    const shift = shiftOf(this.book.grid, command);
    if (!shift) return;
    this.shifted(shift);
    this.flushSoon();
  }

  private shifted(shift: Shift): void {
    this.change({ sheetId: shift.sheetId, area: shift.area, ...namesOf(shift), before: null });
  }

  private change(change: Omit<Change, "byAddin">): void {
    if (this.inside === 0) this.noted.change({ ...change, byAddin: this.isAddinActing() });
  }

  private add(notice: Notice): void {
    this.noted.notice(notice);
    this.flushSoon();
  }

  /** What the add-in does is told when its request is done. */
  private flushSoon(): void {
    if (!this.isAddinActing()) void Promise.resolve().then(() => this.flush());
  }
}

type ChartEvent = Parameters<Listeners["chart"]>[0];

const writing = "sheet.mutation.set-range-values";
