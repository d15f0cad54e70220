import { gatherFiles } from "./gatherFiles";
import type { GatherAnswer, GatherQuestion } from "./gatherAside";

const answer = (message: GatherAnswer, transfer: Transferable[] = []) =>
  self.postMessage(message, { transfer });

/** Reads and gathers away from the pane, which goes on answering however large a file is. */
self.onmessage = async ({ data }: MessageEvent<GatherQuestion>) => {
  try {
    const made = await gatherFiles({ ...data, onProgress: (done) => answer({ done }) });
    answer({ made }, [made.bytes.buffer as ArrayBuffer]);
  } catch (thrown) {
    answer({ failed: String((thrown as Error).message) });
  }
};
