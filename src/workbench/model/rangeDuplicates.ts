import { textAt } from "../grid/cells";
import { putCells, takeCells } from "../grid/copying";
import { invalidArgument } from "../hostError";
import { HostObject } from "./hostObject";
import type { Place } from "./place";
import { refuseMerged } from "./rangeMerge";

/** Takes out rows that say the same in the given columns as a row before; what is left moves up within the range. */
export function removeDuplicates(
  range: Place,
  columns: number[],
  hasHeader: boolean,
): RemoveDuplicatesResultObject {
  const { book, sheet, area } = range;
  const valid =
    Array.isArray(columns) &&
    columns.length > 0 &&
    columns.every((column) => Number.isInteger(column) && column >= 0 && column < area.columns);
  if (!valid) throw invalidArgument("columns");
  refuseMerged(range);
  const body = hasHeader ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
  const part = body.rows > 0 ? book.grid.clip(sheet, body) : null;
  if (!part) return new RemoveDuplicatesResultObject(0, 0);
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = 0; row < part.rows; row++) {
    const texts = columns.map((column) =>
      textAt(book.grid, sheet, part.row + row, part.column + column).toLowerCase(),
    );
    const key = JSON.stringify(texts);
    if (!seen.has(key)) kept.push(row);
    seen.add(key);
  }
  const removed = part.rows - kept.length;
  if (removed > 0) {
    const blank = { row: part.row, column: part.column, cell: null, formula: null, style: {} };
    const taken = takeCells(book.grid, sheet, part);
    const rows = Array.from(
      { length: part.rows },
      (_, row) => taken[kept[row] ?? -1] ?? Array.from({ length: part.columns }, () => blank),
    );
    putCells(book.grid, sheet, part, rows, {
      contents: "formulas",
      formats: true,
      skipBlanks: false,
      transpose: false,
    });
  }
  return new RemoveDuplicatesResultObject(removed, kept.length);
}

export class RemoveDuplicatesResultObject extends HostObject {
  readonly excelName = "RemoveDuplicatesResult";

  constructor(
    private readonly removed: number,
    private readonly unique: number,
  ) {
    super();
  }
  get Removed() {
    return this.removed;
  }
  get UniqueRemaining() {
    return this.unique;
  }
}
