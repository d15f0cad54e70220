import type { Area } from "../grid/address";
import type { Book } from "./book";
import type { LiveRange } from "./liveRanges";
import { tablesOf, wholeTableArea } from "./tables";

/** A part of the workbook that an add-in has given a name of its own. */
export interface Binding {
  id: string;
  type: "Range" | "Table" | "Text";
  /** The cells, which it follows; of a table its id. */
  place: LiveRange | { tableId: string };
}

/** Where a binding lies; null when its cells or its table are gone. */
export function bindingPlace(book: Book, { place }: Binding): { sheetId: string; area: Area } | null {
  if ("tableId" in place) {
    const table = tablesOf(book).find((each) => each.getId() === place.tableId);
    return table ? { sheetId: table.getSubunitId(), area: wholeTableArea(book, table) } : null;
  }
  const there = book.findSheet(place.sheetId) !== null && place.area.rows > 0 && place.area.columns > 0;
  return there ? { sheetId: place.sheetId, area: place.area } : null;
}
