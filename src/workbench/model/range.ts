import { BooleanNumber } from "@univerjs/core";
import { type Area, formatArea, isInside, isWholeRows } from "../grid/address";
import { areHidden, hide } from "../grid/rowsAndColumns";
import { activate, reveal, select } from "../grid/selection";
import { moveCells } from "../grid/moveCells";
import { apiNotFound, invalidArgument, invalidOperation } from "../hostError";
import { applyStyle, styleNameOf } from "../book/styledCells";
import { restoreHeaders } from "../book/tableUpkeep";
import { cellAt, eachOf, readProperties, writeProperties } from "./cellProperties";
import { clearArea } from "./rangeClear";
import { DataValidationObject } from "./dataValidation";
import { deleteCells, insertCells } from "./rangeShift";
import { mergeCells, unmergeCells } from "./rangeMerge";
import { readHyperlink, type RangeHyperlink, writeHyperlink } from "./hyperlink";
import { HostObject } from "./hostObject";
import { autoFill } from "./rangeAutoFill";
import { copyInto } from "./rangeCopy";
import { removeDuplicates } from "./rangeDuplicates";
import { RangeFormatObject } from "./rangeFormat";
import { rectangle } from "./rangeContent";
import { RangeNeighbours } from "./rangeNeighbours";
import { group, showGroup, ungroup } from "./rangeOutline";
import { RangeSortObject } from "./rangeSort";
import { RangeViewObject } from "./rangeView";
import { upward } from "./upward";

export class RangeObject extends RangeNeighbours {
  protected at(area: Area): RangeObject {
    if (!isInside(area)) throw invalidArgument("the range lies outside the worksheet");
    return new RangeObject(this.book, this.sheetId, area);
  }

  // Look and rules

  get Format() {
    return new RangeFormatObject([this]);
  }
  /** The name of the style that all cells have; null where they differ. */
  get Style() {
    return styleNameOf(this.book, this.sheetId, this.area);
  }
  set Style(name: string | null) {
    const style = this.book.styles.find(String(name));
    if (!style) throw invalidArgument(`style ${String(name)}`);
    this.checkWritable("allowFormatCells");
    applyStyle(this.book, this.sheetId, this.area, style);
  }
  get Hyperlink() {
    return readHyperlink(this);
  }
  set Hyperlink(link: RangeHyperlink | null) {
    writeHyperlink(this, link);
  }
  get ConditionalFormats() {
    return upward.conditionalFormats(this.book, this.sheetId, [this.area]);
  }
  get DataValidation() {
    return new DataValidationObject(this);
  }
  get Sort() {
    return new RangeSortObject(this);
  }
  get Hidden() {
    const rows = areHidden(this.sheet, this.area, "rows");
    const columns = areHidden(this.sheet, this.area, "columns");
    return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
  }
  get RowHidden() {
    return areHidden(this.sheet, this.area, "rows");
  }
  set RowHidden(hidden: boolean | null) {
    this.checkWritable("allowFormatRows");
    hide(this.book.grid, this.sheet, this.area, "rows", hidden === true);
  }
  get ColumnHidden() {
    return areHidden(this.sheet, this.area, "columns");
  }
  set ColumnHidden(hidden: boolean | null) {
    this.checkWritable("allowFormatColumns");
    hide(this.book.grid, this.sheet, this.area, "columns", hidden === true);
  }

  /** The rows and columns that are in sight. */
  GetVisibleView() {
    const shown = (count: number, isShown: (index: number) => boolean) =>
      Array.from({ length: count }, (_, index) => index).filter(isShown);
    const { sheet, area } = this;
    const rows = shown(
      area.rows,
      (row) => areHidden(sheet, { ...area, row: area.row + row, rows: 1 }, "rows") === false,
    );
    const columns = shown(
      area.columns,
      (column) =>
        areHidden(sheet, { ...area, column: area.column + column, columns: 1 }, "columns") === false,
    );
    return new RangeViewObject(this, rows, columns);
  }

  // Properties of each cell, row or column

  GetCellProperties(wanted: object) {
    return this.cells((cell) => readProperties(cell, wanted as never));
  }
  SetCellProperties(given: object[][]) {
    eachOf(given, this.area.rows, (line, row) =>
      eachOf(line, this.area.columns, (entry, column) =>
        writeProperties(this.at(cellAt(this, row, column)), entry as never),
      ),
    );
  }
  GetRowProperties(wanted: object) {
    return this.rows.map((row) => readProperties(row, wanted as never));
  }
  SetRowProperties(given: object[]) {
    eachOf(given, this.area.rows, (entry, row) => writeProperties(this.rows[row]!, entry as never));
  }
  GetColumnProperties(wanted: object) {
    return this.columns.map((column) => readProperties(column, wanted as never));
  }
  SetColumnProperties(given: object[]) {
    eachOf(given, this.area.columns, (entry, column) =>
      writeProperties(this.columns[column]!, entry as never),
    );
  }
  private cells<T>(read: (cell: RangeObject) => T): T[][] {
    return rectangle(this.area, (row, column) => read(this.at(cellAt(this, row, column))));
  }
  private get rows() {
    return Array.from({ length: this.area.rows }, (_, row) =>
      this.at({ ...this.area, row: this.area.row + row, rows: 1 }),
    );
  }
  private get columns() {
    return Array.from({ length: this.area.columns }, (_, column) =>
      this.at({ ...this.area, column: this.area.column + column, columns: 1 }),
    );
  }

  // Deeds

  Clear(applyTo?: string | null) {
    this.checkWritable(null);
    clearArea(this, applyTo ?? "All");
  }
  Delete(shift: string) {
    this.checkWritable(isWholeRows(this.area) ? "allowDeleteRows" : "allowDeleteColumns");
    deleteCells(this, shift);
  }
  Insert(shift: string) {
    this.checkWritable(isWholeRows(this.area) ? "allowInsertRows" : "allowInsertColumns");
    const { area } = this;
    insertCells(this, shift);
    restoreHeaders(this.book, this.sheetId, area);
    return this.at(area);
  }
  CopyFrom(
    source: unknown,
    copyType?: string | null,
    skipBlanks?: boolean | null,
    transpose?: boolean | null,
  ) {
    copyInto(this, this.source(source), copyType ?? "All", {
      skipBlanks: skipBlanks === true,
      transpose: transpose === true,
    });
  }
  /** The source of a copy; an address may name another sheet. */
  private source(source: unknown): { sheetId: string; area: Area } {
    if (source instanceof RangeObject) return source;
    const areas = source instanceof HostObject ? source.tracked : [];
    if (areas.length > 1) throw apiNotFound("Range.copyFrom of several areas");
    const place = areas[0] ?? this.book.locate(String(source), this.sheetId);
    if (!place) throw invalidArgument(`address ${String(source)}`);
    return place;
  }
  AutoFill(destination?: unknown, autoFillType?: string | null) {
    if (destination === undefined || destination === null)
      throw apiNotFound("Range.autoFill without a destination");
    const target = this.other(destination);
    if (!isInside(target)) throw invalidArgument("the range lies outside the worksheet");
    this.at(target).checkWritable(null);
    autoFill(this, target, autoFillType ?? "FillDefault");
  }
  /** Cuts the cells and puts them at the other place; what names them follows. */
  MoveTo(destination: unknown) {
    const to = this.source(destination);
    const area = { ...to.area, rows: this.area.rows, columns: this.area.columns };
    if (!isInside(area)) throw invalidArgument("the range lies outside the worksheet");
    this.checkWritable(null);
    new RangeObject(this.book, to.sheetId, area).checkWritable(null);
    if (!moveCells(this.book.grid, { sheetId: this.sheetId, area: this.area }, { sheetId: to.sheetId, area }))
      throw invalidOperation("Part of merged cells cannot be moved.");
  }
  RemoveDuplicates(columns: number[], includesHeader: boolean) {
    this.checkWritable(null);
    return removeDuplicates(this, columns, includesHeader);
  }
  Group(groupOption: string) {
    this.checkWritable("allowFormatRows");
    group(this, groupOption);
  }
  Ungroup(groupOption: string) {
    this.checkWritable("allowFormatRows");
    ungroup(this, groupOption);
  }
  ShowGroupDetails(groupOption: string) {
    this.checkWritable("allowFormatRows");
    showGroup(this, groupOption, true);
  }
  HideGroupDetails(groupOption: string) {
    this.checkWritable("allowFormatRows");
    showGroup(this, groupOption, false);
  }
  Merge(across?: boolean | null) {
    this.checkWritable(null);
    mergeCells(this, across === true);
  }
  Unmerge() {
    this.checkWritable(null);
    unmergeCells(this);
  }
  Select() {
    if (this.sheet.isSheetHidden() === BooleanNumber.TRUE)
      throw invalidOperation("A range of a hidden sheet cannot be selected.");
    activate(this.book.grid, this.sheetId);
    const area = this.book.grid.clip(this.sheet, this.area) ?? this.area;
    select(this.book.grid, this.sheetId, area);
    reveal(this.book.grid, this.sheetId, area);
  }
  Calculate() {
    this.book.grid.calculation.recalculate();
  }

  /** Asked for by office.js before it sends a large table of values in parts. */
  _ValidateArraySize(rows: number, columns: number) {
    if (rows !== this.area.rows || columns !== this.area.columns) {
      throw invalidArgument(
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    }
  }

  override toString() {
    return formatArea(this.area);
  }
}
