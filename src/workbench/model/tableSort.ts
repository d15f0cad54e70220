import { sortRows } from "../grid/sortRows";
import { HostObject } from "../hostObject";
import { sortKeys } from "./rangeSort";
import type { TableObject } from "./table";

export class TableSortObject extends HostObject {
  readonly excelName = "TableSort";

  constructor(private readonly table: TableObject) {
    super();
  }

  Apply(fields: Parameters<typeof sortKeys>[0], matchCase?: boolean | null) {
    const { book, sheetId, bodyArea } = this.table;
    this.table.GetDataBodyRange().checkWritable("allowSort");
    sortRows(
      book.grid,
      book.sheet(sheetId),
      bodyArea,
      sortKeys(fields, bodyArea.columns),
      matchCase === true,
    );
  }
}
