import { Button, Spinner } from "@fluentui/react-components";
import { CURRENT, type Target } from "../../catalogue/schema";
import type { Finding } from "../../excel/check/checkReport";
import { kindWord } from "../../sheets/indicators/choices";
import { SECTOR_WORDS } from "../../sheets/words";
import { FORCE_WORDS, VERDICT_WORDS } from "../../targets/words";
import { showGap, showUnit, showValue } from "../format";
import { usePane } from "../pane";
import { useIntoView } from "../useIntoView";
import { Bullet } from "./Bullet";
import { TargetSource } from "../TargetSource";
import { useCatalogue, type Catalogue } from "../useCatalogue";
import { fill } from "../words";
import { ComputedFromData } from "./ComputedFromData";
import { Offered } from "./Offered";
import { requirementsOf } from "./requirements";
import { useGoTo } from "./useGoTo";

/** Everything known about one row: the figures, where the target comes from, and what the report advises. */
export function FindingDetails({ finding }: { finding: Finding }) {
  const { language, say, words } = usePane();
  const w = words.check;
  const { goTo, unseen } = useGoTo();
  const catalogue = useCatalogue();
  const unfolded = useIntoView();
  const { value, unit, gap, place } = finding;
  const { own, handed } = requirementsOf(finding, language, words);
  return (
    <div className="details" ref={unfolded}>
      {finding.remarks.map(({ text }) => (
        <p key={text.en} className="hint">
          {say(text)}
        </p>
      ))}
      <dl>
        <dt>{w.value}</dt>
        <dd>{showValue(value, unit, language, words)}</dd>
        <dt>{w.target}</dt>
        <dd>{own ?? say(VERDICT_WORDS.none)}</dd>
        {handed && (
          <>
            <dt>{w.handed}</dt>
            <dd>{handed}</dd>
          </>
        )}
        {finding.kind && (
          <>
            <dt>{w.kind}</dt>
            <dd>{kindWord(finding.kind, language)}</dd>
          </>
        )}
        {gap !== null && (
          <>
            <dt>{w.gap}</dt>
            <dd>{showGap(gap, unit, language, words)}</dd>
          </>
        )}
        <dt>{w.unit}</dt>
        <dd>{unit ? showUnit(unit, language) : w.noUnit}</dd>
        <dt>{w.place}</dt>
        <dd>{`${place.sheetName}!${place.address}`}</dd>
        {finding.origin && (
          <>
            <dt>{w.from}</dt>
            <dd>{`${finding.origin.sheetName}!${finding.origin.address}`}</dd>
          </>
        )}
      </dl>
      {finding.computed && <ComputedFromData finding={finding} />}
      <Bullet finding={finding} />
      <Button size="small" onClick={() => void goTo(place)}>
        {w.goTo}
      </Button>
      <p role="status" className="hint">
        {unseen(place)}
      </p>
      {catalogue ? (
        <Background finding={finding} catalogue={catalogue} />
      ) : (
        <Spinner size="tiny" label={words.pane.loading} />
      )}
    </div>
  );
}

function Background({ finding, catalogue }: { finding: Finding; catalogue: Catalogue }) {
  const { say, words } = usePane();
  const w = words.check;
  const indicator = finding.indicator === null ? undefined : catalogue.findIndicator(finding.indicator);
  const national = finding.indicator === null ? undefined : catalogue.findNationalTarget(finding.indicator);
  if (national) {
    const targets = [{ ...national, force: "required" as const, printed: null }];
    return <TargetOrigin finding={finding} targets={targets} catalogue={catalogue} />;
  }
  if (!indicator) return <p className="hint">{w.ownRow}</p>;
  const strategies = finding.plan ? catalogue.strategiesFor(indicator.id, finding.plan) : [];
  return (
    <>
      <TargetOrigin finding={finding} targets={indicator.targets} catalogue={catalogue} />
      <Offered finding={finding} indicator={indicator} catalogue={catalogue} />
      <h3>{words.record.definition}</h3>
      <p>{indicator.definition ? say(indicator.definition.text) : words.record.noDefinition}</p>
      <h3>{w.strategies}</h3>
      {strategies.length === 0 && <p>{w.noStrategies}</p>}
      <ul className="strategies">
        {strategies.map((strategy) => (
          <li key={strategy.id}>
            <strong>{say(strategy.title)}</strong>
            <p>{say(strategy.explanation)}</p>
            <span className="origin">
              {fill(words.record.section, { section: strategy.section })} ·{" "}
              {say(SECTOR_WORDS[strategy.sector])}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface TargetOriginProps {
  finding: Finding;
  targets: readonly Target[];
  catalogue: Catalogue;
}

function TargetOrigin({ finding, targets, catalogue }: TargetOriginProps) {
  const { say, words } = usePane();
  const w = words.check;
  if (!finding.operator) return null;
  const same = targets.filter((target) => isSame(target, finding));
  // Of targets with one figure the row itself says which it is judged by.
  const origin = same.find(({ id }) => id === finding.targetId) ?? same[0];
  return (
    <>
      <h3>{w.targetSource}</h3>
      {origin ? (
        <>
          {finding.carriedOn && <p>{fill(w.carriedOn, { year: finding.targetYear! })}</p>}
          {origin.force && <p>{fill(w.force, { force: say(FORCE_WORDS[origin.force]) })}</p>}
          <TargetSource target={origin} catalogue={catalogue} />
        </>
      ) : (
        <p className="hint">{w.ownTarget}</p>
      )}
    </>
  );
}

/** Whether a sheet's unit is this one, in either language of the sheets. */
function isUnit(unit: string, onSheet: string): boolean {
  return [showUnit(unit, "zh"), showUnit(unit, "en")].includes(showUnit(onSheet, "zh"));
}

/** A person may have changed the target on the sheet; then the catalogue's source no longer speaks for it. */
function isSame(target: Target, finding: Finding): boolean {
  return (
    target.operator === finding.operator &&
    (target.value === CURRENT ? finding.current : target.value) === finding.target &&
    (target.upper ?? "") === (finding.upper ?? "") &&
    isUnit(target.unit, finding.unit) &&
    (!finding.plan || target.plans === null || target.plans.includes(finding.plan))
  );
}
