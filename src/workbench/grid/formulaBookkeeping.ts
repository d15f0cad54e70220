import { type ICellData, isFormulaId, isFormulaString } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Grid } from "./grid";

type Cells = Record<number, Record<number, ICellData | null> | undefined>;

/**
 * Before each write the grid looks through all cells of the workbook for formulas that are stored once for a filled
 * block, so that a thousand small writes cost a million looks. A write that neither brings nor meets such a formula
 * concerns its own cells alone.
 */
export function keepWritesCheap(grid: Grid): void {
  const model = grid.injector.get(FormulaDataModel);
  const thorough = model.updateFormulaData.bind(model);

  model.updateFormulaData = (unitId, sheetId, cellValue) => {
    const sheet = unitId === grid.unitId ? grid.workbook.getSheetBySheetId(sheetId) : null;
    if (!sheet) return thorough(unitId, sheetId, cellValue);
    const matrix = sheet.getCellMatrix();
    const changed: Record<number, Record<number, { f: string } | null>> = {};
    for (const [row, line] of Object.entries(cellValue as Cells)) {
      for (const [column, cell] of Object.entries(line ?? {})) {
        const before = matrix.getValue(Number(row), Number(column));
        if (isFormulaId(cell?.si) || isFormulaId(before?.si)) return thorough(unitId, sheetId, cellValue);
        const formula = isFormulaString(cell?.f) ? { f: String(cell!.f) } : null;
        if (formula || isFormulaString(before?.f)) (changed[Number(row)] ??= {})[Number(column)] = formula;
      }
    }
    return changed as ReturnType<typeof thorough>;
  };
}
