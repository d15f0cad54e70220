/* global Excel */
import { type Area, columnNumber } from "../../sheets/a1";

/** What happened to the places of a sheet's cells. */
export interface Move {
  sheetId: string;
  /** Cells came in, went out, or changed places among themselves; "unknown" where nobody says which way they went. */
  what: "insert" | "delete" | "sort" | "unknown";
  /** Along which the others gave way or moved up; of no account where they changed places. */
  axis: "rows" | "columns";
  area: Area;
}

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** null for a change that leaves every cell where it is. */
export function moveOfChange({
  changeType,
  changeDirectionState: way,
  worksheetId: sheetId,
  address,
}: Excel.WorksheetChangedEventArgs): Move | null {
  const [, line, kind] = /^(Row|Column|Cell)(Inserted|Deleted)$/.exec(changeType) ?? [];
  if (!line) return null;
  const area = areaOf(address);
  const what = kind === "Inserted" ? "insert" : "delete";
  const shift = way?.insertShiftDirection ?? way?.deleteShiftDirection;
  const axis = {
    Row: "rows",
    Column: "columns",
    Down: "rows",
    Up: "rows",
    Right: "columns",
    Left: "columns",
  }[line === "Cell" ? (shift ?? "") : line] as Move["axis"] | undefined;
  return axis && area ? { sheetId, what, axis, area } : unknown(sheetId, area);
}

/** Lines that were sorted. */
export function moveOfSort({
  worksheetId,
  address,
}: Pick<Excel.WorksheetRowSortedEventArgs, "worksheetId" | "address">): Move {
  return { sheetId: worksheetId, what: "sort", axis: "rows", area: areaOf(address) ?? EVERYTHING };
}

const EVERYTHING: Area = { row: 0, column: 0, rows: MOST_ROWS, columns: MOST_COLUMNS };

/** All to the right of it and below may have moved. */
function unknown(sheetId: string, area: Area | null): Move {
  const { row, column } = area ?? EVERYTHING;
  return {
    sheetId,
    what: "unknown",
    axis: "rows",
    area: { row, column, rows: MOST_ROWS - row, columns: MOST_COLUMNS - column },
  };
}

/** "A1:B2", "2:3", "B:C"; null for several at once. */
function areaOf(address: string): Area | null {
  const cells = address.slice(address.lastIndexOf("!") + 1).replace(/\$/g, "");
  const [, left, top, right, bottom] = /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/i.exec(cells) ?? [];
  if (left === undefined || !(left || top)) return null;
  const column = left ? columnNumber(left) : 0;
  const row = top ? Number(top) - 1 : 0;
  const lastColumn = left ? columnNumber(right || left) : MOST_COLUMNS - 1;
  const lastRow = top ? Number(bottom || top) - 1 : MOST_ROWS - 1;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
