import { Button } from "@fluentui/react-components";
import type { Text } from "../../catalogue/schema";
import { usePane } from "../pane";
import { useInsert } from "../useInsert";
import { fill } from "../words";
import { Anomalies } from "./Anomalies";
import { Facts } from "./Facts";
import { entries, keyOf, type Entry } from "./records";
import { RecordLinks } from "./RecordLinks";

type ChainEntry = Extract<Entry, { kind: "goal" | "measure" | "issue" | "advice" }>;

interface Contents {
  explanation: Text | null;
  section: string;
  anomalies: readonly string[];
  indicators: readonly string[];
  /** Keys of further records. */
  standards: readonly string[];
  issues: readonly string[];
}

/** What stands around the strategies: goals, core issues, measures, and advice for the double evaluation. */
export function ChainRecord({ entry }: { entry: ChainEntry }) {
  const { say, words } = usePane();
  const insert = useInsert();
  const w = words.record;
  const { explanation, section, anomalies, indicators, standards, issues } = contentsOf(entry);
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
      <RecordLinks heading={words.library.kinds.issue} keys={issues} />
      <RecordLinks heading={words.library.kinds.standard} keys={standards} />
      <RecordLinks heading={words.library.kinds.indicator} keys={indicators} />
    </>
  );
}

function contentsOf(entry: ChainEntry): Contents {
  const none = { explanation: null, anomalies: [], indicators: [], standards: [], issues: [] };
  const indicatorKeys = (ids: readonly string[]) => ids.map((id) => keyOf("indicator", id));
  switch (entry.kind) {
    case "goal": {
      const { id, explanation, section, anomalies } = entry.goal;
      const serving = entries.filter(
        (other) => other.kind === "indicator" && other.indicator.goals.includes(id),
      );
      return { ...none, explanation, section, anomalies, indicators: serving.map(({ key }) => key) };
    }
    case "measure": {
      const { explanation, section, anomalies, indicators, standards, issues } = entry.measure;
      return {
        explanation,
        section,
        anomalies,
        indicators: indicatorKeys(indicators),
        standards: standards.map((id) => keyOf("standard", id)),
        issues: issues.map((id) => keyOf("issue", id)),
      };
    }
    case "issue":
      return { ...none, section: entry.issue.section };
    case "advice": {
      const { explanation, section, indicators } = entry.advice;
      return { ...none, explanation, section, indicators: indicatorKeys(indicators) };
    }
  }
}
