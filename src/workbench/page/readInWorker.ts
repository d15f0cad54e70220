import { damaged } from "../open/parts";
import { OpenProblem } from "../open/problem";
import type { PackedFile } from "../open/readFile";

export interface ReadQuestion {
  bytes: ArrayBuffer;
  name: string;
}

export type ReadAnswer = { file: PackedFile } | { problem: { chinese: string; english: string } | null };

/** A worker that has not been asked anything yet. */
let waiting: Worker | null = null;

const freshWorker = () => new Worker(new URL("./readerWorker.ts", import.meta.url));

/** Has a worker load what it needs while the person still chooses a file, or the browser reads it. */
export function prepareReader(): void {
  if (waiting) return;
  waiting = freshWorker();
  // Its script did not load; the next may have better luck.
  waiting.onerror = () => (waiting = null);
}

/** Reads a file in a worker of its own. Rejects with an OpenProblem, or with an AbortError when told to stop. */
export function readInWorker(question: ReadQuestion, stop: AbortSignal): Promise<PackedFile> {
  const worker = waiting ?? freshWorker();
  waiting = null;
  const answered = new Promise<PackedFile>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => {
      if ("file" in data) resolve(data.file);
      else reject(data.problem ? new OpenProblem(data.problem.chinese, data.problem.english) : damaged());
    };
    // The worker ran out of memory, or its script did not load.
    worker.onerror = () => reject(damaged());
    stop.addEventListener("abort", () => reject(new DOMException("stopped", "AbortError")));
  });
  worker.postMessage(question, [question.bytes]);
  return answered.finally(() => worker.terminate());
}
