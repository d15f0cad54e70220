import type { Book } from "../book/book";
import type { Filing } from "../book/filing";
import { HostError, apiNotFound, invalidArgument, itemNotFound } from "../hostError";
import { bytesOf } from "./base64";
import { HostObject, Later } from "./hostObject";

interface Options {
  positionType?: string;
  relativeTo?: unknown;
  sheetNamesToInsert?: unknown;
}

/** Workbook.insertWorksheetsFromBase64: the ids of the sheets that came in. */
export function insertSheets(book: Book, base64: unknown, options: Options | null = null) {
  const { filing } = book;
  if (!filing) throw apiNotFound("Workbook.insertWorksheetsFromBase64");
  book.checkStructure();
  const index = indexOf(book, options ?? {});
  const given = options?.sheetNamesToInsert;
  const names = Array.isArray(given) && given.length > 0 ? given.map(String) : null;
  return new Later(read(filing, bytesOf(base64, "base64File")), (insert) => insert({ index, names }));
}

async function read(filing: Filing, bytes: Uint8Array) {
  try {
    return await filing.read(bytes);
  } catch (error) {
    throw error instanceof HostError ? error : invalidArgument(`base64File: ${String(error)}`);
  }
}

function indexOf(book: Book, { positionType = "End", relativeTo }: Options): number {
  const sheets = book.sheets();
  switch (positionType) {
    case "None":
    case "End":
      return sheets.length;
    case "Beginning":
      return 0;
    case "Before":
    case "After": {
      if (relativeTo === undefined || relativeTo === null)
        return positionType === "Before" ? 0 : sheets.length;
      const key = relativeTo instanceof HostObject ? relativeTo.identity?.Id : relativeTo;
      const sheet = book.findSheet(key);
      if (!sheet) throw itemNotFound(`worksheet ${String(key)}`);
      return sheets.indexOf(sheet) + (positionType === "After" ? 1 : 0);
    }
    default:
      throw invalidArgument(`positionType ${positionType}`);
  }
}
