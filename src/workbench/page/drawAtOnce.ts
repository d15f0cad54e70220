import {
  type DisposableCollection,
  type IDisposable,
  type IUniverInstanceService,
  type LifecycleService,
  LifecycleStages,
  LifecycleUnreachableError,
} from "@univerjs/core";
import type { IRenderManagerService } from "@univerjs/engine-render";
import { DesktopUIController, type ILayoutService } from "@univerjs/ui";

/** What the grid keeps to itself of how it comes onto the page. */
interface Controller {
  _bootstrapWorkbench(): void;
  bootstrap(placed: (content: HTMLElement, container: HTMLElement) => void): IDisposable;
  disposeWithMe: DisposableCollection["add"];
  _layoutService: ILayoutService | undefined;
  _lifecycleService: LifecycleService;
  _instanceService: IUniverInstanceService;
  _renderManagerService: IRenderManagerService;
  _changeRenderUnit(unitId: string, content: HTMLElement): boolean;
  _currentRenderId: string | null;
  _renderTimeout: number | undefined;
  _steadyTimeout: number | undefined;
}

/** After that the grid counts as settled; what can wait for it does. As long as the grid's own. */
const STEADY_MS = 3000;

/**
 * The grid's own way lets 300 ms pass between standing on the page and being drawn, at every start and with every
 * workbook that is opened. Here it is drawn as soon as it stands there.
 */
export function drawAtOnce(): void {
  const controller = DesktopUIController.prototype as unknown as Controller;
  if (
    typeof controller._bootstrapWorkbench !== "function" ||
    typeof controller._changeRenderUnit !== "function"
  )
    throw new Error("This version of the grid comes onto the page differently");
  controller._bootstrapWorkbench = function (this: Controller) {
    this.disposeWithMe(this.bootstrap((content, container) => void comeOntoPage(this, content, container)));
  };
}

async function comeOntoPage(grid: Controller, content: HTMLElement, container: HTMLElement): Promise<void> {
  const { _layoutService: layout, _lifecycleService: lifecycle } = grid;
  if (layout) {
    grid.disposeWithMe(layout.registerRootContainerElement(container));
    grid.disposeWithMe(layout.registerContentElement(content));
  }
  try {
    await lifecycle.onStage(LifecycleStages.Ready);
  } catch (error) {
    // The grid was taken away before it stood.
    if (error instanceof LifecycleUnreachableError) return;
    throw error;
  }
  grid._renderTimeout = window.setTimeout(() => draw(grid, content), 0);
}

function draw(grid: Controller, content: HTMLElement): void {
  const renders = grid._renderManagerService;
  const show = (unitId: string) => grid._changeRenderUnit(unitId, content);
  const gone = (unitId: string) => {
    if (grid._currentRenderId === unitId) grid._currentRenderId = null;
  };
  [...renders.getRenderAll().keys()].some(show);
  const focused = grid._instanceService.focused$;
  grid.disposeWithMe(focused.subscribe((unit) => unit && show(unit)));
  const { created$, disposed$ } = renders;
  const isFocused = (id: string) => grid._instanceService.getFocusedUnit()?.getUnitId() === id;
  grid.disposeWithMe(created$.subscribe(({ unitId }) => isFocused(unitId) && show(unitId)));
  grid.disposeWithMe(disposed$.subscribe(gone));
  grid._lifecycleService.stage = LifecycleStages.Rendered;
  grid._steadyTimeout = window.setTimeout(() => {
    grid._lifecycleService.stage = LifecycleStages.Steady;
  }, STEADY_MS);
}
