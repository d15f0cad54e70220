import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from "@univerjs/sheets";
import { libraryFormat } from "../grid/chineseFormats";
import type { Grid } from "../grid/grid";

/** Before the number's format is applied, after conditions have chosen it. */
const beforeFormats = InterceptCellContentPriority.NUMFMT + 0.5;

/** The grid words days and months in English, as Excel does; 星期 and 上午 have signs of their own. */
export function wordDaysAsExcel(grid: Grid): void {
  if (grid.language !== "zh-CN") return;
  grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: beforeFormats,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { rawData, workbook }, next) => {
      const style = cell ? workbook.getStyles().get(cell.s ?? rawData?.s) : null;
      const pattern = style?.n?.pattern;
      if (!cell || pattern === undefined) return next(cell);
      const spelled = libraryFormat(pattern, grid.language);
      if (spelled === pattern) return next(cell);
      return next({ ...rawData, ...cell, s: { ...style, n: { pattern: spelled } } });
    },
  });
}
