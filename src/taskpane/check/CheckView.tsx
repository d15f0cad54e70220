import { Button, Select, Switch } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { CheckReport } from "../../excel/actions";
import type { Verdict } from "../../targets/judge";
import { showTime } from "../format";
import { usePane } from "../pane";
import { VerdictLabel } from "../Verdict";
import { fill } from "../words";
import { FindingGroup } from "./FindingGroup";
import { Proportions } from "./Proportions";
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
      {quietProblem && (
        <p className="quiet" role="status">
          {fill(w.autoFailed, {
            why: typeof quietProblem.text === "string" ? quietProblem.text : say(quietProblem.text),
          })}
        </p>
      )}
      {report ? <Report report={report} /> : <p className="empty">{w.notYet}</p>}
      <Flags />
    </section>
  );
}

function Report({ report }: { report: CheckReport }) {
  const { language, words } = usePane();
  const w = words.check;
  const [shown, setShown] = useState<ReadonlySet<Verdict>>(new Set(shownAtFirst));
  const [sheet, setSheet] = useState("");
  const sheets = [...new Set(report.tables.map((table) => table.sheetName))];
  const findings = report.findings.filter(
    ({ verdict, place }) => shown.has(verdict) && (!sheets.includes(sheet) || place.sheetName === sheet),
  );

  function toggle(verdict: Verdict) {
    const next = new Set(shown);
    if (!next.delete(verdict)) next.add(verdict);
    setShown(next);
  }

  return (
    <>
      <p className="when">
        {fill(w.checkedAt, { time: showTime(report.at, language), rows: report.findings.length })}
      </p>
      <Proportions order={order} counts={report.counts} />
      <div className="counts" role="group" aria-label={w.filter}>
        {order.map((verdict) => (
          <button
            key={verdict}
            type="button"
            className={`count ${verdict}`}
            aria-pressed={shown.has(verdict)}
            onClick={() => toggle(verdict)}
          >
            <strong>{report.counts[verdict]}</strong>
            <VerdictLabel verdict={verdict} />
          </button>
        ))}
      </div>
      {sheets.length > 1 && (
        <Select aria-label={w.sheet} value={sheet} onChange={(_, { value }) => setSheet(value)}>
          <option value="">{w.allSheets}</option>
          {sheets.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      )}
      {order
        .filter((verdict) => shown.has(verdict))
        .map((verdict) => (
          <FindingGroup
            key={verdict}
            verdict={verdict}
            findings={findings.filter((finding) => finding.verdict === verdict)}
          />
        ))}
      {findings.length === 0 && <p className="empty">{w.nothing}</p>}
    </>
  );
}

/** Whether marks are on is asked once, when the view opens: asking costs requests, and only this view changes it. */
function Flags() {
  const { actions, announce, attempt, words } = usePane();
  const w = words.check;
  const [on, setOn] = useState<boolean | null>(null);
  useEffect(() => {
    let gone = false;
    actions.flagsOn().then(
      (answer) => gone || setOn(answer),
      () => gone || setOn(null),
    );
    return () => void (gone = true);
  }, [actions]);

  async function turn(next: boolean) {
    const done = await attempt(() => actions.setFlags(next));
    if (!done) return;
    setOn(next);
    announce(fill(next ? w.flagsPut : w.flagsTaken, { n: done.tables }));
  }

  return (
    <div className="flags">
      <p>{w.flagsExplained}</p>
      {on !== true && <Button onClick={() => void turn(true)}>{w.putFlags}</Button>}
      {on !== false && <Button onClick={() => void turn(false)}>{w.takeFlags}</Button>}
    </div>
  );
}
