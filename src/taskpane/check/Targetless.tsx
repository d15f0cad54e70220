import { Button } from "@fluentui/react-components";
import type { CheckReport } from "../../excel/check/checkReport";
import { usePane } from "../pane";
import { NOTHING_DONE, StepDone } from "../StepDone";
import { useKept } from "../useKept";
import { fill } from "../words";

/** Hides the rows without target on the sheets, for reading and printing, and shows them again. */
export function Targetless({ report, onChanged }: { report: CheckReport; onChanged: () => void }) {
  const { actions, attempt, words } = usePane();
  const w = words.check.targetless;
  const [running, setRunning] = useKept("check.hiding", false);
  const [done, setDone] = useKept("check.targetless", NOTHING_DONE);
  const isHidden = report.tables.some(({ targetlessHidden }) => targetlessHidden);
  if (report.counts.none === 0 && !isHidden && done.sentences.length === 0) return null;

  const listed = (sentence: string, names: readonly string[]) =>
    names.length > 0
      ? fill(sentence, { n: names.length, names: names.join(words.record.listSeparator) })
      : "";

  async function turn() {
    if (running) return;
    setRunning(true);
    const came = await attempt(() => actions.hideTargetless(!isHidden));
    setRunning(false);
    if (!came) return;
    setDone({
      step: came.step,
      sentences: [
        came.step === null ? "" : fill(isHidden ? w.shown : w.hidden, { n: came.rows }),
        listed(w.withEntry, came.withEntry),
        listed(w.filtered, came.filtered),
      ].filter(Boolean),
    });
    onChanged();
  }

  return (
    <div className="targetless">
      {/* One button whose words change, so that the keyboard stays on it. */}
      <Button size="small" disabledFocusable={running} onClick={() => void turn()}>
        {isHidden ? w.show : w.hide}
      </Button>
      <StepDone
        done={done}
        onUndone={(undone) => {
          setDone(undone);
          onChanged();
        }}
      />
    </div>
  );
}
