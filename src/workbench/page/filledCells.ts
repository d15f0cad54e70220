import { type IStyleData, InterceptorEffectEnum, WrapStrategy } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { horizontalAlignment } from "../grid/formats";
import type { Grid } from "../grid/grid";

/** Before rules of the sheet give the cell a look of their own. */
const beforeRules = 20;

/** A cell that is to be filled ends where its column ends, as in Excel; the grid would let its text run on. */
export function endFilledCells(grid: Grid): void {
  grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: beforeRules,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, location, next) => {
      const own = cell?.s;
      if (!cell || !own) return next(cell);
      const style: IStyleData =
        (typeof own === "string" ? location.workbook.getStyles().get(own) : own) ?? {};
      if (horizontalAlignment.read(style) !== "Fill") return next(cell);
      return next({ ...cell, s: { ...style, tb: WrapStrategy.CLIP } });
    },
  });
}
