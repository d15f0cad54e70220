import { Button } from "@fluentui/react-components";
import type { Precedent } from "../../catalogue/precedents";
import { showNumber } from "../../targets/shownNumber";
import { withUnit } from "../format";
import { usePane } from "../pane";
import { useInsert } from "../useInsert";
import { fill } from "../words";
import { Anomalies } from "./Anomalies";
import { Facts } from "./Facts";

/** A place abroad: how it hands goals down, and its figures, each of which can go into the selected cell. */
export function PrecedentRecord({ precedent }: { precedent: Precedent }) {
  const { language, say, words } = usePane();
  const insert = useInsert();
  const w = words.record;
  const { place, explanation, steps, figures, section, anomalies } = precedent;
  return (
    <>
      <p>{say(explanation)}</p>
      <Facts
        rows={[
          [w.region, say(place)],
          [w.origin, fill(w.section, { section })],
        ]}
      />
      <h2>{w.steps}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step.en}>{say(step)}</li>
        ))}
      </ol>
      {figures.length > 0 && <h2>{w.figures}</h2>}
      <ul className="rows">
        {figures.map(({ what, value, unit, year, note }) => {
          const shown = withUnit(showNumber(value, language), unit, language);
          return (
            <li key={what.en} className="step">
              <p className="figures">
                <span>
                  {say(what)}
                  {year !== null && ` · ${fill(w.year, { year })}`}
                </span>
                <Button
                  size="small"
                  aria-label={fill(w.insertFigure, { value: shown, what: say(what) })}
                  onClick={() => void insert(value)}
                >
                  {shown}
                </Button>
              </p>
              {note && <p className="hint">{say(note)}</p>}
            </li>
          );
        })}
      </ul>
      <p className="hint">{w.toCompare}</p>
      <Anomalies ids={anomalies} />
    </>
  );
}
