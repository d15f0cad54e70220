import type { Language } from "../../catalogue/language";
import type { PlanId } from "../../catalogue/schema";
import { unreadable } from "../../files/checkReport";
import { type CheckedFile, checkSheets } from "../../files/checkSheets";
import { type FileToGather, gather, type Gathered } from "../../files/gather/longRows";
import { gatheredWorkbook } from "../../files/gather/workbook";
import { DAMAGED, UnreadableFile } from "../../files/unreadable";
import { readPicked } from "./readPicked";

export interface GatherRequest {
  files: readonly File[];
  plan: PlanId;
  language: Language;
  onProgress: (done: number) => void;
}

/** Reads and judges picked files one after the other, on this machine, and makes 汇总 of them. */
export async function gatherFiles({ files, plan, language, onProgress }: GatherRequest) {
  const checked: FileToGather[] = [];
  for (const file of files) {
    checked.push({ file: nameOf(file), modified: file.lastModified, checked: await checkOne(file, plan) });
    onProgress(checked.length);
    // The pane stays awake between two files.
    await new Promise((resolve) => setTimeout(resolve));
  }
  const gathered: Gathered = gather(checked, plan);
  return { gathered, bytes: await gatheredWorkbook(gathered, language) };
}

/** With its folder where a whole folder was picked. */
const nameOf = ({ name, webkitRelativePath }: File) => webkitRelativePath || name;

async function checkOne(file: File, plan: PlanId): Promise<CheckedFile> {
  try {
    return checkSheets(await readPicked(file), plan);
  } catch (thrown) {
    return unreadable(thrown instanceof UnreadableFile ? thrown : DAMAGED);
  }
}
