import { contains, intersect, isWholeColumns, isWholeRows, type Area } from "../grid/address";
import { formulaAt, readFormulas, readText, readValues, readValueTypes } from "../grid/cells";
import { numberFormat, numberFormatOf, writeFormat, writeFormats } from "../grid/formats";
import { fromR1C1, toR1C1 } from "../grid/r1c1";
import { HostError, invalidArgument } from "../hostError";
import { checkAlive } from "../book/liveRanges";
import { enterCells } from "../book/enterCells";
import { Place } from "./place";

/** Beyond this many cells Excel refuses to hand values over. */
const mostCells = 5_000_000;

/** Where a range lies and what its cells hold. */
export abstract class RangeContent extends Place {
  get Address() {
    checkAlive(this);
    return this.book.address(this.sheetId, this.area);
  }
  get AddressLocal() {
    return this.Address;
  }
  get RowIndex() {
    return this.area.row;
  }
  get ColumnIndex() {
    return this.area.column;
  }
  get RowCount() {
    return this.area.rows;
  }
  get ColumnCount() {
    return this.area.columns;
  }
  /** -1 when there are more cells than fit 31 bits. */
  get CellCount() {
    const count = this.area.rows * this.area.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get IsEntireColumn() {
    return isWholeColumns(this.area);
  }
  get IsEntireRow() {
    return isWholeRows(this.area);
  }

  // Content

  get Values() {
    return this.readable(() => readValues(this.book.grid, this.sheet, this.area));
  }
  set Values(values: unknown) {
    this.write(values);
  }
  get Formulas() {
    return this.readable(() => readFormulas(this.book.grid, this.sheet, this.area));
  }
  set Formulas(formulas: unknown) {
    this.write(formulas);
  }
  get FormulasLocal() {
    return this.Formulas;
  }
  set FormulasLocal(formulas: unknown) {
    this.write(formulas);
  }
  get FormulasR1C1() {
    return this.readable(() =>
      readFormulas(this.book.grid, this.sheet, this.area).map((line, row) =>
        line.map((content, column) =>
          formulaAt(this.book.grid, this.sheet, this.area.row + row, this.area.column + column) === null
            ? content
            : toR1C1(String(content), this.area.row + row, this.area.column + column),
        ),
      ),
    );
  }
  set FormulasR1C1(formulas: unknown) {
    const table = Array.isArray(formulas) ? this.shaped(formulas) : rectangle(this.area, () => formulas);
    this.write(
      table.map((line, row) =>
        line.map((content, column) =>
          typeof content === "string" && content.startsWith("=")
            ? fromR1C1(content, this.area.row + row, this.area.column + column)
            : content,
        ),
      ),
    );
  }
  get Text() {
    return this.readable(() => readText(this.book.grid, this.sheet, this.area));
  }
  get ValueTypes() {
    return this.readable(() => readValueTypes(this.book.grid, this.sheet, this.area));
  }
  get NumberFormat() {
    return this.readable(() =>
      rectangle(this.area, (row, column) =>
        numberFormatOf(this.book.grid, this.sheet, this.area.row + row, this.area.column + column),
      ),
    );
  }
  set NumberFormat(formats: unknown) {
    this.checkWritable("allowFormatCells");
    // One format in a table of one cell stands for the whole range, as Microsoft's samples rely on.
    const one: unknown = isSingle(formats) ? formats[0]![0] : formats;
    if (!Array.isArray(one)) {
      const style = numberFormat.write(checkedFormat(one));
      writeFormat(this.book.grid, this.sheet, this.area, style);
      return;
    }
    const table = this.shaped(one);
    writeFormats(this.book.grid, this.sheet, this.area, (row, column) => {
      const format = table[row - this.area.row]![column - this.area.column];
      return format === null ? null : numberFormat.write(checkedFormat(format));
    });
  }
  get NumberFormatLocal() {
    return this.NumberFormat;
  }
  set NumberFormatLocal(formats: unknown) {
    this.NumberFormat = formats;
  }
  get HasSpill() {
    const spills = this.book.grid.spills(this.sheetId).filter(({ area }) => intersect(area, this.area));
    if (spills.length === 0) return false;
    return spills.some(({ area }) => contains(area, this.area)) ? true : null;
  }

  /** null means: leave as it is; a single value fills the whole range. */
  private write(values: unknown) {
    if (isWholeColumns(this.area) || isWholeRows(this.area)) throw invalidArgument("whole rows or columns");
    this.checkWritable(null);
    const table = Array.isArray(values) ? this.shaped(values) : rectangle(this.area, () => values);
    enterCells(this.book, this.sheetId, this.area, table);
  }

  protected shaped(values: unknown[]): unknown[][] {
    const fits =
      values.length === this.area.rows &&
      values.every((line) => Array.isArray(line) && line.length === this.area.columns);
    if (!fits) {
      throw invalidArgument(
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    }
    return values as unknown[][];
  }

  protected readable<T>(read: () => T): T | null {
    if (isWholeColumns(this.area) || isWholeRows(this.area)) return null;
    if (this.area.rows * this.area.columns > mostCells) {
      throw new HostError(
        "RangeExceedsLimit",
        "The cell count in the range has exceeded the maximum supported number.",
        400,
      );
    }
    return read();
  }
}

export function rectangle<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => cell(row, column)),
  );
}

const isSingle = (table: unknown): table is [[unknown]] =>
  Array.isArray(table) && table.length === 1 && Array.isArray(table[0]) && table[0].length === 1;

function checkedFormat(format: unknown): string {
  if (typeof format !== "string" || format === "") throw invalidArgument("numberFormat");
  return format;
}
