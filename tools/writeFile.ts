/**
 * How every command writes files for a person: never over one that is there without being told to, and never half.
 */
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { randomBytes } from "node:crypto";
import { basename, dirname, join, resolve } from "node:path";
import { FileProblem, inWords } from "./fileProblem";

export interface WriteChoice {
  /** Replace files that are there. */
  force: boolean;
}

export interface FileToWrite {
  file: string;
  content: string | Uint8Array;
}

/**
 * Says before any work is done whether these files can be named at all.
 * @throws FileProblem for a folder, an empty name, the same file twice, or a file that is there and not to be replaced.
 */
export function checkFree(files: readonly string[], { force }: WriteChoice): void {
  const seen = new Set<string>();
  for (const file of files) {
    if (file === "") throw new FileProblem("文件名不能为空。/ The file needs a name.");
    if (seen.has(resolve(file)))
      throw new FileProblem(`${file}：同一文件写了两次。/ ${file} is named twice.`);
    seen.add(resolve(file));
    const there = inWords(file, () => statSync(file, { throwIfNoEntry: false }));
    if (/[\\/]$/.test(file) || there?.isDirectory())
      throw new FileProblem(
        `${file} 是文件夹，请在后面写上文件名。/ ${file} is a folder: add the name of a file.`,
      );
    if (there?.isFile() && !force)
      throw new FileProblem(
        `${file} 已存在，未作改动；要替换请加 --force。/ ${file} exists and was left as it is; add --force to replace it.`,
      );
  }
}

/** As `writeAll`, for one. */
export function writeWhole(file: string, content: string | Uint8Array, choice: WriteChoice): void {
  writeAll([{ file, content }], choice);
}

/**
 * Writes every file beside its place and renames once all are written, so that at any moment the old or the new file is
 * there, whole, and a full disk leaves all as they were. Missing folders are made.
 * @throws FileProblem
 */
export function writeAll(files: readonly FileToWrite[], choice: WriteChoice): void {
  const staged: { file: string; place: string; beside: string; mode: number | null }[] = [];
  try {
    for (const { file, content } of files)
      inWords(file, () => {
        checkFree([file], choice);
        const there = statSync(file, { throwIfNoEntry: false });
        // A pipe or a device takes what it is given; there is nothing to rename.
        if (there && !there.isFile()) return writeFileSync(file, content);
        const place = there ? realpathSync(file) : file;
        makeFolder(dirname(place));
        removeAbandoned(place);
        const beside = join(dirname(place), `${besides(place)}${randomBytes(4).toString("hex")}.part`);
        staged.push({ file, place, beside, mode: there?.mode ?? null });
        writeAndFlush(beside, content);
      });
    for (const { file, place, beside, mode } of staged)
      inWords(file, () => {
        if (mode !== null) chmodSync(beside, mode);
        // Somebody may have put a file there since.
        else checkFree([file], choice);
        renameSync(beside, place);
      });
  } catch (thrown) {
    for (const { beside } of staged) rmSync(beside, { force: true });
    throw thrown;
  }
}

const besides = (place: string) => `.${basename(place).slice(0, 60)}.`;

/** A write takes seconds: what is older was left by one that was stopped. */
const ABANDONED_AFTER_MS = 60_000;

/** Takes away halves of the same file that a run left behind when it was killed. */
function removeAbandoned(place: string): void {
  const folder = dirname(place);
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(besides(place)) || !/^[\da-f]{8}\.part$/.test(name.slice(besides(place).length)))
      continue;
    const half = join(folder, name);
    const { mtimeMs = Infinity } = statSync(half, { throwIfNoEntry: false }) ?? {};
    if (Date.now() - mtimeMs > ABANDONED_AFTER_MS) rmSync(half, { force: true });
  }
}

function writeAndFlush(file: string, content: string | Uint8Array): void {
  const handle = openSync(file, "wx");
  try {
    writeFileSync(handle, content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Node says ENOENT where a folder above may not be written to; asking that one gives the reason. */
export function makeFolder(folder: string): void {
  let above = resolve(folder);
  while (!existsSync(above) && above !== dirname(above)) above = dirname(above);
  if (above !== resolve(folder) && statSync(above).isDirectory()) accessSync(above, constants.W_OK);
  mkdirSync(folder, { recursive: true });
}
