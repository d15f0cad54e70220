import type { Book } from "../book/book";
import { bindingProperties } from "../events/bindingEvents";
import { readText, readValues } from "../grid/cells";
import { areaOf } from "../grid/grid";
import { selectionOf } from "../grid/selection";

/** Calls of the API before Excel.run, by their numbers; each answers with what comes behind its status. */
export type ClassicCalls = Record<number, (args: unknown[]) => ClassicAnswer | Promise<ClassicAnswer>>;
type ClassicAnswer = unknown[] | { failed: number };

/** Windows' own kind of array, as office.js reads it. */
export const wrapped = (items: unknown[]): { toArray(): unknown[] } => ({
  toArray: () => items.map((item) => (Array.isArray(item) ? wrapped(item) : item)),
});

/** The same with two dimensions: all cells in one row after the other. */
const table = (rows: unknown[][]) => ({
  toArray: () => (rows.length === 1 && rows[0]!.length === 1 ? [rows[0]![0]] : rows.flat()),
  dimensions: () => 2,
  ubound: (dimension: number) => (dimension === 1 ? rows.length : rows[0]!.length),
});

const getSelectedData = 64;
const getBinding = 68;
const getDocumentCopy = 77;
const getDocumentCopyChunk = 80;
const releaseDocumentCopy = 81;
/** The kind of file that is the workbook itself, rather than its text or its pages. */
const compressed = 5;
/** office.js' own numbers: what was asked for cannot be had in this form; there is no such binding. */
const coercionNotSupported = 1000;
const bindingNotExist = 3003;
const operationNotSupported = 5000;
const asText = 0;
const asMatrix = 1;
const formatted = 1;

export function classicCalls(book: Book): ClassicCalls {
  const copies = new Map<number, Uint8Array>();
  let lastCopy = 0;
  return {
    [getDocumentCopy]: async ([kind]) => {
      if (Number(kind) !== compressed || !book.filing) return { failed: operationNotSupported };
      const bytes = await book.filing.write();
      copies.set(++lastCopy, bytes);
      return [wrapped([lastCopy, bytes.length])];
    },
    [getDocumentCopyChunk]: ([handle, offset, size]) => {
      const bytes = copies.get(Number(handle));
      if (!bytes) return { failed: operationNotSupported };
      const slice = [...bytes.subarray(Number(offset), Number(offset) + Number(size))];
      return [{ toArray: () => [slice, slice.length] }];
    },
    [releaseDocumentCopy]: ([handle]) => {
      copies.delete(Number(handle));
      return [];
    },
    [getSelectedData]: ([coercion, format]) => {
      const { sheetId, range } = selectionOf(book.grid);
      const read = Number(format) === formatted ? readText : readValues;
      const rows: unknown[][] = read(book.grid, book.sheet(sheetId), areaOf(range));
      if (Number(coercion) === asText) return [rows.map((line) => line.join("\t")).join("\n")];
      if (Number(coercion) === asMatrix) return [table(rows)];
      return { failed: coercionNotSupported };
    },
    [getBinding]: ([id]) => {
      const binding = book.bindings.find((each) => each.id === String(id));
      const properties = binding && bindingProperties(book, binding);
      return properties ? [wrapped(properties)] : { failed: bindingNotExist };
    },
  };
}
