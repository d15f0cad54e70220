import type { Univer, Workbook } from "@univerjs/core";
import { Book } from "../book/book";
import { completeCopies } from "../book/copiedSheet";
import { Events } from "../events/events";
import { openGrid } from "../grid/openGrid";
import { Host } from "./host";
import type { WorkbenchLanguage } from "../language";
import { classicCalls, wrapped } from "./classicCalls";
import { type AddinRuntime, freshRuntime } from "./services";

export interface OpenHost {
  book: Book;
  host: Host;
  runtime: AddinRuntime;
}

/** Puts the host behind a grid: the same in Node and in the page. */
export function openHost(
  univer: Univer,
  workbook: Workbook,
  language: WorkbenchLanguage,
  runtime: AddinRuntime = freshRuntime(),
): OpenHost {
  const book = new Book(openGrid(univer, workbook, language), language);
  const host = new Host(book, runtime);
  runtime.classicCalls = classicCalls(book);
  completeCopies(book);
  book.grid.onCommand((id) => {
    if (runtime.acting && id.includes(".mutation.")) runtime.changed = true;
  });
  book.events = new Events(
    book,
    () => runtime.acting,
    (entries) => host.emit(entries),
    (event, target, payload) =>
      (
        runtime.bindingHandlers.get(`${event} ${target}`) ??
        (target === "" ? runtime.classicHandlers.get(event) : undefined)
      )?.(event, wrapped(payload)),
  );
  return { book, host, runtime };
}
