import { SetSelectionsOperation } from "@univerjs/sheets";
import { CellAlertManagerService, CellAlertType, type ICellAlert } from "@univerjs/sheets-ui";
import type { Book } from "../book/book";
import { selectionOf } from "../grid/selection";
import { validationAt } from "../grid/validations";

const prompting = "prompt-of-entry-rule";

/**
 * What cells have to say, in the grid's own boxes: an error of an add-in's function what the function says of it, as in
 * Excel, and the selected cell what its entry rule asks for. The grid knows neither.
 */
export function showCellMessages(book: Book): { dispose(): void } {
  const alerts = book.grid.injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert: ICellAlert) => {
    const { subUnitId, row, col } = alert.location;
    const said = alert.type === CellAlertType.ERROR ? book.functionErrors.at(subUnitId, row, col) : undefined;
    show(said ? { ...alert, message: said } : alert);
  };
  return book.grid.onCommand((id) => {
    if (id !== SetSelectionsOperation.id) return;
    alerts.removeAlert(prompting);
    const { sheetId, active } = selectionOf(book.grid);
    const rule = validationAt(book.grid, sheetId, active.row, active.column);
    if (!rule?.prompt || rule.showInputMessage === false) return;
    const { row, column: col } = active;
    show({
      type: CellAlertType.INFO,
      title: rule.promptTitle ?? "",
      message: rule.prompt,
      location: { unitId: book.grid.unitId, subUnitId: sheetId, row, col },
      width: 200,
      height: 74,
      key: prompting,
    });
  });
}
