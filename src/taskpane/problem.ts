import type { Text } from "../catalogue/schema";
import { ExcelProblem } from "../excel/excelProblem";
import type { Words } from "./words";

/** What the person is told when something did not work; `details` only on request. */
export interface Problem {
  text: Text | string;
  details: string | null;
  /** What was left behind, for another try at putting it back. */
  step?: number | null;
}

/** Never shows a raw exception: what the code did not foresee gets a plain sentence, the rest goes to the details. */
export function problemOf(error: unknown, words: Words): Problem {
  if (error instanceof ExcelProblem) return { text: error.text, details: error.details, step: error.step };
  if (error instanceof Error && error.name === "ChunkLoadError") {
    return { text: words.problem.partMissing, details: error.message };
  }
  const details = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { text: words.problem.unexpected, details };
}
