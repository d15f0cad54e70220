import type { Book } from "../book/book";
import type { Area } from "../grid/address";
import { checkAlive } from "../book/liveRanges";
import { isUnlocked } from "../grid/locking";
import { accessDenied } from "../hostError";
import { HostObject } from "./hostObject";

/** A block of cells: what a Range is before it has neighbours and leads anywhere. */
export abstract class Place extends HostObject {
  readonly excelName = "Range";

  constructor(
    readonly book: Book,
    readonly sheetId: string,
    public area: Area,
  ) {
    super();
  }

  override get kept() {
    return true;
  }

  override get tracked() {
    return [this];
  }

  get sheet() {
    checkAlive(this);
    return this.book.sheet(this.sheetId);
  }

  /** `allowance` is the option of a protected sheet that permits the change, if there is one. */
  checkWritable(allowance: string | null) {
    const { protection } = this.book.extras(this.sheetId);
    if (allowance && protection) {
      if (protection.options[allowance] === true) return;
      throw accessDenied("the sheet is protected");
    }
    const part = this.book.grid.clip(this.sheet, this.area);
    this.book.checkWritable(this.sheetId, () => !part || !isUnlocked(this.sheet, part));
  }
}
