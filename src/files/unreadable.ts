import type { Text } from "../catalogue/schema";

/** A file that can't be read at all, with a reason for people. */
export class UnreadableFile extends Error {
  constructor(readonly reason: Text) {
    super(reason.en);
  }
}

export const EMPTY = new UnreadableFile({
  zh: "文件是空的（0 字节）。",
  en: "The file is empty (0 bytes).",
});
export const ENCRYPTED = new UnreadableFile({
  zh: "文件设有打开密码。请在 Excel 中去掉密码后再读。",
  en: "The file is protected by a password. Remove it in Excel first.",
});
export const UNKNOWN = new UnreadableFile({
  zh: "不是能读的表格文件。可读 .xlsx、.xlsm、.xlsb、.xls、.ods 和 .csv。",
  en: "Not a table that can be read: .xlsx, .xlsm, .xlsb, .xls, .ods and .csv can.",
});
export const DAMAGED = new UnreadableFile({
  zh: "文件已损坏或不完整，读不出来。请重新保存或重新发送。",
  en: "The file is damaged or cut off. Save it again or have it sent again.",
});

/** The file itself, before anything of it is read. */
export function tooLarge(megabytes: number, most: number): UnreadableFile {
  return new UnreadableFile({
    zh: `文件有 ${megabytes} MB，超过 ${most} MB，没有读取。请另存为只含指标表的文件。`,
    en: `The file has ${megabytes} MB, more than ${most} MB, and was not read. Save the indicator table alone.`,
  });
}

export function tooLargeUnpacked(megabytes: number, most: number): UnreadableFile {
  return new UnreadableFile({
    zh: `文件展开后有 ${megabytes} MB，超过 ${most} MB，没有读取（可能是压缩炸弹，或带有大量空白格式）。`,
    en: `Unpacked the file has ${megabytes} MB, more than ${most} MB, and was not read (a zip bomb, or endless empty formatting).`,
  });
}

/** More cells than can be gone through, most often because one was filled far away from the others. */
export const TOO_WIDE = new UnreadableFile({
  zh: "某张工作表的内容一直延伸到很远的行列，单元格过多，没有读取。请删除表格以外的内容后另存。",
  en: "A sheet’s contents reach too far down and right to be read. Delete what lies outside the table and save it again.",
});
