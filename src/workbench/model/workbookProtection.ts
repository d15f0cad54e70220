import type { Book } from "../book/book";
import { opens } from "../book/passwords";
import { accessDenied } from "../hostError";
import { HostObject } from "./hostObject";

export class WorkbookProtectionObject extends HostObject {
  readonly excelName = "WorkbookProtection";

  constructor(private readonly book: Book) {
    super();
  }

  get Protected() {
    return this.book.protected;
  }

  Protect(password: string | null) {
    if (this.book.protected) throw accessDenied("the workbook is protected already");
    this.book.protected = true;
    this.book.lock = { password: password ?? null };
  }

  Unprotect(password: string | null) {
    if (this.book.protected && !opens(this.book.lock, password)) throw accessDenied("wrong password");
    this.book.protected = false;
    this.book.lock = { password: null };
  }
}
