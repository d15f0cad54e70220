import type { IRange } from "@univerjs/core";
import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import type { Area } from "./address";
import { areaOf, type Grid, rangeOf } from "./grid";

/** The selected range of the active sheet, and the one cell in it that typing goes to. */
export function selectionOf(grid: Grid): {
  sheetId: string;
  range: IRange;
  active: { row: number; column: number };
} {
  const sheetId = grid.workbook.getActiveSheet().getSheetId();
  const selections = grid.injector.get(SheetsSelectionsService).getWorkbookSelections(grid.unitId);
  const last = selections.getSelectionsOfWorksheet(sheetId)?.at(-1);
  const range = last?.range ?? { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
  const active = last?.primary
    ? { row: last.primary.actualRow, column: last.primary.actualColumn }
    : { row: range.startRow, column: range.startColumn };
  return { sheetId, range, active };
}

/** All that is selected on the active sheet, in the order in which it was. */
export function selectedAreas(grid: Grid): Area[] {
  const sheetId = grid.workbook.getActiveSheet().getSheetId();
  const selections = grid.injector.get(SheetsSelectionsService).getWorkbookSelections(grid.unitId);
  const areas = (selections.getSelectionsOfWorksheet(sheetId) ?? []).map(({ range }) => areaOf(range));
  return areas.length > 0 ? areas : [{ row: 0, column: 0, rows: 1, columns: 1 }];
}

export function select(grid: Grid, sheetId: string, area: Area): void {
  const range = rangeOf(area);
  grid.run(SetSelectionsOperation.id, {
    unitId: grid.unitId,
    subUnitId: sheetId,
    selections: [
      {
        range,
        primary: {
          startRow: area.row,
          startColumn: area.column,
          endRow: area.row,
          endColumn: area.column,
          actualRow: area.row,
          actualColumn: area.column,
          isMerged: false,
          isMergedMainCell: false,
        },
        style: null,
      },
    ],
  });
}

/** Brings a range into sight, where there is something to see. */
export function reveal(grid: Grid, sheetId: string, area: Area): void {
  grid.run("sheet.operation.scroll-to-cell", {
    unitId: grid.unitId,
    subUnitId: sheetId,
    range: rangeOf(area),
  });
}

export function activate(grid: Grid, sheetId: string): void {
  if (grid.workbook.getActiveSheet().getSheetId() === sheetId) return;
  grid.run("sheet.operation.set-worksheet-active", { unitId: grid.unitId, subUnitId: sheetId });
}
