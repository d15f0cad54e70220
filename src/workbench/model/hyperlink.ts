import type { IStyleData } from "@univerjs/core";
import { textAt, writeCells } from "../grid/cells";
import { writeFormat } from "../grid/formats";
import { type Hyperlink, marksAt, setMark } from "../grid/marks";
import { invalidArgument } from "../hostError";
import type { Place } from "./place";

export interface RangeHyperlink extends Hyperlink {
  textToDisplay?: string;
}

/** How Excel draws a link. */
const look: IStyleData = { cl: { rgb: "#0563C1" }, ul: { s: 1 } };

/** The link that all cells of the range have; null where they differ or there is none. */
export function readHyperlink({ book, sheet, area }: Place): RangeHyperlink | null {
  const part = book.grid.clip(sheet, area);
  if (!part) return null;
  const first = marksAt(sheet, part.row, part.column).hyperlink;
  if (!first) return null;
  for (let row = part.row; row < part.row + part.rows; row++) {
    for (let column = part.column; column < part.column + part.columns; column++) {
      if (JSON.stringify(marksAt(sheet, row, column).hyperlink) !== JSON.stringify(first)) return null;
    }
  }
  return { ...first, textToDisplay: textAt(book.grid, sheet, part.row, part.column) };
}

export function writeHyperlink(place: Place, given: RangeHyperlink | null): void {
  const { book, sheet, area } = place;
  const { address, documentReference, screenTip, textToDisplay } = given ?? {};
  if (!address && !documentReference) throw invalidArgument("hyperlink");
  for (const text of [address, documentReference, screenTip, textToDisplay])
    if (text !== undefined && text !== null && typeof text !== "string") throw invalidArgument("hyperlink");
  place.checkWritable("allowInsertHyperlinks");
  const link: Hyperlink = {
    ...(address ? { address } : {}),
    ...(documentReference ? { documentReference } : {}),
    ...(screenTip ? { screenTip } : {}),
  };
  const empty = textAt(book.grid, sheet, area.row, area.column) === "";
  const shown = textToDisplay ?? (empty ? (address ?? documentReference) : undefined);
  // What is shown is text, whatever it looks like.
  if (shown !== undefined) {
    const texts = Array.from({ length: area.rows }, () => Array(area.columns).fill(`'${shown}`) as string[]);
    writeCells(book.grid, sheet, area, texts);
  }
  setMark(book.grid, sheet, area, "hyperlink", link);
  writeFormat(book.grid, sheet, area, look);
}
