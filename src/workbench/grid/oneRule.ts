import type { IRange } from "@univerjs/core";
import type { Grid } from "./grid";
import { movedFormula } from "./movedFormula";

/** Where a rule stands after lines came in or went, and its formulas as its first cell has them. */
export interface RulePart {
  formulas: string[];
  ranges: IRange[];
}

/**
 * As in Excel a rule stays one where lines come in among those it holds for, and holds for these too. The grid's service
 * makes several of it, of which one reaches over the new lines while its formulas are still those of the line behind
 * them. Parts are left as they are where their formulas no longer say the same, as where only one names a cell that moved.
 */
export function asOneRule(grid: Grid, before: RulePart, parts: readonly RulePart[]): readonly RulePart[] {
  const [area] = before.ranges;
  if (before.ranges.length !== 1 || parts.length === 0 || parts.some(({ ranges }) => ranges.length !== 1))
    return parts;
  const places = parts.map((part) => placeOfFormulas(grid, before, part));
  if (places.some((place) => place === null)) return parts;
  const startRow = Math.min(...places.map((place) => place!.row));
  const startColumn = Math.min(...places.map((place) => place!.column));
  return [
    {
      formulas: moved(grid, before, startRow - area!.startRow, startColumn - area!.startColumn),
      ranges: [
        {
          startRow,
          startColumn,
          endRow: Math.max(...parts.map(({ ranges: [range] }) => range!.endRow)),
          endColumn: Math.max(...parts.map(({ ranges: [range] }) => range!.endColumn)),
        },
      ],
    },
  ];
}

/** The cell of a part for which its formulas are the rule's own; null where there is none. */
function placeOfFormulas(
  grid: Grid,
  before: RulePart,
  { formulas, ranges: [range] }: RulePart,
): { row: number; column: number } | null {
  const [from] = before.ranges;
  const isHere = (row: number, column: number) =>
    moved(grid, before, row - from!.startRow, column - from!.startColumn).every(
      (formula, index) => formula === formulas[index],
    );
  for (let row = range!.startRow; row <= range!.endRow; row += 1)
    if (isHere(row, range!.startColumn)) return { row, column: range!.startColumn };
  for (let column = range!.startColumn + 1; column <= range!.endColumn; column += 1)
    if (isHere(range!.startRow, column)) return { row: range!.startRow, column };
  return null;
}

const moved = (grid: Grid, { formulas }: RulePart, rows: number, columns: number) =>
  formulas.map((formula) => movedFormula(grid, formula, rows, columns));
