import { Button, Checkbox, Radio, RadioGroup } from "@fluentui/react-components";
import { useId, useState } from "react";
import { absence, findPlan, plans } from "../../catalogue/plans";
import { LEVELS, PLAN_TYPES, type Level, type PlanType } from "../../catalogue/schema";
import { PARTS, type Part, partsOf, withNeeded } from "../../sheets/partNames";
import { LEVEL_WORDS, PLAN_TYPE_WORDS } from "../../sheets/words";
import { usePane } from "../pane";
import { useKept } from "../useKept";
import { fill } from "../words";
import { AddedSheets } from "./AddedSheets";
import { MoreSheets } from "./MoreSheets";
import { useSheets } from "./useSheets";

export function PlanView() {
  const { actions, say, words } = usePane();
  const w = words.plan;
  const last = plans.find(({ id }) => id === actions.settings.get("lastPlan"));
  const [level, setLevel] = useKept<Level>("plan.level", last?.level ?? "市");
  const [planType, setPlanType] = useKept<PlanType>("plan.type", last?.planType ?? "总体规划");
  const [parts, setParts] = useKept<Part[]>("plan.parts", []);
  const [moved, setMoved] = useState("");
  const adding = useSheets();
  const building = adding.running && adding.set === "plan";
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
    if (!plan) return;
    const added = await adding.start(
      "plan",
      async (request) => (await actions.build({ ...request, plan: plan.id, parts })).sheets,
    );
    // Remembering the choice is a convenience; the sheets are there whether it works or not.
    if (added) actions.settings.set("lastPlan", plan.id).catch(() => undefined);
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

      <fieldset className="choice parts">
        <legend>{w.parts}</legend>
        {(plan ? partsOf(plan.id) : PARTS).map((part) => (
          <Checkbox
            key={part}
            label={w.part[part]}
            checked={withNeeded(parts).includes(part)}
            disabled={building || (withNeeded(parts).includes(part) && !parts.includes(part))}
            onChange={(_, { checked }) =>
              setParts(PARTS.filter((one) => (one === part ? checked === true : parts.includes(one))))
            }
          />
        ))}
      </fieldset>
      <Button
        appearance="primary"
        size="large"
        className="wide"
        disabledFocusable={adding.running}
        onClick={build}
      >
        {building ? w.building : w.build}
      </Button>
      <AddedSheets adding={adding} sets={["plan"]} />
      <MoreSheets adding={adding} />
    </section>
  );
}
