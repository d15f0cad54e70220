/* global Excel */
import type { TableBody } from "../indicatorTables";
import { startFromBase } from "../build/writeSheet";

/** Rows that came in below a table's last one are not its own before it is told to take them in. */
export function takeInRows(
  { table, body: { rowIndex, columnIndex, rowCount } }: { table: Excel.Table; body: TableBody },
  columns: number,
  rows: readonly number[],
): void {
  const come = rows.length;
  if (come === 0) return;
  // As those that were there, so that their letters are not taken for a person's own.
  for (const at of rows)
    startFromBase(table.worksheet.getRangeByIndexes(rowIndex + at, columnIndex, 1, columns).format);
  table.resize(table.worksheet.getRangeByIndexes(rowIndex - 1, columnIndex, 1 + rowCount + come, columns));
}
