import { findAnomaly } from "../../catalogue/anomalies";
import { usePane } from "../pane";
import { fill } from "../words";

/** Where the report is misprinted or contradicts its source: what it prints, what is used, and why. */
export function Anomalies({ ids }: { ids: readonly string[] }) {
  const { say, words } = usePane();
  const anomalies = ids.map(findAnomaly).filter((anomaly) => anomaly !== undefined);
  if (anomalies.length === 0) return null;
  return (
    <section className="anomalies" aria-label={words.record.anomalies}>
      <h2>{words.record.anomalies}</h2>
      <ul>
        {anomalies.map(({ id, printed, used, why }) => (
          <li key={id}>
            <p>{fill(words.record.printedAs, { text: say(printed) })}</p>
            <p>{fill(words.record.usedAs, { text: say(used) })}</p>
            <p className="origin">{say(why)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
