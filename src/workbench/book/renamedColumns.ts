import { type Area, intersect } from "../grid/address";
import { renamedReferences } from "../grid/tableReferences";
import type { Book } from "./book";
import { headingsOf, rememberHeadings, rememberedHeadings } from "./headings";
import type { Table } from "./table";
import { tableArea, tablesOf } from "./tables";

/** Writes cells; where headings of tables were among them, formulas that name these columns follow, as in Excel. */
export function followingRenames(book: Book, sheetId: string, area: Area, write: () => void): void {
  const headed = headedBy(book, sheetId, area);
  const before = headed.map((table) => headingsOf(book, table));
  write();
  headed.forEach((table, index) => followNames(book, table, before[index]!));
}

/** The same where the grid itself wrote, as a person types: what a column was called, its table remembers. */
export function followTypedHeadings(book: Book, sheetId: string, area: Area): void {
  for (const table of headedBy(book, sheetId, area)) followNames(book, table, rememberedHeadings(table));
}

const headedBy = (book: Book, sheetId: string, area: Area): Table[] =>
  tablesOf(book, sheetId).filter((table) => intersect({ ...tableArea(table), rows: 1 }, area));

function followNames(book: Book, table: Table, old: string[]): void {
  const names = headingsOf(book, table);
  if (old.every((name, at) => name === names[at])) return;
  rememberHeadings(book, table);
  const renamed = old.map((name, at): [string, string] => [name.toLowerCase(), names[at] ?? name]);
  rename(book, table.getDisplayName(), new Map(renamed.filter(([name]) => name !== "")));
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
