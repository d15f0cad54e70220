import { OpenProblem } from "../open/problem";
import { readFile } from "../open/readFile";
import { packed } from "../packedSnapshot";
import type { ReadAnswer, ReadQuestion } from "./readInWorker";

/** Reads one file, away from the page: whatever it holds, the page lives on. */
self.onmessage = async ({ data }: MessageEvent<ReadQuestion>) => {
  let answer: ReadAnswer;
  try {
    const { snapshot, losses } = await readFile(new Uint8Array(data.bytes), data.name);
    answer = { file: { snapshot: packed(snapshot), losses } };
  } catch (error) {
    answer =
      error instanceof OpenProblem
        ? { problem: { chinese: error.chinese, english: error.english } }
        : { problem: null };
  }
  self.postMessage(answer);
};
