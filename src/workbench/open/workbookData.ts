import {
  BooleanNumber,
  type IObjectArrayPrimitiveType,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { parseArea } from "../grid/address";
import { calculatedMark } from "../grid/dueFormulas";
import { freshSheet } from "../grid/engine";
import { wholeLook } from "../book/namedStyles";
import { rangeOf } from "../grid/grid";
import { unlockedMark } from "../grid/locking";
import { toPixels } from "../grid/measures";
import { type AnySnapshot, type PackedSheet, packed } from "../packedSnapshot";
import type { StyleSnapshot } from "../snapshot";
import { filteredRows } from "./filteredRows";
import { gridCells } from "./gridCells";
import { gridStyle } from "./gridStyle";

/**
 * What the grid can be given at once when a workbook is made: far quicker than one command after the other.
 * `calculated`: its formulas have their results, also those that are 0.
 */
export function workbookData(snapshot: AnySnapshot, calculated = false): Partial<IWorkbookData> {
  const styles: Record<string, IStyleData> = {};
  const sheets = packed(snapshot).sheets.map((sheet, index) => sheetData(sheet, `${index}`, styles));
  return {
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    styles,
    ...(calculated ? { custom: { ...calculatedMark } } : {}),
  };
}

/** In the shape that Excel gives its ids, and unlike those that the host gives to sheets that are added later. */
const sheetId = (number: string) => `{00000000-0001-0001-${number.padStart(4, "0")}-000000000000}`;

function sheetData(
  sheet: PackedSheet,
  number: string,
  styles: Record<string, IStyleData>,
): Partial<IWorksheetData> & { id: string } {
  // Beside a row or column with a look of its own a cell has the whole of its look, or something of theirs would show.
  const isWhole = [...sheet.rows, ...sheet.columns].some(({ style }) => style !== undefined);
  const names = sheet.styles.map((style, index) => {
    const name = `${number}.${index}`;
    styles[name] = isWhole ? wholeLook(gridStyle(style)) : gridStyle(style);
    return name;
  });
  const fresh = freshSheet(sheetId(number), sheet.name);
  const reach = reachOf(sheet);
  const freeze = sheet.freeze ?? { rows: 0, columns: 0 };
  return {
    ...fresh,
    rowCount: Math.max(fresh.rowCount, reach.rows),
    columnCount: Math.max(fresh.columnCount, reach.columns),
    cellData: cellData(sheet, names),
    rowData: rowData(sheet, names),
    columnData: columnData(sheet, names),
    mergeData: sheet.merges.flatMap((address) => {
      const area = parseArea(address);
      return area ? [rangeOf(area)] : [];
    }),
    freeze: {
      xSplit: freeze.columns,
      ySplit: freeze.rows,
      startRow: freeze.rows > 0 ? freeze.rows : -1,
      startColumn: freeze.columns > 0 ? freeze.columns : -1,
    },
    hidden: sheet.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: sheet.tabColor ?? "",
    showGridlines: sheet.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ...(sheet.view?.zoomScale ? { zoomRatio: Number(sheet.view.zoomScale) / 100 } : {}),
    ...(sheet.usual?.rowHeight ? { defaultRowHeight: toPixels(sheet.usual.rowHeight) } : {}),
    ...(sheet.usual?.columnWidth ? { defaultColumnWidth: toPixels(sheet.usual.columnWidth) } : {}),
  };
}

/** By number: to hand a long list's entries out one by one takes ten times as long. */
function reach(places: Uint32Array | Uint16Array): number {
  let end = 0;
  for (let index = 0; index < places.length; index++) end = Math.max(end, places[index]! + 1);
  return end;
}

function reachOf(sheet: PackedSheet): { rows: number; columns: number } {
  let rows = reach(sheet.cells.rows);
  let columns = reach(sheet.cells.columns);
  for (const { row, column, rowCount, columnCount, totals } of sheet.tables) {
    rows = Math.max(rows, row + rowCount + (totals ? 1 : 0));
    columns = Math.max(columns, column + columnCount);
  }
  for (const address of sheet.merges) {
    const area = parseArea(address);
    if (!area) continue;
    rows = Math.max(rows, area.row + area.rows);
    columns = Math.max(columns, area.column + area.columns);
  }
  for (const { index } of sheet.rows) rows = Math.max(rows, index + 1);
  // Files like to format all columns of a sheet; only those with something in or near them are needed.
  for (const { index } of sheet.columns) if (index < 100) columns = Math.max(columns, index + 1);
  return { rows, columns };
}

function cellData(sheet: PackedSheet, styles: string[]): IWorksheetData["cellData"] {
  const marks = sheet.styles.map(marksOf);
  const rows = gridCells(
    sheet.cells,
    styles.map((name, index) => ({ name, marks: marks[index] })),
  );
  for (const { row, column, address, location, tip } of sheet.hyperlinks ?? []) {
    const cell = ((rows[row] ??= {})[column] ??= {});
    const hyperlink = {
      ...(address ? { address } : {}),
      ...(location ? { documentReference: location } : {}),
      ...(tip ? { screenTip: tip } : {}),
    };
    cell.custom = { ...cell.custom, hyperlink };
  }
  for (const { totals, row, column, rowCount, columnCount } of sheet.tables) {
    if (!totals) continue;
    const line = (rows[row + rowCount] ??= {});
    for (let at = column; at < column + columnCount; at++) {
      const cell = (line[at] ??= {});
      cell.custom = { ...cell.custom, totals: "placed" };
    }
  }
  return rows;
}

/** What of a look the grid keeps with the cell rather than in its format. */
const marksOf = ({ locked, shrink, pattern }: StyleSnapshot) => {
  const kept = {
    ...(shrink ? { shrinkToFit: true } : {}),
    ...(pattern ? { pattern: pattern.name } : {}),
    ...(pattern?.color ? { patternColor: pattern.color } : {}),
  };
  const marks = {
    ...(locked === false ? { [unlockedMark]: true } : {}),
    ...(Object.keys(kept).length > 0 ? { kept } : {}),
  };
  return Object.keys(marks).length > 0 ? marks : undefined;
};

/** Rows that a filter may have hidden are left in sight until it is set anew. */
/** What a row or column keeps beside its size: its groups, and its look with what of it the grid has no format for. */
function lineRest(
  { outline, style }: { outline?: number; style?: number },
  sheet: PackedSheet,
  names: readonly string[],
): Pick<IRowData, "s" | "custom"> {
  const marks = style === undefined ? undefined : marksOf(sheet.styles[style]!);
  const custom = { ...(outline ? { outline } : {}), ...(marks ? { look: marks } : {}) };
  return {
    ...(style === undefined ? {} : { s: names[style]! }),
    ...(Object.keys(custom).length > 0 ? { custom } : {}),
  };
}

function rowData(sheet: PackedSheet, names: readonly string[]): IObjectArrayPrimitiveType<Partial<IRowData>> {
  const { rows } = sheet;
  const filtered = filteredRows(sheet);
  const isFiltered = (index: number) =>
    filtered.some(({ row, rows: count }) => index >= row && index < row + count);
  return Object.fromEntries(
    rows.map(({ index, height, hidden, fitted, outline, style }) => [
      index,
      {
        ...(height === null
          ? {}
          : { h: toPixels(height), ia: fitted ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
        ...(hidden && !isFiltered(index) ? { hd: BooleanNumber.TRUE } : {}),
        ...lineRest({ outline, style }, sheet, names),
      },
    ]),
  );
}

function columnData(
  sheet: PackedSheet,
  names: readonly string[],
): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  return Object.fromEntries(
    sheet.columns.map(({ index, width, hidden, outline, style }) => [
      index,
      {
        ...(width === null ? {} : { w: toPixels(width) }),
        ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
        ...lineRest({ outline, style }, sheet, names),
      },
    ]),
  );
}
