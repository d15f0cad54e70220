import { isLocked, isUnlocked, setLocked } from "../grid/locking";
import * as formats from "../grid/formats";
import { mostRowHeight, toPoints } from "../grid/measures";
import { autofitRows, setSize, sizeOf } from "../grid/rowsAndColumns";
import { fitColumns } from "../grid/textWidth";
import { invalidArgument } from "../hostError";
import { HostObject } from "./hostObject";
import { CellsLook, LookPart } from "./look";
import type { Place } from "./place";
import { RangeBordersObject } from "./rangeBorders";
import { RangeFillObject } from "./rangeFill";
import { RangeFontObject } from "./rangeFont";

/** The look of one range, or of several areas together. */
export class RangeFormatObject extends LookPart {
  readonly excelName = "RangeFormat";

  constructor(private readonly places: readonly Place[]) {
    super(new CellsLook(places));
  }
  private get cells(): CellsLook {
    return this.look as CellsLook;
  }

  get Fill() {
    return new RangeFillObject(this.look);
  }
  get Font() {
    return new RangeFontObject(this.look);
  }
  get Borders() {
    return new RangeBordersObject(this.places);
  }
  get Protection() {
    return new FormatProtectionObject(this.cells);
  }

  private flag(key: "shrinkToFit" | "autoIndent"): boolean | null {
    const kept = this.cells.kept(key);
    return kept === undefined ? false : kept;
  }

  get ColumnWidth() {
    return this.cells.alike(({ sheet, area }) => sizeOf(sheet, area, "columns"));
  }
  set ColumnWidth(points: number | null) {
    if (typeof points !== "number" || !(points >= 0 && points <= 255 * 8))
      throw invalidArgument("columnWidth");
    this.cells.eachWritable("allowFormatColumns", ({ book, sheet, area }) =>
      setSize(book.grid, sheet, area, "columns", points),
    );
  }
  get RowHeight() {
    return this.cells.alike(({ sheet, area }) => sizeOf(sheet, area, "rows"));
  }
  set RowHeight(points: number | null) {
    if (typeof points !== "number" || !(points >= 0 && points <= mostRowHeight))
      throw invalidArgument("rowHeight");
    this.cells.eachWritable("allowFormatRows", ({ book, sheet, area }) =>
      setSize(book.grid, sheet, area, "rows", points),
    );
  }
  private get standard() {
    const { defaultColumnWidth, defaultRowHeight } = this.places[0]!.sheet.getConfig();
    return { width: toPoints(defaultColumnWidth), height: toPoints(defaultRowHeight) };
  }
  get UseStandardWidth() {
    return this.ColumnWidth === this.standard.width;
  }
  set UseStandardWidth(standard: boolean) {
    if (standard) this.ColumnWidth = this.standard.width;
  }
  get UseStandardHeight() {
    return this.RowHeight === this.standard.height;
  }
  set UseStandardHeight(standard: boolean) {
    if (standard) this.RowHeight = this.standard.height;
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

  get TextOrientation() {
    return this.read(formats.textOrientation);
  }
  set TextOrientation(degrees: number | null) {
    this.write(formats.textOrientation, Number(degrees));
  }
  get ShrinkToFit() {
    return this.flag("shrinkToFit");
  }
  set ShrinkToFit(shrink: boolean | null) {
    this.cells.keep("shrinkToFit", shrink === true || undefined);
  }
  get AutoIndent() {
    return this.flag("autoIndent");
  }
  set AutoIndent(indent: boolean | null) {
    this.cells.keep("autoIndent", indent === true || undefined);
  }
  get ReadingOrder() {
    return this.read(formats.readingOrder);
  }
  set ReadingOrder(order: string | null) {
    this.write(formats.readingOrder, String(order));
  }
  AdjustIndent(amount: number) {
    if (!Number.isInteger(amount)) throw invalidArgument("amount");
    const level = this.IndentLevel ?? 0;
    this.IndentLevel = Math.min(250, Math.max(0, level + amount));
  }

  AutofitColumns() {
    this.cells.eachWritable("allowFormatColumns", ({ book, sheet, area }) =>
      fitColumns(book.grid, sheet, area),
    );
  }
  AutofitRows() {
    this.cells.eachWritable("allowFormatRows", ({ book, sheet, area }) =>
      autofitRows(book.grid, sheet, area),
    );
  }
}

class FormatProtectionObject extends HostObject {
  readonly excelName = "FormatProtection";

  constructor(private readonly cells: CellsLook) {
    super();
  }

  get Locked() {
    return this.cells.alike(({ book, sheet, area }) => {
      const part = book.grid.clip(sheet, area);
      if (!part || isLocked(sheet, part)) return true;
      return isUnlocked(sheet, part) ? false : null;
    });
  }
  set Locked(locked: boolean | null) {
    for (const { book, sheet, sheetId, area } of this.cells.places) {
      book.checkWritable(sheetId, () => true);
      setLocked(book.grid, sheet, book.grid.clip(sheet, area) ?? area, locked === true);
    }
  }
}
