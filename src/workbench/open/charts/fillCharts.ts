import type { Book } from "../../book/book";
import { withCells } from "../../chart";
import type { ChartSnapshot } from "../../snapshot";

/** Lays a sheet's charts over it. A reference whose cells are gone stays one. */
export function fillCharts(book: Book, sheetId: string, charts: readonly ChartSnapshot[]): void {
  for (const { from, to, ...data } of charts) {
    book.charts.add({
      ...withCells(
        data,
        ({ reference }) =>
          book.locate(reference, null) ?? { sheetId: "", area: { row: 0, column: 0, rows: 0, columns: 0 } },
      ),
      id: book.newId("{chart}"),
      sheetId,
      covered: {
        sheetId,
        area: {
          row: from.row,
          column: from.column,
          rows: Math.max(0, to.row - from.row) + 1,
          columns: Math.max(0, to.column - from.column) + 1,
        },
      },
      inset: { down: from.down, right: from.right, lastDown: to.down, lastRight: to.right },
    });
  }
}
