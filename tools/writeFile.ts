/**
 * How every command writes a file for a person: never over one that is there without being told to, and never half.
 */
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/** A file can't be written: a sentence for a person in both languages, and no stack. */
export class FileProblem extends Error {}

export interface WriteChoice {
  /** Replace files that are there. */
  force: boolean;
}

/**
 * Says before any work is done whether these files can be named at all.
 * @throws FileProblem for a folder, an empty name, the same file twice, or a file that is there and not to be replaced.
 */
export function checkFree(files: readonly string[], { force }: WriteChoice): void {
  const seen = new Set<string>();
  for (const file of files) {
    if (file === "") throw new FileProblem("文件名不能为空。/ The file needs a name.");
    if (seen.has(file)) throw new FileProblem(`${file}：同一文件写了两次。/ ${file} is named twice.`);
    seen.add(file);
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

/**
 * Writes beside the file and renames, so that at any moment the old or the new file is there, whole. Missing folders are made.
 * @throws FileProblem
 */
export function writeWhole(file: string, content: string | Uint8Array, choice: WriteChoice): void {
  inWords(file, () => {
    checkFree([file], choice);
    const there = statSync(file, { throwIfNoEntry: false });
    // A pipe or a device takes what it is given; there is nothing to rename.
    if (there && !there.isFile()) return writeFileSync(file, content);
    const place = there ? realpathSync(file) : file;
    mkdirSync(dirname(place), { recursive: true });
    const beside = join(dirname(place), `.${basename(place).slice(0, 60)}.${process.pid}.part`);
    try {
      const handle = openSync(beside, "wx");
      try {
        writeFileSync(handle, content);
        fsyncSync(handle);
      } finally {
        closeSync(handle);
      }
      if (there) chmodSync(beside, there.mode);
      // Somebody may have put a file there since.
      if (!there) checkFree([file], choice);
      renameSync(beside, place);
    } catch (thrown) {
      if (existsSync(beside)) rmSync(beside);
      throw thrown;
    }
  });
}

const REASONS: Record<string, [zh: string, en: string]> = {
  ENOSPC: ["磁盘已满", "the disk is full"],
  EDQUOT: ["磁盘配额已用完", "the disk quota is used up"],
  EFBIG: ["文件过大", "the file is too large"],
  EACCES: ["没有写入权限", "there is no permission to write there"],
  EPERM: ["没有写入权限", "there is no permission to write there"],
  EROFS: ["磁盘是只读的", "the disk is read-only"],
  EBUSY: ["文件正被其他程序使用，请先关闭", "another program uses the file: close it first"],
  ENOTDIR: ["路径中有一段不是文件夹", "a part of the path is no folder"],
  EEXIST: ["路径中有一段是文件，不是文件夹", "a part of the path is a file, not a folder"],
  ENOENT: ["没有这个位置", "there is no such place"],
  ENAMETOOLONG: ["文件名过长", "the name is too long"],
  EINVAL: ["文件名含有不能使用的字符", "the name holds a character that can't be used"],
  ERR_INVALID_ARG_VALUE: ["文件名含有不能使用的字符", "the name holds a character that can't be used"],
};

/** Whatever the system refuses, said as a sentence. The old file, if there was one, is still whole. */
function inWords<T>(file: string, write: () => T): T {
  try {
    return write();
  } catch (thrown) {
    const code = (thrown as NodeJS.ErrnoException).code ?? "";
    const reason = REASONS[code];
    if (thrown instanceof FileProblem || (!reason && !/^E[A-Z]+$/.test(code))) throw thrown;
    const [zh, en] = reason ?? [code, code];
    throw new FileProblem(`写不了文件 ${file}：${zh}。/ Could not write ${file}: ${en}.`);
  }
}
