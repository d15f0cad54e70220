import type { Area } from "../../sheets/a1";

/** A block of cells as it is and as it is going to be. */
export interface CellBlock {
  sheet: { id: string; name: string };
  area: Area;
  /** As `Range.formulas` reads before the step. */
  before: readonly (readonly unknown[])[];
  /** What to enter to have that again, where it is not what was read, as in a spilled result. */
  restore?: readonly (readonly unknown[])[];
  /** What the step enters. */
  after: readonly (readonly unknown[])[];
  /**
   * For blank cells that Excel may fill by itself, as a table's calculated column, before ours comes or where none is
   * to come: tells what it put there.
   */
  isSpread?: (shown: unknown) => boolean;
  /** Where the step changes the number formats too. */
  numberFormat?: { before: readonly (readonly string[])[]; after: readonly (readonly string[])[] };
}
