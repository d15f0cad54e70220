import { intersect } from "../grid/address";
import { areaOf, rangeOf } from "../grid/grid";
import { emptied, valueOf } from "../grid/typedValue";
import { HostError, invalidOperation } from "../hostError";
import type { Place } from "./place";
import { tablesTouching } from "../book/tables";

/** Joins the cells; as in Excel only the top left content survives. */
export function mergeCells(range: Place, across: boolean): void {
  const { book, sheet, sheetId, area } = range;
  if (tablesTouching(book, sheetId, area).length > 0)
    throw invalidOperation("Cells of a table cannot be merged.");
  unmergeCells(range);
  const parts = across
    ? Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 }))
    : [area];
  const lost: Record<number, Record<number, object>> = {};
  for (const part of parts) {
    for (let row = part.row; row < part.row + part.rows; row++) {
      for (let column = part.column; column < part.column + part.columns; column++) {
        if (row === part.row && column === part.column) continue;
        if (valueOf(sheet.getCellRaw(row, column)).value !== null) (lost[row] ??= {})[column] = emptied;
      }
    }
  }
  book.grid.grow(sheet, area);
  if (Object.keys(lost).length > 0) book.grid.write(sheet, area, lost as never);
  const ranges = parts.filter(({ rows, columns }) => rows * columns > 1).map(rangeOf);
  if (ranges.length === 0) return;
  book.grid.run("sheet.mutation.add-worksheet-merge", {
    unitId: book.grid.unitId,
    subUnitId: sheetId,
    ranges,
  });
}

export function unmergeCells(range: Place): void {
  const { book, sheet, sheetId, area } = range;
  const ranges = sheet.getMergeData().filter((merged) => intersect(areaOf(merged), area));
  if (ranges.length === 0) return;
  book.grid.run("sheet.mutation.remove-worksheet-merge", {
    unitId: book.grid.unitId,
    subUnitId: sheetId,
    ranges,
  });
}

/** Rows cannot be sorted across joined cells. */
export function refuseMerged(range: Place): void {
  const merged = range.sheet.getMergeData().some((found) => intersect(areaOf(found), range.area));
  if (merged) throw new HostError("InvalidOperation", "All the merged cells need to be the same size.", 400);
}
