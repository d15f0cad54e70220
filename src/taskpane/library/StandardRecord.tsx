import { Button } from "@fluentui/react-components";
import type { Standard } from "../../catalogue/chain";
import type { Text } from "../../catalogue/schema";
import { locatorIn } from "../../sheets/locators";
import { SECTOR_WORDS } from "../../sheets/words";
import { usePane } from "../pane";
import { useInsert } from "../useInsert";
import { fill } from "../words";
import { Anomalies } from "./Anomalies";
import { Facts } from "./Facts";
import type { Entry } from "./entry";

export function StandardRecord({ entry }: { entry: Extract<Entry, { kind: "standard" }> }) {
  const { say, words } = usePane();
  const insert = useInsert();
  const w = words.record;
  const name = (
    <div className="buttons">
      <Button onClick={() => void insert(say(entry.title))}>{words.insert.name}</Button>
    </div>
  );
  if ("standard" in entry) {
    return (
      <>
        <p>{say(entry.standard.purpose)}</p>
        {name}
        <ProposedStandard standard={entry.standard} />
      </>
    );
  }
  const { existing } = entry;
  return (
    <>
      <p>{say(existing.assessment)}</p>
      {name}
      <Facts
        rows={[
          [w.status, words.library.statuses[existing.status]],
          [w.aliases, existing.aliases.join(w.listSeparator)],
          [w.origin, fill(w.section, { section: existing.section })],
        ]}
      />
      <Anomalies ids={existing.anomalies} />
    </>
  );
}

function ProposedStandard({ standard }: { standard: Standard }) {
  const { say, words } = usePane();
  const w = words.record;
  return (
    <>
      <Facts
        rows={[
          [w.status, words.library.actions[standard.action]],
          [w.urgency, standard.nearTerm && words.library.nearTerm],
          [w.aliases, standard.aliases.join(w.listSeparator)],
          [
            words.library.sector,
            standard.sectors.map((sector) => say(SECTOR_WORDS[sector])).join(w.listSeparator),
          ],
          [w.origin, fill(w.section, { section: standard.section })],
        ]}
      />
      {standard.problems.length > 0 && <h2>{w.problems}</h2>}
      {standard.problems.map(({ id, theme, questions, solutions, locator }) => (
        <Step key={id} title={theme} lead={questions} then={solutions} locator={locator} />
      ))}
      {standard.levers.length > 0 && <h2>{w.levers}</h2>}
      {standard.levers.map(({ id, group, lever, countermeasures, locator, note }) => (
        <Step key={id} title={lever} lead={[group]} then={countermeasures} locator={locator} note={note} />
      ))}
      {standard.recommendations.length > 0 && <h2>{w.recommendations}</h2>}
      {standard.recommendations.map(({ id, text, locator }) => (
        <Step key={id} title={text} lead={[]} then={[]} locator={locator} />
      ))}
      {standard.note && <p className="hint">{say(standard.note)}</p>}
      <Anomalies ids={standard.anomalies} />
    </>
  );
}

interface StepProps {
  title: Text;
  lead: readonly Text[];
  then: readonly Text[];
  locator: string;
  note?: Text | null;
}

/** A question or lever, and what follows from it. */
function Step({ title, lead, then, locator, note }: StepProps) {
  const { language, say, words } = usePane();
  return (
    <div className="step">
      <strong>{say(title)}</strong>
      {lead.map((text) => (
        <p key={text.en} className="origin">
          {say(text)}
        </p>
      ))}
      {then.length > 0 && (
        <ul>
          {then.map((text) => (
            <li key={text.en}>{say(text)}</li>
          ))}
        </ul>
      )}
      {note && <p className="hint">{say(note)}</p>}
      <p className="origin">{fill(words.record.section, { section: locatorIn(locator, language) })}</p>
    </div>
  );
}
