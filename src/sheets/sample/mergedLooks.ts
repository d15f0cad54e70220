import type { SheetDescription } from "../description";
import type { Look } from "../look";

export interface LookedCell {
  row: number;
  column: number;
  look: Look;
}

/** Neighbours of one look as one area, first along the row, then equal runs down: fewer steps for Excel. */
export function mergedLooks(cells: readonly LookedCell[]): SheetDescription["looks"] {
  const inOrder = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: SheetDescription["looks"] = [];
  for (const { row, column, look } of inOrder) {
    const last = runs.at(-1);
    if (last?.look === look && last.area.row === row && last.area.column + last.area.columns === column) {
      last.area.columns += 1;
    } else runs.push({ area: { row, column, rows: 1, columns: 1 }, look });
  }
  const blocks: SheetDescription["looks"] = [];
  const open = new Map<string, SheetDescription["looks"][number]>();
  for (const run of runs) {
    const key = `${run.area.column}-${run.area.columns}`;
    const above = open.get(key);
    if (above?.look === run.look && above.area.row + above.area.rows === run.area.row) above.area.rows += 1;
    else {
      blocks.push(run);
      open.set(key, run);
    }
  }
  return blocks;
}
