import { readValues, writeCells } from "../grid/cells";
import { forgetFormulas } from "../grid/names";
import { marksAt, setMark } from "../grid/marks";
import { columnReference } from "../grid/tableReferences";
import { totalsRowOf } from "../grid/totalsRow";
import type { TablePlace } from "./tablePlace";

const sum = 109;
const count = 103;

/** As Excel makes it: a word in the first column, the sum of the last one, or the count where it holds texts alone. */
export function showTotals(table: TablePlace): void {
  if (table.hasTotals) return;
  const { book, sheetId, area } = table;
  book.checkFormattable(sheetId);
  const isPushed = table.makeRoom(1);
  const sheet = book.sheet(sheetId);
  const row = totalsRowOf(area);
  book.grid.grow(sheet, row);
  setMark(book.grid, sheet, row, "totals", isPushed ? "pushed" : "placed");
  const cells: (string | null)[] = Array.from({ length: area.columns }, () => null);
  cells[0] = book.language === "zh-CN" ? "汇总" : "Total";
  cells[area.columns - 1] = totalOfLast(table);
  writeCells(book.grid, sheet, row, [cells]);
  forgetFormulas(book.grid);
}

function totalOfLast({ book, sheetId, area, bodyArea, table }: TablePlace): string {
  const sheet = book.sheet(sheetId);
  const last = { column: area.column + area.columns - 1, columns: 1 };
  const values = readValues(book.grid, sheet, { ...bodyArea, ...last }).flat();
  const isText = values.some((value) => value !== "") && !values.some((value) => typeof value === "number");
  const [[header]] = readValues(book.grid, sheet, { ...area, ...last, rows: 1 }) as [[unknown]];
  const column = columnReference(table.getDisplayName(), String(header));
  return `=SUBTOTAL(${isText ? count : sum},${column})`;
}

/** What the row had pushed down comes up again; where it pushed nothing, nothing moves. */
export function hideTotals(table: TablePlace): void {
  if (!table.hasTotals) return;
  const { book, sheetId, area } = table;
  book.checkFormattable(sheetId);
  const sheet = book.sheet(sheetId);
  const row = totalsRowOf(area);
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
  if (columns.some((column) => marksAt(sheet, row.row, column).totals === "pushed")) {
    table.range(row).Delete("Up");
  } else {
    setMark(book.grid, sheet, row, "totals", undefined);
    table.range(row).Clear("All");
  }
  forgetFormulas(book.grid);
}
