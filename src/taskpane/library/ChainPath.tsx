import { useContext, useEffect, useRef, useState } from "react";
import { showTarget } from "../format";
import { usePane } from "../pane";
import { fill } from "../words";
import { chainOf } from "./chainOf";
import { OpenRecord } from "./openRecord";
import type { Entry } from "./entry";
import { findEntry } from "./records";

/** As many are shown of each kind; the rest at a press. */
const FEW = 3;

/** Where a record stands on the way from scale to goal, strategy, indicator and target. */
export function ChainPath({ entry }: { entry: Entry }) {
  const { words } = usePane();
  const chain = chainOf(entry);
  if (!chain) return null;
  const { scales, ...steps } = chain;
  return (
    <section className="chain" aria-label={words.record.chain}>
      <ol>
        <li>
          <span className="chain-kind">{words.record.scale}</span>
          <span>
            {scales.map((scale) => words.library.scales[scale]).join(words.record.listSeparator) ||
              words.record.noneHere}
          </span>
        </li>
        {(["goal", "strategy", "indicator", "target"] as const).map((kind) => (
          <Step key={kind} kind={kind} keys={steps[kind]} current={entry.key} />
        ))}
      </ol>
    </section>
  );
}

interface StepProps {
  kind: "goal" | "strategy" | "indicator" | "target";
  keys: readonly string[];
  /** Key of the record that is shown. */
  current: string;
}

function Step({ kind, keys, current }: StepProps) {
  const { language, say, words } = usePane();
  const open = useContext(OpenRecord);
  const [all, setAll] = useState(false);
  const links = useRef<HTMLSpanElement>(null);
  // The button that was pressed is gone; the keyboard goes on with the first record that came.
  useEffect(() => {
    if (all) links.current?.querySelectorAll<HTMLElement>(".link")[FEW]?.focus();
  }, [all]);
  const linked = keys.map(findEntry).filter((entry) => entry !== undefined);
  const shown = all || linked.length <= FEW + 1 ? linked : linked.slice(0, FEW);
  const isHere = keys.includes(current);
  const areOfOne = new Set(linked.map(({ title }) => title)).size === 1;
  const label = (entry: Entry) => {
    if (entry.kind !== "target") return say(entry.title);
    const requirement = showTarget(entry.target, language, words);
    return areOfOne ? requirement : `${say(entry.title)} ${requirement}`;
  };
  return (
    <li className={isHere ? "here" : undefined}>
      <span className="chain-kind">{words.library.one[kind]}</span>
      <span ref={links} className="chain-links">
        {linked.length === 0 && words.record.noneHere}
        {shown.map((entry) =>
          entry.key === current ? (
            <strong key={entry.key} aria-current="true">
              {label(entry)}
            </strong>
          ) : (
            <button key={entry.key} type="button" className="link" onClick={() => open(entry.key)}>
              {label(entry)}
            </button>
          ),
        )}
        {shown.length < linked.length && (
          <button type="button" className="link more-links" onClick={() => setAll(true)}>
            {fill(words.check.more, { n: linked.length - shown.length })}
          </button>
        )}
      </span>
    </li>
  );
}
