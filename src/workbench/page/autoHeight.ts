import { ICommandService, type IMutationInfo, sequenceExecute } from "@univerjs/core";
import {
  type IAutoHeightContext,
  type ISetWorksheetRowAutoHeightMutationParams,
  SetWorksheetRowAutoHeightMutation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { type Area, bounding } from "../grid/address";
import { type Grid, areaOf, rangeOf } from "../grid/grid";

/**
 * Rows that find their own height do so once after each request of the add-in. The grid would have them do it
 * after every single action, which made up half of the time that a plan's sheets took.
 */
export function deferAutoHeight(grid: Grid, isInRequest: () => boolean): void {
  const interceptors = grid.injector.get(SheetInterceptorService);
  const commands = grid.injector.get(ICommandService);
  const measured = interceptors.generateMutationsOfAutoHeight.bind(interceptors);
  const atOnce = (context: IAutoHeightContext) => {
    const found = measured(context);
    for (const { id, params } of [...found.redos, ...(found.preRedos ?? [])])
      if (id === SetWorksheetRowAutoHeightMutation.id)
        keepOneLine(grid, params as ISetWorksheetRowAutoHeightMutationParams);
    return found;
  };
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

/** How much higher than a row of the sheet one line of a text may come out and still be one that fits. */
const tolerance = 1.3;

/**
 * A row stays as high as the sheet's rows are where a single line stands in it. Where 等线 is missing another font
 * stands in, whose lines the grid takes for higher; rows grew as soon as somebody typed, and charts with them.
 */
function keepOneLine(grid: Grid, params: ISetWorksheetRowAutoHeightMutationParams): void {
  const usual = grid.sheet(params.subUnitId).getConfig().defaultRowHeight;
  for (const row of params.rowsAutoHeightInfo)
    if (row.autoHeight !== undefined && row.autoHeight > usual && row.autoHeight < usual * tolerance)
      row.autoHeight = usual;
}
