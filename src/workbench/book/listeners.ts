import type { Area } from "../grid/address";
import type { Shift } from "./liveRanges";

/** Whoever tells the add-in what happens to the workbook, as far as the rooms below need it. */
export interface Listeners {
  /** Whose edits these are: this person's, or those of somebody who works on the same file elsewhere. */
  author: "Local" | "Remote";
  /** Whether the add-in hears of anything; what happens meanwhile it is never told. */
  enabled: boolean;
  /** Notes what happened, by its number, at a sheet, or null for the workbook as a whole. */
  notice(type: number, sheetId: string | null, detail?: Record<string, unknown>): void;
  /** Asks for the events of a kind, known to office.js by its number, at a sheet, a table or the whole workbook. */
  register(type: number, target: string): void;
  unregister(type: number, target: string): void;
  /** The range of an event that the add-in asks for afterwards. */
  rangeOf(referenceId: string): { sheetId: string; area: Area } | null;
  /** Cells that come in or go out, told as one whatever the grid does for it. */
  shifting(shift: Shift, act: () => void): void;
  chart(what: "Added" | "Activated" | "Deactivated" | "Deleted", sheetId: string, chartId: string): void;
  /** Tells everything that was noted, once the results of formulas are there. */
  flush(): Promise<void>;
}
