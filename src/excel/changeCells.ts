/* global Excel */
import { type CellBlock, cellChange, enterBlock } from "./cellChange";
import { type Change, remember } from "./undoing";

/**
 * Fills cells in one request, as a step of its own: announced before it is sent, kept so that it can be undone.
 * Answers the step's number; null where there is nothing to fill.
 */
export async function changeCells(
  context: Excel.RequestContext,
  about: (change: Change) => void,
  blocks: readonly CellBlock[],
): Promise<number | null> {
  if (blocks.length === 0) return null;
  const change = cellChange(blocks);
  about(change);
  for (const block of blocks) enterBlock(context, block);
  await context.sync();
  return remember(change);
}
