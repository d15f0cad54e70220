import type { Shift } from "../book/liveRanges";
import { areaOf, type Grid } from "../grid/grid";
import { selectionOf } from "../grid/selection";
import type { Command } from "./cellMatrix";

/** Commands that write in many steps: shifts of cells, which Excel tells as such, and room that the grid makes for itself. */
const asOne: Record<string, [Shift["axis"], Shift["kind"]] | null> = {
  "sheet.command.insert-range-move-down": ["rows", "insert"],
  "sheet.command.insert-range-move-right": ["columns", "insert"],
  "sheet.command.delete-range-move-up": ["rows", "delete"],
  "sheet.command.delete-range-move-left": ["columns", "delete"],
  "sheet.command.set-worksheet-row-count": null,
  "sheet.command.set-worksheet-column-count": null,
};

export const isToldAsOne = (id: string): boolean => id in asOne;

/** The shift that a command was; without an area of its own it was about what is selected. null for mere room. */
export function shiftOf(grid: Grid, { id, params }: Command): Shift | null {
  const shift = asOne[id];
  if (!shift) return null;
  const { sheetId, range } = selectionOf(grid);
  const [axis, kind] = shift;
  return { sheetId: params.subUnitId ?? sheetId, area: areaOf(params.range ?? range), axis, kind };
}

/** As Excel names it in an event. */
export function namesOf({ axis, kind }: Shift): { changeType: string; shiftDirection: string } {
  return kind === "insert"
    ? { changeType: "CellInserted", shiftDirection: axis === "rows" ? "ShiftCellDown" : "ShiftCellRight" }
    : { changeType: "CellDeleted", shiftDirection: axis === "rows" ? "ShiftCellUp" : "ShiftCellLeft" };
}
