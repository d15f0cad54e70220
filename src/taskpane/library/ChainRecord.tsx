import { Button } from "@fluentui/react-components";
import type { Text } from "../../catalogue/schema";
import { usePane } from "../pane";
import { useInsert } from "../useInsert";
import { fill } from "../words";
import { Anomalies } from "./Anomalies";
import { Facts } from "./Facts";
import type { Entry } from "./entry";
import { ServedBy } from "./ServedBy";

type ChainEntry = Extract<Entry, { kind: "goal" | "measure" | "issue" | "advice" }>;

interface Contents {
  explanation: Text | null;
  section: string;
  anomalies: readonly string[];
}

/** What stands around the strategies: goals, core issues, measures, and advice for the double evaluation. */
export function ChainRecord({ entry }: { entry: ChainEntry }) {
  const { say, words } = usePane();
  const insert = useInsert();
  const w = words.record;
  const { explanation, section, anomalies } = contentsOf(entry);
  const plans = entry.plans as readonly { name?: Text }[];
  return (
    <>
      {explanation && <p>{say(explanation)}</p>}
      <div className="buttons">
        <Button onClick={() => void insert(say(entry.title))}>{words.insert.name}</Button>
      </div>
      <Facts
        rows={[
          [w.origin, fill(w.section, { section })],
          [w.plans, plans.map(({ name }) => name && say(name)).join(w.listSeparator)],
        ]}
      />
      <Anomalies ids={anomalies} />
      {entry.kind === "measure" && <ServedBy services={entry.measure.servedBy} />}
    </>
  );
}

function contentsOf(entry: ChainEntry): Contents {
  switch (entry.kind) {
    case "goal":
      return entry.goal;
    case "measure":
      return entry.measure;
    case "issue":
      return { explanation: null, section: entry.issue.section, anomalies: [] };
    case "advice":
      return { ...entry.advice, anomalies: [] };
  }
}
