import { CellValueType, type ICellData, type IStyleData } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { numberFormatOf } from "../grid/formats";
import type { Grid } from "../grid/grid";
import { typedPercent } from "../grid/typedPercent";
import { typedValue } from "../grid/typedValue";
import { HostError } from "../hostError";

/** Before the grid reads formats out of what was typed. */
const first = 100;

/**
 * What a person types into a cell becomes what Excel makes of it in the page's language: 5 in a cell that shows per cent
 * is 5 %, 3月5日 a date. The grid knows the English ways of writing alone.
 */
export function readEntriesAsExcel(grid: Grid): void {
  grid.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell, { worksheet, workbook, row, col }, next) => {
      if (!cell || !isPlain(cell)) return next(cell);
      const format = numberFormatOf(grid, worksheet, row, col);
      const entry = typedPercent(String(cell.v), format);
      const typed = readEntry(entry, format, grid);
      if (!typed) return next(cell);
      // What is a text to Excel must not become a number after all.
      const isText = typeof typed.v === "string";
      const rest = next({ ...cell, v: typed.v, t: isText ? CellValueType.FORCE_STRING : typed.t });
      const own = workbook.getStyles().get(rest?.s ?? null) as IStyleData | null;
      const style = typed.s ? { s: { ...own, ...(typed.s as IStyleData) } } : {};
      return { ...rest, v: typed.v, t: typed.t, ...style };
    },
  });
}

/** Neither a formula nor a text of several fonts, and not marked as text by whoever typed it. */
const isPlain = ({ f, si, p, v, t }: ICellData) =>
  !f && !si && !p && v !== undefined && v !== null && v !== "" && t !== CellValueType.FORCE_STRING;

function readEntry(entry: string | number, format: string, grid: Grid): ICellData | null {
  try {
    return typedValue(entry, format, grid.language);
  } catch (refused) {
    if (refused instanceof HostError) return null;
    throw refused;
  }
}
