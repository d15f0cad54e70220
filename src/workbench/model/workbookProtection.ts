import type { Book } from "../book/book";
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
    this.book.password = password ?? null;
  }

  Unprotect(password: string | null) {
    if (this.book.protected && (this.book.password ?? "") !== (password ?? ""))
      throw accessDenied("wrong password");
    this.book.protected = false;
    this.book.password = null;
  }
}
