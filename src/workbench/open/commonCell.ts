import { maxColumns, maxRows } from "../grid/address";
import { cellKind } from "../packedSnapshot";
import { type PlainTexts, longestText } from "./plainTexts";

/**
 * Reads the commonest of plain cells sign by sign: nothing, a number or a shared text, and a formula with a number as its
 * result. A pattern, which makes a text of every part of a cell, takes three times as long, and a large file is such
 * cells nearly alone. Whatever it doesn't know it leaves to the pattern.
 */
export class CommonCell {
  row = 0;
  column = 0;
  look = -1;
  kind: number = cellKind.nothing;
  value = 0;
  /** As it is stored; "" where there is none. */
  formula = "";
  /** The number of the block whose formula it shares; "" where there is none. */
  block = "";
  /** Where the cell ends. */
  end = 0;

  constructor(
    private readonly xml: string,
    private readonly texts: PlainTexts,
  ) {}

  /** Whether there is such a cell at "<c". */
  read(from: number): boolean {
    const { xml } = this;
    let at = this.readPlace(from);
    if (at < 0) return false;
    this.look = -1;
    this.formula = this.block = "";
    let type = 0;
    for (;;) {
      const code = xml.charCodeAt(at);
      if (code === GREATER) break;
      if (code === SLASH) {
        if (type !== 0 || xml.charCodeAt(at + 1) !== GREATER) return false;
        return this.hold(cellKind.nothing, 0, at + 2);
      }
      if (code !== BLANK || xml.charCodeAt(at + 2) !== EQUALS || xml.charCodeAt(at + 3) !== QUOTE)
        return false;
      const name = xml.charCodeAt(at + 1);
      at += 4;
      if (name === LETTER_S && this.look < 0) {
        const start = at;
        let look = 0;
        for (let digit = digitAt(xml, at); digit >= 0; digit = digitAt(xml, ++at)) look = look * 10 + digit;
        if (at === start || at - start > MOST_DIGITS) return false;
        this.look = look;
      } else if (name === LETTER_T && type === 0) {
        type = xml.charCodeAt(at++);
        if (type !== LETTER_S && type !== LETTER_N) return false;
      } else return false;
      if (xml.charCodeAt(at++) !== QUOTE) return false;
    }
    at = this.readFormula(at + 1);
    if (at < 0 || xml.charCodeAt(at) !== LESS || !xml.startsWith("v>", at + 1)) return false;
    return type === LETTER_S ? this.readShared(at + 3) : this.readNumber(at + 3);
  }

  /** Behind the quote after the cell's place; -1 where there is none that a sheet has. */
  private readPlace(from: number): number {
    const { xml } = this;
    if (!xml.startsWith('<c r="', from)) return -1;
    let at = from + 6;
    let column = 0;
    let code = xml.charCodeAt(at);
    for (; code >= LETTER_A && code <= LETTER_Z; code = xml.charCodeAt(++at))
      column = column * 26 + code - 64;
    const start = at;
    if (start === from + 6 || start > from + 9 || digitAt(xml, at) === 0) return -1;
    let row = 0;
    for (let digit = digitAt(xml, at); digit >= 0; digit = digitAt(xml, ++at)) row = row * 10 + digit;
    if (at === start || at - start > 7 || xml.charCodeAt(at) !== QUOTE) return -1;
    if (row > maxRows || column > maxColumns) return -1;
    this.row = row - 1;
    this.column = column - 1;
    return at + 1;
  }

  /** Behind the cell's formula, if it has one; -1 where it is of a rarer kind. */
  private readFormula(at: number): number {
    const { xml } = this;
    if (xml.charCodeAt(at + 1) !== LETTER_F) return at;
    if (xml.charCodeAt(at + 2) === GREATER) {
      const end = xml.indexOf("<", at + 3);
      if (end === at + 3 || !xml.startsWith("</f>", end)) return -1;
      this.formula = xml.slice(at + 3, end);
      return end + 4;
    }
    if (!xml.startsWith('<f t="shared" si="', at)) return -1;
    const start = at + 18;
    let end = start;
    while (digitAt(xml, end) >= 0) end++;
    if (end === start || !xml.startsWith('"/>', end)) return -1;
    this.block = xml.slice(start, end);
    return end + 3;
  }

  private readShared(start: number): boolean {
    const { xml } = this;
    let at = start;
    let index = 0;
    for (let digit = digitAt(xml, at); digit >= 0; digit = digitAt(xml, ++at)) index = index * 10 + digit;
    if (at === start || at - start > MOST_DIGITS || !xml.startsWith(END, at)) return false;
    const text = this.texts[index];
    if (!text || text.length > longestText || this.formula || this.block) return false;
    return this.hold(cellKind.text, index, at + END.length);
  }

  private readNumber(start: number): boolean {
    const { xml } = this;
    const isNegative = xml.charCodeAt(start) === MINUS;
    let at = isNegative ? start + 1 : start;
    let whole = 0;
    let digits = 0;
    let point = -1;
    for (; ; at++) {
      const digit = digitAt(xml, at);
      if (digit >= 0) {
        whole = whole * 10 + digit;
        digits++;
      } else if (point < 0 && xml.charCodeAt(at) === POINT) point = at;
      else break;
    }
    if (digits > 0 && digits <= EXACT_DIGITS && xml.startsWith(END, at)) {
      const size = point < 0 ? whole : whole / powers[at - point - 1]!;
      return this.hold(cellKind.number, isNegative ? -size : size, at + END.length);
    }
    const end = xml.indexOf("<", start);
    const number = Number(xml.slice(start, end));
    if (end === start || Number.isNaN(number) || !xml.startsWith(END, end)) return false;
    return this.hold(cellKind.number, number, end + END.length);
  }

  private hold(kind: number, value: number, end: number): true {
    this.kind = kind;
    this.value = value;
    this.end = end;
    return true;
  }
}

const END = "</v></c>";
const MOST_DIGITS = 9;

/** As many digits are a whole number exactly, and so is the power of ten: what is divided is rounded once, as in Number(). */
const EXACT_DIGITS = 15;
const powers = Array.from({ length: EXACT_DIGITS + 1 }, (_, zeros) => 10 ** zeros);

const [BLANK, QUOTE, MINUS, POINT, SLASH, LESS, EQUALS, GREATER] = [32, 34, 45, 46, 47, 60, 61, 62];
const [LETTER_A, LETTER_Z, LETTER_F, LETTER_N, LETTER_S, LETTER_T] = [65, 90, 102, 110, 115, 116];

/** The digit that stands there; less than 0, or not a number, where there is none. */
function digitAt(xml: string, at: number): number {
  const digit = xml.charCodeAt(at) - 48;
  return digit <= 9 ? digit : -1;
}
