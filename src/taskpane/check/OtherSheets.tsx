import { Button, Link } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { SheetStatement } from "../../excel/actions";
import { usePane } from "../pane";
import { fill } from "../words";
import { useGoTo } from "./useGoTo";

/** Nobody mends more at a time. */
const SHOWN = 20;

/** What the sheets beside the form have to mend, in their own words; read anew after each check. */
export function OtherSheets({ at }: { at: string }) {
  const { actions, words } = usePane();
  const w = words.check.otherSheets;
  const { goTo } = useGoTo();
  const [statements, setStatements] = useState<SheetStatement[]>([]);
  useEffect(() => {
    let gone = false;
    // The check itself has answered; that this could not be read is no reason to disturb anybody.
    actions.readStatements().then(
      (read) => gone || setStatements(read),
      () => gone || setStatements([]),
    );
    return () => void (gone = true);
  }, [actions, at]);
  if (statements.length === 0) return null;
  return (
    <section className="attention" aria-labelledby="other-sheets">
      <h2 id="other-sheets">{w.title}</h2>
      <ul>
        {statements.map(({ text, place, rows }) => (
          <li key={place.sheetId}>
            <strong>{place.sheetName}</strong> {text}{" "}
            <Button size="small" onClick={() => void goTo(place)}>
              {fill(w.go, { name: place.sheetName })}
            </Button>
            <AdviceList rows={rows} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The rows that a sheet's sentence counts, each as the sheet says it, with the way there. */
function AdviceList({ rows }: Pick<SheetStatement, "rows">) {
  const { words } = usePane();
  const { goTo } = useGoTo();
  if (rows.length === 0) return null;
  return (
    <ul>
      {rows.slice(0, SHOWN).map(({ name, text, place }) => (
        <li key={place.address}>
          <Link as="button" onClick={() => void goTo(place)}>
            {name || place.address}
          </Link>{" "}
          {text}
        </li>
      ))}
      {rows.length > SHOWN && <li>{fill(words.check.otherSheets.more, { n: rows.length - SHOWN })}</li>}
    </ul>
  );
}
