import type { Book } from "../book/book";
import { enterCells } from "../book/enterCells";
import { parseArea } from "../grid/address";
import { numberFormatOf } from "../grid/formats";
import { typedPercent } from "../grid/typedPercent";
import { invalidArgument, itemNotFound } from "../hostError";
import { RangeObject } from "../model/range";

/** Enters something into one cell as a person does, past the add-in, which is told of it afterwards. */
export async function typeInto(
  book: Book,
  sheetName: string,
  address: string,
  entry: string | number | boolean,
): Promise<void> {
  const sheet = book.findSheet(sheetName);
  if (!sheet) throw itemNotFound(`worksheet ${sheetName}`);
  const area = parseArea(address);
  if (!area || area.rows * area.columns !== 1) throw invalidArgument(`address ${address}`);
  new RangeObject(book, sheet.getSheetId(), area).checkWritable(null);
  const entered = typedPercent(entry, numberFormatOf(book.grid, sheet, area.row, area.column));
  enterCells(book, sheet.getSheetId(), area, [[entered]]);
  await book.events?.flush();
}
