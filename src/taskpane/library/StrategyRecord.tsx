import { Button } from "@fluentui/react-components";
import { plans } from "../../catalogue/plans";
import type { Strategy } from "../../catalogue/schema";
import { GROUP_WORDS, SECTOR_WORDS } from "../../sheets/words";
import { usePane } from "../pane";
import { useInsert } from "../useInsert";
import { fill } from "../words";
import { Anomalies } from "./Anomalies";
import { Facts } from "./Facts";

export function StrategyRecord({ strategy }: { strategy: Strategy }) {
  const { language, say, words } = usePane();
  const insert = useInsert();
  const w = words.record;
  const { group, cases } = strategy;
  const plan = plans.find(({ section }) => section === strategy.section);
  return (
    <>
      <p>{say(strategy.explanation)}</p>
      <div className="buttons">
        <Button onClick={() => void insert(say(strategy.title))}>{words.insert.name}</Button>
      </div>
      <Facts
        rows={[
          [w.plans, plan && say(plan.name)],
          [words.library.sector, say(SECTOR_WORDS[strategy.sector])],
          [w.group, group && (language === "zh" ? group : (GROUP_WORDS[group] ?? group))],
          [w.number, String(strategy.ordinal)],
          [w.origin, fill(w.section, { section: strategy.section })],
          [w.cases, cases.map(say).join(w.listSeparator)],
        ]}
      />
      <Anomalies ids={strategy.anomalies} />
    </>
  );
}
