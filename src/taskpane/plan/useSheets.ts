import { useState } from "react";
import type { AddedSheet, Progress, SheetsRequest } from "../../excel/actions";
import { usePane } from "../pane";
import { fill } from "../words";

/** What is being added, or was added last. */
export type SheetSet = "plan" | "annexes" | "sample";

export interface Adding {
  /** null until something has been asked for. */
  set: SheetSet | null;
  running: boolean;
  progress: Progress | null;
  /** What was added; null while work goes on and where it failed. */
  sheets: AddedSheet[] | null;
  /** Whether the sheets were added. A second job is refused while one is running. */
  start(set: SheetSet, add: (request: SheetsRequest) => Promise<AddedSheet[]>): Promise<boolean>;
}

/** Adds sheets, one set at a time, and tells how far it is. */
export function useSheets(): Adding {
  const { announce, attempt, language, say, words } = usePane();
  const w = words.plan;
  const [job, setJob] = useState<Omit<Adding, "start">>({
    set: null,
    running: false,
    progress: null,
    sheets: null,
  });

  async function start(set: SheetSet, add: (request: SheetsRequest) => Promise<AddedSheet[]>) {
    if (job.running) return false;
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
    return sheets !== undefined;
  }

  return { ...job, start };
}
