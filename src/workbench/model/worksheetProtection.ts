import type { Book } from "../book/book";
import { opens } from "../book/passwords";
import { accessDenied } from "../hostError";
import { EventType } from "../events/eventType";
import { HostObject } from "./hostObject";

export class WorksheetProtectionObject extends HostObject {
  readonly excelName = "WorksheetProtection";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    super();
  }

  private get extras() {
    return this.book.extras(this.sheetId);
  }

  get Protected() {
    return this.extras.protection !== null;
  }
  get Options() {
    return { ...refused, ...this.extras.protection?.options };
  }

  Protect(options?: Record<string, unknown> | null, password?: string | null) {
    if (this.Protected) throw accessDenied("the sheet is protected already");
    this.extras.protection = { options: { ...options }, password: password ?? null };
    this.tell(true);
  }
  Unprotect(password?: string | null) {
    const { protection } = this.extras;
    if (protection && !opens(protection, password)) throw accessDenied("wrong password");
    this.extras.protection = null;
    if (protection) this.tell(false);
  }
  private tell(isProtected: boolean) {
    this.book.events?.notice(EventType.ProtectionChanged, this.sheetId, { isProtected, source: "Local" });
  }
}

/** What a protected sheet allows when nothing is said. */
const refused = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};
