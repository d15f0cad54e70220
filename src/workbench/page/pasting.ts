import { ISheetClipboardService } from "@univerjs/sheets-ui";
import type { Book } from "../book/book";
import { maxColumns, maxRows } from "../grid/address";
import { writeCells } from "../grid/cells";
import { areaOf } from "../grid/grid";
import { select, selectionOf } from "../grid/selection";
import { HostError } from "../hostError";
import { RangeObject } from "../model/range";

/** The part of the grid's clipboard that is replaced. */
interface Clipboard {
  paste(item: ClipboardItem, type?: string): Promise<boolean>;
  legacyPaste(html?: string, text?: string, files?: File[]): Promise<boolean>;
}

const plain = "text/plain";

/**
 * Plain text from elsewhere goes into the cells as if it had been typed, and the cells keep their look. The grid
 * would clear borders and fonts, and leave a blank behind the last column of every row that ends as on Windows.
 */
export function pasteTextAsTyped(book: Book, refused: (error: HostError) => void): void {
  const clipboard = book.grid.injector.get(ISheetClipboardService) as unknown as Clipboard;
  const grids = {
    paste: clipboard.paste.bind(clipboard),
    legacyPaste: clipboard.legacyPaste.bind(clipboard),
  };

  clipboard.legacyPaste = async (html, text, files) =>
    text && !html && !files?.length ? pasteText(text) : grids.legacyPaste(html, text, files);
  clipboard.paste = async (item, type) => {
    const onlyText = item.types.includes(plain) && !item.types.some((each) => each !== plain);
    if (!onlyText) return grids.paste(item, type);
    return pasteText(await (await item.getType(plain)).text());
  };

  async function pasteText(text: string): Promise<boolean> {
    const { pastedTable, tiled } = await import("./pastedTable");
    const { sheetId, range } = selectionOf(book.grid);
    const selected = areaOf(range);
    const values = tiled(pastedTable(text), selected);
    const area = { ...selected, rows: values.length, columns: values[0]?.length ?? 0 };
    if (area.rows * area.columns === 0) return false;
    if (area.row + area.rows > maxRows || area.column + area.columns > maxColumns) return false;
    try {
      new RangeObject(book, sheetId, area).checkWritable(null);
      writeCells(book.grid, book.sheet(sheetId), area, values);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      refused(error);
      return false;
    }
    select(book.grid, sheetId, area);
    await book.events?.flush();
    return true;
  }
}
