import { Button } from "@fluentui/react-components";
import type { Finding, Remark } from "../../excel/check/checkReport";
import { showNumber } from "../../targets/shownNumber";
import { usePane } from "../pane";
import { NOTHING_DONE, StepDone } from "../StepDone";
import { useKept } from "../useKept";
import { fill } from "../words";
import { useGoTo } from "./useGoTo";

const MOST_SHOWN = 10;

/** What no verdict says: rows that nothing judges, values that are hardly what was meant. Each with one press to mend it. */
export function Attention({ findings, onChanged }: { findings: readonly Finding[]; onChanged: () => void }) {
  const { actions, attempt, words } = usePane();
  const w = words.check.attention;
  const [running, setRunning] = useKept<"" | "filling" | "correcting">("check.mending", "");
  const [done, setDone] = useKept("check.mended", NOTHING_DONE);
  const unjudged = findings.filter(({ inSheet }) => inSheet === "absent").length;
  const differs = findings.filter(({ inSheet }) => inSheet === "differs").length;
  const remarks = findings.flatMap((finding) => finding.remarks);
  // A bare 0.7 may well be meant; only what is shown as a percentage, or is text, goes with the others.
  const sure = remarks.filter(({ kind, meant }) => meant !== null && kind !== "fraction");

  const listed = (sentence: string, names: readonly string[]) =>
    names.length > 0 ? fill(sentence, { names: names.join(words.record.listSeparator) }) : "";

  /** One step: asks Excel for it, says what came of it and what it left, and checks anew. */
  async function mend<Report extends { step: number | null; lockedSheets: string[] }>(
    what: "filling" | "correcting",
    ask: () => Promise<Report>,
    sentences: (report: Report) => string[],
  ) {
    if (running) return;
    setRunning(what);
    const report = await attempt(ask);
    setRunning("");
    if (!report) return;
    const told = [...sentences(report), listed(w.locked, report.lockedSheets)];
    setDone({ step: report.step, sentences: told.filter(Boolean) });
    onChanged();
  }

  const fillIn = () =>
    mend(
      "filling",
      () => actions.fillFormulas(),
      ({ rows, withoutExample }) => [
        rows > 0 ? fill(w.filled, { n: rows }) : "",
        listed(w.withoutExample, withoutExample),
      ],
    );

  const correct = (which: readonly Remark[]) =>
    mend(
      "correcting",
      () =>
        actions.correctValues(which.map(({ place, value, meant }) => ({ place, from: value, to: meant! }))),
      ({ corrected, changed }) => [
        corrected > 0 ? fill(w.corrected, { n: corrected }) : "",
        listed(w.changed, changed),
      ],
    );

  if (unjudged + differs + remarks.length === 0 && done.sentences.length === 0) return null;
  return (
    <section className="attention" aria-label={w.title}>
      <h2>{w.title}</h2>
      {unjudged > 0 && (
        <p>
          {fill(w.unjudged, { n: unjudged })}{" "}
          <Button size="small" disabledFocusable={running !== ""} onClick={() => void fillIn()}>
            {running === "filling" ? w.filling : w.fill}
          </Button>
        </p>
      )}
      {differs > 0 && <p>{fill(w.differs, { n: differs })}</p>}
      {remarks.length > 0 && (
        <>
          <p>{fill(w.values, { n: remarks.length })}</p>
          {sure.length > 1 && (
            <Button size="small" disabledFocusable={running !== ""} onClick={() => void correct(sure)}>
              {running === "correcting" ? w.correcting : fill(w.correctAll, { n: sure.length })}
            </Button>
          )}
          <ul>
            {remarks.slice(0, MOST_SHOWN).map((remark) => (
              <Value
                key={`${remark.place.sheetId}!${remark.place.address}`}
                remark={remark}
                busy={running !== ""}
                onCorrect={() => void correct([remark])}
              />
            ))}
          </ul>
          {remarks.length > MOST_SHOWN && <p>{fill(w.more, { n: remarks.length - MOST_SHOWN })}</p>}
        </>
      )}
      <StepDone
        done={done}
        onUndone={(undone) => {
          setDone(undone);
          onChanged();
        }}
      />
    </section>
  );
}

function Value({ remark, busy, onCorrect }: { remark: Remark; busy: boolean; onCorrect: () => void }) {
  const { language, say, words } = usePane();
  const w = words.check.attention;
  const { goTo, unseen } = useGoTo();
  const { place, meant, text } = remark;
  const at = `${place.sheetName}!${place.address}`;
  const value = meant === null ? "" : showNumber(meant, language);
  return (
    <li>
      <button type="button" className="cell-link" onClick={() => void goTo(place)}>
        {at}
      </button>{" "}
      {place.rowName?.text} <span className="hint">{say(text)}</span>{" "}
      {meant !== null && (
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={fill(w.correctOne, { place: at, value })}
          onClick={onCorrect}
        >
          {fill(w.correct, { value })}
        </Button>
      )}
      {unseen(place) && <p role="status">{unseen(place)}</p>}
    </li>
  );
}
