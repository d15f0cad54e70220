import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { plans } from "../../catalogue/plans";
import type { PlanId } from "../../catalogue/schema";
import type { JudgeReport, ValueToJudge } from "../../excel/mine/ownTables";
import { fewNames } from "../fewNames";
import { navigate } from "../wantedView";
import { usePane } from "../pane";
import { StepDone } from "../StepDone";
import { fill, type Words } from "../words";
import { PlanChoice } from "./PlanChoice";
import { useJudging } from "./stepsDone";

interface JudgeOnlyProps {
  sheetId: string;
  values: readonly ValueToJudge[];
  /** What to begin with; null for no plan in particular. */
  plan: PlanId | null;
}

/** Judges a person's values where they stand, on a sheet 核对 that is added for it. */
export function JudgeOnly({ sheetId, values, plan: first }: JudgeOnlyProps) {
  const { actions, attempt, language, words } = usePane();
  const w = words.mine.judgeOnly;
  const [plan, setPlan] = useState<PlanId>(first ?? plans[0]!.id);
  const [flags, setFlags] = useState(true);
  const [running, setRunning] = useState(false);
  const [done, setDone] = useJudging();

  async function judge() {
    if (running || values.length === 0) return;
    setRunning(true);
    const report = await attempt(() =>
      actions.judgeOnly({ sheetId, plan, language, values: [...values], flags }),
    );
    setRunning(false);
    if (report) setDone({ sentences: sentences(report, words), step: report.step });
  }

  return (
    <section className="bring" aria-labelledby="judge-title">
      <h3 id="judge-title">{w.title}</h3>
      <p className="hint">{w.lead}</p>
      <PlanChoice label={w.plan} value={plan} onChange={setPlan} />
      <Checkbox
        label={words.mine.flags}
        checked={flags}
        onChange={(_, { checked }) => setFlags(checked === true)}
      />
      <div className="buttons">
        <Button disabledFocusable={running || values.length === 0} onClick={() => void judge()}>
          {running ? words.mine.bringing : fill(w.run, { n: values.length })}
        </Button>
      </div>
      <StepDone done={done} onUndone={setDone}>
        <Button size="small" onClick={() => navigate({ view: "check", check: true })}>
          {words.plan.goCheck}
        </Button>
      </StepDone>
    </section>
  );
}

function sentences({ sheetName, judged, copied, lockedSheets }: JudgeReport, words: Words): string[] {
  const names = (list: string[]) => ({ n: list.length, names: fewNames(list, words) });
  return [
    fill(words.mine.judgeOnly.done, { sheet: sheetName, n: judged }),
    copied.length > 0 ? fill(words.mine.judgeOnly.copied, names(copied)) : "",
    lockedSheets.length > 0 ? fill(words.check.attention.locked, names(lockedSheets)) : "",
  ].filter(Boolean);
}
