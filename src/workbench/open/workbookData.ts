import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IObjectArrayPrimitiveType,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { parseArea } from "../grid/address";
import { freshSheet } from "../grid/engine";
import { rangeOf } from "../grid/grid";
import { unlockedMark } from "../grid/locking";
import { toPixels } from "../grid/measures";
import { textType } from "../grid/typedValue";
import type { CellSnapshot, SheetSnapshot, StyleSnapshot, WorkbookSnapshot } from "../snapshot";
import { filteredRows } from "./filteredRows";
import { gridStyle } from "./gridStyle";

/** What the grid can be given at once when a workbook is made: far quicker than one command after the other. */
export function workbookData(snapshot: WorkbookSnapshot): Partial<IWorkbookData> {
  const styles: Record<string, IStyleData> = {};
  const sheets = snapshot.sheets.map((sheet, index) => sheetData(sheet, `${index}`, styles));
  return {
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    styles,
  };
}

/** In the shape that Excel gives its ids, and unlike those that the host gives to sheets that are added later. */
const sheetId = (number: string) => `{00000000-0001-0001-${number.padStart(4, "0")}-000000000000}`;

function sheetData(
  sheet: SheetSnapshot,
  number: string,
  styles: Record<string, IStyleData>,
): Partial<IWorksheetData> & { id: string } {
  const names = sheet.styles.map((style, index) => {
    const name = `${number}.${index}`;
    styles[name] = gridStyle(style);
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
    rowData: rowData(sheet),
    columnData: columnData(sheet),
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
  };
}

function reachOf(sheet: SheetSnapshot): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const { row, column } of sheet.cells) {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
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

function cellData(sheet: SheetSnapshot, styles: string[]): IWorksheetData["cellData"] {
  const rows: Record<number, Record<number, ICellData>> = {};
  const spilled = spilledCells(sheet);
  const marks = sheet.styles.map(marksOf);
  for (const cell of sheet.cells) {
    const isSpilled =
      spilled.size > 0 && cell.formula === undefined && spilled.has(`${cell.row} ${cell.column}`);
    const data = isSpilled ? {} : content(cell);
    if (cell.style !== undefined) Object.assign(data, { s: styles[cell.style] }, marked(marks[cell.style]!));
    (rows[cell.row] ??= {})[cell.column] = data;
  }
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
  return {
    ...(locked === false ? { [unlockedMark]: true } : {}),
    ...(Object.keys(kept).length > 0 ? { kept } : {}),
  };
};

const marked = (marks: object) => (Object.keys(marks).length > 0 ? { custom: { ...marks } } : {});

/** What a formula spills is the formula's to say; as values of their own they would stand in its way. */
function spilledCells(sheet: SheetSnapshot): Set<string> {
  const cells = new Set<string>();
  for (const { row, column, spill } of sheet.cells) {
    if (!spill) continue;
    for (let down = 0; down < spill.rows; down++) {
      for (let right = 0; right < spill.columns; right++) {
        if (down + right > 0) cells.add(`${row + down} ${column + right}`);
      }
    }
  }
  return cells;
}

function content({ value, error, formula, spill }: CellSnapshot): ICellData {
  // Without a result the grid calculates the formula, and spills.
  if (formula !== undefined && spill) return { f: formula };
  const f = formula === undefined ? {} : { f: formula };
  if (error !== undefined) return { ...f, v: error, t: CellValueType.STRING };
  if (value === null) return f;
  if (typeof value === "number") return { ...f, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...f, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...f, v: value, t: textType(value) };
}

/** Rows that a filter may have hidden are left in sight until it is set anew. */
function rowData(sheet: SheetSnapshot): IObjectArrayPrimitiveType<Partial<IRowData>> {
  const { rows } = sheet;
  const filtered = filteredRows(sheet);
  const isFiltered = (index: number) =>
    filtered.some(({ row, rows: count }) => index >= row && index < row + count);
  return Object.fromEntries(
    rows.map(({ index, height, hidden, fitted, outline }) => [
      index,
      {
        ...(height === null
          ? {}
          : { h: toPixels(height), ia: fitted ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
        ...(hidden && !isFiltered(index) ? { hd: BooleanNumber.TRUE } : {}),
        ...(outline ? { custom: { outline } } : {}),
      },
    ]),
  );
}

function columnData({ columns }: SheetSnapshot): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  return Object.fromEntries(
    columns.map(({ index, width, hidden, outline }) => [
      index,
      {
        ...(width === null ? {} : { w: toPixels(width) }),
        ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
        ...(outline ? { custom: { outline } } : {}),
      },
    ]),
  );
}
