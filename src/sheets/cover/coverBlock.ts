import type { Area } from "../a1";
import type { ChartDescription } from "../charts";
import type { Cell, SheetDescription } from "../description";

/** What the cover takes in between its verdicts and its foot, without knowing what it is about. */
export interface CoverBlock {
  /** A blank line at the end included. */
  rows: number;
  /** In points: columns at the cover's right, for pictures; they are not printed. */
  beside: readonly number[];
  at: (top: number) => {
    cells: Cell[][];
    looks: SheetDescription["looks"];
    grids: Area[];
    rowHeights: SheetDescription["rowHeights"];
    /** `besideColumn` is the first of the columns at the right. */
    charts: (besideColumn: number) => ChartDescription[];
  };
}
