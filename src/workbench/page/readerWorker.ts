import { OpenProblem } from "../open/problem";
import { readPacked } from "../open/readFile";
import type { ReadAnswer, ReadQuestion } from "./readInWorker";

/** Reads one file, away from the page: whatever it holds, the page lives on. */
self.onmessage = async ({ data }: MessageEvent<ReadQuestion>) => {
  let answer: ReadAnswer;
  try {
    answer = { file: await readPacked(new Uint8Array(data.bytes), data.name) };
  } catch (error) {
    answer =
      error instanceof OpenProblem
        ? { problem: { chinese: error.chinese, english: error.english } }
        : { problem: null };
  }
  self.postMessage(answer);
};
