import type { Area } from "../grid/address";
import { rangeOf } from "../grid/grid";
import type { Book } from "./book";
import { rememberHeadings } from "./headings";
import { nameColumns } from "./tableHeaders";
import { configureTable, tableArea, tablesOf } from "./tables";

export interface Shift {
  /** The cells that come in or go. */
  area: Area;
  axis: "rows" | "columns";
  kind: "insert" | "delete";
}

/**
 * Where cells come in or go, a table moves, grows or shrinks with its own. The grid sees to that only for whole rows and
 * columns. Call it before; what it gives sets the tables once the cells have moved.
 */
export function followTables(book: Book, sheetId: string, shift: Shift): () => void {
  const expected = tablesOf(book, sheetId).flatMap((table) => {
    const before = tableArea(table);
    const across = shift.axis === "rows" ? "columns" : "rows";
    const after = spans(shift.area, before, across) ? moved(before, shift) : before;
    return same(before, after) ? [] : [{ table, after }];
  });
  return () => {
    for (const { table, after } of expected) {
      if (!same(tableArea(table), after))
        configureTable(book, table.getId(), { updateRange: { newRange: rangeOf(after) } });
      if (shift.axis === "rows") continue;
      nameColumns(book, sheetId, after);
      rememberHeadings(book, table);
    }
  };
}

const start = { rows: "row", columns: "column" } as const;

const spans = (area: Area, table: Area, lines: "rows" | "columns") =>
  area[start[lines]] <= table[start[lines]] &&
  area[start[lines]] + area[lines] >= table[start[lines]] + table[lines];

function moved(table: Area, { area, axis, kind }: Shift): Area {
  const [from, count] = [area[start[axis]], area[axis]];
  const [first, size] = [table[start[axis]], table[axis]];
  if (kind === "insert") {
    if (from <= first) return { ...table, [start[axis]]: first + count };
    return from < first + size ? { ...table, [axis]: size + count } : table;
  }
  const before = Math.max(0, Math.min(from + count, first) - from);
  const within = Math.max(0, Math.min(from + count, first + size) - Math.max(from, first));
  // A table keeps a row below its headings, if a blank one.
  const least = axis === "rows" ? 2 : 1;
  return { ...table, [start[axis]]: first - before, [axis]: Math.max(least, size - within) };
}

const same = (one: Area, other: Area) =>
  one.row === other.row &&
  one.column === other.column &&
  one.rows === other.rows &&
  one.columns === other.columns;
