import { useCallback, useEffect, useRef, useState } from "react";
import type { Progress } from "../../excel/actions";
import type { CheckReport } from "../../excel/check/checkReport";
import { ExcelProblem } from "../../excel/excelProblem";
import type { Pane } from "../pane";
import { problemOf, type Problem } from "../problem";
import { fill, wordsOfViews } from "../words";

export interface Checking {
  report: CheckReport | null;
  running: boolean;
  /** How far a check of long tables is. */
  progress: Progress | null;
  /** Whether something was edited since the report; where each edit is followed by a check, it never is for long. */
  isStale: boolean;
  /** Whether a check follows each edit. */
  auto: boolean;
  /** Why the last check after an edit did not work; it must not pull anybody away from the grid. */
  quietProblem: Problem | null;
  run(): Promise<void>;
  setAuto(on: boolean): Promise<void>;
}

/** A check that somebody asked for, aloud, or one that follows an edit. */
interface Work {
  aloud: boolean;
  run(): Promise<void>;
}

/** Lives above the views, so that results and the watch on edits outlast a look at another view. */
export function useCheck({ actions, announce, attempt, words }: Pane): Checking {
  const [report, setReport] = useState<CheckReport | null>(null);
  const [running, setRunning] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [isStale, setStale] = useState(false);
  const [auto, setAutoState] = useState(() => actions.settings.get("autoCheck") === "on");
  const [quietProblem, setQuietProblem] = useState<Problem | null>(null);
  const busy = useRef(false);
  const next = useRef<Work | null>(null);

  const check = useCallback(async () => {
    try {
      setStale(false);
      const [next] = await Promise.all([actions.check({ onProgress: setProgress }), wordsOfViews()]);
      setReport(next);
      setQuietProblem(null);
      announce(fill(words.check.summary, next.counts));
    } catch (error) {
      // Without tables an old list would name cells that are no longer there.
      if (error instanceof ExcelProblem && error.code === "no-tables") setReport(null);
      throw error;
    } finally {
      setProgress(null);
    }
  }, [actions, announce, words]);

  /** One check at a time; whoever asks meanwhile gets one more at the end, aloud if anybody asked aloud. */
  const oneAtATime = useCallback(async (work: Work) => {
    if (work.aloud || !next.current?.aloud) next.current = work;
    if (busy.current) return;
    busy.current = true;
    setRunning(true);
    while (next.current) {
      const { run } = next.current;
      next.current = null;
      await run();
    }
    busy.current = false;
    setRunning(false);
  }, []);

  const run = useCallback(
    () => oneAtATime({ aloud: true, run: () => attempt(check).then(() => undefined) }),
    [oneAtATime, attempt, check],
  );

  const runQuietly = useCallback(
    () =>
      oneAtATime({
        aloud: false,
        run: () => check().catch((error: unknown) => setQuietProblem(problemOf(error, words))),
      }),
    [oneAtATime, check, words],
  );

  const hasReport = report !== null;
  useEffect(() => {
    if (!auto && !hasReport) return;
    const watching = actions.watch(() => {
      if (auto) void runQuietly();
      else setStale(true);
    });
    watching.catch((error: unknown) => {
      if (auto) setQuietProblem(problemOf(error, words));
    });
    return () => void watching.then((stop) => stop()).catch(() => undefined);
  }, [actions, auto, hasReport, runQuietly, words]);

  const setAuto = useCallback(
    async (on: boolean) => {
      setAutoState(on);
      if (!on) setQuietProblem(null);
      await attempt(() => actions.settings.set("autoCheck", on ? "on" : "off"));
    },
    [actions, attempt],
  );

  return { report, running, progress, isStale, auto, quietProblem, run, setAuto };
}
