import { readFileSync, statSync } from "node:fs";
import type { PlanId } from "../../src/catalogue/schema";
import { unreadable } from "../../src/files/checkReport";
import { type CheckedFile, checkSheets } from "../../src/files/checkSheets";
import { MOST_MEGABYTES } from "../../src/files/fileKind";
import { readFile } from "../../src/files/readFile";
import { DAMAGED, tooLarge, UnreadableFile } from "../../src/files/unreadable";

export interface CheckChoice {
  plan: PlanId;
  hiddenSheets: boolean;
}

/** One file, read and judged; what can't be read comes back as a refusal. */
export async function checkFile(path: string, { plan, hiddenSheets }: CheckChoice): Promise<CheckedFile> {
  try {
    const sheets = await readFile(bytesOf(path), path);
    return checkSheets(sheets, plan, { hiddenSheets });
  } catch (thrown) {
    if (thrown instanceof UnreadableFile) return unreadable(thrown);
    const code = (thrown as NodeJS.ErrnoException).code ?? "";
    if (/^E[A-Z]+$/.test(code)) return unreadable(notOpened(code));
    // Whatever a library makes of a damaged file, the other files are still to be read.
    return unreadable(DAMAGED);
  }
}

/** A file of a gigabyte is refused by its size, before it is in memory. */
function bytesOf(path: string): Uint8Array {
  const megabytes = Math.round(statSync(path).size / 1e6);
  if (megabytes > MOST_MEGABYTES) throw tooLarge(megabytes, MOST_MEGABYTES);
  return new Uint8Array(readFileSync(path));
}

function notOpened(code: string): UnreadableFile {
  return new UnreadableFile({
    zh: `打不开文件（${code}）。请检查权限，或是否正被其他程序占用。`,
    en: `The file can't be opened (${code}). Check its permissions and whether another program holds it.`,
  });
}
