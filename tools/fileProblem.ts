/** A file can't be written: a sentence for a person in both languages, and no stack. */
export class FileProblem extends Error {}

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

/** Whatever the system refuses where a file is to be written, said as a sentence. */
export function inWords<T>(file: string, write: () => T): T {
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
