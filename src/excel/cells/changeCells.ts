/* global Excel */
import type { Progress } from "../actions";
import { enterInParts } from "./enterInParts";
import { partsOf } from "./blockParts";
import type { CellBlock } from "./cellBlock";
import { askSheets, cellChange } from "./cellChange";
import { type Change, remember } from "../undoing";

/**
 * Fills cells, as a step of its own: announced before it is sent, kept so that it can be undone. One request, and one
 * more for each further megabyte. Answers the step's number; null where there is nothing to fill.
 */
export async function changeCells(
  context: Excel.RequestContext,
  about: (change: Change) => void,
  all: readonly CellBlock[],
  onProgress?: (progress: Progress) => void,
): Promise<number | null> {
  if (all.length === 0) return null;
  // Cut once: what was really there is noted on each when it is written over.
  const blocks = partsOf(all).flat();
  about(cellChange(blocks));
  const sheets = askSheets(context);
  await enterInParts(context, blocks, onProgress);
  return remember(cellChange(blocks, sheets()));
}
