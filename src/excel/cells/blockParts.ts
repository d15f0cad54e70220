import type { CellBlock } from "./cellBlock";

/** What one request or answer holds at most, in characters; up to three bytes each, of Excel's 5 MB. */
const MOST_CHARACTERS = 1_200_000;
/** What a block costs beside its cells, and a cell beside its content. */
const OF_BLOCK = 600;
const OF_CELL = 24;

/** Blocks that go into one request each, in order. Tall ones are cut, unless they are put back as a whole. */
export function partsOf(blocks: readonly CellBlock[]): CellBlock[][] {
  const parts: CellBlock[][] = [];
  let room = 0;
  for (const block of blocks.flatMap(cut)) {
    const size = sizeOf(block);
    if (size > room || parts.length === 0) {
      parts.push([]);
      room = MOST_CHARACTERS;
    }
    parts.at(-1)!.push(block);
    room -= size;
  }
  return parts;
}

function cut(block: CellBlock): CellBlock[] {
  const size = sizeOf(block);
  const { rows } = block.area;
  if (size <= MOST_CHARACTERS || rows === 1 || block.restore) return [block];
  const height = Math.max(1, Math.floor((rows * MOST_CHARACTERS) / size / 2));
  return Array.from({ length: Math.ceil(rows / height) }, (_, at) => rowsOf(block, at * height, height));
}

/** Some of its rows, as a block of their own. */
export function rowsOf(block: CellBlock, from: number, count: number): CellBlock {
  const { area, before, after, numberFormat } = block;
  const to = Math.min(from + count, area.rows);
  return {
    ...block,
    area: { ...area, row: area.row + from, rows: to - from },
    before: before.slice(from, to),
    after: after.slice(from, to),
    ...(numberFormat && {
      numberFormat: {
        before: numberFormat.before.slice(from, to),
        after: numberFormat.after.slice(from, to),
      },
    }),
  };
}

function sizeOf({ before, after }: CellBlock): number {
  let size = OF_BLOCK;
  for (const cells of [before, after])
    for (const row of cells) for (const cell of row) size += OF_CELL + String(cell).length;
  return size;
}
