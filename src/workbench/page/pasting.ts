import type { ICellData } from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import { ISheetClipboardService } from "@univerjs/sheets-ui";
import type { Book } from "../book/book";
import { type Area, contains, maxColumns, maxRows } from "../grid/address";
import { writeCells } from "../grid/cells";
import { areaOf } from "../grid/grid";
import { isWithinLimits } from "../grid/formulaLimits";
import { isReadable } from "../grid/readableFormula";
import { select, selectionOf } from "../grid/selection";
import { HostError } from "../hostError";
import { RangeObject } from "../model/range";
import { textOfLines } from "./typedLines";

/** The part of the grid's clipboard that is replaced. */
interface Clipboard {
  paste(item: ClipboardItem, type?: string): Promise<boolean>;
  legacyPaste(html?: string, text?: string, files?: File[]): Promise<boolean>;
}

const plain = "text/plain";
const formatted = "text/html";

export interface PasteRefused {
  /** Cells are locked, or what is pasted would go beyond the sheet. */
  locked(): void;
  /** Something would come to lie under a merged cell, where nobody sees it. */
  merged(): void;
}

/**
 * What comes from elsewhere goes into the cells as if it had been typed, and the cells keep their look; only what comes
 * from other cells brings its own, as in Excel. The grid would clear borders and fonts for any of it, take paragraphs of
 * a cell for one, leave a blank behind the last column of every row that ends as on Windows, and change locked cells.
 */
export function pasteAsTyped(book: Book, refused: PasteRefused): void {
  keepNoDocuments(book);
  const clipboard = book.grid.injector.get(ISheetClipboardService) as unknown as Clipboard;
  const grids = {
    paste: clipboard.paste.bind(clipboard),
    legacyPaste: clipboard.legacyPaste.bind(clipboard),
  };

  clipboard.legacyPaste = async (html, text, files) => {
    if (html) return pasteHtml(html, text, () => grids.legacyPaste(html, text));
    return text ? pasteText(text) : grids.legacyPaste(html, text, files);
  };
  clipboard.paste = async (item, type) => {
    const read = async (kind: string) => (item.types.includes(kind) ? (await item.getType(kind)).text() : "");
    const [html, text] = [await read(formatted), await read(plain)];
    if (html) return pasteHtml(html, text, () => grids.paste(item, type));
    return text ? pasteText(text) : grids.paste(item, type);
  };

  async function pasteHtml(html: string, text = "", asGrid: () => Promise<boolean>): Promise<boolean> {
    const { htmlTable, isOfCells } = await import("./htmlTable");
    const { sheetId } = selectionOf(book.grid);
    if (isOfCells(html) && !book.extras(sheetId).protection) return asGrid();
    const table = htmlTable(html);
    if (table) return pasteTable(table);
    return text ? pasteText(text) : asGrid();
  }

  async function pasteText(text: string): Promise<boolean> {
    const { pastedTable } = await import("./pastedTable");
    return pasteTable(pastedTable(text));
  }

  async function pasteTable(table: string[][]): Promise<boolean> {
    const { tiled } = await import("./pastedTable");
    const { sheetId, range } = selectionOf(book.grid);
    const selected = areaOf(range);
    const values = tiled(table, oneCellIn(book, sheetId, selected)).map((row) => row.map(asEntry));
    const area = { ...selected, rows: values.length, columns: values[0]?.length ?? 0 };
    if (area.rows * area.columns === 0) return false;
    const isBeyond = area.row + area.rows > maxRows || area.column + area.columns > maxColumns;
    if (isBeyond || !isWritable(book, sheetId, area)) {
      refused.locked();
      return false;
    }
    if (goesUnderMerged(book, sheetId, area, values)) {
      refused.merged();
      return false;
    }
    try {
      writeCells(book.grid, book.sheet(sheetId), area, values);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      refused.locked();
      return false;
    }
    if (area.rows * area.columns > 1) select(book.grid, sheetId, area);
    await book.events?.flush();
    return true;
  }
}

/**
 * A cell holds a text, not a document: what is bold or linked within it nobody else reads, and its lines would end as
 * nowhere else.
 */
function keepNoDocuments({ grid }: Book): void {
  grid.beforeCommand((id, params) => {
    if (id !== SetRangeValuesMutation.id) return;
    for (const line of Object.values((params as Partial<ISetRangeValuesMutationParams>).cellValue ?? {}))
      for (const cell of Object.values(line as Record<number, ICellData | null>))
        if (cell?.p?.body) Object.assign(cell, { v: textOfLines(cell.p.body.dataStream), p: null });
  });
}

/** What looks like a formula and is none is a text, or nothing of all that is pasted could be. */
const asEntry = (text: string): string =>
  text.startsWith("=") && text.length > 1 && !(isWithinLimits(text) && isReadable(text)) ? `'${text}` : text;

/** A merged cell that is selected takes what one cell takes. */
function oneCellIn(book: Book, sheetId: string, selected: Area): Area {
  const merged = book.sheet(sheetId).getMergedCell(selected.row, selected.column);
  return merged && contains(areaOf(merged), selected) ? { ...selected, rows: 1, columns: 1 } : selected;
}

function isWritable(book: Book, sheetId: string, area: Area): boolean {
  try {
    new RangeObject(book, sheetId, area).checkWritable(null);
    return true;
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}

function goesUnderMerged(book: Book, sheetId: string, area: Area, values: string[][]): boolean {
  return book
    .sheet(sheetId)
    .getMergeData()
    .map(areaOf)
    .some((merged) => {
      const lastRow = Math.min(merged.row + merged.rows, area.row + area.rows);
      const lastColumn = Math.min(merged.column + merged.columns, area.column + area.columns);
      for (let row = Math.max(merged.row, area.row); row < lastRow; row++)
        for (let column = Math.max(merged.column, area.column); column < lastColumn; column++) {
          const isFirst = row === merged.row && column === merged.column;
          if (!isFirst && values[row - area.row]![column - area.column] !== "") return true;
        }
      return false;
    });
}
