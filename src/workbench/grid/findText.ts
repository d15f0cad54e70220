import type { Worksheet } from "@univerjs/core";
import type { Area } from "./address";
import { textAt } from "./cells";
import type { Grid } from "./grid";

export interface Search {
  completeMatch?: boolean;
  matchCase?: boolean;
}

/** The cells of an area whose shown text has the words, row by row. */
export function findText(grid: Grid, sheet: Worksheet, area: Area, words: string, search: Search): Area[] {
  const part = grid.clip(sheet, area);
  const found: Area[] = [];
  if (!part) return found;
  const plain = (text: string) => (search.matchCase ? text : text.toLowerCase());
  const wanted = plain(words);
  for (let row = part.row; row < part.row + part.rows; row++) {
    for (let column = part.column; column < part.column + part.columns; column++) {
      const text = plain(textAt(grid, sheet, row, column));
      if (search.completeMatch ? text === wanted : text.includes(wanted))
        found.push({ row, column, rows: 1, columns: 1 });
    }
  }
  return found;
}
