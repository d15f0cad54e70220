import { parseArea } from "../grid/address";
import type { SheetSnapshot } from "../snapshot";

/** The rows, headings left out, that filters of a sheet go over which leave something out. */
export function filteredRows({
  filter,
  tables,
}: Pick<SheetSnapshot, "filter" | "tables">): { row: number; rows: number }[] {
  const own = filter && filter.columns.length > 0 ? parseArea(filter.range) : null;
  return [
    ...(own ? [{ row: own.row + 1, rows: own.rows - 1 }] : []),
    ...tables
      .filter((table) => table.filter)
      .map(({ row, rowCount }) => ({ row: row + 1, rows: rowCount - 1 })),
  ];
}
