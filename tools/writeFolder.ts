/** How a command writes a folder of partitions, plan=…/…: as a whole or not at all. */
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { FileProblem, inWords } from "./fileProblem";
import { makeFolder, type WriteChoice, writeWhole } from "./writeFile";

const isPartition = (name: string) => name.startsWith("plan=");

/**
 * Says before any work is done whether the folder can be written.
 * @throws FileProblem for a file, or a folder with anything in it that is not to be replaced.
 */
export function checkFolder(folder: string, { force }: WriteChoice): void {
  const there = inWords(folder, () => statSync(folder, { throwIfNoEntry: false }));
  if (!there) return;
  if (!there.isDirectory())
    throw new FileProblem(
      `${folder} 是文件，--parquet 要的是文件夹。/ ${folder} is a file; --parquet takes a folder.`,
    );
  const old = inWords(folder, () => readdirSync(folder));
  if (old.length === 0) return;
  if (!force || !old.every(isPartition))
    throw new FileProblem(
      `文件夹 ${folder} 不是空的，未作改动。请换一个，或（只有以前的 plan=… 时）加 --force。/ The folder ${folder} isn't empty and was left as it is. Name another, or (where it holds only plan=…) add --force.`,
    );
}

/**
 * Writes all parts beside the folder and only then lets them take the place of the old ones, so that no old part is read
 * beside new ones, and none is lost where the disk is full.
 * @throws FileProblem
 */
export function replaceFolder(folder: string, parts: Iterable<{ path: string; bytes: Uint8Array }>): void {
  inWords(folder, () => {
    const place = resolve(folder);
    makeFolder(dirname(place));
    const aside = mkdtempSync(join(dirname(place), `.${basename(place).slice(0, 60)}.part-`));
    try {
      for (const { path, bytes } of parts) writeWhole(join(aside, "new", path), bytes, { force: false });
      makeFolder(join(aside, "old"));
      makeFolder(place);
      for (const name of readdirSync(place).filter(isPartition))
        renameSync(join(place, name), join(aside, "old", name));
      if (existsSync(join(aside, "new")))
        for (const name of readdirSync(join(aside, "new")))
          renameSync(join(aside, "new", name), join(place, name));
    } finally {
      rmSync(aside, { recursive: true, force: true });
    }
  });
}
