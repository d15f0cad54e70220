import { packed } from "../packedSnapshot";
import type { KeptWorkbook } from "./kept";

const database = "workbench";
const store = "workbooks";

/** What of a workbook is seen without taking it off the shelf. */
interface Label {
  place: string;
  at: number;
}

/**
 * Where the browser keeps workbooks on this machine, so that a reload, another language or a crash of the tab loses
 * nothing. Every call rejects where the browser keeps nothing, as in some private windows.
 */
export class Shelf {
  private opened: Promise<IDBDatabase> | null = null;

  /** The browser may refuse its store to whoever only asks for it: so it is asked for when it is needed. */
  constructor(
    private readonly factory: () => IDBFactory = () => indexedDB,
    private readonly patience = 5_000,
  ) {}

  async read(place: string): Promise<KeptWorkbook | null> {
    return (await this.ask<KeptWorkbook | undefined>("readonly", (kept) => kept.get(place))) ?? null;
  }

  async write(place: string, workbook: KeptWorkbook): Promise<void> {
    const kept: KeptWorkbook = { ...workbook, snapshot: packed(workbook.snapshot) };
    await this.ask("readwrite", (all) => all.put(kept, place));
    await this.ask("readwrite", (all) => all.put({ at: workbook.at }, labelOf(place)));
  }

  async clear(place: string): Promise<void> {
    await this.ask("readwrite", (kept) => kept.delete(labelOf(place)));
    await this.ask("readwrite", (kept) => kept.delete(place));
  }

  /** What is there, the youngest first. */
  async list(): Promise<Label[]> {
    const keys = (await this.ask("readonly", (kept) => kept.getAllKeys())).map(String);
    const places = keys.filter((key) => keys.includes(labelOf(key)));
    const labels = await Promise.all(
      places.map(async (place) => {
        const label = await this.ask<{ at: number }>("readonly", (kept) => kept.get(labelOf(place)));
        return { place, at: label.at };
      }),
    );
    return labels.sort((a, b) => b.at - a.at);
  }

  private async ask<T>(mode: IDBTransactionMode, act: (kept: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    const transaction = (await this.open()).transaction(store, mode);
    const request = act(transaction.objectStore(store));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
    });
    return request.result;
  }

  private open(): Promise<IDBDatabase> {
    if (this.opened) return this.opened;
    // Asked again later it may answer.
    const forget = () => (this.opened = null);
    const opened = new Promise<IDBDatabase>((resolve, reject) => {
      const request = this.factory().open(database, 1);
      // Some browsers never answer where they keep nothing.
      const late = setTimeout(() => reject(new Error("the browser's store does not answer")), this.patience);
      const answered = () => clearTimeout(late);
      request.onupgradeneeded = () => request.result.createObjectStore(store);
      request.onsuccess = () => {
        answered();
        // Whoever clears the browser's data takes the store away from under an open page.
        request.result.onclose = forget;
        request.result.onversionchange = () => {
          request.result.close();
          forget();
        };
        resolve(request.result);
      };
      request.onerror = () => {
        answered();
        reject(request.error);
      };
    });
    this.opened = opened;
    opened.catch(forget);
    return opened;
  }
}

/** The label stands beside its workbook, so that a list needs no workbook to be read. */
const labelOf = (place: string) => `label:${place}`;
