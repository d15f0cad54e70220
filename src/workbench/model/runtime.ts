import type { Book } from "../book/book";
import { HostObject } from "./hostObject";

/** context.runtime: whether the add-in hears of anything. */
export class RuntimeObject extends HostObject {
  readonly excelName = "Runtime";

  constructor(private readonly book: Book) {
    super();
  }
  get EnableEvents() {
    return this.book.events?.enabled ?? true;
  }
  set EnableEvents(enabled: boolean) {
    if (this.book.events) this.book.events.enabled = enabled === true;
  }
}
