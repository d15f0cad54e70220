import type { Book } from "../book";
import { type Area, isWholeColumns, isWholeRows } from "../grid/address";
import { textAt, writeCells } from "../grid/cells";
import { allNames } from "../grid/names";
import { areaOf, rangeOf } from "../grid/grid";
import { intersect } from "../grid/address";
import { invalidArgument, invalidOperation, itemAlreadyExists } from "../hostError";
import { checkName } from "./names";
import { RangeObject } from "./range";
import { insertCells } from "./rangeShift";
import { refuseOverlap, tablesOf } from "./tables";

export function createTable(book: Book, sheetId: string, asked: Area, hasHeaders: boolean): string {
  if (isWholeColumns(asked) || isWholeRows(asked)) throw invalidArgument("a table needs a bounded range");
  book.checkFormattable(sheetId);
  refuseOverlap(book, sheetId, asked, null);
  const sheet = book.sheet(sheetId);
  if (sheet.getMergeData().some((merged) => intersect(areaOf(merged), asked))) {
    throw invalidOperation("A table cannot contain merged cells.");
  }
  let area = asked;
  if (!hasHeaders) {
    insertCells(new RangeObject(book, sheetId, { ...asked, rows: 1 }), "Down");
    area = { ...asked, rows: asked.rows + 1 };
  } else if (asked.rows === 1) {
    area = { ...asked, rows: 2 };
    refuseOverlap(book, sheetId, area, null);
  }
  book.grid.grow(sheet, area);
  nameColumns(book, sheetId, area);
  const id = book.newId("");
  const name = nextTableName(book);
  book.grid.run("sheet.command.add-table", {
    unitId: book.grid.unitId,
    subUnitId: sheetId,
    id,
    name,
    range: rangeOf(area),
    options: { tableStyleId: "table-default-0" },
  });
  book.table(id);
  return id;
}

/** A header cell holds text, and each another one: blanks and repetitions are filled as Excel fills them. */
export function nameColumns(book: Book, sheetId: string, area: Area): void {
  const sheet = book.sheet(sheetId);
  const texts = Array.from({ length: area.columns }, (_, column) =>
    textAt(book.grid, sheet, area.row, area.column + column),
  );
  const names = distinctNames(texts, book.language === "zh-CN" ? "列" : "Column");
  const changed = names.map((name, column) =>
    name === rawText(book, sheetId, area, column) ? null : `'${name}`,
  );
  if (changed.some((name) => name !== null)) writeCells(book.grid, sheet, { ...area, rows: 1 }, [changed]);
}

function rawText(book: Book, sheetId: string, area: Area, column: number): unknown {
  return book.grid.cell(book.sheet(sheetId), area.row, area.column + column)?.v;
}

export function distinctNames(texts: string[], stem: string): string[] {
  const taken = new Set<string>();
  const free = (name: string) => !taken.has(name.toLowerCase());
  return texts.map((text, index) => {
    let name = text;
    if (name === "") for (let number = index + 1; !free((name = `${stem}${number}`)); number++);
    else for (let number = 2; !free(name); number++) name = `${text}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** The name of a copied table: the original's with the first number that is free. */
export function freeTableName(book: Book, name: string): string {
  for (let number = 2; ; number++) {
    const candidate = name + number;
    if (!isNameTaken(book, candidate, null)) return candidate;
  }
}

function nextTableName(book: Book): string {
  const stem = book.language === "zh-CN" ? "表" : "Table";
  for (let number = 1; ; number++) {
    const name = stem + number;
    if (!isNameTaken(book, name, null)) return name;
  }
}

export function checkTableName(book: Book, name: unknown, self: string): asserts name is string {
  checkName(name);
  if (isNameTaken(book, name, self)) throw itemAlreadyExists(`name ${name}`);
}

/** Tables and the workbook's names share one set of names. */
function isNameTaken(book: Book, name: string, self: string | null): boolean {
  const same = (other: string) => other.toLowerCase() === name.toLowerCase();
  return (
    tablesOf(book).some((table) => table.getId() !== self && same(table.getDisplayName())) ||
    allNames(book.grid).some((other) => same(other.name))
  );
}
