import { type Area, bounding, contains, intersect, maxColumns, maxRows } from "../grid/address";
import { type Direction, edgeFrom, extendedTo } from "../grid/edges";
import { type Search, findText } from "../grid/findText";
import { surroundingRegion } from "../grid/surroundingRegion";
import { areaOf } from "../grid/grid";
import { usedArea } from "../grid/usedArea";
import { invalidArgument, itemNotFound } from "../hostError";
import { Place } from "./place";
import { RangeContent } from "./rangeContent";
import { specialAreas } from "./specialCells";
import { upward } from "./upward";

/** The ranges that a range leads to. */
export abstract class RangeNeighbours extends RangeContent {
  protected abstract at(area: Area): RangeNeighbours;

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
  GetRowsAbove(asked?: number | null): RangeNeighbours {
    const count = asked ?? 1;
    if (count < 0) return this.GetRowsBelow(-count);
    return this.at({ ...this.area, row: this.area.row - count, rows: count });
  }
  GetColumnsAfter(asked?: number | null) {
    const count = asked ?? 1;
    if (count < 0) return this.GetColumnsBefore(-count);
    return this.at({ ...this.area, column: this.area.column + this.area.columns, columns: count });
  }
  GetColumnsBefore(asked?: number | null): RangeNeighbours {
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
  GetSpecialCells(cellType: string, valueType?: string | null) {
    return this.GetSpecialCellsOrNullObject(cellType, valueType) ?? none("cells of this kind");
  }
  GetSpecialCellsOrNullObject(cellType: string, valueType?: string | null) {
    return this.areas(specialAreas(this, cellType, valueType));
  }
  /** The merged blocks that have a cell in common with the range. */
  GetMergedAreasOrNullObject() {
    const merged = this.sheet.getMergeData().map(areaOf);
    return this.areas(merged.filter((area) => intersect(area, this.area)));
  }
  private areas(found: Area[]) {
    return found.length > 0 ? upward.rangeAreas(this.book, this.sheetId, found) : null;
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

  protected other(other: unknown): Area {
    if (other instanceof Place) {
      if (other.sheetId !== this.sheetId) throw invalidArgument("the ranges lie on different sheets");
      return other.area;
    }
    const place = this.book.locate(String(other), this.sheetId);
    if (!place || place.sheetId !== this.sheetId) throw invalidArgument(`address ${String(other)}`);
    return place.area;
  }
}

function stretched(from: number, count: number, by: number): [from: number, count: number] {
  const last = from + count - 1 + by;
  return [Math.min(from, last), Math.abs(last - from) + 1];
}

const none = (what: string): never => {
  throw itemNotFound(what);
};
