import type { Sheet } from "hucre";
import { formatArea } from "../grid/address";
import { CellPacker, type PackedCells, cellKind } from "../packedSnapshot";
import type { CellSnapshot } from "../snapshot";
import { daysTo1904, isDay, showsDay } from "./cells";
import type { Losses } from "./losses";
import { type PlainCells, emptyText, lookKey } from "./plainCells";
import type { PlainTexts } from "./plainTexts";
import type { Known, SheetStyles } from "./styles";

interface Look extends Known {
  /** Whether its numbers are days that the file counts from 1904 on. */
  isLater: boolean;
}

/**
 * The cells that the library read, `slow`, and the plain ones among them, in order. What a look of the file is, the
 * library has told by the first cell that has it.
 */
export function withPlainCells(
  slow: CellSnapshot[],
  { cells, examples }: PlainCells,
  sheet: Sheet,
  styles: SheetStyles,
  losses: Losses,
  { texts, from1904 }: { texts: PlainTexts; from1904: boolean },
): PackedCells {
  const packer = new CellPacker(slow.length + cells.length);
  const exact = new Map<string, number>();
  for (const { row, column, number } of examples.values())
    if (number !== undefined) exact.set(`${row} ${column}`, number);
  const looks = new Map<number, Look>();
  const places: number[] = [];
  let next = 0;
  for (let index = 0; index < cells.length; index++) {
    const row = cells.rows[index]!;
    const column = cells.columns[index]!;
    while (next < slow.length && isBefore(slow[next]!, row, column)) addSlow(slow[next++]!);
    // What a link or a comment brings to a plain cell is kept elsewhere.
    if (next < slow.length && slow[next]!.row === row && slow[next]!.column === column) next++;
    put(index, row, column);
  }
  while (next < slow.length) addSlow(slow[next++]!);
  return packer.done();

  function addSlow(cell: CellSnapshot): void {
    const number = exact.get(`${cell.row} ${cell.column}`);
    // A day counted from 1904 has been counted anew.
    const isNear = typeof cell.value === "number" && Math.abs(cell.value - (number ?? Infinity)) < 1e-7;
    packer.add(isNear ? { ...cell, value: number! } : cell);
  }

  function put(index: number, row: number, column: number): void {
    const kind = cells.kinds[index]!;
    const value = cells.values[index]!;
    const formula = cells.formulas[index] ? cells.formulaTexts[cells.formulas[index]! - 1] : undefined;
    const look = lookOf(cells.looks[index]!, kind);
    if (look.incomplete) styles.incomplete++;
    if (value === emptyText && kind === cellKind.nothing)
      losses.add("emptyTexts", `${sheet.name}!${formatArea({ row, column, rows: 1, columns: 1 })}`);
    if (kind === cellKind.nothing && formula === undefined && look.index === undefined) return;
    if (look.isLater) losses.add("dates1904", sheet.name);
    packer.put(row, column, kind, stored(kind, value) + (look.isLater ? daysTo1904 : 0), look.index, formula);
  }

  function stored(kind: number, value: number): number {
    if (kind === cellKind.nothing) return 0;
    if (kind !== cellKind.text) return value;
    if (value < 0) return packer.placeOf(cells.texts[-value - 1]!);
    return (places[value] ??= packer.placeOf(texts[value]!));
  }

  function lookOf(number: number, kind: number): Look {
    const key = lookKey(number, kind);
    let look = looks.get(key);
    if (!look) {
      const { row, column } = examples.get(key)!;
      const style = sheet.cells?.get(`${row},${column}`)?.style;
      const isDate = isDay(sheet.rows[row]?.[column]);
      const isLater = from1904 && isDate && showsDay(style?.numFmt);
      looks.set(key, (look = { ...styles.known(style, isDate, number > 0), isLater }));
    }
    return look;
  }
}

const isBefore = (one: CellSnapshot, row: number, column: number) =>
  one.row < row || (one.row === row && one.column < column);
