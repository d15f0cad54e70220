import type { ICellData, Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Grid } from "./grid";

type Lines = ReturnType<FormulaDataModel["getSheetFormulaData"]>;
interface Kept {
  cells: object;
  lines: Lines;
}

const SET_VALUES = "sheet.mutation.set-range-values";

/** Mutations that leave the formulas of all cells as they are and where they are. */
const leavesFormulas =
  /^formula\.|data-validation|conditional|row-(auto-)?height|row-is-auto-height|col-width|hidden|visible|freeze|gridline|tab-color|filter/;

/**
 * Before each calculation the grid goes through all cells and lists those with formulas. A list is kept here until a
 * formula of its sheet comes, goes or is another; mostly only values have changed.
 */
export function keepFormulaLists(grid: Grid): void {
  const model = grid.injector.get(FormulaDataModel);
  const gather = model.getFormulaData.bind(model);
  const kept = new Map<string, Kept>();
  const linesOf = (sheet: Worksheet): Lines => {
    const cells = sheet.getCellMatrix();
    const found = kept.get(sheet.getSheetId());
    if (found?.cells === cells) return found.lines;
    const lines = model.getSheetFormulaData(grid.unitId, sheet.getSheetId());
    kept.set(sheet.getSheetId(), { cells, lines });
    return lines;
  };
  const known = () => ({
    [grid.unitId]: Object.fromEntries(
      grid.workbook.getSheets().map((sheet) => [sheet.getSheetId(), linesOf(sheet)]),
    ),
  });
  model.getFormulaData = known as typeof gather;
  const update = model.updateFormulaData.bind(model);
  model.updateFormulaData = (...args) => {
    // It writes into the list that it asks for.
    model.getFormulaData = gather;
    try {
      return update(...args);
    } finally {
      model.getFormulaData = known as typeof gather;
    }
  };

  const concerned = new WeakSet<object>();
  const forget = (params: Record<string, unknown>) => {
    if (typeof params.subUnitId === "string") kept.delete(params.subUnitId);
    else kept.clear();
  };
  grid.beforeCommand((id, params) => {
    if (id !== SET_VALUES || !kept.has(params.subUnitId as string)) return;
    if (!concernsFormulas(grid, params)) return;
    concerned.add(params);
    forget(params);
  });
  grid.onCommand((id, params) => {
    if (id === SET_VALUES) {
      if (concerned.has(params) || concernsFormulas(grid, params)) forget(params);
    } else if (id.includes(".mutation.") && !leavesFormulas.test(id)) kept.clear();
  });
}

function concernsFormulas(grid: Grid, params: Record<string, unknown>): boolean {
  const { subUnitId, cellValue } = params as {
    subUnitId: string;
    cellValue?: Record<number, Record<number, ICellData | null> | null>;
  };
  const cells = grid.workbook.getSheetBySheetId(subUnitId)?.getCellMatrix();
  if (!cells || !cellValue) return true;
  for (const [row, line] of Object.entries(cellValue)) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      if (cell?.f || cell?.si) return true;
      // A cell that only gets a value keeps its formula.
      if (cell && cell.f === undefined && cell.si === undefined) continue;
      const before = cells.getValue(Number(row), Number(column));
      if (before?.f || before?.si) return true;
    }
  }
  return false;
}
