import type { gatherFiles, GatherRequest } from "./gatherFiles";

type Made = Awaited<ReturnType<typeof gatherFiles>>;

export type GatherQuestion = Omit<GatherRequest, "onProgress">;
export type GatherAnswer = { done: number } | { made: Made } | { failed: string };

/** A web view or a server's policy may allow no worker: then the pane itself gathers, file by file. */
const NO_WORKER = Symbol();

/** Gathers in a worker, so that the pane answers meanwhile; in the pane where there can be none. */
export async function gatherAside(request: GatherRequest): Promise<Made> {
  const made = await inWorker(request);
  if (made !== NO_WORKER) return made;
  const { gatherFiles } = await import("./gatherFiles");
  return gatherFiles(request);
}

async function inWorker({ onProgress, ...question }: GatherRequest): Promise<Made | typeof NO_WORKER> {
  const worker = begun();
  if (!worker) return NO_WORKER;
  try {
    return await new Promise<Made | typeof NO_WORKER>((resolve, reject) => {
      let hasAnswered = false;
      worker.onmessage = ({ data }: MessageEvent<GatherAnswer>) => {
        hasAnswered = true;
        if ("done" in data) onProgress(data.done);
        else if ("made" in data) resolve(data.made);
        else reject(new Error(data.failed));
      };
      // Before its first answer its script didn't load; later it ran out of memory.
      worker.onerror = ({ message }) => (hasAnswered ? reject(new Error(message)) : resolve(NO_WORKER));
      worker.postMessage(question);
    });
  } finally {
    worker.terminate();
  }
}

function begun(): Worker | null {
  if (typeof Worker === "undefined") return null;
  try {
    return new Worker(new URL("./gatherWorker.ts", import.meta.url));
  } catch {
    return null;
  }
}
