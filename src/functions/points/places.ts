import type { Text } from "../../catalogue/schema";
import { isBlank, numberIn, type Cell } from "../core/cells";
import type { Points } from "./coverage";
import { invalidNumber, invalidValue, isError, notAvailable, type ExcelError } from "../core/errors";

export interface Places extends Points {
  /** People, jobs, homes or land at each place: the columns after the coordinates, added up. */
  weight: Float64Array;
}

/**
 * The points in a range: two columns of coordinates, then `weights` columns (at least, at most) that are
 * added up. Blank rows are skipped; a blank weight counts nothing, a blank coordinate is missing data.
 */
export function readPlaces(range: unknown, name: Text, weights: [least: number, most: number]): Places {
  const rows = Array.isArray(range) ? (range as Cell[][]) : [[range]];
  const columns = rows[0]!.length;
  if (columns < 2 + weights[0] || columns > 2 + weights[1]) {
    throw invalidValue(wrongColumns(name, columns, weights));
  }
  const x = new Float64Array(rows.length);
  const y = new Float64Array(rows.length);
  const weight = new Float64Array(rows.length);
  let n = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const a = row[0];
    const b = row[1];
    if (isBlank(a) && row.every(isBlank)) continue;
    x[n] = Number.isFinite(a) ? (a as number) : coordinate(a, name, i);
    y[n] = Number.isFinite(b) ? (b as number) : coordinate(b, name, i);
    let total = 0;
    for (let j = 2; j < columns; j++) {
      const cell = row[j];
      const value = typeof cell === "number" ? cell : isBlank(cell) ? 0 : coordinate(cell, name, i);
      if (!(value >= 0)) throw invalidNumber();
      total += value;
    }
    weight[n++] = total;
  }
  if (n === 0) {
    throw notAvailable({ zh: `${name.zh}：缺数据，区域为空`, en: `${name.en}: no data, the range is blank` });
  }
  return { x: x.subarray(0, n), y: y.subarray(0, n), weight: weight.subarray(0, n) };
}

function coordinate(cell: Cell, name: Text, row: number): number {
  const value = numberIn(cell);
  if (!isError(value)) return value;
  throw inRow(value, name, row);
}

function inRow(error: ExcelError, name: Text, row: number): ExcelError {
  if (!error.message) return error;
  const text = {
    zh: `${name.zh}第 ${row + 1} 行：${error.message}`,
    en: `${name.en}, row ${row + 1}: ${error.message}`,
  };
  return error.code === "#N/A" ? notAvailable(text) : invalidValue(text);
}

function wrongColumns(name: Text, columns: number, [least, most]: [number, number]): Text {
  const [from, to] = [2 + least, 2 + most];
  const wanted = from === to ? `${from}` : `${from}–${to}`;
  return {
    zh: `${name.zh}应有 ${wanted} 列，却有 ${columns} 列`,
    en: `${name.en} must have ${wanted} columns, but has ${columns}`,
  };
}
