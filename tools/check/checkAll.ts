import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { unreadable } from "../../src/files/checkReport";
import type { CheckedFile } from "../../src/files/checkSheets";
import { DAMAGED } from "../../src/files/unreadable";
import { type CheckChoice, checkFile } from "./checkFile";
import type { Journal } from "./journal";
import type { Progress } from "./progress";
import { SharedTexts } from "./sharedTexts";

/** Below this a thread takes longer to start than the files to read. */
const WORTH_THREADS = 40;

export interface Outcome {
  file: string;
  modified: number;
  checked: CheckedFile;
}

/** Reads and judges all files, in threads where there are many; what the journal has is not read again. */
export async function checkAll(
  files: readonly string[],
  choice: CheckChoice,
  { journal, progress }: { journal: Journal | null; progress: Progress },
): Promise<Outcome[]> {
  const done = new Map<string, CheckedFile>();
  const texts = new SharedTexts();
  for (const file of files) {
    const kept = journal?.find(file);
    if (kept) done.set(file, texts.share(kept));
  }
  progress.begin(files.length, done.size);
  const left = files.filter((file) => !done.has(file));
  const keep = (file: string, checked: CheckedFile) => {
    done.set(file, texts.share(checked));
    journal?.add(file, checked);
    progress.step();
  };
  if (left.length < WORTH_THREADS) for (const file of left) keep(file, await checkFile(file, choice));
  else await inThreads(left, choice, keep);
  progress.end();
  return files.map((file) => ({ file, modified: modifiedAt(file), checked: done.get(file)! }));
}

/** 0 where it can't be told. */
function modifiedAt(file: string): number {
  try {
    return statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}

async function inThreads(
  files: readonly string[],
  choice: CheckChoice,
  keep: (file: string, checked: CheckedFile) => void,
): Promise<void> {
  let next = 0;
  const runs = Array.from({ length: Math.min(4, availableParallelism()) }, async () => {
    while (next < files.length) await thread();
  });
  await Promise.all(runs);

  /** One thread until nothing is left, or until a file brings it down: that file is refused, and another thread goes on. */
  function thread(): Promise<void> {
    return new Promise((resolve) => {
      const worker = new Worker(join(__dirname, "worker.cjs"), {
        workerData: choice,
        resourceLimits: { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 32 },
      });
      let current: string | undefined;
      const hand = () => {
        current = files[next];
        next += 1;
        if (current !== undefined) return worker.postMessage(current);
        void worker.terminate();
        resolve();
      };
      worker.on("message", ({ file, checked }: { file: string; checked: CheckedFile }) => {
        keep(file, checked);
        hand();
      });
      worker.on("error", () => {
        if (current !== undefined) keep(current, unreadable(DAMAGED));
        resolve();
      });
      hand();
    });
  }
}
