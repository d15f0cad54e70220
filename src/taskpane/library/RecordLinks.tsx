import { useContext } from "react";
import { EntrySummary } from "./EntrySummary";
import { OpenRecord } from "./openRecord";
import { findEntry } from "./records";

/** Other records under a heading; nothing at all where there are none. */
export function RecordLinks({ heading, keys }: { heading: string; keys: readonly string[] }) {
  const open = useContext(OpenRecord);
  const linked = keys.map(findEntry).filter((entry) => entry !== undefined);
  if (linked.length === 0) return null;
  return (
    <section className="links" aria-label={heading}>
      <h2>{heading}</h2>
      <ul>
        {linked.map((entry) => (
          <li key={entry.key} className="entry">
            <button type="button" className="entry-head" onClick={() => open(entry.key)}>
              <EntrySummary entry={entry} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
