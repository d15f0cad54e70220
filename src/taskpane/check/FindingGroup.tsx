import { Button } from "@fluentui/react-components";
import { Fragment, useId, useState } from "react";
import type { Finding } from "../../excel/check/checkReport";
import type { Verdict } from "../../targets/judge";
import { showGap, showValue } from "../format";
import { usePane } from "../pane";
import { useKept } from "../useKept";
import { useNextPage } from "../useNextPage";
import { VerdictLabel } from "../Verdict";
import { fill } from "../words";
import { FindingDetails } from "./FindingDetails";
import { KindTag } from "./KindTag";
import { requirementsOf } from "./requirements";
import { useGoTo } from "./useGoTo";

/** A workbook may hold ten thousand rows; nobody reads more than a page at once. */
const page = 50;

export function FindingGroup({ verdict, findings }: { verdict: Verdict; findings: Finding[] }) {
  const { words } = usePane();
  const [limit, setLimit] = useState(page);
  const [open, setOpen] = useKept<string | null>(`check.open.${verdict}`, null);
  const { list, goOn } = useNextPage(limit);
  const heading = useId();
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby={heading} className="group">
      <h2 id={heading} className={verdict}>
        <VerdictLabel verdict={verdict} /> <span className="tally">{findings.length}</span>
      </h2>
      <ul ref={list}>
        {findings.slice(0, limit).map((finding) => {
          const key = `${finding.place.sheetId}!${finding.place.address}`;
          return (
            <li key={key} className="entry">
              <Entry finding={finding} open={open === key} onToggle={(next) => setOpen(next ? key : null)} />
            </li>
          );
        })}
      </ul>
      {findings.length > limit && (
        <Button
          onClick={() => {
            goOn();
            setLimit(limit + page);
          }}
        >
          {fill(words.check.more, { n: findings.length - limit })}
        </Button>
      )}
    </section>
  );
}

interface EntryProps {
  finding: Finding;
  open: boolean;
  onToggle: (open: boolean) => void;
}

function Entry({ finding, open, onToggle }: EntryProps) {
  const { goTo } = useGoTo();
  const details = useId();
  function press() {
    onToggle(!open);
    if (!open) void goTo(finding.place);
  }
  return (
    <>
      <button
        type="button"
        className="entry-head"
        aria-expanded={open}
        aria-controls={details}
        onClick={press}
      >
        <span className="entry-name">{finding.name}</span>
        <KindTag finding={finding} />
        <Facts finding={finding} />
      </button>
      <div id={details} hidden={!open}>
        {open && <FindingDetails finding={finding} />}
      </div>
    </>
  );
}

/** Value, target and gap in one line, and what is wrong with the value. */
function Facts({ finding }: { finding: Finding }) {
  const { language, say, words } = usePane();
  const w = words.check;
  const { value, unit, gap, reason } = finding;
  const { own, handed } = requirementsOf(finding, language, words);
  const facts: [string, string][] = [[w.value, showValue(value, unit, language, words)]];
  if (own) facts.push([w.target, own]);
  if (handed) facts.push([w.handed, handed]);
  if (gap !== null) facts.push([w.gap, showGap(gap, unit, language, words)]);
  return (
    <span className="facts">
      {facts.map(([label, text]) => (
        <Fragment key={label}>
          <span>
            {label} <b>{text}</b>
          </span>{" "}
        </Fragment>
      ))}
      {reason && <span>{say(reason)}</span>}
    </span>
  );
}
