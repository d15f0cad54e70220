import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { plans } from "../../catalogue/plans";
import type { BringReport, BroughtValue, MyTable } from "../../excel/mine/ownTables";
import { fewNames } from "../fewNames";
import { navigate } from "../wantedView";
import { usePane } from "../pane";
import { StepDone } from "../StepDone";
import { fill, type Words } from "../words";
import { useBringing } from "./stepsDone";

interface BringInProps {
  table: MyTable;
  values: readonly BroughtValue[];
  onDone?: () => void;
}

/** Which form the values go into, how, and what came of it. */
export function BringIn({ table, values, onDone }: BringInProps) {
  const { actions, attempt, say, words } = usePane();
  const w = words.mine;
  const plansThere = [...new Set(table.targets.map(({ plan }) => plan))];
  const [plan, setPlan] = useState(plansThere[0] ?? null);
  const [flags, setFlags] = useState(true);
  const [running, setRunning] = useState(false);
  const [done, setDone] = useBringing();

  async function bring(link: boolean) {
    if (running || values.length === 0) return;
    setRunning(true);
    const report = await attempt(() =>
      actions.bringIn({
        sheetId: table.sheetId,
        tables: table.targets.filter((each) => each.plan === plan).map(({ id }) => id),
        values: [...values],
        link,
        flags: flags && table.sheetId !== null,
      }),
    );
    setRunning(false);
    if (!report) return;
    setDone({ sentences: sentences(report, words), step: report.step });
    onDone?.();
  }

  if (table.targets.length === 0) {
    return (
      <div className="empty">
        <p>{w.noForm}</p>
        <Button size="small" onClick={() => navigate({ view: "plan" })}>
          {words.check.goPlan}
        </Button>
      </div>
    );
  }
  return (
    <div className="bring">
      {plansThere.length > 1 && (
        <label className="choose">
          {w.into}{" "}
          <select
            value={String(plan)}
            onChange={({ target }) =>
              setPlan(plansThere.find((each) => String(each) === target.value) ?? null)
            }
          >
            {plansThere.map((id) => {
              const name = plans.find((each) => each.id === id)?.name;
              return (
                <option key={String(id)} value={String(id)}>
                  {name ? say(name) : words.check.noPlan}
                </option>
              );
            })}
          </select>
        </label>
      )}
      {table.sheetId !== null && (
        <Checkbox label={w.flags} checked={flags} onChange={(_, { checked }) => setFlags(checked === true)} />
      )}
      <div className="buttons">
        {table.sheetId !== null && (
          <Button
            appearance="primary"
            disabledFocusable={running || values.length === 0}
            onClick={() => void bring(true)}
          >
            {running ? w.bringing : fill(w.link, { n: values.length })}
          </Button>
        )}
        <Button disabledFocusable={running || values.length === 0} onClick={() => void bring(false)}>
          {fill(w.copy, { n: values.length })}
        </Button>
      </div>
      <p className="hint">{w.explained}</p>
      <StepDone done={done} onUndone={setDone}>
        <Button size="small" onClick={() => navigate({ view: "check", check: true })}>
          {words.plan.goCheck}
        </Button>
      </StepDone>
    </div>
  );
}

function sentences(report: BringReport, words: Words): string[] {
  const w = words.mine;
  const names = (list: string[]) => ({ n: list.length, names: fewNames(list, words) });
  return [
    fill(w.brought, { n: report.brought }),
    report.occupied.length > 0 ? fill(w.occupied, names(report.occupied)) : "",
    report.withoutRow.length > 0 ? fill(w.withoutRow, names([...new Set(report.withoutRow)])) : "",
    report.notLinkable.length > 0 ? fill(w.notLinkable, names(report.notLinkable)) : "",
    report.circular.length > 0 ? fill(w.circular, names(report.circular)) : "",
    report.lockedSheets.length > 0 ? fill(words.check.attention.locked, names(report.lockedSheets)) : "",
  ].filter(Boolean);
}
