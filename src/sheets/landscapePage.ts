import type { SheetDescription } from "./description";

/** A4 lying down, as wide as the columns, with the heading rows (from, to; counted from 0) again on every sheet of paper. */
export function landscapePage(
  [from, to]: readonly [from: number, to: number],
  rows: number,
  columns: number,
): SheetDescription["page"] {
  return {
    paper: "a4",
    orientation: "landscape",
    titleRows: `$${from + 1}:$${to + 1}`,
    printArea: { row: 0, column: 0, rows, columns },
  };
}
