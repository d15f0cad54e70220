import { ICommandService, sequenceExecute } from "@univerjs/core";
import { getMoveRangeCommandMutations } from "@univerjs/sheets";
import type { Area } from "./address";
import { type Grid, rangeOf } from "./grid";

interface Block {
  sheetId: string;
  area: Area;
}

/**
 * Cuts cells and puts them elsewhere; formulas that name them follow. The grid's own command for it waits on the way,
 * so its steps are carried out here.
 */
export function moveCells(grid: Grid, from: Block, to: Block): boolean {
  grid.flushStyles();
  grid.grow(grid.sheet(to.sheetId), to.area);
  let moved = false;
  grid.onSheet(from.sheetId, () => {
    const steps = grid.injector.invoke((accessor) =>
      getMoveRangeCommandMutations(
        accessor,
        {
          fromUnitId: grid.unitId,
          fromSubUnitId: from.sheetId,
          fromRange: rangeOf(from.area),
          toUnitId: grid.unitId,
          toSubUnitId: to.sheetId,
          toRange: rangeOf(to.area),
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
