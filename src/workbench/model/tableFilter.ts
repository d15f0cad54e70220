import type { FilterCriteria } from "../book/filterCriteria";
import { filterTableColumn, setTableFilter } from "../book/filters";
import { invalidArgument } from "../hostError";
import { HostObject } from "./hostObject";
import type { TablePlace } from "./tablePlace";

/** The filter of a table. Rows are hidden by their shown text. */
export class TableFilterObject extends HostObject {
  readonly excelName = "AutoFilter";

  constructor(private readonly table: TablePlace) {
    super();
  }

  private column(index: number) {
    if (!Number.isInteger(index) || index < 0 || index >= this.table.area.columns)
      throw invalidArgument("columnIndex");
    return index;
  }
  private set(column: number, tableFilter: object | undefined) {
    setTableFilter(this.table.book, this.table.tableId, column, tableFilter);
  }

  get Enabled() {
    return this.table.extras.showFilterButton;
  }
  get IsDataFiltered() {
    return this.filteredColumns.length > 0;
  }
  private get filteredColumns() {
    const columns = Array.from({ length: this.table.area.columns }, (_, index) => index);
    return columns.filter((index) => this.table.table.getTableFilterColumn(index) !== undefined);
  }

  /** What each column is filtered by; null where it is not. */
  get Criteria() {
    return Array.from({ length: this.table.area.columns }, (_, index) => this.criteriaOf(index));
  }
  criteriaOf(column: number): FilterCriteria | null {
    if (this.table.table.getTableFilterColumn(column) === undefined) return null;
    return this.table.extras.criteria.get(column) ?? null;
  }

  Apply(_range: unknown, columnIndex: number, criteria: FilterCriteria) {
    this.table.range(this.table.bodyArea).checkWritable("allowAutoFilter");
    const column = this.column(columnIndex);
    filterTableColumn(this.table.book, this.table.tableId, column, criteria);
  }
  ClearColumnCriteria(columnIndex: number) {
    this.set(this.column(columnIndex), undefined);
    this.table.extras.criteria.delete(columnIndex);
  }
  ClearCriteria() {
    for (const column of this.filteredColumns) this.ClearColumnCriteria(column);
  }
  Reapply() {
    for (const column of this.filteredColumns) {
      const criteria = this.criteriaOf(column);
      if (criteria) this.Apply(null, column, criteria);
      else this.set(column, this.table.table.getTableFilterColumn(column));
    }
  }
  GetRange() {
    return this.table.range(this.table.area);
  }
  GetRangeOrNullObject() {
    return this.table.range(this.table.area);
  }
}
