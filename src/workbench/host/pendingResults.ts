import { ErrorType } from "@univerjs/engine-formula";
import type { Book } from "../book/book";

/**
 * Results that take their time. The cell shows #GETTING_DATA, and is calculated again when the result is there.
 * The result of a call holds for every call with the same arguments, as inputs that don't change are no reason to
 * calculate anew.
 */
export class PendingResults {
  private readonly results = new Map<string, { value?: unknown; error?: unknown; done: boolean }>();

  constructor(private readonly book: Book) {}

  settled(id: string, args: unknown[], call: () => unknown): unknown {
    const key = this.results.size > 0 ? keyOf(id, args) : null;
    const known = key === null ? undefined : this.results.get(key);
    if (known && !known.done) return waiting;
    if (known) {
      if ("error" in known) throw known.error;
      return known.value;
    }
    const result = call();
    if (!isPromise(result)) return result;
    const entry: { value?: unknown; error?: unknown; done: boolean } = { done: false };
    this.results.set(keyOf(id, args), entry);
    const finish = (part: object) => {
      Object.assign(entry, part, { done: true });
      this.book.grid.calculation.recalculate();
      void this.book.events?.flush();
    };
    result.then(
      (value) => finish({ value }),
      (error: unknown) => finish({ error }),
    );
    return waiting;
  }
}

/** What streaming functions have sent so far; the cells that called one are calculated again with each result. */
export class StreamedResults {
  private readonly streams = new Map<string, { sent: unknown }>();

  constructor(private readonly book: Book) {}

  latest(id: string, args: unknown[], start: (send: (result: unknown) => void) => void): unknown {
    const key = keyOf(id, args);
    const known = this.streams.get(key);
    if (known) return known.sent;
    const stream: { sent: unknown } = { sent: waiting };
    this.streams.set(key, stream);
    let isStarting = true;
    start((result) => {
      stream.sent = result;
      if (isStarting) return;
      this.book.grid.calculation.recalculate();
      void this.book.events?.flush();
    });
    isStarting = false;
    return stream.sent;
  }
}

const waiting = { code: ErrorType.CONNECT };

const keyOf = (id: string, args: unknown[]) => JSON.stringify([id, args]);

const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === "object" && value !== null && typeof (value as Promise<unknown>).then === "function";
