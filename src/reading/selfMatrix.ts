import type { Grid } from "./cells";
import type { Column } from "./columns";
import { inChinese } from "./inChinese";

/** As many kinds both down and across are no coincidence. */
const KINDS = 3;

/**
 * The same kinds of thing down and across, as in a matrix of what land became of what, or of correlations: a number in it
 * is of two of them, and no value of either.
 */
export function isSelfMatrix(grid: Grid, rows: readonly number[], columns: readonly Column[]): boolean {
  const across = new Set(columns.map(({ path }) => kindOf(path.at(-1) ?? "")).filter((kind) => kind !== ""));
  if (across.size < KINDS) return false;
  return columns.some(({ index }) => {
    const down = new Set(rows.map((row) => kindOf(grid.text(row, index))));
    return [...across].filter((kind) => down.has(kind)).length >= KINDS;
  });
}

/** 耕地/km² and 耕地 Farmland are one kind. */
const kindOf = (text: string) =>
  inChinese(text)
    .replace(/\s*[/／(（].*$|\s+/g, "")
    .replace(/^[\d.,%\s]*$/, "");
