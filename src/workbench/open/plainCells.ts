import { columnIndex, maxColumns, maxRows } from "../grid/address";
import { isWithinLimits } from "../grid/formulaLimits";
import { cellKind } from "../packedSnapshot";
import { CommonCell } from "./commonCell";
import { withOneCellOfRanges } from "./oneCellOfRange";
import { PlainCellList } from "./plainCellList";
import { type PlainTexts, longestText, unescaped } from "./plainTexts";
import { SharedFormula } from "./sharedFormula";
import { tooManyCells } from "./tooManyCells";

export interface PlainCells {
  cells: PlainCellList;
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

/** What a cell that holds nothing has for a value where the file gives it an empty text, which here only a formula can have. */
export const emptyText = 1;

/** Room for so many cells is taken at once: most take some thirty signs. */
const signsOfCell = 30;

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
  const cells = new PlainCellList(Math.ceil((end - start) / signsOfCell));
  const examples: PlainCells["examples"] = new Map();
  const shared = new Map<string, SharedFormula>();
  const common = new CommonCell(xml, texts);
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
    let row: number;
    let column: number;
    let next = at + 3;
    let plain: Plain | null = null;
    if (common.read(at)) {
      ({ row, column } = common);
      const formula = formulaOf(common.formula, common.block, row, column);
      if (formula !== null) {
        plain = { look: common.look, kind: common.kind, value: common.value, formula };
        next = common.end;
      }
    } else {
      cell.lastIndex = place.lastIndex = at;
      const found = cell.exec(xml);
      const [, letters, digits] = found ?? place.exec(xml) ?? [];
      // Without a place it stands behind the one before it, so that none may go.
      if (letters === undefined) return null;
      row = Number(digits) - 1;
      column = columnOf(letters);
      if (!found) forgetBlockAt(at);
      else if (row < maxRows && column < maxColumns) {
        plain = plainCell(found, row, column);
        if (plain) next = cell.lastIndex;
      }
    }
    // Out of order one cell may stand in another's place.
    if (row < lastRow || (row === lastRow && column <= lastColumn)) return null;
    lastRow = row;
    lastColumn = column;
    if (plain) {
      const key = lookKey(plain.look, plain.kind);
      if (!examples.has(key)) {
        const number = plain.kind === cellKind.number ? { number: plain.value } : {};
        examples.set(key, { row, column, ...number });
      } else {
        if (cells.length === most) throw tooManyCells(null);
        cells.add(row, column, plain.look, plain.kind, plain.value, plain.formula);
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

  function plainCell(found: RegExpExecArray, row: number, column: number): Plain | null {
    const [, , , lookBefore, type, lookAfter, isShared, range, index, stored = "", value = ""] = found;
    const look = Number(lookBefore ?? lookAfter ?? -1);
    if (isShared && stored) {
      // The first of a block stays with the library, in case others of the block do.
      const plain = unescaped(stored);
      if (plain && isPlainFormula(plain)) shared.set(index!, new SharedFormula(plain, row, column));
      else shared.delete(index!);
      return null;
    }
    if (isShared && range !== undefined) return null;
    if (!isShared && found[9] === "") return null;
    const formula = formulaOf(stored, isShared ? index! : "", row, column);
    if (formula === null) return null;
    const is = content(type, value, formula !== undefined);
    return is && { look, formula, ...is };
  }

  /** Undefined where there is none; null where it is left to the library. */
  function formulaOf(stored: string, block: string, row: number, column: number): string | undefined | null {
    if (block === "" && stored === "") return undefined;
    let formula: string;
    if (block !== "") {
      const first = shared.get(block);
      if (!first) return null;
      formula = `=${first.at(row, column)}`;
      if (first.mayPickOne) formula = withOneCellOfRanges(formula);
    } else {
      const plain = unescaped(stored);
      if (!plain || !isPlainFormula(plain)) return null;
      formula = withOneCellOfRanges(`=${plain}`);
    }
    return isWithinLimits(formula) ? formula : null;
  }

  function content(
    type: string | undefined,
    value: string,
    hasFormula: boolean,
  ): Pick<Plain, "kind" | "value"> | null {
    if (type === "s") {
      const text = /^\d+$/.test(value) ? texts[Number(value)] : undefined;
      if (text == null || hasFormula || text.length > longestText) return null;
      if (text === "") return { kind: cellKind.nothing, value: emptyText };
      return { kind: cellKind.text, value: Number(value) };
    }
    if (type === "str") {
      const text = unescaped(value);
      if (text === null || text.length > longestText) return null;
      if (text === "" && !hasFormula) return { kind: cellKind.nothing, value: emptyText };
      return { kind: cellKind.text, value: cells.own(text) };
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

type Plain = { look: number; kind: number; value: number; formula: string | undefined };

/** What points out of the workbook, into a table or to a younger function is spelled anew, elsewhere. */
const isPlainFormula = (stored: string) => !/[[|]|_xl|^=/i.test(stored);

/** After "<c" a letter would begin another name. */
const beginsCell = (code: number) => code <= 32 || code === 47 || code === 62;
