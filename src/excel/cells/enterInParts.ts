/* global Excel */
import type { Progress } from "../actions";
import { partsOf } from "./blockParts";
import type { CellBlock } from "./cellBlock";
import { enterBlock, lookFirst } from "./cellChange";

/**
 * Enters blocks, as many to a request as Excel takes. Whatever was to be said about the change was said before. Answers
 * what the cells show, where that is asked for.
 */
export async function enterInParts(
  context: Excel.RequestContext,
  blocks: readonly CellBlock[],
  onProgress?: (progress: Progress) => void,
  wantsValues = false,
): Promise<unknown[][][]> {
  const parts = partsOf(blocks);
  const shown: unknown[][][] = [];
  for (const [at, part] of parts.entries()) {
    const asRead = lookFirst(context, part);
    const ranges = part.map((block) => enterBlock(context, block));
    if (wantsValues) for (const range of ranges) range.load("values");
    await context.sync();
    asRead();
    if (wantsValues) shown.push(...ranges.map(({ values }) => values as unknown[][]));
    if (parts.length > 1) onProgress?.({ done: at + 1, of: parts.length, label: WRITING });
  }
  return shown;
}

const WRITING = { zh: "写入单元格", en: "Writing cells" };
