import { type Area, intersect } from "../grid/address";
import { textAt } from "../grid/cells";
import { renamedReferences } from "../grid/structuredReferences";
import type { Book } from "./book";
import { type Table, tableArea, tablesOf } from "./tables";

/** Writes cells; where headings of tables were among them, formulas that name these columns follow, as in Excel. */
export function followingRenames(book: Book, sheetId: string, area: Area, write: () => void): void {
  const headed = tablesOf(book, sheetId).filter((table) => intersect({ ...tableArea(table), rows: 1 }, area));
  const before = headed.map((table) => columnNames(book, table));
  write();
  headed.forEach((table, index) => {
    const after = columnNames(book, table);
    const old = before[index]!;
    const renamed = new Map(old.map((name, at) => [name.toLowerCase(), after[at] ?? name]));
    if (old.some((name, at) => name !== after[at])) rename(book, table.getDisplayName(), renamed);
  });
}

function columnNames(book: Book, table: Table): string[] {
  const sheet = book.sheet(table.getSubunitId());
  const { row, column, columns } = tableArea(table);
  return Array.from({ length: columns }, (_, index) => textAt(book.grid, sheet, row, column + index));
}

function rename(book: Book, table: string, names: ReadonlyMap<string, string>): void {
  for (const { sheetId, row, column } of book.grid.formulaCells()) {
    const sheet = book.sheet(sheetId);
    const formula = book.grid.formula(sheet, row, column);
    if (!formula?.includes("[")) continue;
    const renamed = renamedReferences(formula, table, names);
    if (renamed === formula) continue;
    const cell = { f: renamed, v: null, t: null, si: null, p: null };
    book.grid.write(sheet, { row, column, rows: 1, columns: 1 }, { [row]: { [column]: cell } });
  }
}
