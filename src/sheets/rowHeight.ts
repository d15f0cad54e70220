import type { Cell } from "./description";
import { BASE, LOOKS, type Look, type LookStyle } from "./look";

/**
 * Heights for rows with wrapped text. Excel fits a row by itself only when somebody edits it, and other
 * programs each in their own way, so the height is worked out here and written down.
 */

/** Of the font's height: lines of Chinese stand further apart than those of Latin letters alone, furthest in 思源 and its like. */
const [LINE, LATIN_LINE] = [1.42, 1.2];
const CHINESE = /[\u2e80-\uffff]/;
const PADDING = 6;
/** Heights go by steps, so that neighbours can share one. */
const STEP = 4;

/** As parts of the font's height, in the sans-serif that English is set in. */
const LETTER_WIDTHS: readonly [letters: RegExp, width: number][] = [
  [CHINESE, 1],
  [/[ijl'’|]/, 0.23],
  [/[fItr .,:;!/()[\]-]/, 0.31],
  [/[mMW%@—…]/, 0.86],
  [/[A-Zw&]/, 0.71],
];
const OTHER_WIDTH = 0.55;

/** Width of a text in points: a Chinese character is as wide as the font is high, a Latin one about half. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text)
    width += LETTER_WIDTHS.find(([letters]) => letters.test(character))?.[1] ?? OTHER_WIDTH;
  return width * fontSize;
}

/** Programs and fonts differ by a little; a line too many is better than one that is cut off. */
const ALLOWANCE = 1.08;
const BOLD = 1.06;

/** Words stay whole; Chinese breaks after any character. */
export function lineCount(text: string, columnWidth: number, size: number): number {
  const room = Math.max(columnWidth - 6, size);
  return text.split("\n").reduce((sum, paragraph) => {
    let count = 1;
    let used = 0;
    for (const word of paragraph.match(/[\u2e80-\uffff]|[^\u2e80-\uffff\s]+\s*|\s+/g) ?? []) {
      const wide = textWidth(word.trimEnd(), size) * ALLOWANCE;
      if (used > 0 && used + wide > room) {
        count += 1;
        used = 0;
      }
      // A word wider than the column is broken where it meets the edge.
      count += Math.max(0, Math.ceil(wide / room) - 1);
      used += textWidth(word, size) * ALLOWANCE;
    }
    return sum + count;
  }, 0);
}

interface WrappedText {
  text: string;
  width: number;
  size?: number;
  bold?: boolean;
}

export function rowHeight(texts: WrappedText[], minimum = 20): number {
  const heights = texts.map(
    ({ text, width, size = 10.5, bold = false }) =>
      lineCount(text, bold ? width / BOLD : width, size) * size * (CHINESE.test(text) ? LINE : LATIN_LINE) +
      PADDING,
  );
  return Math.min(400, Math.max(minimum, Math.ceil(Math.max(...heights) / STEP) * STEP));
}

const LOWEST = 18;

/** The longest text that a formula can give, as far as it stands in the formula itself. */
function longestLiteral(formula: string): string {
  const texts = [...formula.matchAll(/"([^"]*)"/g)].map(([, text = ""]) => text);
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), "");
}

/** What a cell shows, or the longest that its formula may. */
export const shown = (cell: Cell) =>
  cell === null ? "" : typeof cell === "object" ? longestLiteral(cell.formula) : String(cell);

/** Heights for the rows of a table whose columns have one look each. */
export function formRowHeights(
  first: number,
  rows: readonly (readonly Cell[])[],
  columns: readonly { width: number; look: Look }[],
): { row: number; height: number }[] {
  return rows.map((cells, index) => ({
    row: first + index,
    height: rowHeight(
      cells.map((cell, column) => {
        const { width, look } = columns[column]!;
        const { size = BASE.size, bold = false, wrap = false }: LookStyle = LOOKS[look];
        return { text: wrap ? shown(cell) : "", width, size, bold };
      }),
      LOWEST,
    ),
  }));
}
