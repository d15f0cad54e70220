import { allNames } from "../grid/names";
import type { Book } from "./book";
import { tablesOf } from "./tables";

/** The name of a copied table: the original's with the first number that is free. */
export function freeTableName(book: Book, name: string): string {
  for (let number = 2; ; number++) {
    const candidate = name + number;
    if (!isNameTaken(book, candidate, null)) return candidate;
  }
}

export function nextTableName(book: Book): string {
  const stem = book.language === "zh-CN" ? "表" : "Table";
  for (let number = 1; ; number++) {
    const name = stem + number;
    if (!isNameTaken(book, name, null)) return name;
  }
}

/** Tables and the workbook's names share one set of names. */
export function isNameTaken(book: Book, name: string, self: string | null): boolean {
  const same = (other: string) => other.toLowerCase() === name.toLowerCase();
  return (
    tablesOf(book).some((table) => table.getId() !== self && same(table.getDisplayName())) ||
    allNames(book.grid).some((other) => same(other.name))
  );
}
