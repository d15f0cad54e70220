import { textAt } from "../grid/cells";
import { apiNotFound, invalidArgument } from "../hostError";
import { HostObject } from "./hostObject";
import type { TablePlace } from "./tablePlace";

interface Criteria {
  filterOn: string;
  values?: unknown[];
}

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
    this.table.book.grid.run("sheet.mutation.set-table-filter", {
      unitId: this.table.book.grid.unitId,
      tableId: this.table.tableId,
      column,
      tableFilter,
    });
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

  Apply(_range: unknown, columnIndex: number, criteria: Criteria) {
    if (criteria?.filterOn !== "Values" || !Array.isArray(criteria.values)) {
      throw apiNotFound(`AutoFilter.apply on ${criteria?.filterOn}`);
    }
    this.table.range(this.table.bodyArea).checkWritable("allowAutoFilter");
    const values = criteria.values.map(String);
    const { book, sheetId, bodyArea } = this.table;
    const present = new Set<string>();
    const column = this.column(columnIndex);
    for (let row = bodyArea.row; row < bodyArea.row + bodyArea.rows; row++) {
      present.add(textAt(book.grid, book.sheet(sheetId), row, bodyArea.column + column));
    }
    this.set(column, {
      filterType: "manual",
      values: values.filter((value) => present.has(value)),
      isAllSelected: false,
    });
  }
  ClearColumnCriteria(columnIndex: number) {
    this.set(this.column(columnIndex), undefined);
  }
  ClearCriteria() {
    for (const column of this.filteredColumns) this.set(column, undefined);
  }
  Reapply() {
    for (const column of this.filteredColumns)
      this.set(column, this.table.table.getTableFilterColumn(column));
  }
  GetRange() {
    return this.table.range(this.table.area);
  }
  GetRangeOrNullObject() {
    return this.table.range(this.table.area);
  }
}
