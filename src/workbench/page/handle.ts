import type { Book } from "../book/book";
import { formatArea } from "../grid/address";
import { areaOf } from "../grid/grid";
import { activate, reveal, select, selectionOf } from "../grid/selection";
import type { RequestRecord } from "../host/host";
import type { WorkbookSnapshot } from "../snapshot";
import { takeSnapshot } from "../host/takeSnapshot";
import { typeInto } from "../host/typing";
import { oneCell, type ShownCell, shownCell } from "./shownCell";

/** What end-to-end tests, and the curious at the console, find as `window.workbench`. */
export interface WorkbenchHandle {
  /** Resolves when the add-in runs, and its functions are known to the grid. */
  readonly ready: Promise<void>;
  book: Book;
  /** Every request of the add-in so far. */
  requests: RequestRecord[];
  snapshot(): Promise<WorkbookSnapshot>;
  /** Enters something as a person does. */
  setCell(sheet: string, address: string, entry: string | number | boolean): Promise<void>;
  cell(sheet: string, address: string): ShownCell;
  select(sheet: string, address: string): void;
  selection(): { sheet: string; address: string };
}

export function workbenchHandle(
  book: Book,
  requests: RequestRecord[],
  ready: () => Promise<void>,
): WorkbenchHandle {
  return {
    get ready() {
      return ready();
    },
    book,
    requests,
    snapshot: () => takeSnapshot(book),
    setCell: (sheet, address, entry) => typeInto(book, sheet, address, entry),
    cell: (sheet, address) => shownCell(book, sheet, address),
    select: (name, address) => {
      const sheet = book.findSheet(name);
      if (!sheet) throw new Error(`No sheet ${name}`);
      activate(book.grid, sheet.getSheetId());
      select(book.grid, sheet.getSheetId(), oneCell(address));
      reveal(book.grid, sheet.getSheetId(), oneCell(address));
    },
    selection: () => {
      const { sheetId, range } = selectionOf(book.grid);
      return { sheet: book.sheet(sheetId).getName(), address: formatArea(areaOf(range)) };
    },
  };
}
