/* global Excel */
import type { Text } from "../../catalogue/schema";
import { columnLetters } from "../../sheets/a1";
import { DEFINITION } from "../../sheets/firstForm/asWritten";
import type { IndicatorColumn } from "../../sheets/indicators/indicatorColumns";
import type { IndicatorTableInWorkbook } from "../indicatorTables";
import type { Change } from "../undoing";
import { type LinesToInsert, UNNAMED } from "./insertedLines";

/** Neighbouring columns of a table that go to blank ones further right, and are taken out where they stood. */
interface Move {
  from: number;
  to: number;
  count: number;
}

/** Columns of a table that change places. */
export interface ColumnMoves {
  sheet: { id: string; name: string };
  /** Row of the headings, and the first column of the table. */
  heading: { row: number; column: number };
  /** The headings before, those of the blank columns too, and how wide each column is. */
  before: readonly string[];
  widths: readonly number[];
  moves: readonly Move[];
}

/** Headings of blank columns that wait for what is to come there. */
const waiting = (heading: string) => `→${heading}`;
const isWaiting = (heading: string) => heading.startsWith(waiting(""));

const BLOCK: readonly IndicatorColumn[] = ["operator", "target", "upper", "year"];
const BEHIND: readonly IndicatorColumn[] = ["current", "planned", "verdict"];

/**
 * The requirement and its target stood before the values in 0.1, and the definition among what is printed. Where a
 * person has ordered the columns otherwise, theirs is the order.
 */
export function withRoomToMove({ columns }: IndicatorTableInWorkbook, lines: LinesToInsert): LinesToInsert {
  const { before } = lines;
  const rooms = new Map<number, string[]>();
  const { operator, current, verdict, judged } = columns as Record<IndicatorColumn, number>;
  const known = Object.values(columns).filter((at) => at >= operator && at < current);
  const inOrder = [...BLOCK, ...BEHIND].map((key) => columns[key]).filter((at) => at !== undefined);
  const isAsWritten = inOrder.every((at, index) => index === 0 || at > inOrder[index - 1]!);
  if (isAsWritten && known.length === BLOCK.filter((key) => columns[key] !== undefined).length)
    rooms.set(verdict, before.slice(operator, current).map(waiting));
  const definition = before.findIndex((text) => DEFINITION.includes(text));
  if (definition > 0 && judged !== undefined && definition < judged)
    rooms.set(judged, [waiting(before[definition]!)]);
  const places = new Set([...rooms.keys(), ...lines.inserts.map(({ at }) => at)]);
  return {
    ...lines,
    inserts: [...places]
      .sort((a, b) => a - b)
      .map((at) => ({
        at,
        texts: [...(rooms.get(at) ?? []), ...(lines.inserts.find((each) => each.at === at)?.texts ?? [])],
      })),
  };
}

/** What goes where, once lines and room have come in; `widths` are those of the columns before. */
export function columnMoves(lines: LinesToInsert, widths: readonly number[]): ColumnMoves | null {
  const headings: string[] = [];
  const wide: number[] = [];
  for (let at = 0; at <= lines.before.length; at += 1) {
    for (const text of lines.inserts.find((each) => each.at === at)?.texts ?? []) {
      headings.push(text);
      wide.push(widths[Math.max(0, at - 1)]!);
    }
    if (at < lines.before.length) {
      headings.push(lines.before[at]!);
      wide.push(widths[at]!);
    }
  }
  let now: readonly (string | null)[] = headings;
  const moves: Move[] = [];
  for (let to = 0; to < now.length; to += 1) {
    const from = now.findIndex((text) => text !== null && now[to] === waiting(text));
    if (from < 0) continue;
    let count = 1;
    while (now[from + count] != null && now[to + count] === waiting(now[from + count]!)) count += 1;
    moves.push({ from, to, count });
    now = taken(moved(now, moves.at(-1)!), moves.at(-1)!);
    to = -1;
  }
  if (moves.length === 0) return null;
  const heading = { row: lines.across, column: lines.first };
  return { sheet: lines.sheet, heading, before: headings, widths: wide, moves };
}

/** Queues the moves. What names the cells follows them, and so do formats, comments and rules. */
export function moveColumns(sheet: Excel.Worksheet, all: ColumnMoves): void {
  for (const move of all.moves) {
    const from = wholeColumns(sheet, all, move.from, move.count);
    from.moveTo(wholeColumns(sheet, all, move.to, move.count));
    from.delete("Left");
  }
}

/** Takes out the blank columns again where nothing could be moved onto them. */
export function takeOutRoom(sheet: Excel.Worksheet, all: ColumnMoves): void {
  for (const at of roomOf(all).reverse()) wholeColumns(sheet, all, at, 1).delete("Left");
}

/** A change of columns that may be called off, after which there is nothing to take back. */
export interface MovedColumns extends Change {
  callOff(): void;
}

/** Puts columns back where they stood, whichever of the moves have been made. */
export function movedColumns(all: ColumnMoves): MovedColumns {
  let isOff = false;
  const told: Text = {
    zh: `${all.sheet.name}：列的次序`,
    en: `the order of columns of ${all.sheet.name}`,
  };
  return {
    callOff() {
      isOff = true;
    },
    get mayBeLeft() {
      return isOff ? [] : [told];
    },
    async takeBack(context) {
      if (isOff) return [];
      const sheet = context.workbook.worksheets.getItemOrNullObject(all.sheet.id).load("id");
      await context.sync();
      if (sheet.isNullObject) return [];
      const { row, column } = all.heading;
      const headings = sheet.getRangeByIndexes(row, column, 1, all.before.length).load("values");
      await context.sync();
      const steps = stepsOf(all);
      const made = steps.findIndex((step) => isLike(step.headings, headings.values[0]!.map(String)));
      if (made < 0) return [told];
      if (made === 0) return [];
      for (const { move, what } of steps.slice(1, made + 1).reverse()) {
        const { from, to, count } = move!;
        const place = wholeColumns(sheet, all, from, count);
        if (what === "taken") place.insert("Right");
        else wholeColumns(sheet, all, to, count).moveTo(place);
      }
      // What was moved away took the headings of the blank columns with it.
      for (const at of roomOf(all)) sheet.getCell(row, column + at).values = [[all.before[at]]];
      all.widths.forEach((width, index) => {
        sheet.getRangeByIndexes(row, column + index, 1, 1).format.columnWidth = width;
      });
      await context.sync();
      return [];
    },
  };
}

/** Places of the blank columns before any move. */
const roomOf = ({ before }: ColumnMoves): number[] =>
  before.flatMap((text, at) => (isWaiting(text) ? [at] : []));

type Headings = readonly (string | null)[];

/** How the headings read before and after each step; null for a blank column, which Excel names by itself. */
function stepsOf({ before, moves }: ColumnMoves) {
  const steps: { headings: Headings; move: Move | null; what: "moved" | "taken" | null }[] = [
    { headings: before, move: null, what: null },
  ];
  for (const move of moves) {
    const without = moved(steps.at(-1)!.headings, move);
    steps.push({ headings: without, move, what: "moved" });
    steps.push({ headings: taken(without, move), move, what: "taken" });
  }
  return steps;
}

const moved = (headings: Headings, { from, to, count }: Move): Headings =>
  headings.map((text, at) => {
    if (at >= to && at < to + count) return headings[at - to + from]!;
    return at >= from && at < from + count ? null : text;
  });

const taken = (headings: Headings, { from, count }: Move): Headings => [
  ...headings.slice(0, from),
  ...headings.slice(from + count),
];

function isLike(wanted: Headings, now: readonly string[]): boolean {
  return wanted.every((text, at) => {
    const mayBeUnnamed = text === null || isWaiting(text);
    return text === now[at] || (mayBeUnnamed && UNNAMED.test(now[at]!));
  });
}

/** Whole ones: only what is named in full follows when it is moved, and formulas name a column far below its last row. */
function wholeColumns(sheet: Excel.Worksheet, { heading }: ColumnMoves, at: number, count: number) {
  const name = (index: number) => columnLetters(heading.column + index);
  return sheet.getRange(`${name(at)}:${name(at + count - 1)}`);
}
