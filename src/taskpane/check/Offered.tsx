import { Button } from "@fluentui/react-components";
import { createContext, useContext } from "react";
import type { Indicator, Target } from "../../catalogue/schema";
import { isOffered } from "../../catalogue/targetChoice";
import type { Finding } from "../../excel/check/checkReport";
import { targetWhere, yearsText } from "../../sheets/targetWords";
import { usePane } from "../pane";
import { TargetSource } from "../TargetSource";
import type { Catalogue } from "../useCatalogue";
import { fill } from "../words";

/** Takes a target over into the finding's row; the view that shows the findings says what came of it. */
export const Adopt = createContext<(finding: Finding, target: Target) => void>(() => undefined);

interface OfferedProps {
  finding: Finding;
  indicator: Indicator;
  catalogue: Catalogue;
}

/** Targets that nobody could verify: to be taken over into the row at a press, never by themselves. */
export function Offered({ finding, indicator, catalogue }: OfferedProps) {
  const { language, words } = usePane();
  const w = words.check.offered;
  const adopt = useContext(Adopt);
  const plans = (target: Target) => target.plans ?? indicator.plans;
  const offered = indicator.targets.filter(
    (target) =>
      isOffered(target) &&
      (finding.plan === null || plans(target).includes(finding.plan)) &&
      !(target.operator === finding.operator && target.value === finding.target),
  );
  if (offered.length === 0) return null;
  return (
    <>
      <h3>{w.title}</h3>
      <p className="hint">{w.lead}</p>
      {offered.map((target) => {
        const figure = targetWhere(target, language) + yearsText(target, language);
        return (
          <div key={target.id}>
            <p>{figure}</p>
            <TargetSource target={target} catalogue={catalogue} />
            <Button size="small" onClick={() => adopt(finding, target)}>
              {fill(w.adopt, { target: figure })}
            </Button>
          </div>
        );
      })}
    </>
  );
}
