import { Button } from "@fluentui/react-components";
import * as catalogue from "../../catalogue";
import { CURRENT } from "../../catalogue/schema";
import { showTarget } from "../format";
import { usePane } from "../pane";
import { TargetSource } from "../TargetSource";
import { useInsert } from "../useInsert";
import { fill } from "../words";
import { Facts } from "./Facts";
import type { Entry } from "./entry";

export function TargetRecord({ entry }: { entry: Extract<Entry, { kind: "target" }> }) {
  const { language, say, words } = usePane();
  const insert = useInsert();
  const w = words.record;
  const { value, upper, year } = entry.target;
  return (
    <>
      <p className="requirement">{showTarget(entry.target, language, words)}</p>
      <div className="buttons">
        {value !== CURRENT && (
          <Button onClick={() => void insert(value)}>{fill(words.insert.value, { value })}</Button>
        )}
        {upper !== null && (
          <Button onClick={() => void insert(upper)}>{fill(words.insert.value, { value: upper })}</Button>
        )}
      </div>
      <Facts
        rows={[
          [w.targetYear, year === null ? w.noYear : fill(w.year, { year })],
          [
            w.baseYear,
            entry.indicator === null &&
              entry.target.baseYear &&
              fill(w.year, { year: entry.target.baseYear }),
          ],
          [
            w.plans,
            entry.indicator &&
              (entry.target.plans ?? entry.indicator.plans)
                .map((id) => say(catalogue.plan(id).name))
                .join(w.listSeparator),
          ],
        ]}
      />
      <h2>{words.check.targetSource}</h2>
      <TargetSource
        target={entry.indicator ? entry.target : { ...entry.target, strength: "national", printed: null }}
        catalogue={catalogue}
      />
    </>
  );
}
