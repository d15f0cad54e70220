/* global Excel */
import type { Text } from "../../catalogue/schema";
import { columnLetters } from "../../sheets/a1";
import type { Change } from "../undoing";
import { askRowBelow, forgetRowBelow, nameBelowCalled, nameRowBelow } from "./lineBelow";

/** Whole rows or columns that come in among lines with known texts. */
export interface LinesToInsert {
  sheet: { id: string; name: string };
  axis: "row" | "column";
  /** Where the texts stand: the column of a cover's labels, or the row of a table's headings. */
  across: number;
  /** Row or column of the first text. */
  first: number;
  /** The texts before, line by line. */
  before: readonly string[];
  /** Before which of them, counted from 0, and with what texts; in order. */
  inserts: readonly { at: number; texts: readonly string[] }[];
  /** For rows of a table: headings of columns that Excel fills with the table's formula by itself. */
  filledIn?: readonly string[];
  /** For rows, some of which come in behind the last: the name that stands below them meanwhile (`lineBelow`). */
  below?: string | null;
}

/**
 * Puts the lines in, those of one place together, and names each at once: by its name it is known again. The last come
 * first, so that places hold.
 */
export function insertLines(sheet: Excel.Worksheet, lines: LinesToInsert): void {
  const isRow = lines.axis === "row";
  if (lines.below) nameRowBelow(sheet, lines.below, lines.first + lines.before.length, lines.across);
  for (const { at, texts } of [...lines.inserts].reverse()) {
    const first = lines.first + at;
    wholeLines(sheet, lines.axis, first, texts.length).insert(isRow ? "Down" : "Right");
    textCells(sheet, lines, first, texts.length).values = isRow ? texts.map((text) => [text]) : [[...texts]];
  }
  if (lines.below) forgetRowBelow(sheet, lines.below);
}

/** Where a line is once all have come in. */
export function placeAfter({ first, inserts }: LinesToInsert, line: number): number {
  const come = inserts.filter(({ at }) => first + at <= line).flatMap(({ texts }) => texts);
  return line + come.length;
}

/** Takes out again what came in and holds nothing but its name; a line with anything of a person's stays and is told. */
export function insertedLines(all: readonly LinesToInsert[]): Change {
  const tell = (lines: LinesToInsert, texts: readonly string[]) =>
    texts.map((text): Text => {
      const [row, column] = [`${lines.sheet.name}：“${text}”行`, `${lines.sheet.name}：“${text}”列`];
      return {
        zh: lines.axis === "row" ? row : column,
        en: `${lines.axis} “${text}” of ${lines.sheet.name}`,
      };
    });
  return {
    mayBeLeft: all.flatMap((lines) => [
      ...tell(
        lines,
        lines.inserts.flatMap(({ texts }) => texts),
      ),
      ...(lines.below ? [nameBelowCalled(lines.below)] : []),
    ]),
    async takeBack(context) {
      const sheets = all.map((lines) => ({
        lines,
        sheet: context.workbook.worksheets.getItemOrNullObject(lines.sheet.id).load("id"),
      }));
      await context.sync();
      const here = sheets.filter(({ sheet }) => !sheet.isNullObject);
      const read = here.map((each) => ({
        ...each,
        texts: textsOf(each.sheet, each.lines).load("values"),
        below: each.lines.below ? askRowBelow(each.sheet, each.lines.below) : null,
        used: each.sheet.getUsedRangeOrNullObject(true).load("formulas,rowIndex,columnIndex"),
      }));
      await context.sync();
      const left: Text[] = [];
      let isChanged = false;
      for (const { lines, sheet, texts, used, below } of read) {
        const known = oursAmong(lines, texts.values.flat().map(String));
        const ours = below?.range.isNullObject === false ? upTo(lines, known, below.range.rowIndex) : known;
        const isBlank = (index: number) => isBlankBesides(used, lines, lines.first + index);
        for (const index of ours.filter((each) => !isBlank(each)).reverse())
          left.push(...tell(lines, [String(texts.values.flat()[index])]));
        for (const { from, count } of runsOf(ours.filter(isBlank)).reverse()) {
          const run = wholeLines(sheet, lines.axis, lines.first + from, count);
          run.delete(lines.axis === "row" ? "Up" : "Left");
          isChanged = true;
        }
        if (below?.item.isNullObject === false) {
          below.item.delete();
          isChanged = true;
        }
      }
      if (isChanged) await context.sync();
      return left;
    },
  };
}

function wholeLines(
  sheet: Excel.Worksheet,
  axis: "row" | "column",
  first: number,
  count: number,
): Excel.Range {
  const name = (line: number) => (axis === "row" ? `${line + 1}` : columnLetters(line));
  return sheet.getRange(`${name(first)}:${name(first + count - 1)}`);
}

function textCells(
  sheet: Excel.Worksheet,
  { axis, across }: LinesToInsert,
  first: number,
  count: number,
): Excel.Range {
  return axis === "row"
    ? sheet.getRangeByIndexes(first, across, count, 1)
    : sheet.getRangeByIndexes(across, first, 1, count);
}

/** Numbers in ascending order as runs without a gap. */
function runsOf(numbers: readonly number[]): { from: number; count: number }[] {
  const runs: { from: number; count: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last.from + last.count === number) last.count += 1;
    else runs.push({ from: number, count: 1 });
  }
  return runs;
}

/** The texts as they stand, with room for all that may have come in. */
function textsOf(
  sheet: Excel.Worksheet,
  { axis, across, first, before, inserts }: LinesToInsert,
): Excel.Range {
  const length = before.length + inserts.reduce((sum, { texts }) => sum + texts.length, 0);
  return axis === "row"
    ? sheet.getRangeByIndexes(first, across, length, 1)
    : sheet.getRangeByIndexes(across, first, 1, length);
}

/** What Excel calls a column of a table that nobody has named yet. */
export const UNNAMED = /^(?:(?:列|Column)\d+)?$/;

/**
 * Lines that weren't there before: of a text that was to come in at that place, or not named yet. Behind the last of them
 * a line without a name is nobody's.
 */
function oursAmong({ before, inserts }: LinesToInsert, now: readonly string[]): number[] {
  const ours: number[] = [];
  let old = 0;
  for (const [index, text] of now.entries()) {
    const wanted = inserts.find(({ at }) => at === old)?.texts ?? [];
    const isUnnamed = old < before.length && UNNAMED.test(text) && text !== before[old];
    const isNew = wanted.includes(text) || isUnnamed;
    if (wanted.length > 0 && isNew) ours.push(index);
    else if (text === before[old]) old += 1;
  }
  return ours;
}

/** With those that nobody has named yet behind the last line that was there before: all above `row` that came in. */
function upTo({ first, before }: LinesToInsert, known: readonly number[], row: number): number[] {
  const end = row - first;
  const unnamed = Math.max(0, end - before.length - known.length);
  return [...known, ...Array.from({ length: unnamed }, (_, at) => end - unnamed + at)];
}

function isBlankBesides(
  used: Excel.Range,
  { axis, across, first, filledIn = [] }: LinesToInsert,
  line: number,
): boolean {
  if (used.isNullObject) return true;
  const headings: readonly unknown[] = used.formulas[first - 1 - used.rowIndex] ?? [];
  return used.formulas.every((cells, row) =>
    cells.every((cell: unknown, column) => {
      const [at, other] = [used.rowIndex + row, used.columnIndex + column];
      const isOnLine = axis === "row" ? at === line : other === line;
      const isName = axis === "row" ? other === across : at === across;
      const isFilledIn = filledIn.includes(String(headings[column])) && String(cell).startsWith("=");
      return !isOnLine || isName || isFilledIn || cell === "";
    }),
  );
}
