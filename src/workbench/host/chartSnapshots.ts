import type { Book } from "../book/book";
import { chartCells, formatOf } from "../book/charts/chartValues";
import type { LiveRange } from "../book/liveRanges";
import { withCells } from "../chart";
import type { ChartCellsSnapshot, ChartSnapshot } from "../snapshot";

/** The charts of a sheet with what they show. */
export function chartSnapshots(book: Book, sheetId: string): ChartSnapshot[] {
  return book.charts.on(sheetId).map(({ id: _id, sheetId: _sheet, covered, inset, ...data }) => {
    const { area } = covered;
    return {
      ...withCells(data, (range) => cellsSnapshot(book, range)),
      from: { row: area.row, column: area.column, down: inset.down, right: inset.right },
      to: {
        row: area.row + Math.max(area.rows, 1) - 1,
        column: area.column + Math.max(area.columns, 1) - 1,
        down: inset.lastDown,
        right: inset.lastRight,
      },
    };
  });
}

function cellsSnapshot(book: Book, range: LiveRange): ChartCellsSnapshot {
  const { sheetId, area } = range;
  const isGone = book.findSheet(sheetId) === null || area.rows === 0 || area.columns === 0;
  if (isGone) return { reference: "#REF!", rows: 0, columns: 0, cells: [], format: "General" };
  return {
    reference: book.absoluteReference(sheetId, area),
    rows: area.rows,
    columns: area.columns,
    cells: chartCells(book, range).map(({ number, text }) => ({
      number: number === null || Number.isNaN(number) ? null : number,
      text,
    })),
    format: formatOf(book, range),
  };
}
