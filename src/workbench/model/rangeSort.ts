import { EventType } from "../events/eventType";
import { formatArea } from "../grid/address";
import { sortColumns } from "../grid/sortColumns";
import type { SortKey } from "../grid/sortOrder";
import { sortRows } from "../grid/sortRows";
import { apiNotFound, invalidArgument } from "../hostError";
import { HostObject } from "./hostObject";
import type { Place } from "./place";
import { refuseMerged } from "./rangeMerge";

interface SortField {
  key: number;
  ascending?: boolean;
  sortOn?: string;
}

export class RangeSortObject extends HostObject {
  readonly excelName = "RangeSort";

  constructor(private readonly range: Place) {
    super();
  }

  Apply(
    fields: SortField[],
    matchCase?: boolean | null,
    hasHeaders?: boolean | null,
    orientation?: string | null,
  ) {
    if (orientation && orientation !== "Rows" && orientation !== "Columns")
      throw invalidArgument(`orientation ${orientation}`);
    if (orientation === "Columns") return this.acrossColumns(fields, matchCase === true, hasHeaders === true);
    const { book, sheet, area } = this.range;
    this.range.checkWritable("allowSort");
    refuseMerged(this.range);
    const body = hasHeaders ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
    const part = book.grid.clip(sheet, body);
    if (part && part.rows > 1)
      sortRows(book.grid, sheet, part, sortKeys(fields, area.columns), matchCase === true);
  }

  /** Columns change places by what one of their rows says. */
  private acrossColumns(fields: SortField[], matchCase: boolean, hasHeaders: boolean) {
    const { book, sheet, area, sheetId } = this.range;
    this.range.checkWritable("allowSort");
    refuseMerged(this.range);
    const body = hasHeaders ? { ...area, column: area.column + 1, columns: area.columns - 1 } : area;
    const part = body.columns > 1 ? book.grid.clip(sheet, body) : null;
    if (!part || part.columns < 2) return;
    sortColumns(book.grid, sheet, part, sortKeys(fields, area.rows), matchCase);
    book.events?.notice(EventType.ColumnSorted, sheetId, { address: formatArea(part), source: "Local" });
  }
}

export function sortKeys(fields: SortField[], columns: number): SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument("fields");
  return fields.map(({ key, ascending, sortOn }) => {
    if (sortOn && sortOn !== "Value") throw apiNotFound(`SortField.sortOn ${sortOn}`);
    if (!Number.isInteger(key) || key < 0 || key >= columns) throw invalidArgument(`key ${key}`);
    return { column: key, ascending: ascending !== false };
  });
}
