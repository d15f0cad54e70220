import type { Book } from "../book";
import type { EventType } from "../events";

type EventNumber = (typeof EventType)[keyof typeof EventType];

/** office.js asks for the events of a target before it hands any of them on. */
export function register(book: Book, type: EventNumber, target: string): void {
  book.events?.register(type, target);
}

export function unregister(book: Book, type: EventNumber, target: string): void {
  book.events?.unregister(type, target);
}
