import { Button, ProgressBar, Radio, RadioGroup } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { absence, findPlan, plans } from "../../catalogue/plans";
import { LEVELS, PLAN_TYPES, type Level, type PlanType, type Text } from "../../catalogue/schema";
import type { BuildResult } from "../../excel/actions";
import { LEVEL_WORDS, PLAN_TYPE_WORDS } from "../../sheets/words";
import { navigate } from "../navigation";
import { usePane } from "../pane";
import { fill } from "../words";

interface Progress {
  done: number;
  of: number;
  label: Text;
}

export function PlanView() {
  const { actions, attempt, announce, language, say, words } = usePane();
  const w = words.plan;
  const last = plans.find(({ id }) => id === actions.settings.get("lastPlan"));
  const [level, setLevel] = useState<Level>(last?.level ?? "市");
  const [planType, setPlanType] = useState<PlanType>(last?.planType ?? "总体规划");
  const [moved, setMoved] = useState("");
  const [progress, setProgress] = useState<Progress | null>(null);
  const [building, setBuilding] = useState(false);
  const [result, setResult] = useState<BuildResult | null>(null);
  const reasonId = useId();
  const plan = findPlan(level, planType);

  function chooseLevel(next: Level) {
    setLevel(next);
    setMoved("");
    if (findPlan(next, planType)) return;
    // Every level has a master plan, so the choice never ends up on a plan that does not exist.
    setPlanType("总体规划");
    setMoved(
      fill(w.movedType, {
        level: say(LEVEL_WORDS[next]),
        from: say(PLAN_TYPE_WORDS[planType]),
        to: say(PLAN_TYPE_WORDS["总体规划"]),
      }),
    );
  }

  async function build() {
    if (!plan || building) return;
    setBuilding(true);
    setResult(null);
    setProgress(null);
    announce(w.building);
    const built = await attempt(() =>
      actions.build({
        plan: plan.id,
        language,
        onProgress: (step) => {
          setProgress(step);
          announce(fill(w.progress, { done: step.done, of: step.of, label: say(step.label) }));
        },
      }),
    );
    setBuilding(false);
    if (!built) return;
    setResult(built);
    // Remembering the choice is a convenience; the sheets are there whether it works or not.
    actions.settings.set("lastPlan", plan.id).catch(() => undefined);
  }

  return (
    <section className="view" aria-labelledby="view-title">
      <h1 id="view-title" tabIndex={-1}>
        {w.title}
      </h1>
      <p className="lead">{w.lead}</p>

      <fieldset className="choice">
        <legend>{w.level}</legend>
        <RadioGroup
          aria-label={w.level}
          className="levels"
          layout="horizontal-stacked"
          value={level}
          disabled={building}
          onChange={(_, { value }) => chooseLevel(value as Level)}
        >
          {LEVELS.map((entry) => (
            <Radio key={entry} value={entry} label={say(LEVEL_WORDS[entry])} />
          ))}
        </RadioGroup>
      </fieldset>

      <fieldset className="choice">
        <legend>{w.type}</legend>
        <RadioGroup
          aria-label={w.type}
          className="types"
          value={planType}
          disabled={building}
          onChange={(_, { value }) => {
            setPlanType(value as PlanType);
            setMoved("");
          }}
        >
          {PLAN_TYPES.map((entry) => {
            const gap = absence(level, entry);
            return (
              <Radio
                key={entry}
                value={entry}
                disabled={gap !== undefined || building}
                aria-describedby={gap && reasonId}
                label={
                  <>
                    {say(PLAN_TYPE_WORDS[entry])}
                    {gap && (
                      <span id={reasonId} className="reason">
                        {say(gap.reason)}
                      </span>
                    )}
                  </>
                }
              />
            );
          })}
        </RadioGroup>
      </fieldset>
      <p role="status" className="moved">
        {moved}
      </p>

      {plan && (
        <div className="chosen">
          <strong>{say(plan.name)}</strong>
          <span>{fill(w.section, { section: plan.section })}</span>
          <span>{w.willAdd}</span>
        </div>
      )}

      <Button appearance="primary" size="large" className="wide" disabledFocusable={building} onClick={build}>
        {building ? w.building : w.build}
      </Button>
      {building && <Advance progress={progress} />}
      {result && <Built result={result} />}
    </section>
  );
}

function Advance({ progress }: { progress: Progress | null }) {
  const { say, words } = usePane();
  return (
    <div className="advance">
      <ProgressBar
        aria-label={words.plan.building}
        value={progress?.done}
        max={progress?.of ?? 1}
        thickness="large"
      />
      {progress && <span>{say(progress.label)}</span>}
    </div>
  );
}

function Built({ result }: { result: BuildResult }) {
  const { words } = usePane();
  const w = words.plan;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [result]);
  return (
    <div className="built">
      <h2 ref={heading} tabIndex={-1}>
        {fill(w.built, { n: result.sheets.length })}
      </h2>
      <ul>
        {result.sheets.map((sheet) => (
          <li key={sheet.name}>
            <strong>{sheet.name}</strong>
            {sheet.name !== sheet.wanted && (
              <span className="renamed">{fill(w.renamed, { wanted: sheet.wanted, name: sheet.name })}</span>
            )}
          </li>
        ))}
      </ul>
      <p>{w.next}</p>
      <Button onClick={() => navigate({ view: "check" })}>{w.goCheck}</Button>
    </div>
  );
}
