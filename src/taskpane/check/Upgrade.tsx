import { Button } from "@fluentui/react-components";
import type { CheckReport } from "../../excel/check/checkReport";
import { usePane } from "../pane";
import { NOTHING_DONE, StepDone } from "../StepDone";
import { useKept } from "../useKept";
import { fill } from "../words";

/** Offers to bring tables of version 0.1 into today's form, says what that leaves alone, and takes it back. */
export function Upgrade({ report, onChanged }: { report: CheckReport; onChanged: () => void }) {
  const { actions, attempt, words } = usePane();
  const w = words.check.upgrade;
  const [running, setRunning] = useKept("check.upgrading", false);
  const [done, setDone] = useKept("check.upgraded", NOTHING_DONE);
  const old = report.tables.filter(({ isFirstForm }) => isFirstForm);
  if (old.length === 0 && done.sentences.length === 0) return null;

  const listed = (sentence: string, names: readonly string[]) =>
    names.length > 0
      ? fill(sentence, { n: names.length, names: names.join(words.record.listSeparator) })
      : "";

  async function upgrade() {
    if (running) return;
    setRunning(true);
    const came = await attempt(() => actions.upgradeForms());
    setRunning(false);
    if (!came) return;
    setDone({
      step: came.step,
      sentences: [
        came.tables > 0 ? fill(w.done, { n: came.tables }) : "",
        listed(w.keptTargets, came.keptTargets),
        listed(w.withoutCover, came.withoutCover),
        listed(w.besideOthers, came.besideOthers),
        listed(w.keptOrder, came.keptOrder),
      ].filter(Boolean),
    });
    onChanged();
  }

  return (
    <section className="attention" aria-label={w.title}>
      <h2>{w.title}</h2>
      {old.length > 0 && (
        <>
          <p>{listed(w.offer, [...new Set(old.map(({ sheetName }) => sheetName))])}</p>
          <p className="hint">{w.keeps}</p>
          <Button size="small" disabledFocusable={running} onClick={() => void upgrade()}>
            {running ? w.running : w.run}
          </Button>
        </>
      )}
      <StepDone
        done={done}
        onUndone={(undone) => {
          setDone(undone);
          onChanged();
        }}
      />
    </section>
  );
}
