import type { Area } from "../grid/address";
import type { Binding } from "./binding";
import type { Book } from "./book";
import { tablesOf, wholeTableArea } from "./tables";

/** Where a binding lies; null when its cells or its table are gone. */
export function bindingPlace(book: Book, { place }: Binding): { sheetId: string; area: Area } | null {
  if ("tableId" in place) {
    const table = tablesOf(book).find((each) => each.getId() === place.tableId);
    return table ? { sheetId: table.getSubunitId(), area: wholeTableArea(book, table) } : null;
  }
  const there = book.findSheet(place.sheetId) !== null && place.area.rows > 0 && place.area.columns > 0;
  return there ? { sheetId: place.sheetId, area: place.area } : null;
}
