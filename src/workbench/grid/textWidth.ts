import type { Worksheet } from "@univerjs/core";
import type { Area } from "./address";
import { textAt } from "./cells";
import { fontSize } from "./formats";
import type { Grid } from "./grid";
import { setSize } from "./rowsAndColumns";
import { toPoints } from "./measures";

/** A Chinese character is as wide as it is high, a Latin one about half; 5 pixels of margin as Excel leaves. */
function pixelsOf(text: string, points: number): number {
  let halves = 0;
  for (const character of text)
    halves +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
        character,
      )
        ? 2
        : 1;
  return Math.ceil((halves * points * 4) / 3 / 2) + 5;
}

/** Makes each column as wide as its widest text. The host has no fonts to measure with, so it reckons. */
export function fitColumns(grid: Grid, sheet: Worksheet, area: Area): void {
  const part = grid.clip(sheet, area);
  if (!part) return;
  for (let column = part.column; column < part.column + part.columns; column++) {
    let widest = 0;
    for (let row = part.row; row < part.row + part.rows; row++) {
      const text = textAt(grid, sheet, row, column);
      if (text === "") continue;
      const size = fontSize.read(grid.styleAt(sheet, row, column));
      for (const line of text.split("\n")) widest = Math.max(widest, pixelsOf(line, size));
    }
    if (widest > 0) setSize(grid, sheet, { ...part, column, columns: 1 }, "columns", toPoints(widest));
  }
}
