import type { Book } from "../book/book";
import { EventType } from "../events/eventType";
import { formatArea } from "../grid/address";

/** A person clicked a cell with the left button. `inset` is how far from its upper left corner, in points. */
export async function cellClicked(
  book: Book,
  sheetId: string,
  cell: { row: number; column: number },
  inset: { offsetX: number; offsetY: number },
): Promise<void> {
  const address = formatArea({ ...cell, rows: 1, columns: 1 });
  book.events?.notice(EventType.SingleClicked, sheetId, { address, ...inset });
  await book.events?.flush();
}

/** A person came back to the workbook from another window. */
export async function workbookActivated(book: Book): Promise<void> {
  book.events?.notice(EventType.WorkbookActivated, null);
  await book.events?.flush();
}
