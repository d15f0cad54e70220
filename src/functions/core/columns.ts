import type { Text } from "../../catalogue/schema";
import { coerced, isBlank, numberIn, type Cell } from "./cells";
import { errorIn, invalidNumber, invalidValue, isError, type ExcelError } from "./errors";

/**
 * A function on whole columns: one call for a table, one result a row.
 *
 * Arguments have the same shape, or are single values that hold for every row. A row whose input is blank,
 * text or an error gets its own error; the other rows are calculated. The loops allocate nothing a row
 * beyond the result, as columns of 100,000 rows are common.
 */
export type Matrix = any[][];
/** An argument that may be left out. */
export type Given = Matrix | null | undefined;
export type Outcome = number | string | boolean | ExcelError;

/** Stands in for a number that a function does not have. */
const NONE: Matrix = [[0]];

/** f of up to four numbers, row by row; arguments that a function does not have cost it nothing but a look, one left out is missing. */
export function mapNumbers(
  given: Matrix[],
  f: (x: number, y: number, z: number, w: number) => Outcome,
): Outcome[][] {
  const { rows, columns } = shape(given);
  const [as, bs, cs, ds] = [0, 1, 2, 3].map((k) => spread(k < given.length ? given[k] : NONE, rows, columns));
  const result = new Array<Outcome[]>(rows);
  for (let i = 0; i < rows; i++) {
    const x = as![i]!;
    const y = bs![i]!;
    const z = cs![i]!;
    const w = ds![i]!;
    const row: Outcome[] = [ofNumbers(x[0], y[0], z[0], w[0], f)];
    for (let j = 1; j < columns; j++) row.push(ofNumbers(x[j], y[j], z[j], w[j], f));
    result[i] = row;
  }
  return result;
}

/**
 * The same for arguments that are not all numbers: f gets the cells as they are (single values read as Excel's
 * arithmetic does; null only for an argument that was left out, a blank cell is ""). A row with an error in it
 * is that error, whichever argument brings it. The array is reused: read it, don't keep it.
 */
export function mapCells(matrices: Given[], f: (cells: Cell[]) => Outcome): Outcome[][] {
  return mapRecords(matrices, (cells) => finite(f(cells)));
}

/** The same for what is found once a row and read several times; an error stands for what could not be found. */
export function mapRecords<T>(matrices: Given[], f: (cells: Cell[]) => T | ExcelError): (T | ExcelError)[][] {
  const { rows, columns } = shape(matrices);
  const spreads = matrices.map((m) => spread(m, rows, columns));
  const given = matrices.map((m) => !isSingle(m));
  const cells = new Array<Cell>(spreads.length).fill(null);
  const result = new Array<(T | ExcelError)[]>(rows);
  for (let i = 0; i < rows; i++) {
    const row: (T | ExcelError)[] = [];
    for (let j = 0; j < columns; j++) {
      let error: ExcelError | null = null;
      for (let k = 0; k < spreads.length; k++) {
        const cell = spreads[k]![i]![j];
        cells[k] = cell === null && given[k] ? "" : cell;
        if (typeof cell !== "number") error ??= errorIn(cell);
      }
      row.push(error ?? guarded(cells, f));
    }
    result[i] = row;
  }
  return result;
}

/** One outcome of each record. */
export function outcomes<T>(records: (T | ExcelError)[][], f: (record: T) => Outcome): Outcome[][] {
  return records.map((row) => row.map((record) => (isError(record) ? record : finite(guarded(record, f)))));
}

/** Rows and columns that the arguments have in common; throws #VALUE! when they differ. */
export function shape(matrices: Given[]): { rows: number; columns: number } {
  let [rows, columns, found] = [1, 1, false];
  for (const m of matrices) {
    if (m === null || m === undefined || single(m)) continue;
    const [r, c] = [m.length, m[0]!.length];
    if (found && (r !== rows || c !== columns)) throw invalidValue(mismatch(rows, columns, r, c));
    [rows, columns, found] = [r, c, true];
  }
  return { rows, columns };
}

/** Sum of all cells; blanks count nothing, as in Excel's SUM, but text is refused rather than skipped. */
export function sum(m: Matrix, name?: Text): number {
  let total = 0;
  forEachNumber(m, name, (value) => (total += value));
  return total;
}

/** All numbers of a range, row by row, without its blanks; text is refused. */
export function numbers(m: Matrix, name?: Text): number[] {
  const values: number[] = [];
  forEachNumber(m, name, (value) => values.push(value));
  return values;
}

/** All numbers of a range, row by row, where a blank is missing data (#N/A). */
export function allNumbers(m: Matrix): number[] {
  return cellsOf(m).map((cell) => {
    const value = numberIn(cell);
    if (isError(value)) throw value;
    return value;
  });
}

/** All cells of a range, row by row; a lone value as Excel's arithmetic reads it. */
export function cellsOf(m: Matrix): Cell[] {
  const one = single(m);
  return one ? [coerced(one[0])] : m.flat();
}

/** Rows of a table with at least `columns` columns; rows that are blank throughout are left out. */
export function table(m: Matrix, columns: number, name: Text): Cell[][] {
  if (!Array.isArray(m) || m[0]!.length < columns) {
    throw invalidValue({
      zh: `${name.zh}至少要有 ${columns} 列`,
      en: `${name.en} needs at least ${columns} columns`,
    });
  }
  return m.filter((row) => !row.every(isBlank));
}

/** Whether the argument holds for every row: left out, or one value. */
export function isSingle(m: Given): boolean {
  return m === null || m === undefined || single(m) !== null;
}

/** The one value of an argument for which isSingle holds. */
export function singleOf(m: Given): Cell {
  return m === null || m === undefined ? null : coerced(single(m)![0]);
}

function forEachNumber(m: Matrix, name: Text | undefined, f: (value: number) => void): void {
  const one = single(m);
  if (one) m = [[coerced(one[0])]];
  for (const row of m) {
    for (const cell of row) {
      if (typeof cell === "number" && Number.isFinite(cell)) f(cell);
      else if (!isBlank(cell)) throw numberIn(cell);
    }
  }
}

/** The only cell of a 1×1 argument, boxed so that a blank in it is not taken for "several cells". */
function single(m: Matrix): Cell[] | null {
  if (!Array.isArray(m)) return [m];
  return m.length === 1 && m[0]!.length === 1 ? m[0]! : null;
}

/** The argument as rows and columns of the common shape: one shared row, however many rows there are. */
export function spread(m: Given, rows: number, columns: number): Matrix {
  const one = m === null || m === undefined ? [null] : single(m);
  return one ? new Array(rows).fill(new Array(columns).fill(coerced(one[0]))) : m!;
}

/** Rows as columns: for a list that lies on its side. */
export function transposed(m: Matrix): Matrix {
  return m[0]!.map((_, j) => m.map((row) => row[j]));
}

function ofNumbers(
  a: Cell,
  b: Cell,
  c: Cell,
  d: Cell,
  f: (x: number, y: number, z: number, w: number) => Outcome,
): Outcome {
  const x = typeof a === "number" ? a : numberIn(a);
  if (typeof x !== "number") return x;
  const y = typeof b === "number" ? b : numberIn(b);
  if (typeof y !== "number") return y;
  const z = typeof c === "number" ? c : numberIn(c);
  if (typeof z !== "number") return z;
  const w = typeof d === "number" ? d : numberIn(d);
  if (typeof w !== "number") return w;
  try {
    return finite(f(x, y, z, w));
  } catch (error) {
    return rowError(error);
  }
}

function guarded<G, T>(given: G, f: (given: G) => T): T | ExcelError {
  try {
    return f(given);
  } catch (error) {
    return rowError(error);
  }
}

/** A number that has outgrown all bounds is #NUM!, as in Excel. */
export function finite(value: Outcome): Outcome {
  return typeof value !== "number" || Math.abs(value) < Infinity ? value : invalidNumber();
}

function rowError(error: unknown): ExcelError {
  if (isError(error)) return error;
  throw error;
}

function mismatch(r1: number, c1: number, r2: number, c2: number): Text {
  return {
    zh: `区域大小不一致：${r1} 行 ${c1} 列与 ${r2} 行 ${c2} 列`,
    en: `ranges differ in size: ${r1} × ${c1} and ${r2} × ${c2}`,
  };
}
