/* global Excel */
import type { SheetCells } from "../../reading/cells";

/** What of an area is shown, and which cells are joined: asked for together with its values. */
export interface AskedAreas {
  visible: Excel.RangeAreas;
  merged: Excel.RangeAreas;
}

const PLACE = "items/rowIndex,items/columnIndex,items/rowCount,items/columnCount";

export function askHiddenAndMerged(used: Excel.Range): AskedAreas {
  const visible = used.getSpecialCellsOrNullObject("Visible");
  const merged = used.getMergedAreasOrNullObject();
  visible.areas.load(PLACE);
  merged.areas.load(PLACE);
  return { visible, merged };
}

/** In the terms of reading; rows and columns count from A1. */
export function hiddenAndMerged(
  used: Excel.Range,
  { visible, merged }: AskedAreas,
): Pick<SheetCells, "merges" | "hiddenRows" | "hiddenColumns"> {
  const shown = visible.isNullObject ? [] : visible.areas.items;
  const joined = merged.isNullObject ? [] : merged.areas.items;
  return {
    hiddenRows: hidden(
      used.rowIndex,
      used.rowCount,
      shown.map(({ rowIndex, rowCount }) => [rowIndex, rowCount]),
    ),
    hiddenColumns: hidden(
      used.columnIndex,
      used.columnCount,
      shown.map(({ columnIndex, columnCount }) => [columnIndex, columnCount]),
    ),
    merges: joined.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
      top: rowIndex,
      left: columnIndex,
      bottom: rowIndex + rowCount - 1,
      right: columnIndex + columnCount - 1,
    })),
  };
}

/** Those of a run that none of the shown runs covers. */
function hidden(from: number, count: number, shown: readonly (readonly [number, number])[]): Set<number> {
  const left = new Set(Array.from({ length: count }, (_, i) => from + i));
  for (const [start, length] of shown) for (let i = start; i < start + length; i += 1) left.delete(i);
  return left;
}
