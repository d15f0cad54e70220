import type { IStyleData } from "@univerjs/core";
import * as formats from "../grid/formats";
import type { FormatProperty } from "../grid/formats";
import { isLocked, isUnlocked, setLocked } from "../grid/locking";
import { mostRowHeight, toPoints } from "../grid/measures";
import { autofitRows, setSize, sizeOf } from "../grid/rowsAndColumns";
import { fitColumns } from "../grid/textWidth";
import { invalidArgument } from "../hostError";
import { HostObject } from "./hostObject";
import type { Place } from "./place";
import { RangeBordersObject } from "./rangeBorders";

abstract class FormatPart extends HostObject {
  constructor(protected readonly range: Place) {
    super();
  }
  protected read<T>(property: FormatProperty<T>): T | null {
    return formats.readFormat(this.range.book.grid, this.range.sheet, this.range.area, property.read);
  }
  protected write<T>(property: FormatProperty<T>, value: T): void {
    this.apply(property.write(value));
  }
  protected apply(style: IStyleData): void {
    this.range.checkWritable("allowFormatCells");
    formats.writeFormat(this.range.book.grid, this.range.sheet, this.range.area, style);
  }
}

export class RangeFormatObject extends FormatPart {
  readonly excelName = "RangeFormat";

  get Fill() {
    return new RangeFillObject(this.range);
  }
  get Font() {
    return new RangeFontObject(this.range);
  }
  get Borders() {
    return new RangeBordersObject(this.range);
  }
  get Protection() {
    return new FormatProtectionObject(this.range);
  }

  get ColumnWidth() {
    return sizeOf(this.range.sheet, this.range.area, "columns");
  }
  set ColumnWidth(points: number | null) {
    if (typeof points !== "number" || !(points >= 0 && points <= 255 * 8))
      throw invalidArgument("columnWidth");
    this.range.checkWritable("allowFormatColumns");
    setSize(this.range.book.grid, this.range.sheet, this.range.area, "columns", points);
  }
  get RowHeight() {
    return sizeOf(this.range.sheet, this.range.area, "rows");
  }
  set RowHeight(points: number | null) {
    if (typeof points !== "number" || !(points >= 0 && points <= mostRowHeight))
      throw invalidArgument("rowHeight");
    this.range.checkWritable("allowFormatRows");
    setSize(this.range.book.grid, this.range.sheet, this.range.area, "rows", points);
  }
  get UseStandardWidth() {
    return this.ColumnWidth === toPoints(this.range.sheet.getConfig().defaultColumnWidth);
  }
  set UseStandardWidth(standard: boolean) {
    if (standard) this.ColumnWidth = toPoints(this.range.sheet.getConfig().defaultColumnWidth);
  }
  get UseStandardHeight() {
    return this.RowHeight === toPoints(this.range.sheet.getConfig().defaultRowHeight);
  }
  set UseStandardHeight(standard: boolean) {
    if (standard) this.RowHeight = toPoints(this.range.sheet.getConfig().defaultRowHeight);
  }
  get WrapText() {
    return this.read(formats.wrapText);
  }
  set WrapText(wrap: boolean | null) {
    this.write(formats.wrapText, wrap === true);
  }
  get HorizontalAlignment() {
    return this.read(formats.horizontalAlignment);
  }
  set HorizontalAlignment(alignment: string | null) {
    this.write(formats.horizontalAlignment, String(alignment));
  }
  get VerticalAlignment() {
    return this.read(formats.verticalAlignment);
  }
  set VerticalAlignment(alignment: string | null) {
    this.write(formats.verticalAlignment, String(alignment));
  }
  get IndentLevel() {
    return this.read(formats.indentLevel);
  }
  set IndentLevel(level: number | null) {
    this.write(formats.indentLevel, Number(level));
  }

  AutofitColumns() {
    this.range.checkWritable("allowFormatColumns");
    fitColumns(this.range.book.grid, this.range.sheet, this.range.area);
  }
  AutofitRows() {
    this.range.checkWritable("allowFormatRows");
    autofitRows(this.range.book.grid, this.range.sheet, this.range.area);
  }
}

class RangeFillObject extends FormatPart {
  readonly excelName = "RangeFill";

  get Color() {
    return this.read(formats.fillColor);
  }
  set Color(color: string | null) {
    this.write(formats.fillColor, String(color));
  }
  Clear() {
    this.apply(formats.noFill);
  }
}

class RangeFontObject extends FormatPart {
  readonly excelName = "RangeFont";

  get Bold() {
    return this.read(formats.bold);
  }
  set Bold(on: boolean | null) {
    this.write(formats.bold, on === true);
  }
  get Italic() {
    return this.read(formats.italic);
  }
  set Italic(on: boolean | null) {
    this.write(formats.italic, on === true);
  }
  get Strikethrough() {
    return this.read(formats.strikethrough);
  }
  set Strikethrough(on: boolean | null) {
    this.write(formats.strikethrough, on === true);
  }
  get Underline() {
    return this.read(formats.underline);
  }
  set Underline(kind: string | null) {
    this.write(formats.underline, String(kind));
  }
  get Color() {
    return this.read(formats.fontColor);
  }
  set Color(color: string | null) {
    this.write(formats.fontColor, String(color));
  }
  get Name() {
    return this.read(formats.fontName);
  }
  set Name(name: string | null) {
    this.write(formats.fontName, String(name));
  }
  get Size() {
    return this.read(formats.fontSize);
  }
  set Size(size: number | null) {
    this.write(formats.fontSize, Number(size));
  }
}

class FormatProtectionObject extends FormatPart {
  readonly excelName = "FormatProtection";

  get Locked() {
    const { book, sheet, area } = this.range;
    const part = book.grid.clip(sheet, area);
    if (!part || isLocked(sheet, part)) return true;
    return isUnlocked(sheet, part) ? false : null;
  }
  set Locked(locked: boolean | null) {
    const { book, sheet, sheetId, area } = this.range;
    book.checkWritable(sheetId, () => true);
    setLocked(book.grid, sheet, book.grid.clip(sheet, area) ?? area, locked === true);
  }
}
