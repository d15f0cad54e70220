import { type PackedSnapshot, countCells, packed, unpacked } from "../packedSnapshot";
import type { WorkbookSnapshot } from "../snapshot";
import { fileKind } from "./fileKind";
import { refuseHuge } from "./fileSize";
import type { Loss } from "./losses";
import { damaged } from "./parts";
import { OpenProblem } from "./problem";
import { readCsv } from "./readCsv";
import { readOds } from "./readOds";
import { type AnyFile, readXlsx } from "./readXlsx";

export interface ReadFile {
  snapshot: WorkbookSnapshot;
  losses: Loss[];
}

export type PackedFile = Omit<ReadFile, "snapshot"> & { snapshot: PackedSnapshot };

const mostCells = 2_000_000;

/**
 * Reads a file of any kind that can be opened, told by its content. Nothing in it is run, and nothing that it links
 * to is fetched. Rejects with an OpenProblem that says what is wrong and what to do.
 */
export async function readFile(bytes: Uint8Array, name: string): Promise<ReadFile> {
  const { snapshot, losses } = await readAny(bytes, name);
  return { snapshot: unpacked(snapshot), losses };
}

/** The same with packed cells, as they are quick to hand over. */
export async function readPacked(bytes: Uint8Array, name: string): Promise<PackedFile> {
  const { snapshot, losses } = await readAny(bytes, name);
  return { snapshot: packed(snapshot), losses };
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

const tooManyCells = (cells: number | null) =>
  new OpenProblem(
    `文件${cells === null ? "的单元格过多" : `有 ${cells} 个单元格`}，超过试用台可打开的 ${mostCells} 个，没有打开。请删去不需要的行列或工作表后再打开。`,
    `The file has ${cells === null ? "too many cells" : `${cells} cells`}; the workbench opens at most ${mostCells}. Please delete rows, columns or sheets that aren't needed first.`,
  );

const nothingVisible = () =>
  new OpenProblem(
    "文件中没有可见的工作表，没有打开。请在原软件中至少取消隐藏一张工作表。",
    "No sheet of the file is visible. Please unhide at least one where it was made.",
  );
