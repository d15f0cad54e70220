import type { IRange } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { type Area, bounding } from "./address";
import { type Grid, areaOf, rangeOf } from "./grid";

const SHOW = "sheet.operation.set-worksheet-active";

/** How many cells are looked at in one go: some twenty milliseconds. */
const atOnce = 1000;

/**
 * Whether cells keep to the rules for entries is looked at for the mark that those get which don't. The grid looks at all
 * cells of a workbook that is opened, sheet after sheet, each in one go: two hundred thousand of thirty sheets, of which
 * one is seen. Here those of another sheet wait until it is shown, and a long range is taken in pieces.
 */
export function validateInSight(grid: Grid): void {
  const service = grid.injector.get(SheetsDataValidationValidatorService);
  const validate = service.validatorRanges.bind(service);
  const waiting = new Map<string, Area>();
  const isSeen = (sheetId: string) => grid.workbook.getActiveSheet().getSheetId() === sheetId;
  let gone = false;
  service.disposeWithMe({ dispose: () => (gone = true) });

  service.validatorRanges = async (unitId, sheetId, ranges) => {
    if (unitId !== grid.unitId) return validate(unitId, sheetId, ranges);
    const due = [...ranges];
    const results: Awaited<ReturnType<typeof validate>> = [];
    while (due.length > 0 && !gone && grid.workbook.getSheetBySheetId(sheetId)) {
      if (!isSeen(sheetId)) {
        const known = waiting.get(sheetId);
        waiting.set(sheetId, [...(known ? [known] : []), ...due.map(areaOf)].reduce(bounding));
        break;
      }
      results.push(...(await validate(unitId, sheetId, [nextPiece(due)])));
      if (due.length > 0) await new Promise((resolve) => setTimeout(resolve));
    }
    return results;
  };

  grid.onCommand((id, { subUnitId }) => {
    const area = id === SHOW && waiting.get(subUnitId as string);
    if (!area) return;
    waiting.delete(subUnitId as string);
    void service.validatorRanges(grid.unitId, subUnitId as string, [rangeOf(area)]);
  });
}

/** Takes the first rows of the first range, as many as are looked at in one go. */
function nextPiece(due: IRange[]): IRange {
  const [range] = due as [IRange];
  const rows = Math.max(1, Math.floor(atOnce / (range.endColumn - range.startColumn + 1)));
  const end = range.startRow + rows - 1;
  if (end >= range.endRow) return due.shift()!;
  due[0] = { ...range, startRow: end + 1 };
  return { ...range, endRow: end };
}
