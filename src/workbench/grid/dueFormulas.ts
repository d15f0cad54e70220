import {
  type ICellData,
  type IUnitRange,
  type IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
  isFormulaId,
  isFormulaString,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";

/** What a workbook's data says of itself where the program that saved it had calculated every formula. */
export const calculatedMark = { calculated: true };

/**
 * Which formulas are calculated when a workbook is opened: those without a result, and those that are 0 or an empty text,
 * since some programs save that of a formula they can't calculate. Where Excel saved the file, its zeros are results.
 * The grid's own way gathers all formulas first, twice for each workbook.
 */
export function calculateWhatIsDue(): void {
  if (!("getFormulaDirtyRanges" in FormulaDataModel.prototype))
    throw new Error("This version of the grid chooses otherwise what it calculates first");
  // It asks while it makes the workbook, before there is a model that could be mended.
  FormulaDataModel.prototype.getFormulaDirtyRanges = function () {
    const { _univerInstanceService: instances } = this as unknown as {
      _univerInstanceService: IUniverInstanceService;
    };
    return instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET).flatMap((workbook) => {
      const ranges = dueRanges(workbook);
      if (ranges.length > 0) hadDue.add(workbook);
      return ranges;
    });
  };
}

const hadDue = new WeakSet<Workbook>();

/** Whether formulas were due when the workbook was made. */
export const hadDueFormulas = (workbook: Workbook): boolean => hadDue.has(workbook);

function dueRanges(workbook: Workbook): IUnitRange[] {
  const isCalculated = workbook.getSnapshot().custom?.calculated === true;
  const isDue = ({ v }: ICellData) =>
    v === undefined || v === null || (!isCalculated && (v === "" || v === 0 || v === "0"));
  const ranges: IUnitRange[] = [];
  for (const sheet of workbook.getSheets()) {
    const shared = { unitId: workbook.getUnitId(), sheetId: sheet.getSheetId() };
    /** The last range of each column. */
    const last = new Map<number, IUnitRange>();
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell || !(isFormulaString(cell.f) || isFormulaId(cell.si)) || !isDue(cell)) return;
      const above = last.get(column);
      if (above?.range.endRow === row - 1) above.range.endRow = row;
      else {
        const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
        const found = { ...shared, range };
        last.set(column, found);
        ranges.push(found);
      }
    });
  }
  return ranges;
}
