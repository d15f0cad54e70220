import { Button, ProgressBar, Switch } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Target } from "../../catalogue/schema";
import type { CheckReport, Finding } from "../../excel/check/checkReport";
import type { Verdict } from "../../targets/judge";
import { showTime } from "../format";
import { navigate } from "../wantedView";
import { usePane } from "../pane";
import { NOTHING_DONE, StepDone } from "../StepDone";
import { useKept } from "../useKept";
import { VerdictLabel } from "../Verdict";
import { fill } from "../words";
import { Attention } from "./Attention";
import { CopyAsText } from "./CopyAsText";
import { CoverGaps } from "./CoverGaps";
import { countVerdicts } from "./countVerdicts";
import { FindingGroup } from "./FindingGroup";
import { Restore } from "./ComputedFromData";
import { strictestFirst } from "./kinds";
import { Adopt } from "./Offered";
import { OtherSheets } from "./OtherSheets";
import { Proportions } from "./Proportions";
import { partName, partOf, Sectors, type Part } from "./Sectors";
import { tableName, Tables } from "./Tables";
import { Targetless } from "./Targetless";
import { Upgrade } from "./Upgrade";
import type { Checking } from "./useCheck";

/** What needs doing comes first; what is in order is listed only when asked for. */
const order: Verdict[] = ["missed", "invalid", "missing", "met", "none"];
const shownAtFirst: Verdict[] = ["missed", "invalid", "missing"];

export default function CheckView({ checking }: { checking: Checking }) {
  const { say, words } = usePane();
  const w = words.check;
  const { report, running, auto, quietProblem } = checking;
  return (
    <section className="view" aria-labelledby="view-title">
      <h1 id="view-title">{w.title}</h1>
      <p className="lead">{w.lead}</p>
      <div className="row">
        <Button appearance="primary" disabledFocusable={running} onClick={() => void checking.run()}>
          {running ? w.running : w.run}
        </Button>
        <Switch label={w.auto} checked={auto} onChange={(_, { checked }) => void checking.setAuto(checked)} />
      </div>
      {running && checking.progress && (
        <ProgressBar
          aria-label={w.running}
          value={checking.progress.done}
          max={checking.progress.of}
          thickness="large"
        />
      )}
      {quietProblem && (
        <p className="quiet" role="status">
          {fill(w.autoFailed, {
            why: typeof quietProblem.text === "string" ? quietProblem.text : say(quietProblem.text),
          })}
        </p>
      )}
      {report ? (
        <Report report={report} checking={checking} />
      ) : (
        <div className="empty">
          <p>{w.notYet}</p>
          <Button size="small" onClick={() => navigate({ view: "plan" })}>
            {w.goPlan}
          </Button>
        </div>
      )}
      <Flags />
    </section>
  );
}

function Report({ report, checking }: { report: CheckReport; checking: Checking }) {
  const { language, say, words } = usePane();
  const w = words.check;
  const [shown, setShown] = useKept<ReadonlySet<Verdict>>("check.verdicts", new Set(shownAtFirst));
  const [table, setTable] = useKept("check.table", "");
  const [part, setPart] = useKept<Part | null>("check.part", null);
  const chosenTable = report.tables.find(({ id }) => id === table) ?? null;
  const inTable = report.findings.filter((finding) => !chosenTable || finding.table === chosenTable.id);
  // A sector that a later check no longer finds must not go on hiding everything.
  const chosenPart = part !== null && inTable.some((finding) => partOf(finding) === part) ? part : null;
  const counted = inTable.filter((finding) => chosenPart === null || partOf(finding) === chosenPart);
  const counts = countVerdicts(counted);
  const listed = counted.filter(({ verdict }) => shown.has(verdict));
  /** What the counts and the list are narrowed to. */
  const scope = [chosenTable && tableName(chosenTable, say), chosenPart && say(partName(chosenPart))]
    .filter(Boolean)
    .join(" · ");

  const { actions, attempt } = usePane();
  const [adopted, setAdopted] = useKept("check.adopted", NOTHING_DONE);

  async function adopt({ table, place, indicator, name }: Finding, target: Target) {
    const request = { table, place, indicator: indicator!, target: target.id };
    const done = await attempt(() => actions.adoptTarget(request));
    if (!done) return;
    setAdopted({ sentences: [fill(w.offered.adopted, { name })], step: done.step });
    void checking.run();
  }

  async function restore({ table, place, indicator, name }: Finding) {
    const done = await attempt(() => actions.restoreComputed({ table, place, indicator: indicator! }));
    if (!done) return;
    setAdopted({ sentences: [fill(w.computed.restored, { name, n: done.restored })], step: done.step });
    void checking.run();
  }

  function toggle(verdict: Verdict) {
    const next = new Set(shown);
    if (!next.delete(verdict)) next.add(verdict);
    setShown(next);
  }

  return (
    <>
      <p className="when">
        {fill(w.checkedAt, { time: showTime(report.at, language) })}
        {checking.isStale && <strong className="stale">{w.stale}</strong>}
      </p>
      <Tables report={report} order={order} chosen={chosenTable?.id ?? null} onChoose={setTable} />
      <p className="scope">
        {scope
          ? fill(w.countedOf, { what: scope, rows: counted.length })
          : fill(w.counted, { rows: counted.length })}
      </p>
      <Proportions order={order} counts={counts} />
      <div className="counts" role="group" aria-label={w.filter}>
        {order.map((verdict) => (
          <button
            key={verdict}
            type="button"
            className={`count ${verdict}`}
            aria-pressed={shown.has(verdict)}
            onClick={() => toggle(verdict)}
          >
            <strong>{counts[verdict]}</strong>
            <VerdictLabel verdict={verdict} />
          </button>
        ))}
      </div>
      <CopyAsText key={`${report.at} ${scope}`} findings={counted} />
      <Targetless report={report} onChanged={() => void checking.run()} />
      <Upgrade report={report} onChanged={() => void checking.run()} />
      <CoverGaps report={report} findings={inTable} />
      <Attention findings={inTable} onChanged={() => void checking.run()} />
      <OtherSheets at={report.at} />
      <Sectors findings={inTable} order={order} chosen={chosenPart} onChoose={setPart} />
      <p role="status" className="when">
        {scope ? fill(w.listedOf, { what: scope, n: listed.length }) : fill(w.listed, { n: listed.length })}
      </p>
      {adopted.sentences.length > 0 && (
        <StepDone
          done={adopted}
          onUndone={(undone) => {
            setAdopted(undone);
            void checking.run();
          }}
        />
      )}
      <Adopt.Provider value={(finding, target) => void adopt(finding, target)}>
        <Restore.Provider value={(finding) => void restore(finding)}>
          {order
            .filter((verdict) => shown.has(verdict))
            .map((verdict) => (
              <FindingGroup
                key={verdict}
                verdict={verdict}
                findings={strictestFirst(listed.filter((finding) => finding.verdict === verdict))}
              />
            ))}
        </Restore.Provider>
      </Adopt.Provider>
      {listed.length === 0 && <p className="empty">{w.nothing}</p>}
    </>
  );
}

/** Whether marks are on is asked once, when the view opens: asking costs requests, and only this view changes it. */
function Flags() {
  const { actions, announce, attempt, words } = usePane();
  const w = words.check;
  const [on, setOn] = useState<boolean | "unknown" | null>(null);
  useEffect(() => {
    let gone = false;
    actions.flagsOn().then(
      (answer) => gone || setOn(answer),
      () => gone || setOn("unknown"),
    );
    return () => void (gone = true);
  }, [actions]);

  async function turn(next: boolean) {
    const done = await attempt(() => actions.setFlags(next));
    if (!done) return;
    if (on !== "unknown") setOn(next);
    announce(fill(next ? w.flagsPut : w.flagsTaken, { n: done.tables }));
  }

  if (on === null) return null;
  return (
    <div className="flags">
      <p>{w.flagsExplained}</p>
      {on === "unknown" ? (
        <>
          <Button onClick={() => void turn(true)}>{w.putFlags}</Button>
          <Button onClick={() => void turn(false)}>{w.takeFlags}</Button>
        </>
      ) : (
        // One button whose words change, so that the keyboard stays on it.
        <Button onClick={() => void turn(!on)}>{on ? w.takeFlags : w.putFlags}</Button>
      )}
    </div>
  );
}
