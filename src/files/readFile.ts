import type { SheetCells } from "../reading/cells";
import { fileKind } from "./fileKind";
import { readCsv } from "./readCsv";
import { readOther } from "./readOther";
import { readXlsx } from "./readXlsx";

/** The sheets of a file, read without Excel. Throws UnreadableFile, and nothing else, for one that can't be read. */
export async function readFile(bytes: Uint8Array, name: string): Promise<SheetCells[]> {
  const kind = fileKind(bytes, name);
  if (kind === "csv") return readCsv(bytes);
  return kind === "xlsx" ? readXlsx(bytes) : readOther(bytes);
}
