import { Button } from "@fluentui/react-components";
import { createContext, useContext, useState } from "react";
import type { ComputedFrom } from "../../excel/actions";
import type { Finding } from "../../excel/check/checkReport";
import { showValue } from "../format";
import { usePane } from "../pane";
import { fill } from "../words";
import { useGoTo } from "./useGoTo";

/** Brings the finding's row back to what is computed; the view that shows the findings says what came of it. */
export const Restore = createContext<(finding: Finding) => void>(() => undefined);

/** Where a row's values come from: the inputs on 数据, the missing ones, and the way there. Read when asked for. */
export function ComputedFromData({ finding }: { finding: Finding }) {
  const { actions, attempt, words } = usePane();
  const w = words.check.computed;
  const restore = useContext(Restore);
  const [from, setFrom] = useState<ComputedFrom | "unknown" | "none">("unknown");
  const { table, place, indicator, computed } = finding;
  if (indicator === null || computed === null) return null;

  async function show() {
    const answer = await attempt(async () => ({
      read: await actions.readComputed({ table, place, indicator: indicator! }),
    }));
    if (answer) setFrom(answer.read ?? "none");
  }

  return (
    <>
      <h3>{w.title}</h3>
      <p>{computed.words}</p>
      {computed.isTypedOver && (
        <Button size="small" onClick={() => restore(finding)}>
          {w.restore}
        </Button>
      )}
      {from === "unknown" && (
        <Button size="small" onClick={() => void show()}>
          {w.show}
        </Button>
      )}
      <div role="status">
        {from === "none" && <p className="hint">{w.none}</p>}
        {typeof from === "object" && <Inputs from={from} />}
      </div>
    </>
  );
}

function Inputs({ from }: { from: ComputedFrom }) {
  const { language, words } = usePane();
  const w = words.check.computed;
  const { goTo, unseen } = useGoTo();
  const value = (cell: ComputedFrom["inputs"][number]["values"][number] | undefined) =>
    cell === "" || cell === undefined ? "—" : showValue(cell, "", language, words);
  const places = [...(from.base ? [from.base.place] : []), ...from.inputs.map(({ place }) => place)];
  return (
    <>
      <p>{fill(w.formula, { formula: from.formula })}</p>
      {from.fault && <p>{from.fault}</p>}
      <p>{from.missing ? fill(w.missing, { names: from.missing }) : w.nothingMissing}</p>
      <ul>
        {from.base && (
          <li>
            {fill(w.base, { base: from.base.chosen || w.notChosen })}{" "}
            <Button size="small" onClick={() => void goTo(from.base!.place)}>
              {fill(w.go, { name: w.baseName })}
            </Button>
          </li>
        )}
        {from.inputs.map(({ name, unit, values, isMissing, place }) => (
          <li key={place.address}>
            <strong>{isMissing ? fill(w.isMissing, { name }) : name}</strong>
            {` ${fill(w.years, { current: value(values[0]), near: value(values[1]), planned: value(values[2]) })} ${unit} `}
            <Button size="small" onClick={() => void goTo(place)}>
              {fill(w.go, { name })}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className="hint">
        {places.map(unseen).find(Boolean) ?? null}
      </p>
    </>
  );
}
