import type { Book } from "../book/book";
import { nameColumns } from "../book/tableHeaders";
import { isNameTaken, nextTableName } from "../book/tableNames";
import { addTable, refuseOverlap } from "../book/tables";
import { type Area, isWholeColumns, isWholeRows } from "../grid/address";
import { areaOf } from "../grid/grid";
import { intersect } from "../grid/address";
import { invalidArgument, invalidOperation, itemAlreadyExists } from "../hostError";
import { checkName } from "./nameRules";
import { insertCells } from "./rangeShift";

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
    insertCells({ book, sheetId, sheet, area: { ...asked, rows: 1 } }, "Down");
    area = { ...asked, rows: asked.rows + 1 };
  } else if (asked.rows === 1) {
    area = { ...asked, rows: 2 };
    refuseOverlap(book, sheetId, area, null);
  }
  book.grid.grow(sheet, area);
  nameColumns(book, sheetId, area);
  const id = book.newId("");
  addTable(book, sheetId, id, nextTableName(book), area);
  book.table(id).insertRow = hasHeaders && asked.rows === 1;
  return id;
}

export function checkTableName(book: Book, name: unknown, self: string): asserts name is string {
  checkName(name);
  if (isNameTaken(book, name, self)) throw itemAlreadyExists(`name ${name}`);
}
