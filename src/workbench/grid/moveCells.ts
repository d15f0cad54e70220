import { ICommandService, sequenceExecute } from "@univerjs/core";
import { getMoveRangeCommandMutations } from "@univerjs/sheets";
import { type Area, isWholeColumns } from "./address";
import { type Grid, rangeOf } from "./grid";

interface Block {
  sheetId: string;
  area: Area;
}

/** Rows that a whole column is taken to have here: a formula that names more of it does not follow, as it does in Excel. */
const LONG = 1_000;

/**
 * Cuts cells and puts them elsewhere; formulas that name them follow. The grid's own command for it waits on the way,
 * so its steps are carried out here.
 */
export function moveCells(grid: Grid, from: Block, to: Block): boolean {
  grid.flushStyles();
  const isWhole = isWholeColumns(from.area);
  const source = grid.sheet(from.sheetId);
  if (isWhole) grid.grow(source, { ...from.area, rows: LONG });
  const rows = isWhole ? source.getRowCount() : from.area.rows;
  grid.grow(grid.sheet(to.sheetId), { ...to.area, rows });
  const range = (area: Area) => rangeOf({ ...area, rows });
  let moved = false;
  grid.onSheet(from.sheetId, () => {
    const steps = grid.injector.invoke((accessor) =>
      getMoveRangeCommandMutations(
        accessor,
        {
          fromUnitId: grid.unitId,
          fromSubUnitId: from.sheetId,
          fromRange: range(from.area),
          toUnitId: grid.unitId,
          toSubUnitId: to.sheetId,
          toRange: range(to.area),
        },
        { includeSelection: false },
      ),
    );
    if (!steps) return;
    moved = grid.injector.invoke(
      (accessor) => sequenceExecute(steps.redos, accessor.get(ICommandService)).result,
    );
  });
  return moved;
}
