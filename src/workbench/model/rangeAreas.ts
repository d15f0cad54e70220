import type { Book } from "../book/book";
import {
  type Area,
  formatArea,
  intersect,
  isInside,
  isWholeColumns,
  isWholeRows,
  maxColumns,
  maxRows,
  quoteSheetName,
} from "../grid/address";
import { usedArea } from "../grid/usedArea";
import { invalidArgument, itemNotFound } from "../hostError";
import { HostCollection, HostObject } from "./hostObject";
import { Place } from "./place";
import { RangeFormatObject } from "./rangeFormat";
import { RangeObject } from "./range";
import { specialAreas } from "./specialCells";
import { leadUp, upward } from "./upward";

/** Several areas of one sheet. */
export class RangeAreasObject extends HostObject {
  readonly excelName = "RangeAreas";
  private readonly ranges: RangeObject[];

  constructor(
    readonly book: Book,
    readonly sheetId: string,
    areas: Area[],
  ) {
    super();
    this.ranges = areas.map((area) => new RangeObject(book, sheetId, area));
  }

  override get kept() {
    return true;
  }
  /** Each follows its cells. */
  override get tracked() {
    return this.ranges;
  }

  private get area() {
    return this.ranges.map(({ area }) => area);
  }
  private of(areas: (Area | null)[]): RangeAreasObject | null {
    const found = areas.filter((area): area is Area => area !== null);
    return found.length > 0 ? new RangeAreasObject(this.book, this.sheetId, found) : null;
  }
  private some(areas: (Area | null)[]): RangeAreasObject {
    const found = this.of(areas);
    if (!found) throw itemNotFound("areas");
    return found;
  }

  get Address() {
    const sheet = quoteSheetName(this.book.sheet(this.sheetId).getName());
    return this.area.map((area) => `${sheet}!${formatArea(area)}`).join(",");
  }
  get AddressLocal() {
    return this.Address;
  }
  get AreaCount() {
    return this.ranges.length;
  }
  get Areas() {
    return new RangesObject(this.ranges);
  }
  /** -1 when there are more cells than fit 31 bits. */
  get CellCount() {
    const count = this.area.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get IsEntireColumn() {
    return this.area.every(isWholeColumns);
  }
  get IsEntireRow() {
    return this.area.every(isWholeRows);
  }
  get Worksheet() {
    return upward.worksheet(this.book, this.sheetId);
  }
  get Format() {
    return new RangeFormatObject(this.ranges);
  }
  get Style() {
    const [first, ...others] = this.ranges.map(({ Style }) => Style);
    return others.every((other) => other === first) ? first! : null;
  }
  set Style(name: string | null) {
    for (const range of this.ranges) range.Style = name;
  }
  get ConditionalFormats() {
    return upward.conditionalFormats(this.book, this.sheetId, this.area);
  }
  Clear(applyTo?: string | null) {
    for (const range of this.ranges) range.Clear(applyTo);
  }
  Calculate() {
    this.book.grid.calculation.recalculate();
  }
  /** Every area takes the whole copy. */
  CopyFrom(
    source: unknown,
    copyType?: string | null,
    skipBlanks?: boolean | null,
    transpose?: boolean | null,
  ) {
    for (const range of this.ranges) range.CopyFrom(source, copyType, skipBlanks, transpose);
  }
  GetEntireColumn() {
    return this.some(this.area.map((area) => ({ ...area, row: 0, rows: maxRows })));
  }
  GetEntireRow() {
    return this.some(this.area.map((area) => ({ ...area, column: 0, columns: maxColumns })));
  }
  GetIntersection(other: unknown) {
    return this.GetIntersectionOrNullObject(other) ?? none();
  }
  GetIntersectionOrNullObject(other: unknown) {
    const others = this.areasOf(other);
    return this.of(this.area.flatMap((area) => others.map((each) => intersect(area, each))));
  }
  GetOffsetRangeAreas(rows: number, columns: number) {
    return this.some(
      this.area.map((area) => {
        const moved = { ...area, row: area.row + rows, column: area.column + columns };
        if (!isInside(moved)) throw invalidArgument("the areas lie outside the worksheet");
        return moved;
      }),
    );
  }
  GetSpecialCells(cellType: string, valueType?: string | null) {
    return this.GetSpecialCellsOrNullObject(cellType, valueType) ?? none();
  }
  GetSpecialCellsOrNullObject(cellType: string, valueType?: string | null) {
    return this.of(this.ranges.flatMap((range) => specialAreas(range, cellType, valueType)));
  }
  GetUsedRangeAreas(valuesOnly?: boolean | null) {
    return this.GetUsedRangeAreasOrNullObject(valuesOnly) ?? none();
  }
  GetUsedRangeAreasOrNullObject(valuesOnly?: boolean | null) {
    const sheet = this.book.sheet(this.sheetId);
    return this.of(this.area.map((area) => usedArea(this.book.grid, sheet, valuesOnly === true, area)));
  }

  private areasOf(other: unknown): Area[] {
    if (other instanceof RangeAreasObject || other instanceof Place) {
      if (other.sheetId !== this.sheetId) throw invalidArgument("the ranges lie on different sheets");
      return other instanceof RangeAreasObject ? other.area : [other.area];
    }
    return String(other)
      .split(",")
      .map((address) => {
        const place = this.book.locate(address.trim(), this.sheetId);
        if (!place || place.sheetId !== this.sheetId) throw invalidArgument(`address ${address}`);
        return place.area;
      });
  }
}

/** The ranges of several areas, one by one. */
class RangesObject extends HostCollection {
  readonly excelName = "RangeCollection";

  constructor(private readonly ranges: RangeObject[]) {
    super();
  }
  items() {
    return this.ranges;
  }
  item(index: unknown) {
    return this.GetItemAt(Number(index));
  }
  GetItemAt(index: number) {
    const range = this.ranges[index];
    if (!range) throw invalidArgument("index");
    return range;
  }
  GetCount() {
    return this.ranges.length;
  }
}

const none = (): never => {
  throw itemNotFound("areas");
};

leadUp({ rangeAreas: (book, sheetId, areas) => new RangeAreasObject(book, sheetId, areas) });
