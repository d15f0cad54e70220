import { ICommandService, type IMutationInfo, sequenceExecute } from "@univerjs/core";
import { type IAutoHeightContext, SheetInterceptorService } from "@univerjs/sheets";
import { type Area, bounding } from "../grid/address";
import { type Grid, areaOf, rangeOf } from "../grid/grid";

/**
 * Rows that find their own height do so once after each request of the add-in. The grid would have them do it
 * after every single action, which made up half of the time that a plan's sheets took.
 */
export function deferAutoHeight(grid: Grid, isInRequest: () => boolean): void {
  const interceptors = grid.injector.get(SheetInterceptorService);
  const commands = grid.injector.get(ICommandService);
  const atOnce = interceptors.generateMutationsOfAutoHeight.bind(interceptors);
  const due = new Map<string, Area>();

  interceptors.generateMutationsOfAutoHeight = (context: IAutoHeightContext) => {
    if (!isInRequest()) return atOnce(context);
    for (const range of [...context.ranges, ...(context.lazyAutoHeightRanges ?? [])]) {
      const known = due.get(context.subUnitId);
      due.set(context.subUnitId, known ? bounding(known, areaOf(range)) : areaOf(range));
    }
    if (due.size > 0) setTimeout(catchUp, 0);
    return { preUndos: [], undos: [], preRedos: [], redos: [] };
  };

  function catchUp(): void {
    if (due.size === 0) return;
    if (isInRequest()) {
      setTimeout(catchUp, 20);
      return;
    }
    for (const [subUnitId, area] of due) {
      const sheet = grid.workbook.getSheetBySheetId(subUnitId);
      const within = sheet && grid.clip(sheet, area);
      if (!within) continue;
      const { redos } = atOnce({ unitId: grid.unitId, subUnitId, ranges: [rangeOf(within)] });
      sequenceExecute(redos as IMutationInfo[], commands);
    }
    due.clear();
  }
}
