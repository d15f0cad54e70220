import { Button } from "@fluentui/react-components";
import type { Progress, RepairReport } from "../../excel/actions";
import { Advance } from "../Advance";
import { usePane } from "../pane";
import { useKept } from "../useKept";
import { fill, type Words } from "../words";
import { Outcome } from "./Outcome";

/** For formulas that were typed before the add-in was there; Excel never mends these by itself. */
export function Repair({ ids }: { ids: readonly string[] }) {
  const { actions, attempt, words } = usePane();
  const w = words.functions.repair;
  const [running, setRunning] = useKept("functions.repair.running", false);
  const [progress, setProgress] = useKept<Progress | null>("functions.repair.progress", null);
  const [report, setReport] = useKept<RepairReport | null>("functions.repair.report", null);

  async function repair() {
    if (running) return;
    setRunning(true);
    setReport(null);
    const done = await attempt(() => actions.repairFormulas(ids, { onProgress: setProgress }));
    setRunning(false);
    setProgress(null);
    setReport(done ?? null);
  }

  return (
    <section className="more" aria-labelledby="repair-formulas">
      <h2 id="repair-formulas">{w.title}</h2>
      <p className="hint">{w.explained}</p>
      <Button disabledFocusable={running} onClick={() => void repair()}>
        {running ? w.running : w.run}
      </Button>
      {running && progress && <Advance label={w.running} progress={progress} />}
      <Outcome sentences={report ? sentences(report, words) : []} />
    </section>
  );
}

function sentences({ repaired, remaining, lockedSheets }: RepairReport, words: Words): string[] {
  const w = words.functions.repair;
  const said = [
    repaired > 0 && fill(w.repaired, { n: repaired }),
    remaining > 0 && fill(w.remaining, { n: remaining }),
    lockedSheets.length > 0 && fill(w.locked, { names: lockedSheets.join(words.record.listSeparator) }),
  ].filter((sentence) => sentence !== false);
  return said.length > 0 ? said : [w.none];
}
