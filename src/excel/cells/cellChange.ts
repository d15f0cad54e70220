/* global Excel */
import type { Text } from "../../catalogue/schema";
import { areaAddress } from "../../sheets/a1";
import type { CellBlock } from "./cellBlock";
import { partsOf, rowsOf } from "./blockParts";
import type { SheetNames } from "../moved/movedFormula";
import { movedBlocks } from "./movedBlocks";
import { problem } from "../problems";
import type { Change } from "../undoing";
import { asInput } from "../build/writeSheet";

/** Queues a block's new contents. A format comes first: in a cell formatted as text a number would become one. */
export function enterBlock(context: Excel.RequestContext, block: CellBlock): Excel.Range {
  const range = rangeOf(context.workbook.worksheets.getItem(block.sheet.id), block);
  if (block.numberFormat) range.numberFormat = copy(block.numberFormat.after) as string[][];
  range.formulas = copy(block.after);
  return range;
}

/**
 * Queues a look at what is about to be written over, ahead of the writing and in the same request: since it was read,
 * somebody may have typed there, or a row may have come in above. Answers what asks, once the request is done, whether
 * all was as read; if not, the blocks know what really stood there, so that taking them back brings that again.
 */
export function lookFirst(context: Excel.RequestContext, blocks: readonly CellBlock[]): () => void {
  const seen = blocks.map((block) =>
    rangeOf(context.workbook.worksheets.getItem(block.sheet.id), block).load("formulas"),
  );
  return () => {
    const others = blocks.filter((block, index) => !isAsRead(block, seen[index]!.formulas));
    if (others.length === 0) return;
    for (const block of others) {
      block.before = copy(seen[blocks.indexOf(block)]!.formulas as unknown[][]);
      block.restore = undefined;
    }
    throw problem("cells-changed");
  };
}

/**
 * Cells that a step fills. What somebody else has entered there meanwhile stays theirs, and so does what moved so that
 * nobody can tell whose it is. `sheets` are the workbook's as the step found them: by their names now where it didn't ask.
 */
export function cellChange(blocks: readonly CellBlock[], sheets?: SheetNames["then"]): Change {
  return {
    mayBeLeft: tell(blocks.filter((block) => !block.isSpread || !isBlank(block.after))),
    async takeBack(context, moves) {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name");
      await context.sync();
      const now = new Map(worksheets.items.map(({ id, name }) => [id, name]));
      // Where a whole sheet has gone there is nothing to bring back.
      const there = blocks.filter(({ sheet }) => now.has(sheet.id));
      const { here, untold } = movedBlocks(there, moves, { then: sheets ?? byName(worksheets), now });
      const left: CellBlock[] = [];
      for (const part of partsOf(here))
        left.push(
          ...(await bringBack(context, part, (block) => rangeOf(worksheets.getItem(block.sheet.id), block))),
        );
      return [...tell(left), ...tell(untold, MOVED)];
    },
  };
}

/** Asks what the sheets are called, along with whatever is asked next. */
export function askSheets(context: Excel.RequestContext): () => SheetNames["then"] {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  return () => byName(worksheets);
}

const byName = ({ items }: Excel.WorksheetCollection) =>
  new Map(items.map(({ id, name }) => [name.toUpperCase(), id]));

/**
 * Puts blocks back, in one request to look and one to write and look again. What somebody else has entered meanwhile
 * stays, row by row. Answers what is not as before.
 */
async function bringBack(
  context: Excel.RequestContext,
  blocks: readonly CellBlock[],
  at: (block: CellBlock) => Excel.Range,
): Promise<CellBlock[]> {
  const now = blocks.map((block) => load(at(block)));
  await context.sync();
  const changed = blocks.flatMap((block, index) => linesThat(isChanged, block, now[index]!));
  if (changed.length === 0) return [];
  const blank = blocks.flatMap((block, index) => linesThat(staysBlank, block, now[index]!));
  for (const { block, seen } of changed)
    for (const each of linesThat(isOurs, block, seen)) {
      const range = at(each.block);
      range.formulas = copy(each.block.restore ?? each.block.before.map((row) => row.map(entry)));
      if (block.numberFormat) range.numberFormat = copy(each.block.numberFormat!.before) as string[][];
    }
  // Excel takes a single formula for that of all blank rows of a table's column: those that were blank are made so again.
  for (const { block } of blank) at(block).formulas = copy(block.before);
  const then = changed.map(({ block }) => load(at(block)));
  await context.sync();
  return changed.flatMap(({ block }, index) =>
    linesThat(isChanged, block, then[index]!).map((each) => each.block),
  );
}

type Seen = Pick<Excel.Range, "formulas" | "numberFormat">;

/** The rows of a block that are so, next to each other as one; a block that is put back as a whole, whole. */
function linesThat(
  are: (block: CellBlock, seen: Seen) => boolean,
  block: CellBlock,
  seen: Seen,
): { block: CellBlock; seen: Seen }[] {
  if (block.restore) return are(block, seen) ? [{ block, seen }] : [];
  const found: { from: number; count: number }[] = [];
  for (let row = 0; row < block.area.rows; row += 1) {
    if (!are(rowsOf(block, row, 1), linesOf(seen, row, 1))) continue;
    const last = found.at(-1);
    if (last && last.from + last.count === row) last.count += 1;
    else found.push({ from: row, count: 1 });
  }
  return found.map(({ from, count }) => ({
    block: rowsOf(block, from, count),
    seen: linesOf(seen, from, count),
  }));
}

function linesOf({ formulas, numberFormat }: Seen, from: number, count: number): Seen {
  return {
    formulas: formulas.slice(from, from + count),
    numberFormat: numberFormat.slice(from, from + count),
  };
}

function rangeOf(sheet: Excel.Worksheet, { area: { row, column, rows, columns } }: CellBlock): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

const load = (range: Excel.Range) => range.load("formulas,numberFormat");
const copy = (cells: readonly (readonly unknown[])[]) => cells.map((row) => [...row]);
const entry = (cell: unknown) =>
  typeof cell === "string" && !cell.startsWith("=") ? asInput(cell) : (cell as string);

/** Whether it is not as before. */
function isChanged({ before, numberFormat }: CellBlock, now: Seen): boolean {
  return (
    !every(before, now.formulas, (a, b) => a === b) ||
    (numberFormat !== undefined && !every(numberFormat.before, now.numberFormat, (a, b) => a === b))
  );
}

function staysBlank(block: CellBlock, now: Seen): boolean {
  return !isChanged(block, now) && isBlank(block.before);
}

/** Each cell is as before or as the step left it. */
function isOurs({ before, after, isSpread }: CellBlock, now: Pick<Excel.Range, "formulas">): boolean {
  return every(before, now.formulas, (cell, shown, row, column) => {
    return cell === shown || isSame(after[row]![column], shown) || Boolean(isSpread?.(shown));
  });
}

/** Nothing of ours has come there yet: a cell that shows our formula already is another row's, which moved there. */
function isAsRead({ before, isSpread }: CellBlock, seen: Cells): boolean {
  return every(before, seen, (cell, shown) => cell === shown || Boolean(isSpread?.(shown)));
}

type Cells = readonly (readonly unknown[])[];

const isBlank = (cells: Cells) => cells.every((row) => row.every((cell) => cell === ""));

function every(cells: Cells, others: Cells, test: (a: unknown, b: unknown, r: number, c: number) => boolean) {
  return cells.every((row, r) => row.every((cell, c) => test(cell, others[r]![c], r, c)));
}

/** Excel writes formulas its own way, leaves out quotes that a sheet's name doesn't need, and keeps the apostrophe of a text to itself. */
function isSame(entered: unknown, shown: unknown): boolean {
  const plain = (cell: unknown) =>
    String(cell).startsWith("=")
      ? String(cell)
          .replace(/\s/g, "")
          .replace(/'((?:[^']|'')+)'!/g, "$1!")
          .toUpperCase()
      : String(cell).replace(/^'/, "");
  return plain(entered) === plain(shown);
}

/** For cells told by where they stood when the step was done. */
const MOVED: Text = { zh: "当时位置，之后已移动或重排；", en: "at that time, moved or sorted since; " };

/** Cells by sheet and address, with what stood there; a long list is cut, and says by how many. */
function tell(blocks: readonly CellBlock[], why: Text = { zh: "", en: "" }): Text[] {
  const shown = blocks.slice(0, 20).map(({ sheet, area, before }): Text => {
    const place = `${sheet.name}!${areaAddress(area)}`;
    const first = before[0]?.[0];
    return first === "" || first === undefined
      ? { zh: `${place}（${why.zh}原为空白）`, en: `${place} (${why.en}was empty)` }
      : {
          zh: `${place}（${why.zh}原为 ${String(first)}）`,
          en: `${place} (${why.en}was ${String(first)})`,
        };
  });
  const more = blocks.length - shown.length;
  return more > 0 ? [...shown, { zh: `另有 ${more} 处`, en: `${more} more` }] : shown;
}
