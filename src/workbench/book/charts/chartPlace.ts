import type { Worksheet } from "@univerjs/core";
import { maxColumns, maxRows } from "../../grid/address";
import { columnWidth, rowHeight, toPoints } from "../../grid/measures";
import type { ChartEntry } from "./charts";

/** In points from the sheet's upper left corner. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export const freshSize = { width: 360, height: 216 };

/** Widths and heights of a sheet's lines, those that nobody has touched included. */
function lines(sheet: Worksheet) {
  return {
    width: (column: number) => {
      if (column >= sheet.getColumnCount()) return toPoints(columnWidth.default);
      return sheet.getColVisible(column) ? toPoints(sheet.getColumnWidth(column)) : 0;
    },
    height: (row: number) => {
      if (row >= sheet.getRowCount()) return toPoints(rowHeight.default);
      return sheet.getRowVisible(row) ? toPoints(sheet.getRowHeight(row)) : 0;
    },
  };
}

function sum(size: (index: number) => number, from: number, to: number): number {
  let total = 0;
  for (let index = from; index < to; index++) total += size(index);
  return total;
}

/** The line in which a distance ends, and how far into it. */
function lineAt(size: (index: number) => number, distance: number, most: number) {
  let rest = Math.max(0, distance);
  let index = 0;
  while (index < most - 1 && rest >= size(index)) rest -= size(index++);
  return { index, rest };
}

export function boxOf(
  sheet: Worksheet,
  { covered: { area }, inset }: Pick<ChartEntry, "covered" | "inset">,
): Box {
  const { width, height } = lines(sheet);
  const left = sum(width, 0, area.column) + inset.right;
  const top = sum(height, 0, area.row) + inset.down;
  // Where all its cells were taken out, nothing of it is left to be seen, as in Excel.
  if (area.rows === 0 || area.columns === 0) return { left, top, width: 0, height: 0 };
  const lastColumn = area.column + area.columns - 1;
  const lastRow = area.row + area.rows - 1;
  return {
    left,
    top,
    width: Math.max(0, sum(width, 0, lastColumn) + inset.lastRight - left),
    height: Math.max(0, sum(height, 0, lastRow) + inset.lastDown - top),
  };
}

/** The cells that a box covers. A corner that lies on a line between two cells belongs to the one before. */
export function placeOf(sheet: Worksheet, box: Box): Pick<ChartEntry, "covered" | "inset"> {
  const { width, height } = lines(sheet);
  const left = lineAt(width, box.left, maxColumns);
  const top = lineAt(height, box.top, maxRows);
  const right = lineAt(width, box.left + box.width, maxColumns);
  const bottom = lineAt(height, box.top + box.height, maxRows);
  const before = (at: { index: number; rest: number }, size: (index: number) => number, first: number) =>
    at.rest < 1e-6 && at.index > first ? { index: at.index - 1, rest: size(at.index - 1) } : at;
  const lastColumn = before(right, width, left.index);
  const lastRow = before(bottom, height, top.index);
  return {
    covered: {
      sheetId: sheet.getSheetId(),
      area: {
        row: top.index,
        column: left.index,
        rows: lastRow.index - top.index + 1,
        columns: lastColumn.index - left.index + 1,
      },
    },
    inset: { down: top.rest, right: left.rest, lastDown: lastRow.rest, lastRight: lastColumn.rest },
  };
}
