import { createContext, useContext } from "react";
import type { Language } from "../catalogue/language";
import type { Text } from "../catalogue/schema";
import type { ExcelActions } from "../excel/actions";
import type { Kept } from "./Kept";
import type { Words } from "./words";

/** What every view needs: the workbook, the words, and ways to speak to the person. */
export interface Pane {
  actions: ExcelActions;
  language: Language;
  words: Words;
  say(text: Text): string;
  /** Read out by screen readers, seen by nobody. */
  announce(sentence: string): void;
  /**
   * Does the work; when it fails the person is told why, and the answer is undefined. While Excel is waited for longer
   * than usual, it says what may hold it up.
   */
  attempt<T>(work: () => Promise<T>, waitsFor?: "excel" | "network"): Promise<T | undefined>;
  /** What views leave for when they are shown again; see useKept. */
  kept: Kept;
  /** Changes the language of the pane, and remembers it with the workbook. */
  speak(language: Language): void;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane outside of the pane");
  return pane;
}
