import {
  type ICellDataForSheetInterceptor,
  type IRange,
  type IStyleData,
  InterceptorEffectEnum,
  type Nullable,
} from "@univerjs/core";
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { numberFormat } from "../grid/formats";
import type { Grid } from "../grid/grid";
import { valueOf } from "../grid/typedValue";
import { narrowGeneral } from "./narrowNumber";

/** What the grid leaves free on both sides of a cell's text, in pixels. */
const padding = 4;

/** After the number's format was applied. */
const afterFormats = 1;
const beforeFormats = 100;

/**
 * Numbers that are too wide for their column are shown as in Excel: rounded where they have no format, else as
 * ####. The grid would cut them off, and what is left reads as another number.
 */
export function showNarrowNumbers(grid: Grid): void {
  const interceptors = grid.injector.get(SheetInterceptorService);
  const measure = textMeasure();
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: afterFormats,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => {
      const { value, error } = valueOf(location.rawData);
      if (!cell || error || typeof value !== "number" || cell.p) return next(cell);
      const style = (location.workbook.getStyles().get(cell.s ?? location.rawData?.s) ?? {}) as IStyleData;
      const shown = String(cell.v ?? "");
      const size = ((style.fs ?? 11) * 96) / 72;
      const width = widthOf(location) - padding - (style.pd?.l ?? 0);
      // Digits are never wider than this.
      if (shown.length * size * 0.65 < width) return next(cell);
      const font = `${style.bl ? "bold " : ""}${size}px ${style.ff ?? "等线"}`;
      const fits = (text: string) => measure(text, font) <= width;
      if (fits(shown)) return next(cell);
      const isGeneral = numberFormat.read(style) === "General";
      const hashes = "#".repeat(Math.max(1, Math.floor(width / measure("#", font))));
      return next({ ...cell, v: (isGeneral ? narrowGeneral(value, fits) : null) ?? hashes });
    },
  });
  // What is edited is the number itself.
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: beforeFormats,
    handler: (cell, location, next) => {
      const raw = location.worksheet.getCellRaw(location.row, location.col);
      const { value, error } = valueOf(raw);
      if (!cell || error || typeof value !== "number") return next(cell);
      return next({ ...cell, v: value } as ICellDataForSheetInterceptor);
    },
  });
}

interface Place {
  worksheet: {
    getColumnWidth(column: number): number;
    getMergedCell(row: number, column: number): Nullable<IRange>;
  };
  row: number;
  col: number;
}

function widthOf({ worksheet, row, col }: Place): number {
  const merged = worksheet.getMergedCell(row, col);
  if (!merged) return worksheet.getColumnWidth(col);
  let width = 0;
  for (let column = merged.startColumn; column <= merged.endColumn; column++)
    width += worksheet.getColumnWidth(column);
  return width;
}

function textMeasure(): (text: string, font: string) => number {
  const context = document.createElement("canvas").getContext("2d")!;
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context.font = font;
      if (known.size > 20_000) known.clear();
      known.set(key, (width = context.measureText(text).width));
    }
    return width;
  };
}
