import { CellValueType, type ICellData } from "@univerjs/core";
import { textType } from "../grid/typedValue";
import { type PackedCells, cellKind } from "../packedSnapshot";

/** What of a look the grid is given for each cell: the name of its format, and what it keeps with the cell instead. */
export interface GridLook {
  name: string;
  marks: ICellData["custom"];
}

/**
 * A sheet's cells as the grid holds them. There may be a million: each is one object that is written out, since one
 * put together of others takes ten times as long.
 */
export function gridCells(cells: PackedCells, looks: GridLook[]): Record<number, Record<number, ICellData>> {
  const { rows, columns, kinds, values, styles, formulas, texts, rest } = cells;
  const lines: Record<number, Record<number, ICellData>> = {};
  const few = new Map(rest);
  const spilled = spilledCells(cells);
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    const column = columns[index]!;
    const formula = formulas[index]! > 0 ? texts[formulas[index]! - 1]! : undefined;
    const { error, spill } = (few.size > 0 && few.get(index)) || {};
    let cell: ICellData;
    if (spilled.size > 0 && formula === undefined && spilled.has(`${row} ${column}`)) cell = {};
    // Without a result the grid calculates the formula, and spills.
    else if (spill && formula !== undefined) cell = { f: formula };
    else if (error !== undefined) cell = valued(error, CellValueType.STRING, formula);
    else cell = content(kinds[index]!, values[index]!, texts, formula);
    if (styles[index]! > 0) {
      const { name, marks } = looks[styles[index]! - 1]!;
      cell.s = name;
      if (marks) cell.custom = { ...marks };
    }
    (lines[row] ??= {})[column] = cell;
  }
  return lines;
}

function content(is: number, value: number, texts: string[], formula: string | undefined): ICellData {
  if (is === cellKind.number) return valued(value, CellValueType.NUMBER, formula);
  if (is === cellKind.text) return valued(texts[value]!, textType(texts[value]!), formula);
  if (is === cellKind.nothing) return formula === undefined ? {} : { f: formula };
  return valued(is === cellKind.yes ? 1 : 0, CellValueType.BOOLEAN, formula);
}

const valued = (v: string | number, t: CellValueType, f: string | undefined): ICellData =>
  f === undefined ? { v, t } : { f, v, t };

/** What a formula spills is the formula's to say; as values of their own they would stand in its way. */
function spilledCells({ rows, columns, rest }: PackedCells): Set<string> {
  const cells = new Set<string>();
  for (const [index, { spill }] of rest) {
    if (!spill) continue;
    for (let down = 0; down < spill.rows; down++) {
      for (let right = 0; right < spill.columns; right++) {
        if (down + right > 0) cells.add(`${rows[index]! + down} ${columns[index]! + right}`);
      }
    }
  }
  return cells;
}
