import { translateFormulaToR1C1 } from "@borgar/fx";

import type { SheetSnapshot, TableSnapshot } from "../snapshot";
import { cellName } from "./address";

/** Columns of more rows are looked at no further: nothing but a person's own data is that long. */
const MOST_ROWS = 2000;

/**
 * Of each column of a table the formula that all its rows share, as it stands in the first row, or undefined. Excel
 * carries such a formula into every row that is added.
 */
export function calculatedColumns(table: TableSnapshot, { cells }: SheetSnapshot): (string | undefined)[] {
  const rows = table.rowCount - 1;
  if (rows < 1 || rows > MOST_ROWS) return table.columns.map(() => undefined);
  const formulas = new Map(
    cells.flatMap(({ row, column, formula }) =>
      formula === undefined ? [] : [[cellName(row, column), formula]],
    ),
  );
  return table.columns.map((_, index) => {
    const column = table.column + index;
    const first = table.row + 1;
    const formula = formulas.get(cellName(first, column));
    if (formula === undefined) return undefined;
    const relative = (row: number) => {
      const own = formulas.get(cellName(row, column));
      return own === undefined ? undefined : translateFormulaToR1C1(own, cellName(row, column));
    };
    const shared = relative(first);
    for (let row = first + 1; row < first + rows; row++) if (relative(row) !== shared) return undefined;
    return formula;
  });
}
