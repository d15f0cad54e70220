import { CellValueType, type ICellData, type IStyleData, type Nullable, WrapStrategy } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { numberFormatOf } from "../grid/formats";
import type { Grid } from "../grid/grid";
import { typedPercent } from "../grid/typedPercent";
import { typedValue } from "../grid/typedValue";
import { HostError } from "../hostError";
import { textOfLines } from "./typedLines";

/** Before the grid reads formats out of what was typed, and after all that the grid makes of it. */
const first = 100;
const last = -0.5;

/**
 * What a person types into a cell becomes what Excel makes of it in the page's language: 5 in a cell that shows per cent
 * is 5 %, 3月5日 a date. The grid knows the English ways of writing alone, and takes what it is given apart anew:
 * TRUE would be 1, and a number of many digits a text.
 */
export function readEntriesAsExcel(grid: Grid): void {
  const entries = grid.injector.get(SheetInterceptorService).writeCellInterceptor;
  const read = new WeakMap<object, ICellData>();
  entries.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell, context, next) => {
      const entry = entryOf(cell);
      if (entry === null) return next(cell);
      const { worksheet, row, col } = context;
      const format = numberFormatOf(grid, worksheet, row, col);
      const typed = readEntry(typedPercent(entry, format), format, grid);
      if (!typed) return next(cell);
      read.set(context, typed);
      // What is a text to Excel must not become a number after all.
      const isText = typeof typed.v === "string";
      return next({ ...cell, ...typed, s: cell!.s, t: isText ? CellValueType.FORCE_STRING : typed.t });
    },
  });
  entries.intercept(AFTER_CELL_EDIT, {
    priority: last,
    handler: (cell, context, next) => {
      const typed = read.get(context);
      if (!typed) return next(cell);
      const own = context.workbook.getStyles().get(cell?.s ?? null) as IStyleData | null;
      // Lines of a text stand below one another only in a cell that breaks them, so Excel lets it do so.
      const lines = typeof typed.v === "string" && typed.v.includes("\n") ? { tb: WrapStrategy.WRAP } : null;
      const style = lines || typed.s ? { s: { ...own, ...(typed.s as IStyleData), ...lines } } : {};
      return next({ ...cell, ...typed, s: cell?.s, ...style });
    },
  });
}

/** What was typed; null for a formula, and for what its writer has marked as text. */
function entryOf(cell: Nullable<ICellData>): string | null {
  if (!cell || cell.f || cell.si || cell.t === CellValueType.FORCE_STRING) return null;
  if (cell.p?.body) return textOfLines(cell.p.body.dataStream);
  return cell.v === undefined || cell.v === null || cell.v === "" ? null : String(cell.v);
}

function readEntry(entry: string | number, format: string, grid: Grid): ICellData | null {
  try {
    return typedValue(entry, format, grid.language);
  } catch (refused) {
    if (refused instanceof HostError) return null;
    throw refused;
  }
}
