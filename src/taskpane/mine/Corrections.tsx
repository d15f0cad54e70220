import { useState } from "react";
import type { MyTable } from "../../excel/mine/ownTables";
import { fewNames } from "../fewNames";
import { usePane } from "../pane";
import { useCatalogue } from "../useCatalogue";
import { fill } from "../words";
import { asText, sameName, type Told, toldIn, yearsOf } from "./mapping";
import { PickFiles } from "./PickFiles";

interface CorrectionsProps {
  told: Told;
  /** That the corrections of another machine are read for. */
  table: Pick<MyTable, "values">;
  onRead: (told: Told) => void;
}

/** What a person said of names and columns: to be looked over, kept as a file and read from one on another machine. */
export function Corrections({ told, table, onRead }: CorrectionsProps) {
  const { attempt, language, say, words } = usePane();
  const w = words.mine.corrections;
  const catalogue = useCatalogue();
  const [came, setCame] = useState<string[]>([]);
  const names = Object.entries(told.names);
  const url = `data:application/json;charset=utf-8,${encodeURIComponent(asText(told))}`;

  async function read(picked: File | undefined) {
    if (!picked) return;
    const text = await attempt(() => picked.text());
    if (text === undefined || !catalogue) return;
    const read = toldIn(text);
    const known = Object.entries(read.names).filter(
      ([, id]) => id === null || catalogue.findIndicator(id) !== undefined,
    );
    setCame(
      said(
        known.map(([name]) => name),
        Object.keys(read.columns),
      ),
    );
    if (known.length > 0 || Object.keys(read.columns).length > 0)
      onRead({ names: Object.fromEntries(known), columns: read.columns });
  }

  /** What of it the table has, and what it hasn't. */
  function said(known: string[], years: string[]): string[] {
    if (known.length === 0 && years.length === 0) return [w.nothing];
    const here = new Set(table.values.map(({ name }) => sameName(name)));
    const missing = known.filter((name) => !here.has(sameName(name)));
    const gone = years.filter((year) => !yearsOf(table).some((each) => String(each ?? "") === year));
    return [
      fill(w.taken, { n: known.length, m: known.length - missing.length }),
      missing.length > 0 ? fill(w.missing, { names: fewNames(missing, words) }) : "",
      gone.length > 0 ? fill(w.gone, { years: gone.join(language === "zh" ? "、" : ", ") }) : "",
    ].filter(Boolean);
  }

  const meaning = (id: string | null) => {
    const known = id === null ? undefined : catalogue?.findIndicator(id);
    return known ? say(known.name) : words.mine.none;
  };
  return (
    <details>
      <summary>{fill(w.title, { n: names.length })}</summary>
      <p className="hint">{w.lead}</p>
      <ul className="mine">
        {names.map(([name, id]) => (
          <li key={name}>
            {name} → {meaning(id)}
          </li>
        ))}
      </ul>
      {(names.length > 0 || Object.keys(told.columns).length > 0) && (
        <p>
          <a href={url} download={w.fileName}>
            {w.save}
          </a>
        </p>
      )}
      <PickFiles label={w.read} accept=".json" small onPick={([picked]) => void read(picked)} />
      <p role="status">{came.join(language === "zh" ? "" : " ")}</p>
    </details>
  );
}
