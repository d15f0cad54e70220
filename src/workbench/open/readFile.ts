import { type PackedSnapshot, countCells, packed, unpacked } from "../packedSnapshot";
import type { WorkbookSnapshot } from "../snapshot";
import { fileKind } from "./fileKind";
import { refuseHuge } from "./fileSize";
import { damaged } from "./parts";
import { OpenProblem } from "./problem";
import { readCsv } from "./readCsv";
import { mostCells, tooManyCells } from "./tooManyCells";
import { readOds } from "./readOds";
import { type AnyFile, readXlsx } from "./readXlsx";

export type ReadFile = Omit<AnyFile, "snapshot"> & { snapshot: WorkbookSnapshot };
export type PackedFile = Omit<AnyFile, "snapshot"> & { snapshot: PackedSnapshot };

/**
 * Reads a file of any kind that can be opened, told by its content. Nothing in it is run, and nothing that it links
 * to is fetched. Rejects with an OpenProblem that says what is wrong and what to do.
 */
export async function readFile(bytes: Uint8Array, name: string): Promise<ReadFile> {
  const file = await readAny(bytes, name);
  return { ...file, snapshot: unpacked(file.snapshot) };
}

/** The same with packed cells, as they are quick to hand over. */
export async function readPacked(bytes: Uint8Array, name: string): Promise<PackedFile> {
  const file = await readAny(bytes, name);
  return { ...file, snapshot: packed(file.snapshot) };
}

async function readAny(bytes: Uint8Array, name: string): Promise<AnyFile> {
  refuseHuge(bytes.length);
  const kind = fileKind(bytes, name);
  let file: AnyFile;
  try {
    file =
      kind === "csv" ? readCsv(bytes, name) : kind === "ods" ? await readOds(bytes) : await readXlsx(bytes);
  } catch (error) {
    if (error instanceof OpenProblem) throw error;
    throw /supported sheet bounds|exceed|too (many|large)|limit/i.test(String(error))
      ? tooManyCells(null)
      : damaged();
  }
  const cells = file.snapshot.sheets.reduce((sum, sheet) => sum + countCells(sheet), 0);
  if (cells > mostCells) throw tooManyCells(cells);
  if (!file.snapshot.sheets.some(({ visibility }) => visibility === "visible")) throw nothingVisible();
  return file;
}

const nothingVisible = () =>
  new OpenProblem(
    "文件中没有可见的工作表，没有打开。请在原软件中至少取消隐藏一张工作表。",
    "No sheet of the file is visible. Please unhide at least one where it was made.",
  );
