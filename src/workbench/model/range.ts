import { BooleanNumber } from "@univerjs/core";
import {
  type Area,
  bounding,
  contains,
  formatArea,
  intersect,
  isInside,
  isWholeColumns,
  isWholeRows,
  maxColumns,
  maxRows,
} from "../grid/address";
import { readFormulas, readText, readValues, readValueTypes } from "../grid/cells";
import { type Direction, edgeFrom, extendedTo } from "../grid/edges";
import { type Search, findText } from "../grid/findText";
import { numberFormat, numberFormatOf, writeFormat, writeFormats } from "../grid/formats";
import { areHidden, hide } from "../grid/rowsAndColumns";
import { activate, reveal, select } from "../grid/selection";
import { surroundingRegion } from "../grid/surroundingRegion";
import { usedArea } from "../grid/usedArea";
import { HostError, invalidArgument, invalidOperation, itemNotFound } from "../hostError";
import { checkAlive } from "../book/liveRanges";
import { enterCells } from "../book/enterCells";
import { restoreHeaders } from "../book/tableUpkeep";
import { clearArea } from "./rangeClear";
import { DataValidationObject } from "./dataValidation";
import { Place } from "./place";
import { deleteCells, insertCells } from "./rangeShift";
import { mergeCells, unmergeCells } from "./rangeMerge";
import { RangeFormatObject } from "./rangeFormat";
import { RangeSortObject } from "./rangeSort";
import { upward } from "./upward";

/** Beyond this many cells Excel refuses to hand values over. */
const mostCells = 5_000_000;

export class RangeObject extends Place {
  private at(area: Area): RangeObject {
    if (!isInside(area)) throw invalidArgument("the range lies outside the worksheet");
    return new RangeObject(this.book, this.sheetId, area);
  }

  // Place

  get Address() {
    checkAlive(this);
    return this.book.address(this.sheetId, this.area);
  }
  get AddressLocal() {
    return this.Address;
  }
  get RowIndex() {
    return this.area.row;
  }
  get ColumnIndex() {
    return this.area.column;
  }
  get RowCount() {
    return this.area.rows;
  }
  get ColumnCount() {
    return this.area.columns;
  }
  /** -1 when there are more cells than fit 31 bits. */
  get CellCount() {
    const count = this.area.rows * this.area.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get IsEntireColumn() {
    return isWholeColumns(this.area);
  }
  get IsEntireRow() {
    return isWholeRows(this.area);
  }

  // Content

  get Values() {
    return this.readable(() => readValues(this.book.grid, this.sheet, this.area));
  }
  set Values(values: unknown) {
    this.write(values);
  }
  get Formulas() {
    return this.readable(() => readFormulas(this.book.grid, this.sheet, this.area));
  }
  set Formulas(formulas: unknown) {
    this.write(formulas);
  }
  get Text() {
    return this.readable(() => readText(this.book.grid, this.sheet, this.area));
  }
  get ValueTypes() {
    return this.readable(() => readValueTypes(this.book.grid, this.sheet, this.area));
  }
  get NumberFormat() {
    return this.readable(() =>
      rectangle(this.area, (row, column) =>
        numberFormatOf(this.book.grid, this.sheet, this.area.row + row, this.area.column + column),
      ),
    );
  }
  set NumberFormat(formats: unknown) {
    this.checkWritable("allowFormatCells");
    if (!Array.isArray(formats)) {
      const style = numberFormat.write(checkedFormat(formats));
      writeFormat(this.book.grid, this.sheet, this.area, style);
      return;
    }
    const table = this.shaped(formats);
    writeFormats(this.book.grid, this.sheet, this.area, (row, column) => {
      const format = table[row - this.area.row]![column - this.area.column];
      return format === null ? null : numberFormat.write(checkedFormat(format));
    });
  }
  get HasSpill() {
    const spills = this.book.grid.spills(this.sheetId).filter(({ area }) => intersect(area, this.area));
    if (spills.length === 0) return false;
    return spills.some(({ area }) => contains(area, this.area)) ? true : null;
  }

  /** null means: leave as it is; a single value fills the whole range. */
  private write(values: unknown) {
    if (isWholeColumns(this.area) || isWholeRows(this.area)) throw invalidArgument("whole rows or columns");
    this.checkWritable(null);
    const table = Array.isArray(values) ? this.shaped(values) : rectangle(this.area, () => values);
    enterCells(this.book, this.sheetId, this.area, table);
  }

  private shaped(values: unknown[]): unknown[][] {
    const fits =
      values.length === this.area.rows &&
      values.every((line) => Array.isArray(line) && line.length === this.area.columns);
    if (!fits) {
      throw invalidArgument(
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    }
    return values as unknown[][];
  }

  private readable<T>(read: () => T): T | null {
    if (isWholeColumns(this.area) || isWholeRows(this.area)) return null;
    if (this.area.rows * this.area.columns > mostCells) {
      throw new HostError(
        "RangeExceedsLimit",
        "The cell count in the range has exceeded the maximum supported number.",
        400,
      );
    }
    return read();
  }

  // Neighbours

  get Worksheet() {
    return upward.worksheet(this.book, this.sheetId);
  }
  /** Counts from the range's own corner; may lie outside it. */
  GetCell(row: number, column: number) {
    return this.at({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 });
  }
  GetRow(row: number) {
    return this.at({ ...this.area, row: this.area.row + row, rows: 1 });
  }
  GetColumn(column: number) {
    return this.at({ ...this.area, column: this.area.column + column, columns: 1 });
  }
  GetEntireRow() {
    return this.at({ ...this.area, column: 0, columns: maxColumns });
  }
  GetEntireColumn() {
    return this.at({ ...this.area, row: 0, rows: maxRows });
  }
  GetOffsetRange(rows: number, columns: number) {
    return this.at({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }
  /** Moves the bottom right corner; past the top left one the range opens to the other side. */
  GetResizedRange(rows: number, columns: number) {
    const [row, height] = stretched(this.area.row, this.area.rows, rows);
    const [column, width] = stretched(this.area.column, this.area.columns, columns);
    return this.at({ row, rows: height, column, columns: width });
  }
  GetAbsoluteResizedRange(rows: number, columns: number) {
    return this.at({ ...this.area, rows, columns });
  }
  GetBoundingRect(other: unknown) {
    return this.at(bounding(this.area, this.other(other)));
  }
  GetIntersection(other: unknown) {
    return this.GetIntersectionOrNullObject(other) ?? none("intersection");
  }
  GetIntersectionOrNullObject(other: unknown) {
    const common = intersect(this.area, this.other(other));
    return common && this.at(common);
  }
  GetLastCell() {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }
  GetLastRow() {
    return this.GetRow(this.area.rows - 1);
  }
  GetLastColumn() {
    return this.GetColumn(this.area.columns - 1);
  }
  /** A negative count looks the other way. */
  GetRowsBelow(asked?: number | null) {
    const count = asked ?? 1;
    if (count < 0) return this.GetRowsAbove(-count);
    return this.at({ ...this.area, row: this.area.row + this.area.rows, rows: count });
  }
  GetRowsAbove(asked?: number | null): RangeObject {
    const count = asked ?? 1;
    if (count < 0) return this.GetRowsBelow(-count);
    return this.at({ ...this.area, row: this.area.row - count, rows: count });
  }
  GetColumnsAfter(asked?: number | null) {
    const count = asked ?? 1;
    if (count < 0) return this.GetColumnsBefore(-count);
    return this.at({ ...this.area, column: this.area.column + this.area.columns, columns: count });
  }
  GetColumnsBefore(asked?: number | null): RangeObject {
    const count = asked ?? 1;
    if (count < 0) return this.GetColumnsAfter(-count);
    return this.at({ ...this.area, column: this.area.column - count, columns: count });
  }
  GetUsedRange(valuesOnly?: boolean | null) {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.at({ ...this.area, rows: 1, columns: 1 });
  }
  GetUsedRangeOrNullObject(valuesOnly?: boolean | null) {
    const used = usedArea(this.book.grid, this.sheet, valuesOnly === true, this.area);
    return used && this.at(used);
  }
  /** Where Ctrl with an arrow leads from the active cell, by default the first one. */
  GetRangeEdge(direction: Direction, activeCell?: unknown) {
    const edge = edgeFrom(this.book.grid, this.sheet, this.start(direction, activeCell), direction);
    return this.at({ ...edge, rows: 1, columns: 1 });
  }
  GetExtendedRange(direction: Direction, activeCell?: unknown) {
    const start = this.start(direction, activeCell);
    return this.at(extendedTo(this.book.grid, this.sheet, this.area, start, direction));
  }
  private start(direction: Direction, activeCell: unknown) {
    if (!["Left", "Right", "Up", "Down"].includes(direction)) throw invalidArgument(`direction ${direction}`);
    if (activeCell === undefined || activeCell === null) return this.area;
    const cell = this.other(activeCell);
    if (cell.rows * cell.columns !== 1 || !contains(this.area, cell)) throw invalidArgument("activeCell");
    return cell;
  }
  Find(text: string, criteria?: Search & { searchDirection?: string }) {
    return this.FindOrNullObject(text, criteria) ?? none(`text ${text}`);
  }
  FindOrNullObject(text: string, criteria: Search & { searchDirection?: string } = {}) {
    if (typeof text !== "string" || text === "") throw invalidArgument("text");
    const found = findText(this.book.grid, this.sheet, this.area, text, criteria);
    const first = criteria.searchDirection === "Backwards" ? found.at(-1) : found[0];
    return first ? this.at(first) : null;
  }
  GetSurroundingRegion() {
    return this.at(surroundingRegion(this.book.grid, this.sheet, this.area));
  }
  GetSpillingToRange() {
    return this.GetSpillingToRangeOrNullObject() ?? none("spill");
  }
  GetSpillingToRangeOrNullObject() {
    if (this.area.rows * this.area.columns > 1) throw invalidArgument("a single cell is needed");
    const { row, column } = this.area;
    const spill = this.book.grid
      .spills(this.sheetId)
      .find((found) => found.row === row && found.column === column);
    return spill ? this.at(spill.area) : null;
  }
  GetSpillParent() {
    return this.GetSpillParentOrNullObject() ?? none("spill");
  }
  GetSpillParentOrNullObject() {
    const spill = this.book.grid.spills(this.sheetId).find(({ area }) => contains(area, this.area));
    return spill ? this.at({ row: spill.row, column: spill.column, rows: 1, columns: 1 }) : null;
  }
  GetTables(fullyContained?: boolean | null) {
    return upward.tables(this.book, {
      sheetId: this.sheetId,
      area: this.area,
      fullyContained: fullyContained === true,
    });
  }

  private other(other: unknown): Area {
    if (other instanceof RangeObject) {
      if (other.sheetId !== this.sheetId) throw invalidArgument("the ranges lie on different sheets");
      return other.area;
    }
    const place = this.book.locate(String(other), this.sheetId);
    if (!place || place.sheetId !== this.sheetId) throw invalidArgument(`address ${String(other)}`);
    return place.area;
  }

  // Look and rules

  get Format() {
    return new RangeFormatObject(this);
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

function rectangle<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => cell(row, column)),
  );
}

function stretched(from: number, count: number, by: number): [from: number, count: number] {
  const last = from + count - 1 + by;
  return [Math.min(from, last), Math.abs(last - from) + 1];
}

function checkedFormat(format: unknown): string {
  if (typeof format !== "string" || format === "") throw invalidArgument("numberFormat");
  return format;
}

const none = (what: string): never => {
  throw itemNotFound(what);
};
