import type { Book } from "../book/book";
import type { StoredSettings } from "../host/appContext";
import { keptWorkbook } from "./kept";
import type { Shelf } from "./shelf";

/** How long after the last change the workbook is put away, in milliseconds. */
const pause = 1_000;

/** Putting it away may take a while with a large workbook; it then happens less often. */
const share = 8;

/** The grid fits rows to what they hold once it shows them: nobody has changed anything. */
const fittedHeights = "sheet.mutation.set-worksheet-row-auto-height";

/** Puts the workbook away soon after each change, and knows whether the person still has to save it as a file. */
export class Keeping {
  unsaved: boolean;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private changed = false;
  private writing: Promise<void> = Promise.resolve();
  private lastTook = 0;
  private stopped = false;
  private readonly listeners: { dispose(): void }[];

  constructor(
    private readonly book: Book,
    private readonly settings: StoredSettings,
    private readonly shelf: Shelf,
    private readonly place: string,
    unsaved: boolean,
    private readonly onFailure: (error: unknown) => void,
    /** Whether the add-in is just at work: what it has half done is not worth keeping, and keeping it takes time. */
    private readonly isBusy: () => boolean = () => false,
  ) {
    this.unsaved = unsaved;
    const onCommand = book.grid.onCommand((id, _params, { onlyLocal }) => {
      if (
        !onlyLocal &&
        id !== fittedHeights &&
        /\.mutation\./.test(id) &&
        /^(sheet|data-validation|formula\.mutation\.(set|remove)-defined)/.test(id)
      ) {
        this.noteChange();
      }
    });
    this.listeners = [onCommand, book.charts.onChange(() => this.noteChange())];
  }

  noteChange(): void {
    if (this.stopped) return;
    this.unsaved = true;
    this.changed = true;
    this.putAwaySoon();
  }

  private putAwaySoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () => (this.isBusy() ? this.putAwaySoon() : void this.putAway()),
      Math.max(pause, this.lastTook * share),
    );
  }

  /** The person has the workbook as a file now. */
  noteSaved(): Promise<void> {
    this.unsaved = false;
    this.changed = true;
    return this.putAway();
  }

  /** Puts the workbook away now, if it was changed; one writing after the other. */
  putAway(): Promise<void> {
    clearTimeout(this.timer);
    this.writing = this.writing.then(async () => {
      if (!this.changed || this.stopped) return;
      this.changed = false;
      const began = performance.now();
      try {
        await this.shelf.write(this.place, await keptWorkbook(this.book, this.settings, this.unsaved));
      } catch (error) {
        this.onFailure(error);
      }
      this.lastTook = performance.now() - began;
    });
    return this.writing;
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
    for (const listener of this.listeners) listener.dispose();
  }
}
