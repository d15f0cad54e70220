import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Progress, KeepReport } from "../../excel/actions";
import { Advance } from "../Advance";
import { usePane } from "../pane";
import { useKept } from "../useKept";
import { fill, type Words } from "../words";
import { UndoStep } from "../UndoStep";
import { Outcome } from "./Outcome";

/** For workbooks that go to people without the add-in. Formulas are lost by it, so it asks once more. */
export function KeepValues({ ids }: { ids: readonly string[] }) {
  const { actions, attempt, words } = usePane();
  const w = words.functions.keep;
  const [asking, setAsking] = useState(false);
  const [running, setRunning] = useKept("functions.keep.running", false);
  const [progress, setProgress] = useKept<Progress | null>("functions.keep.progress", null);
  const [report, setReport] = useKept<KeepReport | null>("functions.keep.report", null);
  const [undone, setUndone] = useKept("functions.keep.undone", "");
  const confirm = useRef<HTMLButtonElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);

  // The buttons take each other's place, so the keyboard goes along.
  useEffect(() => {
    if (asking) confirm.current?.focus();
    else if (asked.current) start.current?.focus();
    asked.current = asking;
  }, [asking]);

  function ask() {
    if (running) return;
    setReport(null);
    setAsking(true);
  }

  async function keep() {
    setAsking(false);
    setRunning(true);
    const done = await attempt(() => actions.keepValues(ids, { onProgress: setProgress }));
    setRunning(false);
    setProgress(null);
    setUndone("");
    setReport(done ?? null);
  }

  return (
    <section className="more" aria-labelledby="keep-values">
      <h2 id="keep-values">{w.title}</h2>
      <p className="hint">{w.explained}</p>
      {asking ? (
        <div
          role="group"
          aria-label={w.run}
          onKeyDown={({ key }) => {
            if (key === "Escape") setAsking(false);
          }}
        >
          <p>{w.sure}</p>
          <div className="buttons">
            <Button ref={confirm} onClick={() => void keep()}>
              {w.confirm}
            </Button>
            <Button onClick={() => setAsking(false)}>{w.cancel}</Button>
          </div>
        </div>
      ) : (
        <Button ref={start} disabledFocusable={running} onClick={ask}>
          {running ? w.running : w.run}
        </Button>
      )}
      {running && progress && <Advance label={w.running} progress={progress} />}
      <Outcome sentences={undone ? [undone] : report ? sentences(report, words) : []} />
      {report?.step != null && !undone && <UndoStep step={report.step} onUndone={setUndone} />}
    </section>
  );
}

function sentences({ kept, errors, lockedSheets, names }: KeepReport, words: Words): string[] {
  const w = words.functions.keep;
  const said = [
    kept > 0 && fill(w.kept, { n: kept }),
    errors > 0 && fill(w.errors, { n: errors }),
    lockedSheets.length > 0 && fill(w.locked, { names: lockedSheets.join(words.record.listSeparator) }),
    names.length > 0 && fill(w.names, { names: names.join(words.record.listSeparator) }),
  ].filter((sentence) => sentence !== false);
  return said.length > 0 ? said : [w.none];
}
