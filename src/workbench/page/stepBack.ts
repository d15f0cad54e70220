import { CommandType, Direction, ICommandService } from "@univerjs/core";
import { DeviceInputEventType } from "@univerjs/engine-render";
import { SetSelectionsOperation } from "@univerjs/sheets";
import {
  MoveSelectionCommand,
  SetCellEditVisibleOperation,
  whenSheetEditorActivated,
  whenSheetEditorFocused,
} from "@univerjs/sheets-ui";
import { IShortcutService, KeyCode, MetaKeys } from "@univerjs/ui";
import { type Area, contains } from "../grid/address";
import { type Grid, areaOf, rangeOf } from "../grid/grid";
import { selectionOf } from "../grid/selection";

const command = "workbench.command.step-back";
/** Before the grid's own for the same keys. */
const first = 200;

interface Step {
  direction: Direction.UP | Direction.LEFT;
  /** Something is being typed, which is entered first. */
  isTyping: boolean;
}

/**
 * Shift+Enter goes up and Shift+Tab to the left, within what is selected from its first cell to its last, and enters
 * what is being typed, as in Excel. The grid's own go nowhere from a single cell, and no key moves on after them.
 */
export function stepBackAsExcel(grid: Grid): void {
  const commands = grid.injector.get(ICommandService);
  commands.registerCommand({
    id: command,
    type: CommandType.COMMAND,
    handler: (_accessor, { direction, isTyping }: Step) => {
      if (isTyping)
        commands.syncExecuteCommand(SetCellEditVisibleOperation.id, {
          visible: false,
          eventType: DeviceInputEventType.Keyboard,
          unitId: grid.unitId,
        });
      return stepBack(grid, commands, direction);
    },
  });
  const shortcuts = grid.injector.get(IShortcutService);
  for (const isTyping of [true, false])
    for (const [key, direction] of [
      [KeyCode.ENTER, Direction.UP],
      [KeyCode.TAB, Direction.LEFT],
    ] as const)
      shortcuts.registerShortcut({
        id: command,
        binding: key | MetaKeys.SHIFT,
        priority: first,
        preconditions: isTyping ? whenSheetEditorActivated : whenSheetEditorFocused,
        staticParameters: { direction, isTyping } satisfies Step,
      });
}

function stepBack(grid: Grid, commands: ICommandService, direction: Step["direction"]): boolean {
  const { sheetId, range, active } = selectionOf(grid);
  const sheet = grid.workbook.getActiveSheet();
  const area = areaOf(range);
  /** The merged cell at a place, or the cell alone. */
  const cellAt = (row: number, column: number): Area => {
    const merged = sheet.getMergedCell(row, column);
    return merged ? areaOf(merged) : { row, column, rows: 1, columns: 1 };
  };
  const here = cellAt(active.row, active.column);
  if (contains(here, area)) {
    const isAtEdge = direction === Direction.UP ? here.row === 0 : here.column === 0;
    // The grid would go on at the other end of the sheet.
    if (!isAtEdge) void commands.executeCommand(MoveSelectionCommand.id, { direction });
    return true;
  }
  const places = area.rows * area.columns;
  let { row, column } = here;
  // Parts of merged cells that are not their first are passed over.
  for (let tried = 0; tried < places; tried++) {
    [row, column] = before(area, row, column, direction);
    const cell = cellAt(row, column);
    if (cell.row === row && cell.column === column) break;
  }
  const cell = cellAt(row, column);
  return commands.syncExecuteCommand(SetSelectionsOperation.id, {
    unitId: grid.unitId,
    subUnitId: sheetId,
    reveal: true,
    selections: [
      {
        range,
        primary: {
          ...rangeOf(cell),
          actualRow: row,
          actualColumn: column,
          isMerged: cell.rows * cell.columns > 1,
          isMergedMainCell: cell.rows * cell.columns > 1,
        },
        style: null,
      },
    ],
  });
}

/** The place before another within an area, column by column or row by row; before the first comes the last. */
function before(area: Area, row: number, column: number, direction: Step["direction"]): [number, number] {
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  if (direction === Direction.UP) {
    if (row > area.row) return [row - 1, column];
    return [lastRow, column > area.column ? column - 1 : lastColumn];
  }
  if (column > area.column) return [row, column - 1];
  return [row > area.row ? row - 1 : lastRow, lastColumn];
}
