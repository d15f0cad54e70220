import type { Book } from "../book/book";
import { type Area, formatArea, quoteSheetName } from "../grid/address";
import { HostObject } from "./hostObject";
import { RangeObject } from "./range";
import { upward } from "./upward";

/** Several areas of one sheet. */
export class RangeAreasObject extends HostObject {
  readonly excelName = "RangeAreas";

  constructor(
    readonly book: Book,
    readonly sheetId: string,
    readonly areas: Area[],
  ) {
    super();
  }

  override get kept() {
    return true;
  }

  private get ranges() {
    return this.areas.map((area) => new RangeObject(this.book, this.sheetId, area));
  }

  get Address() {
    const sheet = quoteSheetName(this.book.sheet(this.sheetId).getName());
    return this.areas.map((area) => `${sheet}!${formatArea(area)}`).join(",");
  }
  get AreaCount() {
    return this.areas.length;
  }
  get CellCount() {
    return this.areas.reduce((count, { rows, columns }) => count + rows * columns, 0);
  }
  get ConditionalFormats() {
    return upward.conditionalFormats(this.book, this.sheetId, this.areas);
  }

  Clear(applyTo?: string | null) {
    for (const range of this.ranges) range.Clear(applyTo);
  }
}
