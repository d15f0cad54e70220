import type { Book } from "../book/book";
import type { EventNumber } from "../events/eventType";

/** office.js asks for the events of a target before it hands any of them on. */
export function register(book: Book, type: EventNumber, target: string): void {
  book.events?.register(type, target);
}

export function unregister(book: Book, type: EventNumber, target: string): void {
  book.events?.unregister(type, target);
}
