import type { Grid } from "../grid/grid";
import { HostError } from "../hostError";

/** The flag of a request that asks the host to wait until nobody is editing a cell. */
const waitForCellEdit = 64;

/** The grid's announcement that the editor of a cell opens or closes. */
const editorOperation = "sheet.operation.set-cell-edit-visible";

/**
 * While somebody types into a cell Excel carries out no request: those made with delayForCellEdit wait, the others
 * fail.
 */
export class CellEditing {
  private editing = false;
  private waiting: (() => void)[] = [];

  constructor(grid: Grid) {
    grid.onCommand((id, params) => {
      if (id !== editorOperation) return;
      if (params.visible) this.begin();
      else this.end();
    });
  }

  begin(): void {
    this.editing = true;
  }

  end(): void {
    this.editing = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const go of waiting) go();
  }

  /** Resolves when the request may be carried out; throws when it may not. */
  async admit(flags: number): Promise<void> {
    if (!this.editing) return;
    if (!(flags & waitForCellEdit)) {
      throw new HostError(
        "InvalidOperationInCellEditMode",
        "A cell is being edited. Finish with Enter first.",
        400,
      );
    }
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}
