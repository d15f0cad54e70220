import type { Worksheet } from "@univerjs/core";
import type { Area } from "./address";
import type { Grid } from "./grid";

/** What the grid has no place of its own for but keeps with a cell, so that it moves, is copied and sorted with it. */
export interface Marks {
  /** The name of the cell's style; Normal has none. */
  styleName?: string;
  hyperlink?: Hyperlink;
  kept?: KeptFormat;
  /** Of a table's totals row: whether what stood below was pushed down for it, or was out of its way. */
  totals?: "pushed" | "placed";
}

/** Parts of a format that the page has no look for; they are kept, read back and saved. */
export interface KeptFormat {
  shrinkToFit?: boolean;
  autoIndent?: boolean;
  /** Other than none and a plain fill. */
  pattern?: string;
  patternColor?: string;
}

export interface Hyperlink {
  address?: string;
  documentReference?: string;
  screenTip?: string;
}

export const marksAt = (sheet: Worksheet, row: number, column: number): Marks =>
  (sheet.getCellRaw(row, column)?.custom as Marks | null | undefined) ?? {};

/** Sets a mark of every cell, or takes it away where it is undefined; the others stay. */
export function setMark<K extends keyof Marks>(
  grid: Grid,
  sheet: Worksheet,
  area: Area,
  key: K,
  value: Marks[K] | undefined | ((old: Marks[K] | undefined) => Marks[K] | undefined),
): void {
  const cells: Record<number, Record<number, object>> = {};
  let any = false;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const { [key]: old, ...rest } = marksAt(sheet, row, column);
      const next = typeof value === "function" ? value(old) : value;
      if (old === undefined && next === undefined) continue;
      const custom = next === undefined ? rest : { ...rest, [key]: next };
      const { f, si } = sheet.getCellRaw(row, column) ?? {};
      // The grid takes a write that names no formula for one that takes it away.
      const formula = { ...(f ? { f } : {}), ...(si ? { si } : {}) };
      (cells[row] ??= {})[column] = { ...formula, custom: Object.keys(custom).length > 0 ? custom : null };
      any = true;
    }
  }
  if (any) grid.write(sheet, area, cells as never);
}
