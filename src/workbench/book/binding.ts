import type { LiveRange } from "./liveRanges";

/** A part of the workbook that an add-in has given a name of its own. */
export interface Binding {
  id: string;
  type: "Range" | "Table" | "Text";
  /** The cells, which it follows; of a table its id. */
  place: LiveRange | { tableId: string };
}
