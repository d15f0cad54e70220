import { columnIndex, maxColumns, maxRows } from "../grid/address";
import { isWithinLimits } from "../grid/formulaLimits";
import { cellKind } from "../packedSnapshot";
import { withOneCellOfRanges } from "./oneCellOfRange";
import { type PlainTexts, unescaped } from "./plainTexts";
import { SharedFormula } from "./sharedFormula";
import { tooManyCells } from "./tooManyCells";

/** `look` is the file's number of it; -1 where it has none. */
export interface PlainCell {
  row: number;
  column: number;
  look: number;
  kind: number;
  /** The number, or the text, or its place among the texts that cells share; "" of a cell that loses an empty text. */
  value: number | string;
  formula: string | undefined;
}

export interface PlainCells {
  cells: PlainCell[];
  /**
   * For each look with numbers, and with anything else: where the first such cell is, which the library reads; and its
   * number, as the library tells days only to the thousandth of a second.
   */
  examples: Map<number, { row: number; column: number; number?: number }>;
  /** The sheet's part without these cells. */
  rest: string;
}

/** Cells of one look may be days or not, which only numbers tell. */
export const lookKey = (look: number, kind: number): number => look * 2 + (kind === cellKind.number ? 1 : 0);

const cell =
  /<c r="([A-Z]{1,3})([1-9]\d{0,6})"(?: s="(\d+)")?(?: t="(s|str|n|b)")?(?: s="(\d+)")?\s*(?:\/>|>(?:<f(?: t="(shared)"(?: ref="([^"]*)")? si="(\d+)")?(?:\/>|>([^<]*)<\/f>))?(?:<v>([^<]*)<\/v>|<v\/>)?<\/c>)/y;
const place = /<c r="([A-Z]{1,3})([1-9]\d{0,6})"/y;

const longestText = 32_767;

/** In the grid only a formula can have one. */
const emptyText = { kind: cellKind.nothing, value: "" };

/**
 * The cells of a sheet that hold nothing but a number, a text, a yes or no, or a formula with such a result, written as
 * spreadsheet programs write them. In a large file these are nearly all, and the library, which takes any XML, spends
 * most of the opening on them. It gets the rest: whatever else a cell may be, the first cell of each look, and the sheet
 * around the cells. Null where a sheet is written in any other way. Throws where there are more than `most`.
 */
export function plainCells(xml: string, texts: PlainTexts, most = Infinity): PlainCells | null {
  const start = xml.indexOf("<sheetData>");
  const end = xml.lastIndexOf("</sheetData>");
  if (start < 0 || end < 0 || xml.includes("<!")) return null;
  const cells: PlainCell[] = [];
  const examples: PlainCells["examples"] = new Map();
  const shared = new Map<string, SharedFormula>();
  const columns = new Map<string, number>();
  const columnOf = (letters: string) => {
    let column = columns.get(letters);
    if (column === undefined) columns.set(letters, (column = columnIndex(letters)));
    return column;
  };
  const pieces: string[] = [];
  let taken = 0;
  let lastRow = -1;
  let lastColumn = -1;
  let at = xml.indexOf("<c", start);
  while (at >= 0 && at < end) {
    if (!beginsCell(xml.charCodeAt(at + 2))) {
      at = xml.indexOf("<c", at + 2);
      continue;
    }
    cell.lastIndex = place.lastIndex = at;
    const found = cell.exec(xml);
    const [, letters, digits] = found ?? place.exec(xml) ?? [];
    // Without a place it stands behind the one before it, so that none may go.
    if (letters === undefined) return null;
    const row = Number(digits) - 1;
    const column = columnOf(letters);
    // Out of order one cell may stand in another's place.
    if (row < lastRow || (row === lastRow && column <= lastColumn)) return null;
    lastRow = row;
    lastColumn = column;
    if (!found) forgetBlockAt(at);
    const plain = found && row < maxRows && column < maxColumns ? plainCell(found, row, column) : null;
    let next = at + 3;
    if (plain) {
      const key = lookKey(plain.look, plain.kind);
      next = cell.lastIndex;
      if (!examples.has(key)) {
        const number = plain.kind === cellKind.number ? { number: Number(plain.value) } : {};
        examples.set(key, { row, column, ...number });
      } else {
        if (cells.push(plain) > most) throw tooManyCells(null);
        if (taken < at) pieces.push(xml.slice(taken, at));
        taken = next;
      }
    }
    at = xml.indexOf("<c", next);
  }
  pieces.push(xml.slice(taken));
  return { cells, examples, rest: pieces.join("") };

  /** A cell that is left to the library may begin a block anew under a number that another had. */
  function forgetBlockAt(from: number): void {
    const formula = xml.slice(from, xml.indexOf("</c>", from));
    const [, index] = /<f\s[^>]*\bsi="(\d+)"/.exec(formula) ?? [];
    if (index !== undefined) shared.delete(index);
  }

  function plainCell(found: RegExpExecArray, row: number, column: number): PlainCell | null {
    const [, , , lookBefore, type, lookAfter, isShared, range, index, stored, value = ""] = found;
    const look = Number(lookBefore ?? lookAfter ?? -1);
    let formula: string | undefined;
    if (isShared && stored) {
      // The first of a block stays with the library, in case others of the block do.
      const plain = unescaped(stored);
      if (plain && isPlainFormula(plain)) shared.set(index!, new SharedFormula(plain, row, column));
      else shared.delete(index!);
      return null;
    }
    if (isShared) {
      const block = range === undefined ? shared.get(index!) : undefined;
      if (!block) return null;
      formula = `=${block.at(row, column)}`;
      if (block.mayPickOne) formula = withOneCellOfRanges(formula);
    } else if (stored !== undefined) {
      const plain = unescaped(stored);
      if (!plain || !isPlainFormula(plain)) return null;
      formula = withOneCellOfRanges(`=${plain}`);
    }
    if (formula !== undefined && !isWithinLimits(formula)) return null;
    const is = content(type, value, formula !== undefined);
    return is && { row, column, look, formula, ...is };
  }

  function content(
    type: string | undefined,
    value: string,
    hasFormula: boolean,
  ): Pick<PlainCell, "kind" | "value"> | null {
    if (type === "s") {
      const text = /^\d+$/.test(value) ? texts[Number(value)] : undefined;
      if (text == null || hasFormula || text.length > longestText) return null;
      return text === "" ? emptyText : { kind: cellKind.text, value: Number(value) };
    }
    if (type === "str") {
      const text = unescaped(value);
      if (text === null || text.length > longestText) return null;
      if (text === "" && !hasFormula) return emptyText;
      return { kind: cellKind.text, value: text };
    }
    if (type === "b") {
      if (value !== "0" && value !== "1") return null;
      return { kind: value === "1" ? cellKind.yes : cellKind.no, value: 0 };
    }
    if (value === "") return { kind: cellKind.nothing, value: 0 };
    const number = Number(value);
    return Number.isNaN(number) ? null : { kind: cellKind.number, value: number };
  }
}

/** What points out of the workbook, into a table or to a younger function is spelled anew, elsewhere. */
const isPlainFormula = (stored: string) => !/[[|]|_xl|^=/i.test(stored);

/** After "<c" a letter would begin another name. */
const beginsCell = (code: number) => code <= 32 || code === 47 || code === 62;
