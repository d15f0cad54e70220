import type { Book } from "../book/book";
import { apiNotFound } from "../hostError";
import { bytesOf } from "./base64";
import { HostObject } from "./hostObject";

/** A workbook that the add-in has made and not opened yet, as Application.createWorkbook gives it. */
export class WorkbookCreatedObject extends HostObject {
  readonly excelName = "WorkbookCreated";
  private readonly bytes: Uint8Array | null;

  constructor(
    private readonly book: Book,
    base64: unknown,
  ) {
    super();
    this.bytes = base64 === undefined || base64 === null ? null : bytesOf(base64, "base64File");
  }

  override get identity() {
    return { Id: "{created}" };
  }
  get Id() {
    return "{created}";
  }

  Open() {
    const { filing } = this.book;
    if (!filing) throw apiNotFound("WorkbookCreated.open");
    filing.create(this.bytes);
  }
}
