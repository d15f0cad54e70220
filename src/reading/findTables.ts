import type { Grid } from "./cells";
import { headFrom, isRepeated, isUnderItsHeading } from "./headingLines";
import { isHeadingByBelow, isHeadingRow, rows } from "./headingRows";
import { factsOf, holdsValues, isDataRow, leadingName, type RowFacts } from "./rowFacts";

/** Where a table stands on a sheet. Rows count from 0; `bottom` is the last row. */
export interface FoundTable {
  /** Rows above that belong to it: title, unit, year. */
  above: number[];
  /** Rows of its headings; none where the rows begin at once. */
  head: number[];
  /** Rows below the headings, whatever they are. */
  body: number[];
}

/** So far above a table its title and its unit may stand. */
const MOST_ABOVE = 8;

/**
 * The tables of a sheet, told by their headings: by the words in them, else by what stands below; where there are none, by
 * rows that begin with an indicator's name.
 */
export function findTables(grid: Grid): FoundTable[] {
  const facts = Array.from({ length: grid.height }, (_, row) => factsOf(grid, row));
  const tables: FoundTable[] = [];
  let free = 0;
  for (let row = 0; row < grid.height; row += 1) {
    if (!isHeadingRow(facts[row]!) && !isHeadingByBelow(grid, facts, row)) continue;
    const head = headFrom(grid, facts, row);
    const last = head[head.length - 1]!;
    let end = last + 1;
    while (end < grid.height && !(beginsAnew(grid, facts, end, head) && !isRepeated(grid, facts, end, head)))
      end += 1;
    // What follows the last values may be the next table's title.
    let below = end - 1;
    while (below > last && !isDataRow(grid, facts[below]!)) below -= 1;
    const body = rows(last + 1, below).filter((at) => !isHeadingRow(facts[at]!));
    tables.push({ above: rows(Math.max(free, head[0]! - MOST_ABOVE), head[0]! - 1), head, body });
    free = below + 1;
    row = end - 1;
  }
  if (tables.length > 0) return tables;
  const named = facts.filter((each) => holdsValues(each) && leadingName(grid, each.row));
  if (named.length === 0) return [];
  const first = named[0]!.row;
  return [
    { above: rows(Math.max(0, first - MOST_ABOVE), first - 1), head: [], body: rows(first, grid.height - 1) },
  ];
}

/** 类型 | 1990—2000年 further down below 类型 | 1990年 | 2000年: other columns of the same rows. */
function hasSameCorner(
  grid: Grid,
  facts: readonly RowFacts[],
  row: number,
  head: readonly number[],
): boolean {
  const { filled, values, first } = facts[row]!;
  return filled > 1 && values === 0 && first !== "" && first === facts[head[0]!]!.first;
}

/** Within a table a line begins another one by its words, or below a blank or a title by a name or a unit over numbers. */
function beginsAnew(grid: Grid, facts: readonly RowFacts[], row: number, head: readonly number[]): boolean {
  if (isHeadingRow(facts[row]!) || hasSameCorner(grid, facts, row, head)) return true;
  const { names, withUnit, years } = facts[row]!;
  if (facts[row - 1]!.filled > 1 || names + withUnit + years === 0) return false;
  return isHeadingByBelow(grid, facts, row) && !isUnderItsHeading(grid, row, head);
}
