import type { Worksheet } from "@univerjs/core";
import type { Area } from "./address";
import { marksAt } from "./marks";

/** The row below a table's rows, where its totals stand if it shows any. The grid's own table ends above it. */
export const totalsRowOf = (table: Area): Area => ({ ...table, row: table.row + table.rows, rows: 1 });

/** Whether the table shows totals: its cells say so themselves, so that it comes and goes and moves with them. */
export function hasTotals(sheet: Worksheet, table: Area): boolean {
  const row = table.row + table.rows;
  if (row >= sheet.getRowCount()) return false;
  for (let column = table.column; column < table.column + table.columns; column++)
    if (marksAt(sheet, row, column).totals) return true;
  return false;
}

/** The table with its totals. */
export const withTotals = (sheet: Worksheet, table: Area): Area =>
  hasTotals(sheet, table) ? { ...table, rows: table.rows + 1 } : table;
