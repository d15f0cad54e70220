import {
  type IStyleData,
  InterceptorEffectEnum,
  type Univer,
  VerticalAlign,
  type Workbook,
} from "@univerjs/core";
import { type BaseObject, type IRender, IRenderManagerService } from "@univerjs/engine-render";
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

  drawButtonsOnce(render);
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

/** What the grid keeps to itself of how it draws the buttons of tables. */
interface ButtonDrawing {
  _tableFilterButtonShapes: unknown[];
  _renderButtons(what: unknown): void;
  _disposeRendering(): void;
}

/**
 * The grid draws all buttons of the sheet in sight anew for each table that comes or changes, on whichever sheet: a
 * workbook of fifteen tables that is opened had them drawn thirty times. Here they are drawn once for all that was done
 * in one go.
 */
function drawButtonsOnce(render: IRender): void {
  const drawing = findDrawing(render);
  if (!drawing) return;
  const draw = drawing._renderButtons.bind(drawing);
  const clear = drawing._disposeRendering.bind(drawing);
  let due: { what: unknown } | null = null;
  drawing._renderButtons = (what) => {
    if (!due)
      queueMicrotask(() => {
        const latest = due;
        due = null;
        if (latest) draw(latest.what);
      });
    due = { what };
  };
  drawing._disposeRendering = () => {
    due = null;
    clear();
  };
}

function findDrawing(render: IRender): ButtonDrawing | null {
  const { _injector: injector } = render as unknown as {
    _injector?: { dependencyCollection?: { dependencyMap?: Map<unknown, unknown> } };
  };
  // Told by what it does: its name is not the same any more once the page has been made small.
  const keys = [...(injector?.dependencyCollection?.dependencyMap?.keys() ?? [])].filter(
    (each) => typeof each === "function" && typeof each.prototype?._renderButtons === "function",
  );
  // In an empty workbook they come later than this, and have nothing to draw.
  if (keys.length === 0) return null;
  const drawing = keys
    .map((key) => render.with(key as never) as object)
    .find((each): each is ButtonDrawing => "_tableFilterButtonShapes" in each);
  if (!drawing) throw new Error("This version of the grid draws the buttons of tables differently");
  return drawing;
}
