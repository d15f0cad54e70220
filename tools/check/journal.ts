import { appendFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { CheckedFile } from "../../src/files/checkSheets";
import { VERSION } from "../../src/version";
import { inWords } from "../fileProblem";
import { makeFolder } from "../writeFile";
import type { CheckChoice } from "./checkFile";

/** What has been read so far, beside the file that is to be written, so that a run that was killed goes on. */
export interface Journal {
  /** The result of a file that has not changed since it was read. */
  find(file: string): CheckedFile | undefined;
  add(file: string, checked: CheckedFile): void;
  remove(): void;
}

interface Line {
  file: string;
  stamp: string;
  checked: CheckedFile;
}

/** @throws FileProblem where nothing can be written beside that file; better now than after an hour of reading. */
export function openJournal(out: string, choice: CheckChoice): Journal | null {
  return inWords(out, () => openBeside(out, choice));
}

/** A pipe or a device has no place beside it. */
function openBeside(out: string, choice: CheckChoice): Journal | null {
  const there = statSync(out, { throwIfNoEntry: false });
  if (there && !there.isFile() && !there.isDirectory()) return null;
  const path = join(dirname(out), `.${basename(out)}.progress`);
  const head = JSON.stringify({ version: VERSION, ...choice });
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  const lines = text.split("\n");
  const known = new Map<string, Line>();
  if (lines[0] === head) {
    for (const line of lines.slice(1)) remember(known, line);
    // What is added next must not run into a line that was cut off.
    if (!text.endsWith("\n")) appendFileSync(path, "\n");
  } else {
    makeFolder(dirname(out));
    writeFileSync(path, `${head}\n`);
  }
  let isFull = false;
  return {
    find(file) {
      const line = known.get(file);
      return line && line.stamp === stampOf(file) ? line.checked : undefined;
    },
    add(file, checked) {
      if (isFull) return;
      try {
        appendFileSync(path, `${JSON.stringify({ file, stamp: stampOf(file), checked })}\n`);
      } catch {
        // The run goes on without; what it comes to is said where that is written.
        isFull = true;
      }
    },
    remove() {
      rmSync(path, { force: true });
    },
  };
}

/** The last line may have been cut off. */
function remember(known: Map<string, Line>, text: string): void {
  try {
    const line = JSON.parse(text) as Line;
    known.set(line.file, line);
  } catch {
    return;
  }
}

/** What can't be looked at, a link that leads nowhere, is looked at again another time. */
function stampOf(file: string): string {
  try {
    const { size, mtimeMs } = statSync(file);
    return `${size} ${mtimeMs}`;
  } catch {
    return `unseen ${Date.now()}`;
  }
}
