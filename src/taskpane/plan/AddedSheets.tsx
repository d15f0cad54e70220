import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { AddedSheet } from "../../excel/actions";
import { navigate } from "../wantedView";
import { Advance } from "../Advance";
import { usePane } from "../pane";
import { fill } from "../words";
import type { Adding, SheetSet } from "./useSheets";

/** How far the adding of these sheets is, and then what was added; nothing for other sheets. */
export function AddedSheets({ adding, sets }: { adding: Adding; sets: readonly SheetSet[] }) {
  const { words } = usePane();
  const { set, running, progress, sheets } = adding;
  const heading = useRef<HTMLHeadingElement>(null);
  const atFirst = useRef(sheets);
  // Only what is added before one's eyes takes the focus, not what is there when one comes back to this view.
  useEffect(() => {
    if (sheets === atFirst.current) return;
    void heading.current?.parentElement?.scrollIntoView?.({ block: "nearest" });
    heading.current?.focus({ preventScroll: true });
  }, [sheets]);
  if (set === null || !sets.includes(set)) return null;
  if (running) return <Advance label={words.plan.building} progress={progress} />;
  return sheets && <Added set={set} sheets={sheets} heading={heading} />;
}

interface AddedProps {
  set: SheetSet;
  sheets: readonly AddedSheet[];
  heading: React.Ref<HTMLHeadingElement>;
}

function Added({ set, sheets, heading }: AddedProps) {
  const { words } = usePane();
  const w = words.plan;
  return (
    <div className="built">
      <h2 ref={heading} tabIndex={-1}>
        {fill(w.built, { n: sheets.length })}
      </h2>
      <ul>
        {sheets.map((sheet) => (
          <li key={sheet.name}>
            <strong>{sheet.name}</strong>
            {sheet.name !== sheet.wanted && (
              <span className="renamed">{fill(w.renamed, { wanted: sheet.wanted, name: sheet.name })}</span>
            )}
          </li>
        ))}
      </ul>
      <p>{w.next[set]}</p>
      {set === "plan" && <Button onClick={() => navigate({ view: "check" })}>{w.goCheck}</Button>}
    </div>
  );
}
