import * as catalogue from "../../src/catalogue";
import { describeAnnexes } from "../../src/sheets/annexes/annexes";
import type { SheetDescription } from "../../src/sheets/description";
import { BASE, LOOKS, type LookStyle } from "../../src/sheets/look";
import { describePlan } from "./describePlan";

const LANGUAGES = ["zh", "en"] as const;
const taken = { sheets: [], names: [], tables: [] };

const shared = { sourceOf: catalogue.source, version: "0.0.0", taken };
const sheets = LANGUAGES.flatMap((language) => [
  ...catalogue.plans.flatMap((plan) =>
    describePlan(plan.id, { language }).sheets.map((sheet) => ({ what: `${language} ${plan.id}`, sheet })),
  ),
  ...describeAnnexes({
    ...shared,
    plans: catalogue.plans,
    strategies: catalogue.strategies,
    indicators: catalogue.indicators,
    language,
  }).sheets.map((sheet) => ({ what: language, sheet })),
]);

/** What Excel gives a row and a column that nobody sized. */
const DEFAULT_HEIGHT = 14;
const DEFAULT_WIDTH = 48;
/** Room that Excel keeps free on either side of a text. */
const MARGIN = 2;

interface LaidOut {
  text: string;
  style: LookStyle & { size: number };
  width: number;
  height: number;
  /** Nothing to the right that would cut a text off. */
  free: boolean;
  place: string;
}

function laidOut({ what, sheet }: { what: string; sheet: SheetDescription }): LaidOut[] {
  const heights = new Map(sheet.rowHeights.map(({ row, height }) => [row, height]));
  const styles = new Map<string, LookStyle>();
  for (const { area, look } of sheet.looks)
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1)
        styles.set(`${row},${column}`, { ...styles.get(`${row},${column}`), ...LOOKS[look] });
  const joined = (row: number, column: number) =>
    sheet.merges?.find((area) => area.row === row && area.column === column)?.columns ?? 1;
  const widthAt = (row: number, column: number) =>
    Array.from(
      { length: joined(row, column) },
      (_, index) => sheet.columnWidths[column + index] ?? DEFAULT_WIDTH,
    ).reduce((sum, width) => sum + width, 0);
  return sheet.cells.flatMap((cells, row) =>
    cells.flatMap((text, column) =>
      typeof text !== "string" || text === ""
        ? []
        : {
            text,
            style: { ...BASE, ...styles.get(`${row},${column}`) } as LaidOut["style"],
            width: widthAt(row, column),
            height: heights.get(row) ?? DEFAULT_HEIGHT,
            free: cells.slice(column + 1).every((cell) => cell === null || cell === ""),
            place: `${what} ${sheet.name} r${row + 1}c${column + 1}: ${text.slice(0, 30)}`,
          },
    ),
  );
}

/** Advance widths of Arial from the space to the tilde, in thousandths of the font's height: English is set in it. */
const ARIAL = [
  [278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278],
  [556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015],
  [667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722],
  [667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333],
  [556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556],
  [500, 722, 500, 500, 500, 334, 260, 334, 584],
].flat();
const OTHER = 556;
/** Of the font's height: lines of Arial stand closer than those of 宋体. */
const LINES = { zh: 1.25, en: 1.17 };

function languageOf({ place }: Pick<LaidOut, "place">): "zh" | "en" {
  return place.startsWith("zh") ? "zh" : "en";
}

function widthOf(text: string, cell: Pick<LaidOut, "place" | "style">): number {
  const { size, bold } = cell.style;
  const latin =
    languageOf(cell) === "zh"
      ? () => 0.5
      : (character: string) => (ARIAL[character.charCodeAt(0) - 32] ?? OTHER) / 1000;
  const em = [...text].reduce(
    (sum, character) => sum + (/[\u2e80-\uffff]/.test(character) ? 1 : latin(character)),
    0,
  );
  return em * size * (bold ? 1.07 : 1);
}

/** Lines of a wrapped text: words stay whole, Chinese breaks after any character. */
function linesOf(cell: LaidOut): number {
  const { text, width } = cell;
  const room = width - 2 * MARGIN;
  return text.split("\n").reduce((sum, paragraph) => {
    let lines = 1;
    let used = 0;
    for (const word of paragraph.match(/[\u2e80-\uffff]|[^\u2e80-\uffff\s]+\s*|\s+/g) ?? []) {
      const wide = widthOf(word.trimEnd(), cell);
      if (used > 0 && used + wide > room) {
        lines += 1;
        used = 0;
      }
      // A word wider than the column is broken where it meets the edge.
      lines += Math.max(0, Math.ceil(wide / room) - 1);
      used += widthOf(word, cell);
    }
    return sum + lines;
  }, 0);
}

const cells = sheets.flatMap(laidOut);

test("every row is high enough for the texts that wrap in it", () => {
  const wrapped = cells.filter(({ style }) => style.wrap);
  const cut = wrapped.filter(
    (cell) => linesOf(cell) * cell.style.size * LINES[languageOf(cell)] > cell.height,
  );
  expect(wrapped.length).toBeGreaterThan(5000);
  expect(cut.map(({ place }) => place)).toEqual([]);
});

test("a text that doesn't wrap has room in its column, or nothing to its right", () => {
  const cut = cells.filter(
    (cell) => !cell.style.wrap && !cell.free && widthOf(cell.text, cell) > cell.width - 2 * MARGIN,
  );
  expect(cut.map(({ place }) => place)).toEqual([]);
});

test("a heading's words are not broken in two", () => {
  const broken = cells
    .filter(({ style }) => style.fill === LOOKS.heading.fill)
    .filter((cell) =>
      cell.text
        .split(/\s+/)
        .some((word) => !/\p{Script=Han}/u.test(word) && widthOf(word, cell) > cell.width),
    );
  expect(broken.map(({ place }) => place)).toEqual([]);
});

test("a text that runs on to the right stays within what is printed on its page", () => {
  const long = sheets.flatMap(({ what, sheet }) => {
    const { across, printArea } = sheet.page;
    const { column, columns } = across ? { column: 0, columns: across.before } : printArea;
    const widths = Array.from({ length: columns }, (_, i) => sheet.columnWidths[column + i] ?? DEFAULT_WIDTH);
    return laidOut({ what, sheet })
      .filter(({ style, free }) => !style.wrap && free)
      .filter((cell) => {
        const from = Number(/c(\d+):/.exec(cell.place)![1]) - 1;
        const room = widths.slice(from).reduce((sum, width) => sum + width, 0);
        return from < columns && widthOf(cell.text, cell) > room;
      })
      .map(({ place }) => place);
  });
  expect(long).toEqual([]);
});

test("every printed sheet fits the width of its page, and a table's headings are repeated on each page", () => {
  const wrong = sheets.filter(
    ({ sheet: { table, page, freeze } }) =>
      table !== null &&
      (page.titleRows !== `$${table.area.row + 1}:$${table.area.row + 1}` ||
        freeze.rows !== table.area.row + 1 ||
        page.orientation !== "landscape"),
  );
  expect(wrong.map(({ what, sheet }) => `${what} ${sheet.name}`)).toEqual([]);
});
