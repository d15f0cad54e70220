import type { IStyleData } from "@univerjs/core";
import type { Area } from "../grid/address";
import { writeFormat, writeFormats } from "../grid/formats";
import { setLocked } from "../grid/locking";
import { marksAt, setMark } from "../grid/marks";
import type { Book } from "./book";
import { type NamedStyle, normalStyle, wholeLook } from "./namedStyles";

/** Gives cells a style: its whole look in place of theirs. */
export function applyStyle(book: Book, sheetId: string, area: Area, style: NamedStyle): void {
  const sheet = book.sheet(sheetId);
  writeFormat(book.grid, sheet, area, wholeLook(style.look));
  book.grid.flushStyles();
  const part = book.grid.clip(sheet, area);
  if (!part) return;
  setMark(book.grid, sheet, part, "styleName", style.name === normalStyle ? undefined : style.name);
  setMark(book.grid, sheet, part, "kept", keptOf(style));
  if (style.includes.Protection) setLocked(book.grid, sheet, part, style.locked);
}

const keptOf = ({ kept }: NamedStyle) =>
  Object.values(kept).some((value) => value !== undefined) ? kept : undefined;

/** The name that all cells of an area share; null where they differ. */
export function styleNameOf(book: Book, sheetId: string, area: Area): string | null {
  const sheet = book.sheet(sheetId);
  const part = book.grid.clip(sheet, area);
  if (!part) return normalStyle;
  const nameAt = (row: number, column: number) => marksAt(sheet, row, column).styleName ?? normalStyle;
  const first = nameAt(part.row, part.column);
  for (let row = part.row; row < part.row + part.rows; row++) {
    for (let column = part.column; column < part.column + part.columns; column++) {
      if (nameAt(row, column) !== first) return null;
    }
  }
  return first;
}

/** Hands a change of a style to its cells; null stands for a style that goes away. */
export function restyleCells(book: Book, style: NamedStyle, change: IStyleData | null): void {
  if (style.name === normalStyle) return;
  for (const sheet of book.sheets()) {
    const cells: Area[] = [];
    sheet.getCellMatrix().forValue((row, column) => {
      if (marksAt(sheet, row, column).styleName === style.name)
        cells.push({ row, column, rows: 1, columns: 1 });
    });
    for (const cell of cells) {
      writeFormats(book.grid, sheet, cell, () => change ?? wholeLook({}));
      setMark(book.grid, sheet, cell, "kept", change ? keptOf(style) : undefined);
      if (change === null) setMark(book.grid, sheet, cell, "styleName", undefined);
    }
  }
}
