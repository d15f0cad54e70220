import { MOST_MEGABYTES } from "../../files/fileKind";
import { readFile } from "../../files/readFile";
import { tooLarge } from "../../files/unreadable";
import type { SheetCells } from "../../reading/cells";

export type PickedFile = Pick<File, "name" | "size" | "arrayBuffer">;

/** The sheets of a file that a person picked; one of a gigabyte is refused before it is in memory. Throws UnreadableFile. */
export async function readPicked(file: PickedFile): Promise<SheetCells[]> {
  const megabytes = Math.round(file.size / 1e6);
  if (megabytes > MOST_MEGABYTES) throw tooLarge(megabytes, MOST_MEGABYTES);
  return readFile(new Uint8Array(await file.arrayBuffer()), file.name);
}
