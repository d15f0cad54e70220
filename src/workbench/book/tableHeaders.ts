import type { Area } from "../grid/address";
import { textAt, writeCells } from "../grid/cells";
import type { Book } from "./book";

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
