import { Button } from "@fluentui/react-components";
import { useContext, useState } from "react";
import { usePane } from "../pane";
import { useNextPage } from "../useNextPage";
import { fill } from "../words";
import { EntrySummary } from "./EntrySummary";
import { OpenRecord } from "./openRecord";
import { findEntry } from "./records";

/** As many are shown of a list; the rest at one press. */
const FEW = 12;

/** Other records under a heading; nothing at all where there are none. */
export function RecordLinks({ heading, keys }: { heading: string; keys: readonly string[] }) {
  const { words } = usePane();
  const open = useContext(OpenRecord);
  const [limit, setLimit] = useState(FEW);
  const { list, goOn } = useNextPage(limit);
  const linked = keys.map(findEntry).filter((entry) => entry !== undefined);
  if (linked.length === 0) return null;
  return (
    <section className="links" aria-label={heading}>
      <h2>{heading}</h2>
      <ul ref={list}>
        {linked.slice(0, limit).map((entry) => (
          <li key={entry.key} className="entry">
            <button type="button" className="entry-head" onClick={() => open(entry.key)}>
              <EntrySummary entry={entry} />
            </button>
          </li>
        ))}
      </ul>
      {linked.length > limit && (
        <Button
          onClick={() => {
            goOn();
            setLimit(linked.length);
          }}
        >
          {fill(words.check.more, { n: linked.length - limit })}
        </Button>
      )}
    </section>
  );
}
