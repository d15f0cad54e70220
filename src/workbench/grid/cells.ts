import { type ICellData, type IObjectMatrixPrimitiveType, type Worksheet, numfmt } from "@univerjs/core";
import { formatLocale, libraryFormat } from "./chineseFormats";
import type { Area } from "./address";
import { numberFormatOf } from "./formats";
import type { Grid } from "./grid";
import { shownReferences, storedReferences } from "./structuredReferences";
import { typedValue, valueOf } from "./typedValue";

/** Walks the part of an area that the grid has cells for; the rest is blank. */
function table<T>(
  grid: Grid,
  sheet: Worksheet,
  area: Area,
  blank: T,
  read: (row: number, column: number) => T,
): T[][] {
  const rowCount = sheet.getRowCount();
  const columnCount = sheet.getColumnCount();
  const result: T[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: T[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) {
      line.push(row < rowCount && column < columnCount ? read(row, column) : blank);
    }
    result.push(line);
  }
  return result;
}

export function readValues(grid: Grid, sheet: Worksheet, area: Area): (string | number | boolean)[][] {
  return table<string | number | boolean>(grid, sheet, area, "", (row, column) => {
    const { value } = valueOf(grid.cell(sheet, row, column));
    return value ?? "";
  });
}

/** The formula where there is one, else the value. */
export function readFormulas(grid: Grid, sheet: Worksheet, area: Area): (string | number | boolean)[][] {
  return table<string | number | boolean>(grid, sheet, area, "", (row, column) => {
    const cell = grid.cell(sheet, row, column);
    return formulaAt(grid, sheet, row, column) ?? valueOf(cell).value ?? "";
  });
}

export function formulaAt(grid: Grid, sheet: Worksheet, row: number, column: number): string | null {
  const cell = sheet.getCellRaw(row, column);
  if (!cell?.f && !cell?.si) return null;
  const formula = grid.formula(sheet, row, column);
  return formula && shownReferences(grid, { sheetId: sheet.getSheetId(), row, column }, formula);
}

export type ValueType = "Empty" | "Double" | "String" | "Boolean" | "Error";

export function readValueTypes(grid: Grid, sheet: Worksheet, area: Area): ValueType[][] {
  return table<ValueType>(grid, sheet, area, "Empty", (row, column) => {
    const { value, error } = valueOf(grid.cell(sheet, row, column));
    if (error) return "Error";
    if (value === null) return "Empty";
    return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
  });
}

/** The text as the cell shows it. */
export function readText(grid: Grid, sheet: Worksheet, area: Area): string[][] {
  return table(grid, sheet, area, "", (row, column) => textAt(grid, sheet, row, column));
}

export function textAt(grid: Grid, sheet: Worksheet, row: number, column: number): string {
  const { value, error } = valueOf(grid.cell(sheet, row, column));
  if (value === null) return "";
  if (error || typeof value === "string") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const format = libraryFormat(numberFormatOf(grid, sheet, row, column), grid.language);
  return numfmt.format(format, value, { locale: formatLocale, throws: false }) as string;
}

const placeOf = (sheet: Worksheet, area: Area, row: number, column: number) => ({
  sheetId: sheet.getSheetId(),
  row: area.row + row,
  column: area.column + column,
});

/** Writes a whole table of values or formulas. A null leaves its cell as it is. */
export function writeCells(grid: Grid, sheet: Worksheet, area: Area, values: unknown[][]): void {
  const cells: IObjectMatrixPrimitiveType<ICellData> = {};
  for (let row = 0; row < area.rows; row++) {
    const line: Record<number, ICellData> = {};
    for (let column = 0; column < area.columns; column++) {
      const format = numberFormatOf(grid, sheet, area.row + row, area.column + column);
      const cell = typedValue(values[row]![column], format, grid.language);
      if (cell?.f) cell.f = storedReferences(grid, placeOf(sheet, area, row, column), cell.f);
      if (cell) line[area.column + column] = cell;
    }
    if (Object.keys(line).length > 0) cells[area.row + row] = line;
  }
  if (Object.keys(cells).length > 0) grid.write(sheet, area, cells);
}
