import { Grid, isBlankCell } from "./cells";
import { readColumns } from "./columns";
import { findTables } from "./findTables";
import { layoutsOf } from "./layoutsOf";
import type { Span } from "./tableFacts";

/** A part of a sheet that is read for itself; span: its columns, where there are others beside it. */
export interface Region {
  grid: Grid;
  span: Span | null;
}

/**
 * Tables beside one another with a blank column down the sheet between them, each with headings and names of its own, so
 * that they may begin and end at different rows. A blank column within a table parts nothing.
 */
export function regionsOf(grid: Grid): Region[] {
  const blocks = blocksOf(grid);
  if (blocks.length < 2) return [{ grid, span: null }];
  const spans: Span[] = [];
  for (const block of blocks) {
    const last = spans[spans.length - 1];
    if (last && !(standsAlone(within(grid, last)) && standsAlone(within(grid, block)))) last.to = block.to;
    else spans.push({ ...block });
  }
  if (spans.length < 2) return [{ grid, span: null }];
  return spans.map((span) => ({ grid: within(grid, span), span }));
}

/** Runs of columns that hold something. */
function blocksOf(grid: Grid): Span[] {
  const filled = new Set<number>();
  for (let row = 0; row < grid.height && filled.size < grid.width; row += 1)
    for (let column = 0; column < grid.width; column += 1)
      if (!filled.has(column) && !isBlankCell(grid.own(row, column))) filled.add(column);
  const blocks: Span[] = [];
  for (let column = 0; column < grid.width; column += 1) {
    if (!filled.has(column)) continue;
    const last = blocks[blocks.length - 1];
    if (last?.to === column - 1) last.to = column;
    else blocks.push({ from: column, to: column });
  }
  return blocks;
}

/** The sheet with nothing but these columns, each where it was. */
function within({ sheet }: Grid, { from, to }: Span): Grid {
  const rows = sheet.rows.map((row) =>
    row.slice(0, to + 1).map((cell, column) => (column < from ? null : cell)),
  );
  return new Grid({ ...sheet, rows });
}

function standsAlone(grid: Grid): boolean {
  return findTables(grid).some(
    (table) =>
      table.head.length > 0 &&
      table.body.length > 0 &&
      layoutsOf(grid, table, readColumns(grid, table)).some(({ layout }) => {
        const heads = layout.turned ? (layout.place ?? layout.year) : layout.name;
        return layout.values.length > 0 && heads !== null && heads.path.length > 0 && heads.role !== "skip";
      }),
  );
}
