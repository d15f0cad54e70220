import { type ICommand, RANGE_TYPE } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
} from "@univerjs/sheets";
import { calculatedColumnsAt } from "../book/calculatedColumns";
import { contains, intersect, isWholeColumns, isWholeRows } from "../grid/address";
import { rangeOf } from "../grid/grid";
import { insertDeleteConflict, invalidArgument, invalidOperation } from "../hostError";
import type { Shift } from "../book/liveRanges";
import type { Place } from "./place";
import { followTables } from "../book/shiftedTables";
import { removeTable, tablesTouching, wholeTableArea } from "../book/tables";

type Cells = Pick<Place, "book" | "sheetId" | "area" | "sheet">;

/** Takes cells out; the rest moves up or left. Whole rows and columns go whatever the direction. */
export function deleteCells(range: Cells, shift: string): void {
  if (shift !== "Up" && shift !== "Left") throw invalidArgument(`shift ${shift}`);
  const { book, sheet, sheetId, area } = range;
  const shared = { unitId: book.grid.unitId, subUnitId: sheetId };
  if (isWholeRows(area)) {
    const part = book.grid.clip(sheet, area);
    if (!part) return;
    if (part.rows >= sheet.getRowCount()) book.grid.grow(sheet, { ...part, rows: part.rows + 1 });
    dropSwallowedTables(range);
    book.grid.onSheet(sheetId, () =>
      book.grid.run("sheet.command.remove-row-by-range", { ...shared, range: wholeRows(range, part) }),
    );
    return;
  }
  if (isWholeColumns(area)) {
    const part = book.grid.clip(sheet, area);
    if (!part) return;
    if (part.columns >= sheet.getColumnCount()) book.grid.grow(sheet, { ...part, columns: part.columns + 1 });
    dropSwallowedTables(range);
    book.grid.onSheet(sheetId, () =>
      book.grid.run("sheet.command.remove-col-by-range", { ...shared, range: wholeColumns(range, part) }),
    );
    return;
  }
  refuseSplitTables(range, shift === "Up");
  dropSwallowedTables(range, shift === "Left");
  const axis = shift === "Up" ? "rows" : "columns";
  const follow = followTables(book, sheetId, { area, axis, kind: "delete" });
  shiftCells(range, axis, "delete", shift === "Up" ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand);
  follow();
  book.live.shift({ sheetId, area, axis, kind: "delete" });
}

/** Puts blank cells in; what is there moves down or right. */
export function insertCells(range: Cells, shift: string): void {
  if (shift !== "Down" && shift !== "Right") throw invalidArgument(`shift ${shift}`);
  const { book, sheet, sheetId, area } = range;
  const shared = { unitId: book.grid.unitId, subUnitId: sheetId };
  book.grid.grow(sheet, {
    ...area,
    rows: isWholeColumns(area) ? 1 : area.rows,
    columns: isWholeRows(area) ? 1 : area.columns,
  });
  if (isWholeRows(area)) {
    const follow = followTables(book, sheetId, { area, axis: "rows", kind: "insert" });
    const fill = calculatedColumnsAt(book, sheetId, area);
    book.grid.onSheet(sheetId, () =>
      book.grid.run("sheet.command.insert-row-by-range", {
        ...shared,
        range: wholeRows(range, area),
        direction: directionUp,
      }),
    );
    follow();
    fill();
    return;
  }
  if (isWholeColumns(area)) {
    book.grid.onSheet(sheetId, () =>
      book.grid.run("sheet.command.insert-col-by-range", {
        ...shared,
        range: wholeColumns(range, area),
        direction: directionLeft,
      }),
    );
    return;
  }
  refuseSplitTables(range, shift === "Down");
  const axis = shift === "Down" ? "rows" : "columns";
  const follow = followTables(book, sheetId, { area, axis, kind: "insert" });
  const fill = axis === "rows" ? calculatedColumnsAt(book, sheetId, area) : null;
  shiftCells(
    range,
    axis,
    "insert",
    shift === "Down" ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand,
  );
  follow();
  fill?.();
  book.live.shift({ sheetId, area, axis, kind: "insert" });
}

function shiftCells(
  { book, sheetId, area }: Cells,
  axis: Shift["axis"],
  kind: Shift["kind"],
  command: ICommand,
): void {
  const act = () => book.grid.onSheet(sheetId, () => book.grid.perform(command, { range: rangeOf(area) }));
  if (book.events) book.events.shifting({ sheetId, area, axis, kind }, act);
  else act();
}

const directionUp = 0;
const directionLeft = 3;

/** Marked as whole, so that references that reach beyond the grid's last row or column follow too. */
const wholeRows = (range: Cells, part: { row: number; rows: number }) => ({
  ...rangeOf({ row: part.row, rows: part.rows, column: 0, columns: range.sheet.getColumnCount() }),
  rangeType: RANGE_TYPE.ROW,
});

const wholeColumns = (range: Cells, part: { column: number; columns: number }) => ({
  ...rangeOf({ column: part.column, columns: part.columns, row: 0, rows: range.sheet.getRowCount() }),
  rangeType: RANGE_TYPE.COLUMN,
});

/** Cells cannot move when part of a table would move with them and part would not. */
function refuseSplitTables(range: Cells, vertical: boolean): void {
  const { book, sheetId, area } = range;
  const moving = vertical
    ? { ...area, rows: 1_048_576 - area.row }
    : { ...area, columns: 16_384 - area.column };
  for (const table of tablesTouching(book, sheetId, moving)) {
    const place = wholeTableArea(book, table);
    const whole = vertical
      ? area.column <= place.column && area.column + area.columns >= place.column + place.columns
      : area.row <= place.row && area.row + area.rows >= place.row + place.rows;
    if (!whole) throw insertDeleteConflict("This operation is not allowed. It would shift cells in a table.");
  }
}

/** `left`: columns of a table may go, with their headings; its headings alone may not. */
function dropSwallowedTables(range: Cells, left = false): void {
  for (const table of tablesTouching(range.book, range.sheetId, range.area)) {
    const place = wholeTableArea(range.book, table);
    if (contains(range.area, place)) removeTable(range.book, table.getId());
    else if (intersect(range.area, { ...place, rows: 1 }) && !isWholeColumns(range.area) && !left) {
      throw invalidOperation("The header row of a table cannot be deleted.");
    }
  }
}
