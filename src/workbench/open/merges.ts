import type { Sheet } from "hucre";
import { type Area, formatArea, intersect } from "../grid/address";
import type { Losses } from "./losses";

/** Areas higher than this are compared with all others, the rest by the rows on which they lie. */
const high = 100;

/** The grid goes through each cell of a merged area. */
const mostMerged = 2_000_000;

/**
 * The merged areas of a sheet; of two that overlap, as no sheet has them, the first. What has more cells than the grid
 * bears, such as a whole sheet that was merged, ends with the sheet's first `used` rows and columns.
 */
export function mergedAreas(
  { name, merges = [] }: Sheet,
  used: { rows: number; columns: number },
  losses: Losses,
): string[] {
  const kept: Area[] = [];
  let room = mostMerged;
  const bearable = (area: Area): Area => {
    const { row, column } = area;
    if (area.rows * area.columns <= room) return area;
    losses.add("largeMerges", name);
    const rows = Math.min(area.rows, Math.max(1, used.rows - row));
    const columns = Math.min(area.columns, Math.max(1, used.columns - column));
    return rows * columns <= room ? { row, column, rows, columns } : { row, column, rows: 1, columns: 1 };
  };
  const byRow = new Map<number, Area[]>();
  const highOnes: Area[] = [];
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const area = bearable({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    });
    if (!(area.rows * area.columns > 1) || !(area.row >= 0 && area.column >= 0)) continue;
    const rows = area.rows > high ? [] : Array.from({ length: area.rows }, (_, index) => area.row + index);
    const near = area.rows > high ? kept : [...highOnes, ...rows.flatMap((row) => byRow.get(row) ?? [])];
    if (near.some((other) => intersect(other, area))) continue;
    kept.push(area);
    room -= area.rows * area.columns;
    if (area.rows > high) highOnes.push(area);
    for (const row of rows) byRow.set(row, [...(byRow.get(row) ?? []), area]);
  }
  return kept.map((area) => formatArea(area));
}

/** How many cells the longest row has. */
export const widest = (rows: Sheet["rows"]): number =>
  rows.reduce((most, row) => Math.max(most, row.length), 0);
