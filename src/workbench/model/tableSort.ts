import { sortRows } from "../grid/sortRows";
import { HostObject } from "./hostObject";
import { sortKeys } from "./rangeSort";
import type { TablePlace } from "./tablePlace";

export class TableSortObject extends HostObject {
  readonly excelName = "TableSort";

  constructor(private readonly table: TablePlace) {
    super();
  }

  Apply(fields: Parameters<typeof sortKeys>[0], matchCase?: boolean | null) {
    const { book, sheetId, bodyArea } = this.table;
    this.table.range(this.table.bodyArea).checkWritable("allowSort");
    sortRows(
      book.grid,
      book.sheet(sheetId),
      bodyArea,
      sortKeys(fields, bodyArea.columns),
      matchCase === true,
    );
  }
}
