import { ICommandService, sequenceExecute } from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/sheets";
import { type Grid, rangeOf } from "./grid";

/** By this command the grid's own parts know a write, and say what follows from it. */
const WRITE = "sheet.command.set-range-values";

/**
 * Cells are written with all that follows from it, but without what would take it back, where nobody can: to gather that
 * made up a third of a small write, and of thousands of them all of it was kept until the end.
 */
export function writeForGood(grid: Grid): void {
  const interceptors = grid.injector.get(SheetInterceptorService);
  const commands = grid.injector.get(ICommandService);
  const ordinary = grid.write.bind(grid);

  grid.write = (sheet, area, cells) => {
    if (!grid.withoutUndo) return ordinary(sheet, area, cells);
    grid.grow(sheet, area);
    const place = { unitId: grid.unitId, subUnitId: sheet.getSheetId() };
    const params = { ...place, cellValue: cells };
    grid.run("sheet.mutation.set-range-values", params);
    const { redos } = interceptors.onCommandExecute({ id: WRITE, params });
    const heights = interceptors.generateMutationsOfAutoHeight({ ...place, ranges: [rangeOf(area)] });
    const following = [...redos, ...heights.redos];
    if (following.length > 0) sequenceExecute(following, commands);
  };
}
