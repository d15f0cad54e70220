import { ICommandService, type Univer, type Workbook } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import {
  ScrollCommand,
  SheetSkeletonManagerService,
  SheetsScrollRenderController,
} from "@univerjs/sheets-ui";
import { scrolled } from "./scrolled";

/** The grid's scroll bars lie over its cells. */
const scrollBar = 14;

/** The part of the grid's controller that is replaced. */
interface ScrollController {
  _scrollToCell(row: number, column: number): boolean;
}

/**
 * Brings a cell into sight, whole and no further than needed. The grid's own reckoning takes all rows for equally
 * high and stops short of the cell where the frozen ones are lower than the others.
 */
export function scrollExactly(univer: Univer, workbook: Workbook): void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const render = injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
  if (!render) throw new Error("The grid is not drawn yet");
  const controller = render.with(SheetsScrollRenderController) as unknown as ScrollController;
  if (!("_scrollToCell" in controller)) throw new Error("This version of the grid scrolls differently");
  const skeletons = render.with(SheetSkeletonManagerService);

  controller._scrollToCell = (row, column) => {
    const skeleton = skeletons.getCurrentParam()?.skeleton;
    const viewport = render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const freeze = workbook.getActiveSheet().getFreeze();
    if (!skeleton || !viewport) return false;
    const { viewBound } = viewport.calcViewportInfo();
    const y = scrolled(
      skeleton.rowHeightAccumulation,
      row,
      freeze.ySplit,
      viewport.viewportScrollY,
      viewBound.bottom - viewBound.top - scrollBar,
    );
    const x = scrolled(
      skeleton.columnWidthAccumulation,
      column,
      freeze.xSplit,
      viewport.viewportScrollX,
      viewBound.right - viewBound.left - scrollBar,
    );
    if (y === viewport.viewportScrollY && x === viewport.viewportScrollX) return false;
    return commands.syncExecuteCommand(ScrollCommand.id, {
      sheetViewStartRow: 0,
      sheetViewStartColumn: 0,
      offsetX: x,
      offsetY: y,
    });
  };
}
