import { SetSuperTableMutation } from "@univerjs/engine-formula";
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
    if (old.every((name, at) => name === after[at])) return;
    tellEngine(book, table, after);
    rename(book, table.getDisplayName(), renamed);
  });
}

/** The grid's engine goes by the headings that a table had when it was made, until it is told of others. */
function tellEngine(book: Book, table: Table, names: string[]): void {
  names.forEach((name, index) => {
    const column = table.getTableColumnByIndex(index);
    if (column) column.displayName = name;
  });
  book.grid.run(SetSuperTableMutation.id, {
    unitId: book.grid.unitId,
    tableName: table.getDisplayName(),
    reference: {
      range: table.getRange(),
      sheetId: table.getSubunitId(),
      titleMap: new Map(names.map((name, index) => [name, index])),
    },
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
