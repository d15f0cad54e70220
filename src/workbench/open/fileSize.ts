import { OpenProblem } from "./problem";

/** More than this a browser's tab doesn't bear well; a workbook of that size is a database. */
const mostBytes = 100 * 1024 * 1024;

/** Throws an OpenProblem where a file has too many bytes, so that whoever has it need not read it first. */
export function refuseHuge(bytes: number): void {
  if (bytes <= mostBytes) return;
  const megabytes = Math.round(bytes / 1024 / 1024);
  throw new OpenProblem(
    `文件有 ${megabytes} MB，超过可打开的 100 MB，没有打开。请拆分后再打开。`,
    `The file has ${megabytes} MB, more than the 100 MB that can be opened. Please split it first.`,
  );
}
