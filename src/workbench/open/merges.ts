import type { Sheet } from "hucre";
import { type Area, formatArea, intersect } from "../grid/address";

/** Areas higher than this are compared with all others, the rest by the rows on which they lie. */
const high = 100;

/** The merged areas of a sheet; of two that overlap, as no sheet has them, the first. */
export function mergedAreas({ merges = [] }: Sheet): string[] {
  const kept: Area[] = [];
  const byRow = new Map<number, Area[]>();
  const highOnes: Area[] = [];
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const area = {
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    };
    if (!(area.rows * area.columns > 1) || !(area.row >= 0 && area.column >= 0)) continue;
    const rows = area.rows > high ? [] : Array.from({ length: area.rows }, (_, index) => area.row + index);
    const near = area.rows > high ? kept : [...highOnes, ...rows.flatMap((row) => byRow.get(row) ?? [])];
    if (near.some((other) => intersect(other, area))) continue;
    kept.push(area);
    if (area.rows > high) highOnes.push(area);
    for (const row of rows) byRow.set(row, [...(byRow.get(row) ?? []), area]);
  }
  return kept.map((area) => formatArea(area));
}
