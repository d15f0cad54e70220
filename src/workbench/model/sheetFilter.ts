import type { Book } from "../book/book";
import type { FilterCriteria } from "../book/filterCriteria";
import { filterSheetColumn, setSheetFilter, sheetFilterArea } from "../book/filters";
import { tablesTouching } from "../book/tables";
import type { Area } from "../grid/address";
import { invalidArgument, invalidOperation, itemNotFound } from "../hostError";
import { HostObject } from "./hostObject";
import { RangeObject } from "./range";
import { Place } from "./place";

/** The filter of a sheet's cells outside of tables; a sheet has one. Its first row are the headings. */
export class SheetFilterObject extends HostObject {
  readonly excelName = "AutoFilter";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    super();
  }

  private get area(): Area | null {
    return sheetFilterArea(this.book, this.sheetId);
  }
  private get criteria() {
    return this.book.extras(this.sheetId).filter;
  }
  private run(mutation: string, params: object) {
    this.book.grid.run(mutation, { unitId: this.book.grid.unitId, subUnitId: this.sheetId, ...params });
  }
  private checkAllowed() {
    const { area } = this;
    if (area) new RangeObject(this.book, this.sheetId, area).checkWritable("allowAutoFilter");
    else this.book.checkFormattable(this.sheetId);
  }

  get Enabled() {
    return this.area !== null;
  }
  get IsDataFiltered() {
    return this.area !== null && this.criteria.size > 0;
  }
  get Criteria() {
    return Array.from({ length: this.area?.columns ?? 0 }, (_, index) => this.criteria.get(index) ?? null);
  }

  Apply(range: unknown, columnIndex?: number | null, criteria?: FilterCriteria | null) {
    const area = this.wanted(range);
    this.checkAllowed();
    const current = this.area;
    const same =
      current !== null &&
      current.row === area.row &&
      current.column === area.column &&
      current.columns === area.columns;
    if (!same && current) this.Remove();
    setSheetFilter(this.book, this.sheetId, area);
    if (columnIndex === undefined || columnIndex === null || !criteria) return;
    this.filter(columnIndex, criteria);
  }
  private wanted(range: unknown): Area {
    const place =
      range instanceof Place
        ? { sheetId: range.sheetId, area: range.area }
        : this.book.locate(String(range), this.sheetId);
    if (!place || place.sheetId !== this.sheetId) throw invalidArgument(`range ${String(range)}`);
    const area = this.book.grid.clip(this.book.sheet(this.sheetId), place.area);
    if (!area || area.rows < 2) throw invalidArgument("a filter needs headings and rows below");
    if (tablesTouching(this.book, this.sheetId, area).length > 0)
      throw invalidOperation("The cells of a table are filtered by the table.");
    return area;
  }
  private filter(columnIndex: number, criteria: FilterCriteria) {
    const area = this.area!;
    if (!Number.isInteger(columnIndex) || columnIndex < 0 || columnIndex >= area.columns)
      throw invalidArgument("columnIndex");
    filterSheetColumn(this.book, this.sheetId, columnIndex, criteria);
  }
  Reapply() {
    this.checkAllowed();
    for (const [column, criteria] of [...this.criteria]) this.filter(column, criteria);
  }
  ClearColumnCriteria(columnIndex: number) {
    const { area } = this;
    if (!area || !Number.isInteger(columnIndex) || columnIndex < 0 || columnIndex >= area.columns)
      throw invalidArgument("columnIndex");
    this.checkAllowed();
    if (!this.criteria.delete(columnIndex)) return;
    this.run("sheet.mutation.set-filter-criteria", { col: area.column + columnIndex, criteria: null });
  }
  ClearCriteria() {
    for (const column of [...this.criteria.keys()]) this.ClearColumnCriteria(column);
  }
  Remove() {
    if (!this.area) return;
    this.ClearCriteria();
    this.run("sheet.mutation.remove-filter", {});
  }
  GetRange() {
    const range = this.GetRangeOrNullObject();
    if (!range) throw itemNotFound("filter");
    return range;
  }
  GetRangeOrNullObject() {
    const { area } = this;
    return area && new RangeObject(this.book, this.sheetId, area);
  }
}
