import { useEffect, useRef } from "react";
import type { AddedSheet, Progress, SheetsRequest } from "../../excel/actions";
import { usePane } from "../pane";
import { useKept } from "../useKept";
import { fill } from "../words";

/** What is being added, or was added last. */
export type SheetSet = "plan" | "annexes" | "sample" | "demo";

interface Job {
  /** null until something has been asked for. */
  set: SheetSet | null;
  running: boolean;
  progress: Progress | null;
  /** What was added; null while work goes on and where it failed. */
  sheets: AddedSheet[] | null;
}

export interface Adding extends Job {
  /** Whether the sheets were added. A second job is refused while one is running. */
  start(set: SheetSet, add: (request: SheetsRequest) => Promise<AddedSheet[]>): Promise<boolean>;
}

const JOB = "plan.job";
const idle: Job = { set: null, running: false, progress: null, sheets: null };

/** Adds sheets, one set at a time, and tells how far it is, also to whoever has looked at another view meanwhile. */
export function useSheets(): Adding {
  const { announce, attempt, kept, language, say, words } = usePane();
  const w = words.plan;
  const [job, setJob] = useKept(JOB, idle);
  const isShown = useRef(false);
  useEffect(() => {
    isShown.current = true;
    return () => void (isShown.current = false);
  }, []);

  async function start(set: SheetSet, add: (request: SheetsRequest) => Promise<AddedSheet[]>) {
    if ((kept.get(JOB) as Job).running) return false;
    setJob({ set, running: true, progress: null, sheets: null });
    announce(w.building);
    const sheets = await attempt(() =>
      add({
        language,
        onProgress: (progress) => {
          setJob({ set, running: true, progress, sheets: null });
          announce(fill(w.progress, { done: progress.done, of: progress.of, label: say(progress.label) }));
        },
      }),
    );
    setJob({ set, running: false, progress: null, sheets: sheets ?? null });
    // Where the list is in view its heading takes the focus and speaks for itself.
    if (sheets && !isShown.current) announce(fill(w.builtMeanwhile, { n: sheets.length }));
    return sheets !== undefined;
  }

  return { ...job, start };
}
