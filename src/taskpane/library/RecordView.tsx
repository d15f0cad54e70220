import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane } from "../pane";
import { ChainPath } from "./ChainPath";
import { Connections } from "./Connections";
import { ChainRecord } from "./ChainRecord";
import type { Heading } from "./connectionsOf";
import { FactorRecord } from "./FactorRecord";
import { IndicatorRecord } from "./IndicatorRecord";
import type { Entry } from "./entry";
import { PrecedentRecord } from "./PrecedentRecord";
import { ReferenceRecord } from "./ReferenceRecord";
import { SourceRecord } from "./SourceRecord";
import { StandardRecord } from "./StandardRecord";
import { StrategyRecord } from "./StrategyRecord";
import { TargetRecord } from "./TargetRecord";

/** One record with everything known about it, and what of it can go into the selected cell. */
export function RecordView({ entry, onBack }: { entry: Entry; onBack: () => void }) {
  const { say, words } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => void heading.current?.focus(), []);
  return (
    <article
      className="view library record"
      aria-labelledby="view-title"
      onKeyDown={({ key }) => {
        if (key === "Escape") onBack();
      }}
    >
      <div>
        <Button size="small" onClick={onBack}>
          {words.library.back}
        </Button>
      </div>
      <p className="kind">
        <span className="tag">{words.library.one[entry.kind]}</span>
      </p>
      <h1 id="view-title" ref={heading} tabIndex={-1}>
        {say(entry.title)}
      </h1>
      <ChainPath entry={entry} />
      <Contents entry={entry} />
      <Connections of={entry.key} except={shownApart(entry)} />
    </article>
  );
}

/** Lists that the chain above, or the record itself, shows already. */
function shownApart({ kind }: Entry): Heading[] {
  switch (kind) {
    case "indicator":
      return ["goal", "target"];
    case "strategy":
    case "target":
      return ["goal"];
    default:
      return [];
  }
}

function Contents({ entry }: { entry: Entry }) {
  switch (entry.kind) {
    case "indicator":
      return <IndicatorRecord indicator={entry.indicator} />;
    case "strategy":
      return <StrategyRecord strategy={entry.strategy} />;
    case "target":
      return <TargetRecord entry={entry} />;
    case "factor":
      return <FactorRecord factor={entry.factor} />;
    case "reference":
      return <ReferenceRecord table={entry.table} />;
    case "standard":
      return <StandardRecord entry={entry} />;
    case "goal":
    case "measure":
    case "issue":
    case "advice":
      return <ChainRecord entry={entry} />;
    case "precedent":
      return <PrecedentRecord precedent={entry.precedent} />;
    case "source":
      return <SourceRecord source={entry.source} />;
  }
}
