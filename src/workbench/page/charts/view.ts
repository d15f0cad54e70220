import type { Workbook, Worksheet } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Grid } from "../../grid/grid";

/** What of a sheet the grid shows, in pixels of the screen from the corner of its canvas. */
export interface View {
  sheetId: string;
  zoom: number;
  /** Of the headings of rows and columns. */
  headings: { width: number; height: number };
  /** Of the frozen rows and columns, where there are any. */
  frozen: { width: number; height: number };
  scrolled: { x: number; y: number };
}

export function viewOf(grid: Grid, workbook: Workbook): View | null {
  const render = grid.injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentParam()?.skeleton;
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !skeleton || !viewport) return null;
  const sheet: Worksheet = workbook.getActiveSheet();
  const zoom = sheet.getZoomRatio();
  const { xSplit, ySplit } = sheet.getFreeze();
  const end = (ends: ArrayLike<number>, count: number) => (count > 0 ? (ends[count - 1] ?? 0) : 0);
  return {
    sheetId: sheet.getSheetId(),
    zoom,
    headings: { width: skeleton.rowHeaderWidth * zoom, height: skeleton.columnHeaderHeight * zoom },
    frozen: {
      width: end(skeleton.columnWidthAccumulation, xSplit) * zoom,
      height: end(skeleton.rowHeightAccumulation, ySplit) * zoom,
    },
    scrolled: { x: viewport.viewportScrollX * zoom, y: viewport.viewportScrollY * zoom },
  };
}

export function canvasOf(grid: Grid, workbook: Workbook): HTMLElement | null {
  const render = grid.injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
  return render?.engine.getCanvasElement() ?? null;
}
