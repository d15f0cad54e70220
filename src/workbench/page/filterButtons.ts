import {
  type IStyleData,
  InterceptorEffectEnum,
  type Univer,
  VerticalAlign,
  type Workbook,
} from "@univerjs/core";
import { type BaseObject, IRenderManagerService } from "@univerjs/engine-render";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";

/** What the grid calls the button of a table's heading: its row and column. */
const BUTTON = /^sheets-table-filter-button-(\d+)-(\d+)$/;

/** Between a button and the lower edge of its cell, in pixels. */
const GAP = 1;

/** After the grid has taken room for its button. */
const afterTheGrid = 1;

/**
 * Filter buttons as in Excel: at the foot of a heading, over whatever stands there. The grid sets them beside the
 * heading's first line and narrows its text by their width, so that words break in two.
 */
export function keepFilterButtonsLow(univer: Univer, workbook: Workbook): void {
  const injector = univer.__getInjector();
  const render = injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
  if (!render) throw new Error("The grid is not drawn yet");

  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: afterTheGrid,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, location, next) => {
      if (!cell?.fontRenderExtension?.rightOffset) return next(cell);
      const style = location.workbook.getStyles().get(cell.s ?? location.rawData?.s) as
        IStyleData | undefined;
      if (style?.vt !== VerticalAlign.TOP) return next(cell);
      return next({ ...cell, fontRenderExtension: { ...cell.fontRenderExtension, rightOffset: 0 } });
    },
  });

  const { scene } = render;
  const add = scene.addObjects.bind(scene);
  scene.addObjects = (objects, ...rest) => {
    const sheet = workbook.getActiveSheet();
    for (const object of objects as BaseObject[]) {
      const [, row, column] = BUTTON.exec(object.oKey) ?? [];
      if (row === undefined) continue;
      // Only the grid knows the cell's upper edge; it has put the button just below it.
      if (sheet.getCellStyle(Number(row), Number(column))?.vt !== VerticalAlign.TOP) continue;
      const { top = 0, height = 0 } = object.getState();
      object.transformByState({ top: top + sheet.getRowHeight(Number(row)) - height - 2 * GAP });
    }
    return add(objects, ...rest);
  };
}
