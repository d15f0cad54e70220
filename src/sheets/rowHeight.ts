/**
 * Heights for rows with wrapped text. Excel fits a row by itself only when somebody edits it, and other
 * programs each in their own way, so the height is worked out here and written down.
 */

const LINE = 1.35;
const PADDING = 6;
/** Heights go by steps, so that neighbours can share one. */
const STEP = 4;

/** Width of a text in points: a Chinese character is as wide as the font is high, a Latin one about half. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0)! > 0x2e7f ? 1 : 0.55) * fontSize;
  return width;
}

function lines(text: string, columnWidth: number, fontSize: number): number {
  const room = Math.max(columnWidth - 6, fontSize);
  return text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((textWidth(line, fontSize) * 1.1) / room)), 0);
}

export function rowHeight(texts: { text: string; width: number; size?: number }[], minimum = 20): number {
  const heights = texts.map(
    ({ text, width, size = 10.5 }) => lines(text, width, size) * size * LINE + PADDING,
  );
  return Math.min(400, Math.max(minimum, Math.ceil(Math.max(...heights) / STEP) * STEP));
}
